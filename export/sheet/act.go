package sheet

import (
	"strings"

	"github.com/readout-news/readout"
)

// Act is an Event of one Record in words.
type Act struct {
	Span    readout.Span // of the words that tell it
	Parties string       // who, then to whom: "Ghana > Togo"
	Words   string
	Facts   []string // when, where, type, status; those that are known
}

// Acts are the Events of a Record, in its order.
func Acts(r *readout.Record) []Act {
	var out []Act
	for i := range r.Events {
		e := &r.Events[i]
		a := Act{Span: e.Trigger, Words: Words(r.Document, e.Trigger), Parties: parties(r, e.Actors)}
		if to := parties(r, e.Recipients); to != "" {
			a.Parties += " > " + to
		}
		when := ""
		if e.Time != nil {
			when = Days(e.Time.From, e.Time.To)
		}
		for _, fact := range []string{when, e.Place.Name, e.Type, e.Status.String()} {
			if fact != "" {
				a.Facts = append(a.Facts, fact)
			}
		}
		out = append(out, a)
	}
	return out
}

func parties(r *readout.Record, all []readout.Span) string {
	var out []string
	for _, s := range all {
		if w := Words(r.Document, s); w != "" {
			out = append(out, w)
		}
	}
	return strings.Join(out, ", ")
}
