package jsonld

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/linked"
)

// statement is what is said: a Quotation where the words are the speaker's own,
// else a Claim. What somebody is said not to have said is nobody's claim: nil.
func (b *building) statement(a *readout.Attribution) *node {
	words := linked.Words(b.r, a.Content)
	if a.Polarity == readout.Negative || words == "" {
		return nil
	}
	n := &node{ID: statementIRI(b.r.Document.ID, a.ID), Type: []string{"Claim", "prov:Entity"}, Identifier: a.ID, Text: words,
		Manner: a.Manner.String(), Spans: b.spans(a.Content...)}
	who := b.agent(a.Source)
	if who != nil {
		n.AttributedTo = []*node{who}
	}
	if a.Manner == readout.Direct {
		n.Type[0] = "Quotation"
		if actor := b.r.ActorOf(a.Source); actor != nil && linked.Named(actor) && (actor.Kind == readout.Person || actor.Kind == readout.Organisation || actor.Kind == readout.OutletActor) {
			n.SpokenBy = ref(linked.ActorIRI(b.r.Document, actor))
		}
	}
	if from := b.chain(a); from != nil {
		if a.Manner == readout.Direct {
			n.QuotedFrom = []*node{from}
		} else {
			n.DerivedFrom = []*node{from}
		}
	}
	return n
}

// chain is what each authority told, the one nearest to the article first, each
// derived from the next: the article has the words from the last, who has them
// from the one before, and that one from the speaker.
func (b *building) chain(a *readout.Attribution) *node {
	var from *node
	for _, v := range a.Via {
		who := b.agent(v)
		if who == nil {
			continue
		}
		told := &node{Type: []string{"prov:Entity"}, AttributedTo: []*node{who}}
		if from != nil {
			told.DerivedFrom = []*node{from}
		}
		from = told
	}
	return from
}

func statementIRI(document, id string) string { return linked.IRI("statement", document, id) }

// action is what somebody did. What it was done to or with is its object.
func (b *building) action(e *readout.Event, said *readout.Attribution) *node {
	d := b.r.Document
	n := &node{ID: linked.IRI("event", d.ID, e.ID), Type: []string{"Action"}, Identifier: e.ID, Name: b.r.Text(e.Trigger),
		Agent: b.agents(e.Actors), Object: b.agents(e.Recipients), EventType: e.Type, CAMEO: e.CAMEO, Status: e.Status.String(), Spans: b.spans(e.Trigger)}
	if e.Status == readout.Actual || e.Status == readout.Historical {
		n.ActionStatus = "https://schema.org/CompletedActionStatus"
	}
	if t := e.Time; t != nil {
		n.StartTime, n.EndTime = t.From.String(), t.To.String()
	}
	if p := e.Place; p.Name != "" || !p.Span.Empty() {
		n.Location = &node{Type: []string{"Place"}, Name: p.Name, Country: p.Country}
		if p.Name == "" {
			n.Location.Name = b.r.Text(p.Span)
		}
	}
	if said != nil && said.Polarity == readout.Positive && linked.Words(b.r, said.Content) != "" {
		n.DerivedFrom = []*node{ref(statementIRI(d.ID, said.ID))}
	}
	return n
}
