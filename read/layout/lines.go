// Package layout finds the shape of a plain text: its lines, and the
// paragraphs that they make, be it one paragraph a line or paragraphs of
// hard-wrapped lines between blank ones.
package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// Line is a line that is not blank.
type Line struct {
	Span   readout.Span // without white space at either end; bytes into the text
	Indent int          // characters of white space before it
	Blank  bool         // a blank line stands before it
}

// Lines gives the lines of text that hold more than white space, in order. A
// line ends with LF, CR, CRLF, or one of Unicode's line and paragraph
// separators.
func Lines(text string) []Line {
	var lines []Line
	blank := false
	for at := 0; at < len(text); {
		end, next := lineEnd(text, at)
		s := Trim(text, readout.Span{Start: at, End: end})
		if s.Empty() {
			blank = true
		} else {
			lines = append(lines, Line{s, utf8.RuneCountInString(text[at:s.Start]), blank})
			blank = false
		}
		at = next
	}
	return lines
}

// lineEnd gives the end of the line that starts at byte at, without its
// terminator, and the start of the next.
func lineEnd(text string, at int) (end, next int) {
	for end = at; end < len(text); end++ {
		switch text[end] {
		case '\n':
			return end, end + 1
		case '\r':
			if end+1 < len(text) && text[end+1] == '\n' {
				return end, end + 2
			}
			return end, end + 1
		case 0xE2: // first byte of U+2028 and U+2029
			if s := text[end:]; strings.HasPrefix(s, "\u2028") || strings.HasPrefix(s, "\u2029") {
				return end, end + 3
			}
		}
	}
	return len(text), len(text)
}

// Trim is s without white space at either end, in the sense of Unicode. Where
// nothing is left it is the zero Span.
func Trim(text string, s readout.Span) readout.Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.End -= n
	}
	if s.Empty() {
		return readout.Span{}
	}
	return s
}
