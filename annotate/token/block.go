package token

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// block is a stretch of text that lies within one Passage and one Paragraph and
// has no blank line: no sentence leaves it.
type block struct {
	span      readout.Span
	paragraph int
}

// blocks lists the stretches of the Document in order. Spans that lie outside
// of the text are cut to it.
func blocks(d *readout.Document) []block {
	type edge struct{ at, paragraph, passage int } // what begins (+) or ends (0) here
	var edges []edge
	fit := func(at int) int { return min(max(at, 0), len(d.Text)) }
	for i, p := range d.Paragraphs {
		edges = append(edges, edge{fit(p.Start), i + 1, 0})
	}
	inside := len(d.Passages) == 0
	for _, p := range d.Passages {
		if !p.Span.Empty() {
			edges = append(edges, edge{fit(p.Span.Start), 0, 1}, edge{fit(p.Span.End), 0, -1})
		}
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(a.at, b.at) })

	var out []block
	paragraph, open, from := 0, 0, 0
	counted := len(d.Paragraphs) > 0
	flush := func(to int) {
		if (inside || open > 0) && from < to {
			out = appendParts(out, d.Text, from, to, &paragraph, counted)
		}
		from = max(from, to)
	}
	for _, e := range edges {
		flush(e.at)
		if e.paragraph > 0 {
			paragraph = e.paragraph - 1
		}
		open += e.passage
	}
	flush(len(d.Text))
	return out
}

// appendParts adds the parts of text[from:to] between blank lines. Where
// paragraphs are not counted by the Document, a blank line begins a new one.
func appendParts(out []block, text string, from, to int, paragraph *int, counted bool) []block {
	start, end := -1, -1 // of the part: its first and behind its last line with words
	blank := false
	for at := from; at < to; {
		next := to
		if n := strings.IndexByte(text[at:to], '\n'); n >= 0 {
			next = at + n + 1
		}
		if strings.TrimSpace(text[at:next]) == "" {
			blank = true
		} else {
			if blank && start >= 0 {
				out = append(out, block{readout.Span{Start: start, End: end}, *paragraph})
				start = -1
			}
			if blank && !counted && len(out) > 0 {
				*paragraph++
			}
			if start < 0 {
				start = at
			}
			end, blank = next, false
		}
		at = next
	}
	if start >= 0 {
		out = append(out, block{readout.Span{Start: start, End: end}, *paragraph})
	}
	return out
}
