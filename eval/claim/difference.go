package claim

import (
	"strings"

	"github.com/readout-news/readout"
)

// differences counts aspects in which tellings were found to differ. A found one
// is right where the gold claim that its claim tells most of has the aspect, and
// two of the gold set's accounts have values: for numbers, dates and places the
// value's words, of which either may be a part of the other; for the rest, whose
// words can be cut in many ways, any.
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
			if gold != nil && x.valued(gold, d.Values) >= 2 {
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

// valued is the number of the gold set's values that were found.
func (x *scorer) valued(gold *Difference, values []readout.Value) int {
	n := 0
	for _, q := range gold.Values {
		for _, v := range values {
			if x.names[v.Document] != q.Account {
				continue
			}
			words, got := strings.ToLower(q.Words), strings.ToLower(v.Span.In(x.docs[q.Account].Text))
			switch gold.Aspect {
			case readout.Number, readout.DateAspect, readout.PlaceAspect:
				if got == "" || !strings.Contains(words, got) && !strings.Contains(got, words) {
					continue
				}
			}
			n++
			break
		}
	}
	return n
}
