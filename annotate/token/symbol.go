package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/clipperhouse/uax29/v2/words"
)

// symbol makes the token that starts with the ASCII punctuation or control
// character at text[at] and gives where it ends.
func (s *scanner) symbol(at, end int) int {
	text := s.text
	c := text[at]
	if n := emoticon(text[at:min(end, at+longestEmoticon+1)]); n > 0 && (s.brackets == 0 || text[at+n-1] != ')') &&
		!(at > s.from && isAlnum(text[at-1]) && (c == ':' || c == '=')) {
		s.add(at, at+n, face)
		return at + n
	}
	switch c {
	case '"':
		return s.double(at)
	case '\'', '`':
		return s.single(at, end)
	case '(', '[', '{':
		if c == '(' {
			s.brackets++
		}
		if c == '[' && at+4 < end && text[at:at+5] == "[...]" {
			s.add(at, at+5, 0)
			return at + 5
		}
		s.add(at, at+1, opening)
		return at + 1
	case ')', ']', '}':
		if c == ')' && s.brackets > 0 {
			s.brackets--
		}
		s.add(at, at+1, closing)
		return at + 1
	case '.', '!', '?':
		return s.stops(at, end)
	case '#':
		to := at + 1
		for to < end && to-at < longestToken && (isAlnum(text[to]) || text[to] == '_') {
			to++
		}
		if to > at+1 && isLetter(text[at+1]) {
			s.add(at, to, 0)
			return to
		}
	case '+':
		if at+1 < end && isDigit(text[at+1]) && s.space {
			if to := s.core(at+1, end); to-at < 6 || to-at > 7 {
				s.add(at, to, 0)
				return to
			}
		}
	case '\\', '/', ',', ';', ':', '%', '&', '@':
	case '$':
		to := repeat(text, at, end)
		s.add(at, to, 0)
		return to
	default:
		to := repeat(text, at, end)
		s.add(at, to, 0)
		return to
	}
	s.add(at, at+1, 0)
	return at + 1
}

// repeat is the end of the run of one character: "--", "***", "====".
func repeat(text string, at, end int) int {
	to := at + 1
	for to < end && to-at < longestToken && text[to] == text[at] {
		to++
	}
	return to
}

// stops makes one token of a run of full stops, question and exclamation marks,
// and of the number that a single stop begins (".04").
func (s *scanner) stops(at, end int) int {
	text := s.text
	to := at
	for to < end && to-at < longestToken && (text[to] == '.' || text[to] == '!' || text[to] == '?') {
		to++
	}
	t := terminal
	switch {
	case to-at == 1 && text[at] == '.' && to < end && isDigit(text[to]) && !endsWordWithin(text, at, s.from):
		to = s.core(to, end)
		t = number
	case to-at == 1:
	default:
		n := at
		for n < to && text[n] == '.' {
			n++
		}
		if n == to {
			t |= dots
		}
	}
	s.add(at, to, t)
	return to
}

// wide makes the tokens that start with the character beyond ASCII at text[at]:
// a word, a piece of a script without spaces, a mark, or a symbol such as an
// emoji with all that belongs to it.
func (s *scanner) wide(at, end int) int {
	text := s.text
	r, w := utf8.DecodeRuneInString(text[at:])
	switch {
	case isUnspaced(r):
		return s.unspaced(at, end)
	case isWordRune(r):
		return s.read(at, end)
	}
	switch r {
	case '’', '‘', '´':
		return s.curly(at, w, end)
	case '“', '„', '«', '‚', '‹', '「', '『', '（', '【', '《':
		s.add(at, at+w, opening)
		return at + w
	case '”', '»', '›', '」', '』', '）', '】', '》':
		s.add(at, at+w, closing)
		return at + w
	case '…':
		to := at + w
		for to < end && to-at < longestToken && text[to] == '.' {
			to++
		}
		s.add(at, to, terminal|dots)
		return to
	case '。', '！', '？', '؟', '۔', '।', '‽', '⁇', '⁈', '⁉':
		s.add(at, at+w, terminal)
		return at + w
	}
	if r < 0x2190 || unicode.IsPunct(r) {
		s.add(at, at+w, 0)
		return at + w
	}
	clusters := graphemes.FromString(text[at:min(end, at+longestToken)])
	to := at + w
	if clusters.Next() {
		to = at + max(len(clusters.Value()), w)
	}
	to = wholeRune(text, at, to)
	s.add(at, to, 0)
	return to
}

// unspaced makes tokens of a run of a script without spaces between words, by
// the word boundaries of Unicode (UAX 29), which for most such scripts are
// those of single characters.
func (s *scanner) unspaced(at, end int) int {
	text := s.text
	to := at
	for to < end && to-at < longestToken {
		r, w := utf8.DecodeRuneInString(text[to:])
		if !isUnspaced(r) {
			break
		}
		to += w
	}
	for pieces := words.FromString(text[at:to]); pieces.Next(); {
		from := at + pieces.Start()
		s.add(from, at+pieces.End(), 0)
	}
	return to
}

// wholeRune moves to back so that text[at:to] does not end within a character.
func wholeRune(text string, at, to int) int {
	for to < len(text) && to > at+1 && !utf8.RuneStart(text[to]) {
		to--
	}
	return to
}
