package attribution

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// chain fills Via from the attributions around: what Mr. Okello said, according
// to a newspaper, came through the newspaper, and through all that the newspaper
// has it from. Nobody is an authority of his own words, and what stands in a
// saying that was asked for, denied or not said was told by nobody.
func (s *sheet) chain(all []readout.Attribution, finds []*found, parent []int) {
	done := make([]bool, len(all))
	var follow func(n int)
	follow = func(n int) {
		p := parent[n]
		if done[n] || p < 0 {
			return
		}
		done[n] = true
		follow(p)
		f, g := finds[n], finds[p]
		if g.negative || s.unsettled(g) {
			return
		}
		if s.tells(g) && s.outlet(g.source) {
			// "The site says two ministers told it": it is the site.
			all[n].Via = slices.DeleteFunc(all[n].Via, func(v readout.Span) bool { return v.In(s.text) == "it" })
		}
		if s.tells(g) && !all[p].Source.Empty() && !s.sameSource(f, g) {
			all[n].Via = withVia(all[n].Via, all[p].Source)
		}
		for _, v := range all[p].Via {
			all[n].Via = withVia(all[n].Via, v)
		}
	}
	for n := range all {
		follow(n)
	}
	s.carriedOn(all)
}

// carriedOn ends the chains of a quoted article with the outlet that it was taken
// from, where the Document names that: who writes around an excerpt has its words
// through that outlet. The writer's own words are not the outlet's.
func (s *sheet) carriedOn(all []readout.Attribution) {
	o := &s.rec.Document.Origin
	if o.Relation != readout.ExcerptOf || o.Outlet == "" || o.Evidence.Empty() || o.Evidence.End > len(s.text) {
		return
	}
	i := strings.Index(o.Evidence.In(s.text), o.Outlet)
	if i < 0 {
		return
	}
	outlet := readout.Span{Start: o.Evidence.Start + i, End: o.Evidence.Start + i + len(o.Outlet)}
	for n := range all {
		a := &all[n]
		if a.Voice != readout.Report {
			continue
		}
		named := strings.Contains(a.Source.In(s.text), o.Outlet)
		for _, v := range a.Via {
			named = named || strings.Contains(v.In(s.text), o.Outlet)
		}
		if !named {
			a.Via = append(a.Via, outlet)
		}
	}
}

// longChain is more authorities than prose has, so that the work stays linear.
const longChain = 16

// withVia is a chain with a further authority that is not in it yet.
func withVia(via []readout.Span, v readout.Span) []readout.Span {
	if len(via) == longChain {
		return via
	}
	for _, w := range via {
		if v == w || v.Contains(w) {
			return via
		}
	}
	return append(via, v)
}

// tells reports whether the words inside of an attribution's content came
// through its source, rather than being what it thinks, wants or judges.
func (s *sheet) tells(f *found) bool {
	if f.cue.empty() {
		return true // only quotation marks
	}
	if w := s.low(f.cue.from); w == "according" || w == "per" {
		return true
	}
	if f.cites || f.told {
		return f.cites
	}
	if w := s.low(f.cue.to - 1); (w == "to" || w == "for") && f.cue.to-1 > f.verb && s.tagAt(f.cue.to-1) == preposition {
		return false // "responded to", "called for"
	}
	return f.class == lexicon.Speech || f.class == lexicon.Finding
}

// unsettled reports whether an attribution asks, orders or denies what it is
// about, so that its source does not tell it.
func (s *sheet) unsettled(f *found) bool {
	if f.class == lexicon.Order {
		return true
	}
	if f.verb < 0 || f.verb >= len(s.words) || f.cue.empty() {
		return false
	}
	c := s.words[f.verb].cue
	return c != nil && untold[c.Lemma]
}

// untold are the verbs whose content their subject does not vouch for.
var untold = wordSet("ask deny dispute reject dismiss refuse decline wonder question refute repudiate contradict rebut")
