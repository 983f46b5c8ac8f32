package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// traits is what the search for sentence ends wants to know of a token.
type traits uint16

const (
	terminal    traits = 1 << iota // "." "?" "!" "…" and runs of them
	abbreviated                    // ends in the stop of an abbreviation, may end a sentence
	leaning                        // ends in the stop of an abbreviation that belongs to what follows
	opening                        // opening bracket or quotation mark
	closing                        // closing bracket or quotation mark
	capital                        // starts with an upper-case letter
	small                          // starts with a lower-case letter
	number                         // starts with a digit
	spaced                         // white space before it
	newLine                        // starts a line that was broken on purpose
	dots                           // a terminal that is an ellipsis
	face                           // an emoticon
	site                           // a web or e-mail address
)

// cut is a sentence by the indices of its tokens.
type cut struct{ first, end, paragraph int }

// scanner makes tokens out of the blocks of one text.
type scanner struct {
	text   string
	tokens []readout.Token
	traits []traits
	cuts   []cut

	// The state within a block.
	from, to   int   // bytes of the block
	first      int   // its first token
	breaks     []int // offsets of lines that were broken on purpose
	space      bool  // white space was read since the last token
	doubleOpen bool  // a straight " is open
	singleOpen bool  // a ' or ‘ is open
	brackets   int   // open round brackets
}

func newScanner(text string) *scanner {
	guess := len(text)/5 + 8
	return &scanner{text: text, tokens: make([]readout.Token, 0, guess), traits: make([]traits, 0, guess)}
}

// block makes the tokens and the sentences of one block.
func (s *scanner) block(b block) {
	s.from, s.to, s.first = b.span.Start, b.span.End, len(s.tokens)
	s.space, s.doubleOpen, s.singleOpen, s.brackets = true, false, false, 0
	s.breakLines()
	s.scan()
	s.cutSentences(b.paragraph)
}

// scan goes over the block chunk by chunk: runs between white space.
func (s *scanner) scan() {
	text := s.text
	for at := s.from; at < s.to; {
		kind := kindOf[text[at]]
		if kind == spaces {
			s.space = true
			at++
			continue
		}
		if kind == wide {
			if w := wideSpace(text, at); w > 0 {
				s.space = true
				at += w
				continue
			}
		}
		end := at + 1
		for end < s.to {
			k := kindOf[text[end]]
			if k == spaces || k == wide && wideSpace(text, end) > 0 {
				break
			}
			kind |= k
			end++
		}
		if kind == letters && end-at <= longestToken {
			s.word(at, end)
		} else {
			s.chunk(at, end, kind)
		}
		at = end
	}
}

// wideSpace is the width in bytes of the white space beyond ASCII at text[at].
func wideSpace(text string, at int) int {
	switch text[at] {
	case 0xC2, 0xE1, 0xE2, 0xE3: // the first bytes that such white space has
		if r, w := utf8.DecodeRuneInString(text[at:]); unicode.IsSpace(r) {
			return w
		}
	}
	return 0
}

// chunk makes the tokens of text[at:end], which has no white space.
func (s *scanner) chunk(at, end int, kind kinds) {
	text := s.text
	sited := kind&sites != 0 || kind&stops != 0 && len(text) > at+3 && lowered(text[at]) == 'w'
	for at < end {
		if sited && (isAlnum(text[at]) || text[at] == '@') && !endsWordWithin(text, at, s.from) {
			if to := address(text, at, end); to > at {
				s.add(at, to, site)
				at = to
				continue
			}
		}
		switch c := text[at]; {
		case isAlnum(c):
			at = s.read(at, end)
		case c < utf8.RuneSelf:
			at = s.symbol(at, end)
		default:
			at = s.wide(at, end)
		}
	}
}

func endsWordWithin(text string, at, from int) bool { return at > from && endsWord(text, at) }

// add appends the token text[from:to].
func (s *scanner) add(from, to int, t traits) {
	if s.space {
		t |= spaced
		s.space = false
	}
	for len(s.breaks) > 0 && s.breaks[0] <= from {
		t |= newLine
		s.breaks = s.breaks[1:]
	}
	switch c := s.text[from]; {
	case isLower(c):
		t |= small
	case isUpper(c):
		t |= capital
	case isDigit(c):
		t |= number
	case c >= utf8.RuneSelf:
		switch r, _ := utf8.DecodeRuneInString(s.text[from:]); {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			t |= capital
		case unicode.IsLower(r):
			t |= small
		case unicode.IsDigit(r):
			t |= number
		}
	}
	s.tokens = append(s.tokens, readout.Token{Span: readout.Span{Start: from, End: to}, Head: readout.NoHead})
	s.traits = append(s.traits, t)
}

// last is the index of the last token of the block, -1 if it has none yet.
func (s *scanner) last() int {
	if len(s.tokens) == s.first {
		return -1
	}
	return len(s.tokens) - 1
}
