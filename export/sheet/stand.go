package sheet

import (
	"github.com/readout-news/readout"
)

// Stand is a Position as the sheet shows it.
type Stand struct {
	Who      string
	Stance   string   // in words: "supports", "does not support"
	Toward   Place    // where one Account has the words
	Words    string   // "" where they do not fit the text
	Accounts []string // letters of those that tell it, columns before copies
	Row      *Row     // the claim that tells it, nil where the sheet has none
}

// denied are the stances that somebody is told not to take, in words.
var denied = map[readout.Stance]string{
	readout.Supports: "does not support", readout.Opposes: "does not oppose", readout.Demands: "does not demand",
	readout.Promises: "does not promise", readout.Threatens: "does not threaten", readout.Accuses: "does not accuse",
}

// stands collects the Positions of the Story.
func (s *Sheet) stands() {
	for _, p := range s.Story.Positions {
		a := s.by[p.Toward.Document]
		if a == nil {
			continue
		}
		x := Stand{Who: p.Who, Stance: string(p.Stance), Toward: Place{a, p.Toward.Span}, Words: a.Words(p.Toward.Span), Row: s.claims[p.Claim]}
		if p.Polarity == readout.Negative {
			if x.Stance = denied[p.Stance]; x.Stance == "" {
				x.Stance = "not: " + string(p.Stance)
			}
		}
		x.Accounts = s.letters(p.Tellings)
		s.Stands = append(s.Stands, x)
	}
}

// letters are those of the Accounts of the tellings, in order of the Story.
func (s *Sheet) letters(tellings []readout.Telling) []string {
	var out []string
	for _, a := range s.Accounts {
		for _, t := range tellings {
			if t.Document == a.Record.Document.ID && s.by[t.Document] == a {
				out = append(out, a.Letter)
				break
			}
		}
	}
	return out
}
