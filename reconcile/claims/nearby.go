package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// differNearby finds, for two tellings of one happening whose clauses agree, things
// that both sentences count once, and count otherwise: "the dam burst and water
// swept through three villages", "the dam burst, flooding four villages".
func differNearby(a, b *statement) (x, y readout.Span, ok bool) {
	if !a.deed || !b.deed {
		return x, y, false
	}
	qa, qb := a.beside(), b.beside()
	for _, p := range qa {
		for _, q := range qb {
			if p.units[0] == q.units[0] && !p.equals(q) {
				return p.span, q.span, true
			}
		}
	}
	return x, y, false
}

// beside are the things, not people, money, shares and stretches of time, of which
// the sentence of a statement counts one number.
func (s *statement) beside() []quantity {
	r := s.record
	at, found := slices.BinarySearchFunc(r.Sentences, s.span().Start, func(x readout.Sentence, start int) int { return x.Span.Start - start })
	if !found {
		at--
	}
	if at < 0 || at >= len(r.Sentences) {
		return nil
	}
	sentence := r.Sentences[at].Span
	if sentence.Len() > 600 || quotedIn(r, sentence) {
		return nil
	}
	all := quantities(r.Document.Text, words.In(r.Document.Text, sentence))
	return slices.DeleteFunc(slices.Clone(all), func(q quantity) bool {
		if q.denied || len(q.units) == 0 || q.unit == "$" || q.unit == "%" || q.lasts || q.people() || len(q.acts) > 0 || measures[q.units[0]].by > 0 {
			return true
		}
		n := 0
		for _, o := range all {
			if len(o.units) > 0 && o.units[0] == q.units[0] {
				n++
			}
		}
		return n > 1
	})
}
