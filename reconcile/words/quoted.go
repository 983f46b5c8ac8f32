package words

import (
	"sort"

	"github.com/readout-news/readout"
)

// A pair of quotation marks around a whole article makes nobody's words quoted.
// It is told by its size: no quoted statement is as long as maxQuoted words and
// fills articleShare of the text besides.
const (
	maxQuoted    = 80
	articleShare = 0.4
)

// markQuoted marks the words that stand in the parts of a Quotation. The marks
// around an article are passed over, those within it count.
func markQuoted(ws []Word, quotations []readout.Quotation) {
	for _, q := range quotations {
		n := 0
		for _, p := range q.Parts {
			from, to := Range(ws, p)
			n += to - from
		}
		if n > maxQuoted && float64(n) > articleShare*float64(len(ws)) {
			continue
		}
		for _, p := range q.Parts {
			from, to := Range(ws, p)
			for i := from; i < to; i++ {
				ws[i].Quoted = true
			}
		}
	}
}

// Range gives the half-open range of indices of the words that begin within s.
// The words must be in order of text.
func Range(ws []Word, s readout.Span) (from, to int) {
	from = sort.Search(len(ws), func(i int) bool { return ws[i].Span.Start >= s.Start })
	to = from + sort.Search(len(ws)-from, func(i int) bool { return ws[from+i].Span.Start >= s.End })
	return from, to
}
