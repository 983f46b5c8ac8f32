package storetest

import (
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// lines are three accounts of our own, all people fictional, with what a
// reading makes of them.
func lines() []store.Entry {
	a := newLine("11110000aaaa0001", "Ghana and Togo Sign for a New Line", "The Volta Courier", "2024-09-12",
		"Ghana and Togo signed an accord in Lomé on Thursday. Energy Minister Efua Darkwah told reporters that forty megawatts would flow from November. ")
	a.actor("state/ghana", "Ghana", readout.State, "GHA", "Ghana")
	a.actor("state/togo", "Togo", readout.State, "TGO", "Togo")
	a.actor("person/efua-darkwah", "Efua Darkwah", readout.Person, "GHA", "Energy Minister Efua Darkwah")
	a.said("Energy Minister Efua Darkwah", "told", "that forty megawatts would flow from November").Addressee = a.span("reporters")
	a.r.Events = []readout.Event{{ID: "e1", Type: "AGREE", CAMEO: "057", Quad: 1, Intensity: 8, Trigger: a.span("signed"),
		Actors: []readout.Span{a.span("Ghana")}, Recipients: []readout.Span{a.span("Togo")}, Place: readout.Place{Span: a.span("Lomé"), Country: "TGO", Name: "Lomé"}}}

	b := newLine("22220000bbbb0002", "Night on the border", "Radio Mono", "2024-09-13",
		"President Kossi Adjavon said the line could not be sold in the dark, according to Togolese state television. Efua Darkwah kept silent about megawatts. ")
	b.actor("person/kossi-adjavon", "Kossi Adjavon", readout.Person, "TGO", "President Kossi Adjavon")
	b.actor("outlet/togolese-state-television", "Togolese state television", readout.OutletActor, "TGO", "Togolese state television")
	b.actor("person/efua-darkwah", "Efua Darkwah", readout.Person, "GHA", "Efua Darkwah")
	b.said("President Kossi Adjavon", "said", "the line could not be sold in the dark").Via = []readout.Span{b.span("Togolese state television")}

	c := newLine("33330000cccc0003", "", "Harbour Notes", "", "Tomáš Vrbický said that the ferry would negotiate the ice. ")
	c.actor("person/tomas-vrbicky", "Tomáš Vrbický", readout.Person, "", "Tomáš Vrbický")
	c.said("Tomáš Vrbický", "said", "that the ferry would negotiate the ice")
	c.r.Document.Origin = readout.Origin{Relation: readout.CopyOf, Outlet: "Ledger of the Lakes"}
	return []store.Entry{a.entry(), b.entry(), c.entry()}
}

// line builds a record by quoting its text.
type line struct{ r *readout.Record }

func newLine(id, title, outlet, published, text string) *line {
	day, _ := readout.ParseDate(published) // "" is no date
	whole := readout.Span{End: len(text)}
	return &line{&readout.Record{
		Engine: readout.Engine{Version: "1.0.0", Models: map[string]string{"token": "1"}},
		Document: &readout.Document{ID: id, URI: id + ".txt", Title: title, Outlet: outlet, Published: day, Language: "en", Text: text,
			Paragraphs: []readout.Span{whole}, Passages: []readout.Passage{{Span: whole, Voice: readout.Report}}, Notes: []string{"made for a test"}},
		Sentences:  []readout.Sentence{{Span: readout.Span{End: len(text) - 1}, Tokens: []readout.Token{{Span: readout.Span{End: 4}, Lemma: "x", Head: readout.Root, Rel: "root"}}}},
		Quotations: []readout.Quotation{{Span: readout.Span{End: 3}, Parts: []readout.Span{{Start: 1, End: 2}}, Closed: true}},
	}}
}

func (l *line) span(words string) readout.Span {
	at := strings.Index(l.r.Document.Text, words)
	if at < 0 {
		panic("storetest: " + words + " does not stand in " + l.r.Document.ID)
	}
	return readout.Span{Start: at, End: at + len(words)}
}

func (l *line) actor(id, name string, kind readout.ActorKind, country, words string) {
	s := l.span(words)
	l.r.Actors = append(l.r.Actors, readout.Actor{ID: id, Name: name, Kind: kind, Country: country, Mentions: []readout.Mention{{Span: s}}})
	l.r.Links = append(l.r.Links, readout.Link{Span: s, Actor: id})
	slices.SortFunc(l.r.Links, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
}

func (l *line) said(source, cue, content string) *readout.Attribution {
	l.r.Attributions = append(l.r.Attributions, readout.Attribution{ID: "a1", Source: l.span(source), Cue: l.span(cue), Content: []readout.Span{l.span(content)}, Confidence: 0.123456})
	return &l.r.Attributions[len(l.r.Attributions)-1]
}

func (l *line) entry() store.Entry {
	return store.Entry{Source: readout.Source{URI: l.r.Document.URI, Form: readout.TextForm, Raw: []byte(l.r.Document.Text)}, Record: l.r,
		Added: time.Date(2024, 9, 20, 8, 0, 0, 0, time.UTC)}
}
