package table

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// side are the lists of the actors or the recipients of an event.
func side(parties []dyad.Party) (names, codes, countries, sectors, texts []string) {
	for i := range parties {
		p := &parties[i]
		names = append(names, p.Name)
		codes = append(codes, p.Code)
		countries = append(countries, p.Country)
		sectors = append(sectors, strings.Join(p.Sectors, " "))
		texts = append(texts, p.Words)
	}
	return names, codes, countries, sectors, texts
}

// nameOf is the name of the actor that words stand for, else the words.
func nameOf(r *readout.Record, s readout.Span) string {
	if a := r.ActorOf(s); a != nil && a.Name != "" {
		return a.Name
	}
	return r.Text(s)
}
