package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// infinitive finds "went on to say CONTENT" and "used the visit to call for
// CONTENT". An infinitive that another cue has for its content is that content.
func (f *finder) infinitive(g group, si, lo, hi int) {
	if f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech || g.cue.Class != lexicon.Speech && g.cue.Class != lexicon.Order && g.cue.Class != lexicon.Stance {
		return
	}
	for k := len(f.out) - 1; k >= 0 && f.out[k].sent == si; k-- {
		for _, c := range f.out[k].content {
			if c.holds(g.verb) {
				return
			}
		}
	}
	i := g.from - 1
	for i >= lo && f.words[i].tag == adverb {
		i--
	}
	if i < lo {
		return
	}
	if f.low(i) == "on" && i > lo && leads[f.low(i-1)] {
		i--
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	switch w := &f.words[i]; w.tag {
	case verbFin, verbIng, verbBase, verbPart:
		if !leads[w.low] {
			return
		}
		up, ok := f.plainGroup(i, lo)
		if !ok {
			return
		}
		a.cue.from = up.from
		a.negative = a.negative || up.negated
		a.source = f.subject(up.from, lo)
		if a.source.empty() {
			a.source = f.shared(up.from, lo)
		}
	case noun, nameWord, timeWord, preposition:
		if !g.cue.Has(lexicon.Quote) && len(g.cue.Preps) == 0 {
			return
		}
		a.source = f.mainSubject(g.from, lo)
	default:
		return
	}
	if a.source.empty() || !f.fits(a.source, g.cue) || !f.contentAfter(&a, g.to, hi, g.cue) {
		return
	}
	f.add(a)
}

// leads are the verbs whose infinitive says what is really done.
var leads = wordSet(`went goes go gone going continued continues continue began begins begin tried tries try trying sought seeks seek
	managed manages rushed failed fails came comes used proceeded proceeds took takes moved seemed seems appeared
	appears had has declined refused hastened started starts`)

// plainGroup is the group of any finite verb at v.
func (f *finder) plainGroup(v, lo int) (group, bool) {
	g := group{scope: scope{v, v + 1}, verb: v}
	auxes := false
	for g.from > lo {
		w := &f.words[g.from-1]
		switch w.tag {
		case aux, modal:
			auxes = true
		case adverb:
		case negation:
			g.negated = true
		case determiner:
			if w.low != "neither" || !f.neitherVerb(g.from-1, lo) {
				return g, auxes || f.words[v].tag == verbFin
			}
			g.negated = true
		default:
			return g, auxes || f.words[v].tag == verbFin
		}
		g.from--
	}
	return g, auxes || f.words[v].tag == verbFin
}
