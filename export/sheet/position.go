package sheet

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// Lines finds the line and column of a byte of one text, so that a reader can
// go there in an editor.
type Lines struct {
	text   string
	starts []int // byte offset of the start of each line
}

// NewLines finds the lines of a text; they end with a line feed.
func NewLines(text string) *Lines {
	l := &Lines{text: text, starts: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			l.starts = append(l.starts, i+1)
		}
	}
	return l
}

// At is the start of s as "line:column", both from 1, the column in code
// points.
func (l *Lines) At(s readout.Span) string {
	at := min(max(s.Start, 0), len(l.text))
	i, found := slices.BinarySearch(l.starts, at)
	if !found {
		i--
	}
	return fmt.Sprintf("%d:%d", i+1, utf8.RuneCountInString(l.text[l.starts[i]:at])+1)
}
