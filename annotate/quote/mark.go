package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// family is a set of marks that close each other.
type family uint8

const (
	double      family = iota // " “ ” „ ‟ `` ''
	single                    // ' ‘ ’ ‚ `
	guillemets                // « »
	smallAngles               // ‹ ›
)

// role is what a mark can be where it stands.
type role uint8

const (
	none   role = iota // an apostrophe, or feet and inches
	opens              // the start of a quotation
	closes             // the end of one
	either             // what is open decides
)

// mark is a quotation mark in the text.
type mark struct {
	span   readout.Span
	family family
	role   role
	firm   bool // the shape or the place of the mark leaves no doubt about role
	maybe  bool // a closing ' or ’ after s, which can be a possessive
}

// findMarks lists the marks of the paragraph in order, with the roles that their
// shape and their neighbours give them.
func (f *finder) findMarks(p readout.Span) {
	text := f.text
	f.marks = f.marks[:0]
	for at := p.Start; at < p.End; {
		c := text[at]
		if c != '"' && c != '\'' && c != '`' && c != 0xC2 && c != 0xE2 {
			at++
			continue
		}
		r, w := utf8.DecodeRuneInString(text[at:p.End])
		m := mark{span: readout.Span{Start: at, End: at + w}}
		if (r == '\'' || r == '`' || r == '’') && at+w < p.End && strings.HasPrefix(text[at+w:p.End], text[at:at+w]) {
			m.span.End += w // a doubled mark stands for a double one
		}
		before, after := f.around(m.span, p)
		left := before == ' ' || isOpener(before) // room for an opening mark
		right := after == ' ' || isCloser(after)  // room for a closing mark
		switch doubled := m.span.Len() > w; {
		case r == '"' || r == '＂' || doubled && r == '\'':
			m.role, m.firm = straight(before, after, left, right)
			if r == '"' && unicode.IsDigit(before) && after != '"' {
				m.maybe = true // inches
			}
		case r == '“' || r == '‟' || doubled && r == '`':
			m.role, m.firm = opens, true
			if !left && right {
				m.role, m.firm = either, false // closes „, or was set by mistake
			}
		case r == '”' || doubled && r == '’':
			m.role, m.firm = closes, true
			if left && !right && before != 0 {
				m.role, m.firm = either, false
			}
		case r == '„':
			m.role, m.firm = opens, true
		case r == '«', r == '‹':
			m.role, m.family = opens, guillemets
			if !left && right {
				m.role = either // »so« in some languages
			}
		case r == '»', r == '›':
			m.role, m.family = closes, guillemets
			if left && !right {
				m.role = either
			}
		case r == '\'' || r == '‘' || r == '’' || r == '‚' || r == '`':
			m.family = single
			f.singleRole(&m, r, before, after, left, right, p)
		default:
			at += w
			continue
		}
		if r == '‹' || r == '›' {
			m.family = smallAngles
		}
		if m.role != none {
			f.marks = append(f.marks, m)
		}
		at = m.span.End
	}
}

// straight is the role of a straight double mark between two characters.
func straight(before, after rune, left, right bool) (role, bool) {
	switch {
	case left && !right:
		return opens, before == ' '
	case !left && right:
		return closes, true
	}
	return either, false
}

// singleRole sets the role of a single mark or apostrophe.
func (f *finder) singleRole(m *mark, r, before, after rune, left, right bool, p readout.Span) {
	word := isWord(before) && isWord(after)
	switch {
	case r == '‚':
		if left && !right {
			m.role = opens
		}
	case r == '‘':
		if left && !right && !isElision(f.text[m.span.End:p.End]) {
			m.role, m.firm = opens, true
		} else if !left && !word {
			m.role = closes // closes ‚
		}
	case word:
	case r == '`':
		if left && !right {
			m.role = opens
		}
	case !left || r == '’' && !isWord(after):
		m.role = closes
		m.firm = !isWord(before) && before != ' '
		m.maybe = before == 's' || before == 'S' || before == 'z' || before == 'x'
		if unicode.IsDigit(before) {
			m.maybe = true // feet
		}
	case !right && r == '\'' && !isElision(f.text[m.span.End:p.End]):
		m.role = opens
	}
}

// around gives the characters on both sides of the mark within the paragraph, a
// space at its ends and for white space of any kind.
func (f *finder) around(m, p readout.Span) (before, after rune) {
	before, after = ' ', ' '
	if m.Start > p.Start {
		before, _ = utf8.DecodeLastRuneInString(f.text[p.Start:m.Start])
	}
	if m.End < p.End {
		after, _ = utf8.DecodeRuneInString(f.text[m.End:p.End])
	}
	if unicode.IsSpace(before) {
		before = ' '
	}
	if unicode.IsSpace(after) {
		after = ' '
	}
	return before, after
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// isOpener reports whether an opening mark may touch r on its left.
func isOpener(r rune) bool {
	return strings.ContainsRune("([{<-–—/=*_“‘„‚«‹\"'`>", r)
}

// isCloser reports whether a closing mark may touch r on its right.
func isCloser(r rune) bool {
	return strings.ContainsRune(".,;:!?)]}>-–—/*_…”’»›\"'[|&", r)
}

// isElision reports whether text goes on as after the apostrophe of a decade or
// of a shortened word: "90s", "em", "tis".
func isElision(text string) bool {
	n := 0
	for n < len(text) && n < 6 && (text[n] >= '0' && text[n] <= '9' || text[n] >= 'a' && text[n] <= 'z' || text[n] >= 'A' && text[n] <= 'Z') {
		n++
	}
	switch word := strings.ToLower(text[:n]); word {
	case "em", "til", "tis", "twas", "n", "cause", "bout", "round", "nuff", "cos", "s":
		rest, _ := utf8.DecodeRuneInString(text[n:])
		return word != "round" && word != "cause" && word != "s" || rest == ' '
	case "":
		return false
	default:
		return (len(word) == 2 || len(word) == 3 && word[2] == 's') && word[0] <= '9' && word[1] <= '9'
	}
}
