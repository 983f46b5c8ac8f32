package polecat

import (
	"slices"

	"github.com/readout-news/readout"
)

// storyOf are the three cells of who and what the whole document names: people,
// organisations, places, each once, in order of text.
func storyOf(r *readout.Record) []string {
	var people, organisations, places []string
	add := func(to *[]string, name string) {
		if name != "" && !slices.Contains(*to, name) {
			*to = append(*to, name)
		}
	}
	for i := range r.Actors {
		a := &r.Actors[i]
		if a.Unnamed != nil {
			continue
		}
		switch a.Kind {
		case readout.Person:
			add(&people, a.Name)
		case readout.Organisation, readout.Group, readout.OutletActor:
			add(&organisations, a.Name)
		}
	}
	for _, n := range r.Names {
		switch n.Type {
		case readout.StateName, readout.LocationName, readout.FacilityName:
			add(&places, r.Text(n.Span))
		}
	}
	return []string{list(people), list(organisations), list(places)}
}
