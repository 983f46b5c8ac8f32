package ftm

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/linked"
)

// public are the sectors whose organisations are organs of a state.
var public = []string{"GOV", "MIL", "LEG", "JUD", "COP", "SPY"}

// schemaOf is what FollowTheMoney calls such an actor. A state acts through its
// organs; a group need not be an organisation.
func schemaOf(a *readout.Actor) string {
	switch a.Kind {
	case readout.Person:
		return "Person"
	case readout.State:
		return "PublicBody"
	case readout.Organisation:
		if a.Country != "" && slices.ContainsFunc(a.Sectors, func(s string) bool { return slices.Contains(public, s) }) {
			return "PublicBody"
		}
		return "Organization"
	case readout.OutletActor:
		return "Organization"
	}
	return "LegalEntity"
}

// actors are those with a name of their own, each with a Mention. A state is
// the same in all documents; of everybody else readout knows no more than that
// a document calls him so, and namesakes are for people to tell apart.
func (b *building) actors() {
	for i := range b.r.Actors {
		a := &b.r.Actors[i]
		if !linked.Named(a) || name(a.Name) == "" {
			continue
		}
		schema := schemaOf(a)
		e := newEntity(schema, b.r.Document.ID, a.ID)
		if a.Kind == readout.State && a.Country != "" {
			e = newEntity(schema, "state", a.Country, a.ID)
		}
		b.actor[a.ID] = e.ID
		e.set("name", name(a.Name))
		m := newEntity("Mention", b.r.Document.ID, a.ID)
		m.set("name", name(a.Name))
		for _, one := range a.Mentions {
			if words := name(b.r.Text(one.Span)); one.Form == readout.ByName && words != name(a.Name) {
				m.set("name", words)
			}
		}
		e.set("country", alpha2(a.Country))
		if schema == "Person" {
			e.set("position", a.Office)
		}
		b.from(e)
		m.set("document", b.document)
		m.set("resolved", e.ID)
		m.set("detectedSchema", schema)
		m.set("contextCountry", alpha2(a.Country))
		b.all = append(b.all, e, m)
	}
}
