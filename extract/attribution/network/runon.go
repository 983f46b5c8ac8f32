package network

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// runOn adds to content what follows in later paragraphs of a quotation that
// opens anew in each: the network reads a paragraph at a time.
func runOn(r *readout.Record, content []readout.Span) []readout.Span {
	last := content[len(content)-1]
	for i := range r.Quotations {
		q := &r.Quotations[i]
		if q.Depth > 0 || len(q.Parts) < 2 || !q.Span.Overlaps(last) {
			continue
		}
		for k, p := range q.Parts {
			if p.Start < last.End {
				if p.End > last.End && strings.TrimSpace(r.Document.Text[last.End:p.End]) != "" {
					return content // the content ends within the quotation
				}
				continue
			}
			start, end := p.Start, p.End
			if mark, size := utf8.DecodeLastRuneInString(r.Document.Text[:start]); strings.ContainsRune("\"“„«'‘", mark) {
				start -= size
			}
			if k == len(q.Parts)-1 && q.Closed {
				end = q.Span.End
			}
			content = append(content, readout.Span{Start: start, End: end})
		}
		return content
	}
	return content
}
