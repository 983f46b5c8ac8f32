package time

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// word is what the rules look at: a run of letters, a number or a mark. Words
// are smaller than tokens, so that "mid-2022" and "1-3" are read alike however
// the tokens were cut.
type word struct {
	span   readout.Span
	low    string // lower case, apostrophes and dashes made plain, no full stop behind
	num    int    // value where it is whole digits, -1 elsewhere
	digits int    // how many
	suffix string // the letters behind the digits: "nd", "s", "pm"
	upper  bool   // begins with a capital
	glued  bool   // no white space before it
	stop   bool   // a full stop was taken off, "Sept."
	token  int    // index into the tokens of the sentence
}

// reader holds one sentence while it is read.
type reader struct {
	text  string
	sent  *readout.Sentence
	words []word
	depth int            // of point within point
	names []readout.Name // of the sentence, where a stage has found any
}

// lay cuts the tokens of s into words.
func (r *reader) lay(s *readout.Sentence) {
	r.sent, r.words = s, r.words[:0]
	for i := range s.Tokens {
		r.cut(i, s.Tokens[i].Span)
	}
}

func (r *reader) cut(token int, s readout.Span) {
	for at := s.Start; at < s.End; {
		c, size := utf8.DecodeRuneInString(r.text[at:s.End])
		end := at + size
		switch {
		case c <= ' ' || unicode.IsSpace(c):
			at = end
			continue
		case c >= '0' && c <= '9':
			end = r.number(at, s.End)
		case unicode.IsLetter(c):
			end = r.letters(end, s.End)
		case isApostrophe(c):
			// The clitic of "Wednesday's" is a token of its own.
			if next, _ := utf8.DecodeRuneInString(r.text[end:s.End]); unicode.IsLetter(next) {
				end = r.letters(end, s.End)
			}
		}
		r.add(token, readout.Span{Start: at, End: end})
		at = end
	}
}

// number gives the end of the digits at from with the marks that stand between
// two of them ("1,984", "03.10.1990", "8:30", "2018/19") and the letters
// behind ("2nd").
func (r *reader) number(from, end int) int {
	at := from
	for at < end {
		c := r.text[at]
		inner := c == '.' || c == ',' || c == ':' || c == '/'
		if isDigit(c) || inner && at+1 < end && isDigit(r.text[at+1]) {
			at++
			continue
		}
		break
	}
	for at < end && (r.text[at]|0x20) >= 'a' && (r.text[at]|0x20) <= 'z' {
		at++
	}
	return at
}

// letters gives the end of a run of letters, digits, and full stops and
// apostrophes between letters ("p.m.", "o'clock").
func (r *reader) letters(at, end int) int {
	for at < end {
		c, size := utf8.DecodeRuneInString(r.text[at:end])
		if !unicode.IsLetter(c) && !isDigit(r.text[at]) && c != '.' && !isApostrophe(c) && !unicode.Is(unicode.Mn, c) {
			break
		}
		at += size
	}
	return at
}

func (r *reader) add(token int, s readout.Span) {
	raw := r.text[s.Start:s.End]
	w := word{span: s, num: -1, token: token}
	first, _ := utf8.DecodeRuneInString(raw)
	w.upper = unicode.IsUpper(first)
	if n := len(r.words); n > 0 {
		w.glued = r.words[n-1].span.End == s.Start
	}
	w.low = plain(raw)
	if len(w.low) > 1 && w.low[len(w.low)-1] == '.' {
		w.low, w.stop = w.low[:len(w.low)-1], true
	}
	if isDigit(w.low[0]) {
		n := 0
		for n < len(w.low) && isDigit(w.low[n]) {
			n++
		}
		if rest := w.low[n:]; n <= 4 && (rest == "" || rest[0] >= 'a') {
			w.num, w.digits, w.suffix = 0, n, rest
			for _, c := range w.low[:n] {
				w.num = w.num*10 + int(c-'0')
			}
		}
	}
	r.words = append(r.words, w)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isApostrophe(c rune) bool { return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' }

// plain is lower case with plain apostrophes and hyphens.
func plain(raw string) string {
	for i := 0; i < len(raw); i++ {
		if c := raw[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			return marks.Replace(strings.ToLower(raw))
		}
	}
	return raw
}

var marks = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "–", "-", "‐", "-", "‑", "-", "—", "--", "―", "--")

// low is the plain form of word i, "" outside of the sentence.
func (r *reader) low(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].low
}

// at gives word i, an empty one outside of the sentence.
func (r *reader) at(i int) word {
	if i < 0 || i >= len(r.words) {
		return word{num: -1}
	}
	return r.words[i]
}

// is reports whether word i is one of the forms.
func (r *reader) is(i int, forms ...string) bool {
	low := r.low(i)
	if low == "" {
		return false
	}
	for _, f := range forms {
		if f == low {
			return true
		}
	}
	return false
}

// skip gives i+1 where word i is one of the forms, and i elsewhere.
func (r *reader) skip(i int, forms ...string) int {
	if r.is(i, forms...) {
		return i + 1
	}
	return i
}

// span covers the words [from, to).
func (r *reader) span(from, to int) readout.Span {
	return readout.Span{Start: r.words[from].span.Start, End: r.words[to-1].span.End}
}

// isWord reports whether word i is made of letters.
func (r *reader) isWord(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.low(i))
	return unicode.IsLetter(c)
}
