package attribution

import (
	"github.com/readout-news/readout"
)

// nearby is how many attributions to either side one can stand within.
const nearby = 8

// holdsLater gives outermost attributions to those that hold them and have come
// later in the order of text, "its chief told analysts, according to a
// transcript, that ...", and to those whose content breaks off behind their
// source: "the envoy recounts a dinner at which the speaker told him: ...".
func (s *sheet) holdsLater(all []readout.Attribution, finds []*found, parent []int) {
	for n := range all {
		if parent[n] >= 0 || all[n].Cue.Empty() {
			continue
		}
		best := -1
		for o := max(0, n-nearby); o < len(all) && o <= n+nearby; o++ {
			if o == n || finds[o].sent != finds[n].sent || all[o].Cue == all[n].Cue || holdsCue(all[n].Content, all[o].Cue) || !s.holdsWhole(&all[o], &all[n]) {
				continue
			}
			up := o
			for up >= 0 && up != n {
				up = parent[up]
			}
			if up < 0 && (best < 0 || all[o].Cover().Len() < all[best].Cover().Len()) {
				best = o
			}
		}
		parent[n] = best
	}
}

// holdsWhole reports whether the content of o has the cue of a in it, or the
// source of a with the cue right behind it, but for a remark of who said it.
func (s *sheet) holdsWhole(o, a *readout.Attribution) bool {
	if holdsCue(o.Content, a.Cue) {
		return true
	}
	if a.Source.Empty() || a.Source.End > a.Cue.Start || a.Source.Overlaps(o.Cue) {
		return false
	}
	for _, c := range o.Content {
		if !c.Contains(a.Source) && !(c.Start <= a.Source.Start && a.Source.Overlaps(c)) || c.End > a.Cue.Start {
			continue
		}
		r := s.scopeOf(readout.Span{Start: max(c.End, a.Source.End), End: a.Cue.Start})
		for i := r.from; i < r.to; i++ {
			w := readout.Span{Start: s.words[i].span.Start, End: s.words[i].span.End}
			if s.tagAt(i) != comma && s.tagAt(i) != adverb && !o.Cue.Contains(w) && !o.Source.Contains(w) {
				return false
			}
		}
		return true
	}
	return false
}
