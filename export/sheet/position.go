package sheet

import (
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// Lines finds the line and column of a byte of one text, so that a reader can
// go there in an editor.
type Lines struct {
	index  *codepoint.Index
	length int
	starts []int // byte offset of the start of each line
}

// NewLines finds the lines of a text; they end with a line feed.
func NewLines(text string) *Lines {
	l := &Lines{index: codepoint.New(text), length: len(text), starts: []int{0}}
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
	at := min(max(s.Start, 0), l.length)
	i, found := slices.BinarySearch(l.starts, at)
	if !found {
		i--
	}
	return fmt.Sprintf("%d:%d", i+1, l.index.At(at)-l.index.At(l.starts[i])+1)
}
