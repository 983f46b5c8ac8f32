package encode

import (
	"strings"

	"github.com/readout-news/readout"
)

// era holds letters that follow or go before a year or a century; rank those
// that follow the name of a person behind a comma: of counsel, parliament,
// orders and degrees. Neither names anything.
var (
	era  = set(`bc bce ce ad`)
	rank = set(`qc kc sc mp mep mla msp obe cbe mbe kbe dbe phd md esq jr sr`)
)

// lettersOnly reports whether n is an era beside its year or letters behind a
// person's name ("508 BC", "Mark Oduya, QC").
func lettersOnly(r *readout.Record, n naming) bool {
	if n.to-n.from != 1 {
		return false
	}
	tokens := r.Sentences[n.sentence].Tokens
	w := strings.ToLower(strings.ReplaceAll(form(r, n.sentence, n.from), ".", ""))
	number := func(i int) bool {
		return i >= 0 && i < len(tokens) &&
			(tokens[i].UPOS == "NUM" || strings.EqualFold(form(r, n.sentence, i), "century"))
	}
	switch {
	case era[w]:
		return number(n.from-1) || w == "ad" && number(n.to)
	case rank[w]:
		return n.from >= 2 && form(r, n.sentence, n.from-1) == "," && tokens[n.from-2].UPOS == "PROPN"
	}
	return false
}
