package record

import "github.com/readout-news/readout"

// dealing is what an actor did.
type dealing struct {
	Actor     string    `json:"actor"`
	Recipient string    `json:"recipient,omitempty"`
	From      string    `json:"from,omitempty"`
	To        string    `json:"to,omitempty"`
	Type      string    `json:"type,omitempty"`
	CAMEO     string    `json:"cameo,omitempty"`
	Intensity float64   `json:"intensity"`
	Status    string    `json:"status"`
	Claim     string    `json:"claim,omitempty"`
	Tellings  []telling `json:"tellings,omitempty"`
}

// position is how an actor stands to something.
type position struct {
	Who      string         `json:"who"`
	Stance   readout.Stance `json:"stance"`
	Polarity string         `json:"polarity"`
	Toward   *value         `json:"toward,omitempty"`
	Claim    string         `json:"claim,omitempty"`
	Tellings []telling      `json:"tellings,omitempty"`
}

// acts fills the timeline and the positions.
func (t *texts) acts(s *readout.Story, out *comparison) {
	for i := range s.Timeline {
		d := &s.Timeline[i]
		out.Timeline = append(out.Timeline, dealing{Actor: d.Actor, Recipient: d.Recipient, From: d.From.String(), To: d.To.String(),
			Type: d.Type, CAMEO: d.CAMEO, Intensity: d.Intensity, Status: d.Status.String(), Claim: d.Claim, Tellings: t.tellings(d.Tellings)})
	}
	for i := range s.Positions {
		p := &s.Positions[i]
		one := position{Who: p.Who, Stance: p.Stance, Polarity: p.Polarity.String(), Claim: p.Claim, Tellings: t.tellings(p.Tellings)}
		if p.Toward.Document != "" {
			one.Toward = &value{p.Toward.Document, t.of(p.Toward.Document).maybe(p.Toward.Span)}
		}
		out.Positions = append(out.Positions, one)
	}
}
