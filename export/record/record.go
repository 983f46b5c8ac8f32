package record

import (
	"math"

	"github.com/readout-news/readout"
)

// schemaName is the name and version of the format of one Record.
const schemaName = "readout/record/1"

// object is one Record.
type object struct {
	Schema       string        `json:"schema"`
	Engine       engine        `json:"engine"`
	Document     document      `json:"document"`
	Sentences    []stretch     `json:"sentences,omitempty"`
	Actors       []actor       `json:"actors,omitempty"`
	Attributions []attribution `json:"attributions,omitempty"`
	Events       []event       `json:"events,omitempty"`
	Ties         []tie         `json:"ties,omitempty"`
}

type engine struct {
	Version string            `json:"version"`
	Models  map[string]string `json:"models,omitempty"` // encoding/json writes the keys in order
}

type actor struct {
	ID       string            `json:"id"`
	Name     string            `json:"name"`
	Kind     readout.ActorKind `json:"kind"`
	Country  string            `json:"country,omitempty"`
	Sectors  []string          `json:"sectors,omitempty"`
	Office   string            `json:"office,omitempty"`
	Code     string            `json:"code,omitempty"`
	Unnamed  *unnamed          `json:"unnamed,omitempty"`
	Mentions []span            `json:"mentions,omitempty"`
}

// unnamed is what is told of somebody without a name.
type unnamed struct {
	Number    int    `json:"number,omitempty"`
	Plural    bool   `json:"plural,omitempty"`
	Role      string `json:"role,omitempty"`
	Anonymous bool   `json:"anonymous,omitempty"`
	Reason    *span  `json:"reason,omitempty"`
}

type attribution struct {
	ID        string   `json:"id"`
	Source    *party   `json:"source,omitempty"`
	Cue       *span    `json:"cue,omitempty"`
	Content   []span   `json:"content,omitempty"`
	Manner    string   `json:"manner"`
	Polarity  string   `json:"polarity"`
	Addressee *party   `json:"addressee,omitempty"`
	Via       []*party `json:"via,omitempty"` // nearest authority first
	Within    string   `json:"within,omitempty"`
	Voice     string   `json:"voice"`
	SaidOn    *days    `json:"said_on,omitempty"`
	// Confidence is rounded to three digits, more than it is worth.
	Confidence float64 `json:"confidence,omitempty"`
}

func recordOf(r *readout.Record) (object, error) {
	p := placesOf(r)
	out := object{
		Schema:   schemaName,
		Engine:   engine{r.Engine.Version, r.Engine.Models},
		Document: p.document(),
	}
	for _, s := range r.Sentences {
		out.Sentences = append(out.Sentences, p.stretch(s.Span))
	}
	for i := range r.Actors {
		out.Actors = append(out.Actors, p.actor(&r.Actors[i]))
	}
	for i := range r.Attributions {
		out.Attributions = append(out.Attributions, p.attribution(&r.Attributions[i]))
	}
	for i := range r.Events {
		out.Events = append(out.Events, p.event(&r.Events[i]))
	}
	for i := range r.Ties {
		t := &r.Ties[i]
		out.Ties = append(out.Ties, tie{t.ID, p.parties(t.Parties), p.maybe(t.Name), t.Attribution})
	}
	return out, p.err
}

func (p *places) actor(a *readout.Actor) actor {
	out := actor{ID: a.ID, Name: a.Name, Kind: a.Kind, Country: a.Country, Sectors: a.Sectors, Office: a.Office, Code: a.Code}
	if u := a.Unnamed; u != nil {
		out.Unnamed = &unnamed{u.Number, u.Plural, u.Role, u.Anonymous, p.maybe(u.Reason)}
	}
	for _, m := range a.Mentions {
		out.Mentions = append(out.Mentions, p.span(m.Span))
	}
	return out
}

func (p *places) attribution(a *readout.Attribution) attribution {
	return attribution{
		ID:         a.ID,
		Source:     p.party(a.Source),
		Cue:        p.maybe(a.Cue),
		Content:    p.spans(a.Content),
		Manner:     a.Manner.String(),
		Polarity:   a.Polarity.String(),
		Addressee:  p.party(a.Addressee),
		Via:        p.parties(a.Via),
		Within:     a.Within,
		Voice:      a.Voice.String(),
		SaidOn:     p.days(a.SaidOn),
		Confidence: math.Round(a.Confidence*1000) / 1000,
	}
}
