package desk

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Deed is one thing done, by type, parties and days, with every document's
// telling of it.
type Deed struct {
	From, To           readout.Date
	Told               bool // a document tells the day; else it is that of publication
	Type, CAMEO        string
	Quad               int
	Intensity          float64 // the mean over its tellings
	Status             readout.Status
	Actors, Recipients []Party
	Tellings           []Act
}

// deeds puts acts of one type, between the same parties, on the same days and as
// real as one another together. In order of days; of one day in the order of
// acts.
func deeds(acts []Act) []Deed {
	var out []Deed
	at := map[string]int{}
	for _, a := range acts {
		key := strings.Join([]string{a.Event.Type, a.Event.Status.String(), a.From.String(), a.To.String(), keyOf(a.Actors), keyOf(a.Recipients)}, "\x00")
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, Deed{From: a.From, To: a.To, Type: a.Event.Type, CAMEO: a.Event.CAMEO, Quad: a.Event.Quad,
				Status: a.Event.Status, Actors: a.Actors, Recipients: a.Recipients})
		}
		d := &out[i]
		d.Told = d.Told || a.Told
		d.Tellings = append(d.Tellings, a)
	}
	for i := range out {
		sum := 0.0
		for _, t := range out[i].Tellings {
			sum += t.Event.Intensity
		}
		out[i].Intensity = sum / float64(len(out[i].Tellings))
	}
	slices.SortStableFunc(out, func(a, b Deed) int { return cmp.Or(a.From.Compare(b.From), a.To.Compare(b.To)) })
	return out
}

// keyOf tells sets of parties apart: by actor where they are linked.
func keyOf(all []Party) string {
	var out []string
	for _, p := range all {
		out = append(out, cmp.Or(p.Actor, "\x01"+strings.ToLower(p.Name)))
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), "\x02")
}

func has(all []Party, actor string) bool {
	return slices.ContainsFunc(all, func(p Party) bool { return p.Actor == actor })
}
