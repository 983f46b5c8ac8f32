package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// chiefs are stems of the offices of whoever leads a state.
var chiefs = []string{words.Stem("president"), words.Stem("premier"), words.Stem("chancellor"), words.Stem("king"), words.Stem("emperor")}

// leads is the number of the member who is known to lead the state that a source
// names by office, "the Chinese leader", on the day of its account; else of the one
// whom the story tells to lead it. It is 0 where there is none or more than one.
func (c *cast) leads(sp *Speaker, own *Speakers) int {
	if sp.Country == "" || len(sp.of) > 0 || slices.ContainsFunc(sp.office, func(o string) bool { return aside[o] && o != "prime" }) {
		return 0
	}
	leader := sp.head == "leader"
	for _, l := range lexicon.LeadersOn(sp.Country, own.record.Document.Published) {
		if !leader && !slices.Contains(stems(l.Office), sp.head) {
			continue
		}
		known := Speaker{Name: l.Name, Kind: readout.Person}
		known.settle()
		if fits := c.named(&known); len(fits) == 1 {
			return fits[0] + 1
		}
	}
	if !leader {
		return 0
	}
	found := 0
	for i, m := range c.members {
		if m.country != sp.Country || !slices.ContainsFunc(chiefs, func(o string) bool { return m.office[o] }) && !(m.office["prime"] && m.office[words.Stem("minister")]) {
			continue
		}
		if found != 0 {
			return 0
		}
		found = i + 1
	}
	return found
}
