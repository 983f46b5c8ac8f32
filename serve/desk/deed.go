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
// real as one another together; those without a day where the same words tell
// them, as reprints do. In order of days, those without any last; of one day in
// the order of acts.
func deeds(acts []Act) []Deed {
	var out []Deed
	at := map[string]int{}
	for _, a := range acts {
		when := a.From.String() + "/" + a.To.String()
		if !a.Told {
			when = strings.Join(strings.Fields(a.Sentence), " ")
		}
		key := strings.Join([]string{a.Event.Type, a.Event.Status.String(), when, keyOf(a.Actors), keyOf(a.Recipients)}, "\x00")
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, Deed{From: a.From, To: a.To, Type: a.Event.Type, CAMEO: a.Event.CAMEO, Quad: a.Event.Quad,
				Status: a.Event.Status, Actors: a.Actors, Recipients: a.Recipients})
		}
		d := &out[i]
		d.Told = d.Told || a.Told
		if a.From.Known() && (!d.From.Known() || a.From.Compare(d.From) < 0) {
			d.From, d.To = a.From, a.To
		}
		d.Tellings = append(d.Tellings, a)
	}
	for i := range out {
		sum := 0.0
		for _, t := range out[i].Tellings {
			sum += t.Event.Intensity
		}
		out[i].Intensity = sum / float64(len(out[i].Tellings))
	}
	slices.SortStableFunc(out, Earlier)
	return out
}

// Earlier orders deeds by their days; those without any come last.
func Earlier(a, b Deed) int {
	if a.From.Known() != b.From.Known() {
		if a.From.Known() {
			return -1
		}
		return 1
	}
	return cmp.Or(a.From.Compare(b.From), a.To.Compare(b.To))
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
