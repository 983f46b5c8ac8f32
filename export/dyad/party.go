package dyad

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Party is one side of an event.
type Party struct {
	Span    readout.Span
	Words   string // as the text has them
	Name    string // of the Actor, else Words
	Actor   string // Actor.ID
	Code    string // "BLRGOV"
	Country string // ISO 3166-1 alpha-3
	Sectors []string
	Office  string
	Kind    readout.ActorKind
}

// Known reports whether there is such a party at all.
func (p *Party) Known() bool { return p.Words != "" || p.Code != "" }

// Sector is the first sector, "" where there is none.
func (p *Party) Sector() string {
	if len(p.Sectors) == 0 {
		return ""
	}
	return p.Sectors[0]
}

func party(r *readout.Record, s readout.Span) Party {
	p := Party{Span: s, Words: r.Text(s)}
	p.Name = p.Words
	a := r.ActorOf(s)
	if a == nil {
		return p
	}
	p.Actor, p.Code, p.Country, p.Sectors, p.Office, p.Kind = a.ID, a.Code, a.Country, a.Sectors, a.Office, a.Kind
	if a.Name != "" {
		p.Name = a.Name
	}
	if p.Code == "" {
		p.Code = p.Country + strings.Join(p.Sectors, "")
	}
	return p
}

// Agents are the three-letter parts of Code after the country, in order,
// without repetition: "GOV", "MIL" of "BLRGOVMIL". A code that does not fall
// into threes (a user's dictionary may have such) has none but the sectors.
func (p *Party) Agents() []string {
	rest, ok := strings.CutPrefix(p.Code, p.Country)
	rest = strings.TrimPrefix(rest, "---")
	if !ok || len(rest)%3 != 0 {
		return p.Sectors
	}
	var all []string
	for i := 0; i+3 <= len(rest); i += 3 {
		if part := rest[i : i+3]; !slices.Contains(all, part) {
			all = append(all, part)
		}
	}
	return all
}
