// Package dyadtest has a Record with events of every sort, and the loader that
// the tests of the formats read their tables with. All people are fictional.
package dyadtest

import (
	"strings"
	"time"

	"github.com/readout-news/readout"
)

const body = `PORT AMSA, 12 September - Ghana and Togo signed an accord on Thursday. Ghana’s army shelled rebels near Lomé, Radio Volta said.

Togo did not expel the envoys. Ghana will send aid to Togo next week. In 1987 Togo seized a ship. Police might ban the march. Marchers gathered.
`

// Record is a report with eight events: an accord of two, an assault that is
// told by a broadcaster, the statement that tells it, an expulsion that is
// denied, a pledge, history of which the year is known, a ban that may come, and
// a march of people without a code, told twice.
func Record() *readout.Record {
	r := &readout.Record{
		Engine: readout.Engine{Version: "1.2.3"},
		Document: &readout.Document{
			ID: "a1c0ffee00000001", URI: "https://volta-courier.example/accord?id=7;a=b", Outlet: "The Volta Courier", Language: "en",
			Text: body, Published: readout.Date{Year: 2024, Month: time.September, Day: 12},
		},
	}
	lines := strings.Split(body, "\n\n")
	first := readout.Span{End: len(lines[0])}
	second := readout.Span{Start: len(lines[0]) + 2, End: len(strings.TrimRight(body, "\n"))}
	r.Document.Paragraphs = []readout.Span{first, second}
	r.Document.Passages = []readout.Passage{{Span: readout.Span{End: len(body)}}}
	for _, words := range []string{
		"PORT AMSA, 12 September - Ghana and Togo signed an accord on Thursday.", "Ghana’s army shelled rebels near Lomé, Radio Volta said.",
		"Togo did not expel the envoys.", "Ghana will send aid to Togo next week.", "In 1987 Togo seized a ship.",
		"Police might ban the march.", "Marchers gathered.",
	} {
		r.Sentences = append(r.Sentences, readout.Sentence{Span: At(r, words)})
	}
	someone := func(id, name, country, code string, sectors []string, kind readout.ActorKind, spans ...string) {
		a := readout.Actor{ID: id, Name: name, Kind: kind, Country: country, Code: code, Sectors: sectors}
		for _, s := range spans {
			a.Mentions = append(a.Mentions, readout.Mention{Span: At(r, s)})
			r.Links = append(r.Links, readout.Link{Span: At(r, s), Actor: id})
		}
		r.Actors = append(r.Actors, a)
	}
	someone("state/ghana", "Ghana", "GHA", "GHA", nil, readout.State, "- |Ghana", "envoys. |Ghana")
	someone("state/togo", "Togo", "TGO", "TGO", nil, readout.State, "and |Togo", "|Togo did", "to |Togo", "1987 |Togo")
	someone("organisation/army", "Ghana’s army", "GHA", "GHAMIL", []string{"MIL"}, readout.Organisation, "|Ghana’s army")
	someone("group/rebels", "rebels", "", "---REB", []string{"REB"}, readout.Group, "|rebels")
	someone("outlet/radio-volta", "Radio Volta", "TGO", "TGOMED", []string{"MED"}, readout.OutletActor, "|Radio Volta")
	someone("group/police", "Police", "", "COP", []string{"COP"}, readout.Group, "|Police")
	sortLinks(r)
	spans := func(all ...string) (out []readout.Span) {
		for _, s := range all {
			out = append(out, At(r, s))
		}
		return out
	}
	thursday := readout.Date{Year: 2024, Month: time.September, Day: 12}
	friday := readout.Date{Year: 2024, Month: time.September, Day: 20}
	r.Attributions = []readout.Attribution{{ID: "a1", Source: At(r, "|Radio Volta"), Cue: At(r, "said"), Content: spans("|Ghana’s army shelled rebels near Lomé")}}
	r.Names = []readout.Name{{Span: At(r, "- |Ghana"), Type: readout.StateName}, {Span: At(r, "Lomé"), Type: readout.LocationName}}
	r.Events = []readout.Event{
		{ID: "e1", Type: "AGREE", Modes: []string{"accord"}, Contexts: []string{"economic", "diplomatic"}, CAMEO: "057", Quad: 1, Intensity: 8, Trigger: At(r, "signed"),
			Actors: spans("- |Ghana", "and |Togo"), Time: &readout.Time{Span: At(r, "on Thursday"), From: thursday, To: thursday}},
		{ID: "e2", Type: "ASSAULT", CAMEO: "194", Quad: 4, Intensity: -10, Trigger: At(r, "shelled"), Actors: spans("|Ghana’s army"), Recipients: spans("|rebels"),
			Place: readout.Place{Span: At(r, "Lomé"), Name: "Lomé", Country: "TGO"}, Attribution: "a1"},
		{ID: "e3", CAMEO: "010", Trigger: At(r, "said"), Actors: spans("|Radio Volta")},
		{ID: "e4", Type: "SANCTION", CAMEO: "166", Quad: 4, Intensity: -8, Trigger: At(r, "expel"), Actors: spans("|Togo did"), Recipients: spans("the envoys"), Status: readout.Negated},
		{ID: "e5", Type: "AGREE", CAMEO: "033", Quad: 1, Intensity: 5.2, Trigger: At(r, "send"), Actors: spans("envoys. |Ghana"), Recipients: spans("to |Togo"), Status: readout.Future,
			Time: &readout.Time{Span: At(r, "next week"), From: friday, To: friday}},
		{ID: "e6", Type: "COERCE", CAMEO: "171", Quad: 4, Intensity: -9.2, Trigger: At(r, "seized"), Actors: spans("1987 |Togo"), Status: readout.Historical,
			Time: &readout.Time{Span: At(r, "In 1987"), From: readout.Date{Year: 1987}, To: readout.Date{Year: 1987}}},
		{ID: "e7", Type: "COERCE", CAMEO: "172", Quad: 4, Intensity: -5, Trigger: At(r, "ban"), Actors: spans("|Police"), Recipients: spans("the march"), Status: readout.Hypothetical},
		{ID: "e8", Type: "PROTEST", CAMEO: "141", Quad: 4, Intensity: -6.5, Trigger: At(r, "gathered"), Mentions: spans("the |march"), Actors: spans("Marchers")},
	}
	return r
}

// Hostile is a report of which every text tries to break out of its cell.
func Hostile() *readout.Record {
	r := Record()
	evil := "=HYPERLINK(\"http://x.example\")\t\"two\"\r\nthree; four, five\x00\u202e"
	r.Document.Outlet, r.Document.URI = evil, "@"+evil
	for i := range r.Actors {
		r.Actors[i].Name, r.Actors[i].Code, r.Actors[i].Office = evil, r.Actors[i].Code+"\t", evil
	}
	for i := range r.Events {
		e := &r.Events[i]
		e.Place.Name, e.Place.Country = evil, "X\tY"
		e.Modes, e.Contexts = []string{evil, evil}, []string{evil}
	}
	return r
}

// At is where words stand in the text; words that stand there more than once
// are told apart by what stands before: "before|words". It panics where they do
// not stand there, which is a mistake in the test.
func At(r *readout.Record, words string) readout.Span {
	before, rest, found := strings.Cut(words, "|")
	if !found {
		before, rest = "", words
	}
	i := strings.Index(r.Document.Text, before+rest)
	if i < 0 {
		panic("dyadtest: " + words + " does not stand in the text")
	}
	return readout.Span{Start: i + len(before), End: i + len(before) + len(rest)}
}

func sortLinks(r *readout.Record) {
	for i := range r.Links {
		for j := i; j > 0 && r.Links[j].Span.Compare(r.Links[j-1].Span) < 0; j-- {
			r.Links[j], r.Links[j-1] = r.Links[j-1], r.Links[j]
		}
	}
}
