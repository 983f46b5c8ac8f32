package claim

import (
	"strings"

	"github.com/readout-news/readout"
)

// differences counts aspects in which tellings were found to differ. A found one
// is right where the gold claim that its claim tells most of has the aspect, with
// the values for numbers, dates and places; for the rest, whose words can be cut
// in many ways, any.
func (x *scorer) differences() {
	type key struct {
		gold   int
		aspect readout.Aspect
	}
	found := map[key]bool{}
	right := map[key]bool{}
	for c := range x.claim {
		for _, d := range x.claim[c].Differences {
			k := key{x.best[c], d.Aspect}
			gold := x.gold(k.gold, d.Aspect)
			if gold != nil && x.valued(&x.s.Claims[k.gold], gold, d.Values) {
				found[k], right[k] = true, true
				continue
			}
			if k.gold >= 0 && found[k] {
				continue
			}
			if k.gold >= 0 {
				found[k] = true
			} else {
				x.add(d.Aspect, Overlap{Found: 1})
			}
			var values []string
			for _, v := range d.Values {
				values = append(values, v.Span.In(x.docs[x.names[v.Document]].Text))
			}
			x.wrong("no difference of %s (%s): %q", d.Aspect, x.claim[c].Who, values)
		}
	}
	for k := range found {
		x.add(k.aspect, Overlap{Found: 1})
	}
	for i := range x.s.Claims {
		for _, d := range x.s.Claims[i].Differences {
			o := Overlap{Gold: 1}
			if right[key{i, d.Aspect}] {
				o.Right = 1
			} else {
				x.wrong("line %d: difference of %s not found", x.s.Claims[i].Line, d.Aspect)
			}
			x.add(d.Aspect, o)
		}
	}
}

func (x *scorer) add(a readout.Aspect, o Overlap) { x.f.Differences[a] = x.f.Differences[a].plus(o) }

// gold is the difference of that aspect of gold claim i, nil where there is none.
func (x *scorer) gold(i int, a readout.Aspect) *Difference {
	if i < 0 {
		return nil
	}
	for k := range x.s.Claims[i].Differences {
		if d := &x.s.Claims[i].Differences[k]; d.Aspect == a {
			return d
		}
	}
	return nil
}

// valued reports whether the values of a found difference are those of a gold
// one: two accounts that tell the claim have values, and where these are
// numbers, dates or places, two of the gold set's, of which either words may be
// a part of the other.
func (x *scorer) valued(g *Gold, gold *Difference, values []readout.Value) bool {
	tell := map[string]bool{}
	for _, q := range g.Tellings {
		tell[q.Account] = true
	}
	accounts, matched := map[string]bool{}, map[string]bool{}
	for _, v := range values {
		name := x.names[v.Document]
		if !tell[name] {
			continue
		}
		accounts[name] = true
		got := strings.ToLower(v.Span.In(x.docs[name].Text))
		for _, q := range gold.Values {
			words := strings.ToLower(q.Words)
			if got != "" && (strings.Contains(words, got) || strings.Contains(got, words)) {
				matched[words] = true
			}
		}
	}
	switch gold.Aspect {
	case readout.Number, readout.DateAspect, readout.PlaceAspect:
		return len(accounts) > 1 && len(matched) > 1
	}
	return len(accounts) > 1
}
