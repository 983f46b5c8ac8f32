package quote

import (
	"sort"
	"strings"

	"github.com/readout-news/readout"
)

// passages are the spans of the Passages, or the whole text without any.
func passages(d *readout.Document) []readout.Span {
	if len(d.Passages) == 0 {
		return []readout.Span{{Start: 0, End: len(d.Text)}}
	}
	spans := make([]readout.Span, 0, len(d.Passages))
	end := 0
	for _, p := range d.Passages {
		s := readout.Span{Start: max(p.Span.Start, end), End: min(p.Span.End, len(d.Text))}
		if !s.Empty() {
			spans = append(spans, s)
			end = s.End
		}
	}
	return spans
}

// paragraphs are the pieces of the passage that lie in one paragraph each,
// without white space around them.
func paragraphs(d *readout.Document, passage readout.Span) []readout.Span {
	var out []readout.Span
	if len(d.Paragraphs) == 0 {
		return appendBetweenBlankLines(out, d.Text, passage)
	}
	first := sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].End > passage.Start })
	for _, p := range d.Paragraphs[first:] {
		if p.Start >= passage.End {
			break
		}
		s := trim(d.Text, readout.Span{Start: max(p.Start, passage.Start), End: min(p.End, passage.End)})
		if !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// appendBetweenBlankLines appends the pieces of text between blank lines.
func appendBetweenBlankLines(out []readout.Span, text string, in readout.Span) []readout.Span {
	start := -1
	for at := in.Start; at < in.End; {
		next := in.End
		if n := strings.IndexByte(text[at:in.End], '\n'); n >= 0 {
			next = at + n + 1
		}
		switch blank := strings.TrimSpace(text[at:next]) == ""; {
		case blank && start >= 0:
			out = append(out, trim(text, readout.Span{Start: start, End: at}))
			start = -1
		case !blank && start < 0:
			start = at
		}
		at = next
	}
	if start >= 0 {
		out = append(out, trim(text, readout.Span{Start: start, End: in.End}))
	}
	return out
}

// trim takes the white space from both ends of a span.
func trim(text string, s readout.Span) readout.Span {
	if s.Empty() {
		return readout.Span{Start: s.Start, End: s.Start}
	}
	piece := text[s.Start:s.End]
	left := len(piece) - len(strings.TrimLeft(piece, " \t\r\n\v\f\u00a0\u2028\u2029\u0085"))
	right := len(strings.TrimRight(piece[left:], " \t\r\n\v\f\u00a0\u2028\u2029\u0085"))
	return readout.Span{Start: s.Start + left, End: s.Start + left + right}
}
