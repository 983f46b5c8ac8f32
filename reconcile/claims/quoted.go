package claims

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// markQuoted marks the words of a content that stand between quotation marks.
func markQuoted(ws []words.Word, quotations []readout.Quotation) {
	if len(ws) == 0 {
		return
	}
	first, last := ws[0].Span.Start, ws[len(ws)-1].Span.End
	for _, q := range quotations {
		if q.Span.End <= first || q.Span.Start >= last || around(q, first, last) {
			continue
		}
		for _, p := range q.Parts {
			from, to := words.Range(ws, p)
			for i := from; i < to; i++ {
				ws[i].Quoted = true
			}
		}
	}
}

// article is the number of bytes of a quotation from which on it is taken for
// the marks around a whole article where it goes beyond the content on both
// sides.
const article = 600

func around(q readout.Quotation, first, last int) bool {
	return q.Span.Len() > article && q.Span.Start+1 < first-1 && last+1 < q.Span.End-1
}
