package jsonld

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/linked"
)

// types are what an Actor is in schema.org and PROV-O. A group need not be an
// organisation, and is an agent and no more.
func types(a *readout.Actor) []string {
	switch a.Kind {
	case readout.Person:
		return []string{"Person", "prov:Person"}
	case readout.State:
		return []string{"Country", "prov:Agent"}
	case readout.OutletActor:
		return []string{"NewsMediaOrganization", "prov:Organization"}
	case readout.Organisation:
		if a.Country != "" && slices.Contains(a.Sectors, "GOV") {
			return []string{"GovernmentOrganization", "prov:Organization"}
		}
		return []string{"Organization", "prov:Organization"}
	}
	return []string{"prov:Agent"}
}

func actorNode(d *readout.Document, a *readout.Actor) *node {
	n := &node{ID: linked.ActorIRI(d, a), Type: types(a), Name: a.Name, Country: a.Country}
	if a.Kind == readout.Person {
		n.JobTitle = a.Office
	}
	return n
}

// agent is whom words stand for: the Actor where he has a name, else somebody
// who is called what the words say. nil where there are no words.
func (b *building) agent(s readout.Span) *node {
	if s.Empty() {
		return nil
	}
	if a := b.r.ActorOf(s); a != nil && linked.Named(a) {
		return ref(linked.ActorIRI(b.r.Document, a))
	}
	return &node{Type: []string{"prov:Agent"}, Name: b.r.Text(s), Spans: b.spans(s)}
}

func (b *building) agents(all []readout.Span) (out []*node) {
	for _, s := range all {
		if n := b.agent(s); n != nil {
			out = append(out, n)
		}
	}
	return out
}
