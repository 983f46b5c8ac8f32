package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// coordinate cuts a piece of a content before each further clause that says
// something of a subject of its own: "40 houses were buried | and that 112
// people had been saved". What somebody is quoted with stays whole.
func coordinate(r *readout.Record, piece readout.Span) []readout.Span {
	at, found := slices.BinarySearchFunc(r.Sentences, piece.Start, func(x readout.Sentence, start int) int { return x.Span.Start - start })
	if !found {
		at--
	}
	if at < 0 || at >= len(r.Sentences) || len(r.Sentences[at].Tokens) == 0 {
		return []readout.Span{piece}
	}
	tokens := r.Sentences[at].Tokens
	from, _ := slices.BinarySearchFunc(tokens, piece.Start, func(t readout.Token, start int) int { return t.Span.Start - start })
	to, _ := slices.BinarySearchFunc(tokens, piece.End, func(t readout.Token, end int) int { return t.Span.Start - end })
	var cuts []int // tokens that begin a clause
	for i := from; i < to; i++ {
		t := &tokens[i]
		if base(t.Rel) != "conj" || t.Head < from || t.Head >= i {
			continue
		}
		first, subject := i, false
		for k := from; k < i; k++ {
			if tokens[k].Head != i {
				continue
			}
			if b := base(tokens[k].Rel); b == "nsubj" {
				subject = true
			}
			first = min(first, k)
		}
		if subject && first > from && (joining[tokens[first].Lemma] || joining[tokens[first-1].Lemma]) {
			cuts = append(cuts, first)
		}
	}
	slices.Sort(cuts)
	var all []readout.Span
	start := piece.Start
	for _, c := range cuts {
		cut := tokens[c].Span.Start
		end := tokens[c-1].Span.End
		if joining[tokens[c].Lemma] && c+1 < to {
			cut = tokens[c+1].Span.Start
		} else if joining[tokens[c-1].Lemma] && c > from+1 {
			end = tokens[c-2].Span.End
		}
		before, after := readout.Span{Start: start, End: end}, readout.Span{Start: cut, End: piece.End}
		if before.Empty() || after.Empty() || quotedIn(r, piece) || !tellsBySelf(r, before) || !tellsBySelf(r, after) {
			continue
		}
		all, start = append(all, before), cut
	}
	return append(all, readout.Span{Start: start, End: piece.End})
}

// joining are words between two clauses of one rank.
var joining = formSet("and but while whereas")

// tellsBySelf reports whether a clause has two words of content, numbers among
// them.
func tellsBySelf(r *readout.Record, s readout.Span) bool {
	return contentWords(words.In(r.Document.Text, s)) >= 2
}

// quotedIn reports whether a quotation stands in a span, or around it.
func quotedIn(r *readout.Record, s readout.Span) bool {
	return slices.ContainsFunc(r.Quotations, func(q readout.Quotation) bool { return q.Span.Overlaps(s) && q.Span.Len() <= article })
}
