package record

import "github.com/readout-news/readout"

type event struct {
	ID          string   `json:"id"`
	Type        string   `json:"type,omitempty"`
	Modes       []string `json:"modes,omitempty"`
	Contexts    []string `json:"contexts,omitempty"`
	CAMEO       string   `json:"cameo,omitempty"`
	Quad        int      `json:"quad,omitempty"`
	Intensity   *float64 `json:"intensity,omitempty"` // 0 is an intensity, so absence needs the pointer
	Trigger     *span    `json:"trigger,omitempty"`
	Mentions    []span   `json:"mentions,omitempty"` // further triggers
	Actors      []*coded `json:"actors,omitempty"`
	Recipients  []*coded `json:"recipients,omitempty"`
	Time        *days    `json:"time,omitempty"`
	Place       *place   `json:"place,omitempty"`
	Status      string   `json:"status"`
	Attribution string   `json:"attribution,omitempty"`
}

// coded is a party with its actor code.
type coded struct {
	party
	Code string `json:"code,omitempty"`
}

type place struct {
	span
	Country string `json:"country,omitempty"`
	Name    string `json:"name,omitempty"`
}

type tie struct {
	ID          string   `json:"id"`
	Parties     []*party `json:"parties,omitempty"`
	Name        *span    `json:"name,omitempty"`
	Attribution string   `json:"attribution,omitempty"`
}

func (p *places) event(e *readout.Event) event {
	out := event{
		ID: e.ID, Type: e.Type, Modes: e.Modes, Contexts: e.Contexts, CAMEO: e.CAMEO, Quad: e.Quad,
		Trigger: p.maybe(e.Trigger), Mentions: p.spans(e.Mentions), Actors: p.coded(e.Actors), Recipients: p.coded(e.Recipients),
		Time: p.days(e.Time), Status: e.Status.String(), Attribution: e.Attribution,
	}
	if e.Quad != 0 {
		out.Intensity = &e.Intensity
	}
	if !e.Place.Span.Empty() {
		out.Place = &place{p.span(e.Place.Span), e.Place.Country, e.Place.Name}
	}
	return out
}

func (p *places) coded(all []readout.Span) []*coded {
	var out []*coded
	for _, s := range all {
		one := p.party(s)
		if one == nil {
			continue
		}
		c := &coded{party: *one}
		if a := p.record.ActorOf(s); a != nil {
			c.Code = a.Code
		}
		out = append(out, c)
	}
	return out
}
