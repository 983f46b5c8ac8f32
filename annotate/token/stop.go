package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout/lexicon"
)

// next is what follows a full stop behind white space and marks.
type next uint8

const (
	nothing next = iota // the block ends, or a line that was broken on purpose
	upperNext
	lowerNext
	digitNext
	otherNext
)

// stop tells whether the full stop at text[to] belongs to the word text[at:to],
// and what the token then is to the search for sentence ends.
func (s *scanner) stop(at, to, end int) (traits, bool) {
	text := s.text
	word := text[at:to]
	if to+1 < end && text[to+1] == '.' {
		// "U.S.." closes a sentence; elsewhere several stops are an ellipsis.
		return abbreviated, isDotted(word) && (to+2 >= end || text[to+2] != '.')
	}
	follows, from := s.look(to+1, end)
	starts := follows == upperNext && isStarter(text[from:min(s.to, from+longestStarter+1)])
	switch {
	case isDotted(word):
		if lead := lowered(word[0]); len(word) == 3 && (lead == 'e' && word[2] == 'g' || lead == 'i' && word[2] == 'e') {
			return leaning, true
		}
		return abbreviated, true
	case len(word) == 1 && isLower(word[0]) && follows == upperNext && s.afterBracket():
		return leaning, true // "(b. March 1960)"
	case len(word) == 1 && isUpper(word[0]):
		return s.initial(word[0], follows, starts)
	}
	switch lexicon.AbbreviationOf(word) {
	case lexicon.BeforeName:
		switch {
		case follows == nothing:
			return 0, false
		case starts:
			return abbreviated, true
		}
		return leaning, true
	case lexicon.BeforeNumber:
		return leaning, follows == digitNext
	case lexicon.InDate:
		switch follows {
		case digitNext:
			return leaning, true
		case upperNext:
			return abbreviated, !starts
		case otherNext:
			return abbreviated, text[from] == ','
		case lowerNext:
			return leaning, true
		}
	case lexicon.AfterComma:
		last := s.last()
		if last >= 0 && text[s.tokens[last].Span.Start] == ',' || follows == otherNext && text[from] == ',' {
			return abbreviated, true
		}
		return leaning, follows == lowerNext // "Calif. lawmakers"
	case lexicon.AfterName:
		return abbreviated, true
	case lexicon.Within:
		return leaning, follows != nothing
	case lexicon.Anywhere:
		if follows == nothing || follows == upperNext {
			// The treebanks part the stop from "etc" where it ends the sentence.
			return abbreviated, !strings.EqualFold(word, "etc") || follows == upperNext && !starts
		}
		return abbreviated, true
	}
	return 0, false
}

// initial is stop for a single capital: the initial of a name ("J. Okello"), or
// a letter that ends its sentence ("vitamin C.").
func (s *scanner) initial(letter byte, follows next, starts bool) (traits, bool) {
	last := s.last()
	named := last < 0 || s.traits[last]&(capital|leaning|opening|abbreviated) != 0 || s.text[s.tokens[last].Span.Start] == ','
	switch follows {
	case nothing:
		return 0, false
	case upperNext:
		if starts || letter == 'I' && !named {
			return 0, false
		}
		return leaning, named || letter != 'I'
	case otherNext:
		return abbreviated, named
	}
	return leaning, true
}

// afterBracket reports whether the last token is an opening bracket.
func (s *scanner) afterBracket() bool {
	last := s.last()
	return last >= 0 && s.is(last, "(")
}

// look gives what follows text[at], and where, behind white space, closing
// marks and opening ones. A line broken on purpose counts as the end.
func (s *scanner) look(at, end int) (next, int) {
	text := s.text
	for at < s.to {
		c := text[at]
		switch k := kindOf[c]; {
		case k == spaces:
			if c == '\n' && len(s.breaks) > 0 && s.breaksAt(at) {
				return nothing, at
			}
		case k == digits:
			return digitNext, at
		case isUpper(c):
			return upperNext, at
		case isLower(c):
			return lowerNext, at
		case c == '"' || c == '\'' || c == ')' || c == ']' || c == '(' || c == '[':
		case k == wide:
			if w := wideSpace(text, at); w > 0 {
				at += w
				continue
			}
			switch r, w := utf8.DecodeRuneInString(text[at:]); {
			case unicode.IsUpper(r):
				return upperNext, at
			case unicode.IsLower(r):
				return lowerNext, at
			case strings.ContainsRune("’‘“”„«»‹›", r):
				at += w
				continue
			}
			return otherNext, at
		default:
			return otherNext, at
		}
		at++
	}
	return nothing, s.to
}

// breaksAt reports whether the line that follows the line feed at text[at]
// begins by a break on purpose.
func (s *scanner) breaksAt(at int) bool {
	for _, b := range s.breaks {
		if b > at {
			return strings.IndexByte(s.text[at+1:b], '\n') < 0
		}
	}
	return false
}

// isDotted reports whether word, or what follows its prefix, is letters with
// stops between them, each part short: "U.S", "p.m", "Ph.D".
func isDotted(word string) bool {
	word = word[strings.LastIndexByte(word, '-')+1:] // "non-U.S."
	dot, part := false, 0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case c == '.':
			dot, part = true, 0
		case isLetter(c):
			if part++; part > 2 {
				return false
			}
		default:
			return false
		}
	}
	return dot
}
