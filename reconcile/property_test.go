package reconcile_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

var pieces = strings.Fields(`Ruth Nakato said Minister the Uganda Ugandan 14 million $ % “ ” " ' not never denied will may boats
	fishermen on Friday 1 July 2027 , . 6:30 p.m. state television reported that he She who Paris in at and é — U.S. May`)

// anyRecord draws a Record whose spans lie within its text and make no sense.
func anyRecord(t *rapid.T, i int) *readout.Record {
	text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "text"), " ")
	span := func(name string) readout.Span {
		a := rapid.IntRange(0, len(text)).Draw(t, name)
		b := rapid.IntRange(0, len(text)).Draw(t, name)
		for a < len(text) && text[a]&0xC0 == 0x80 {
			a++
		}
		for b < len(text) && text[b]&0xC0 == 0x80 {
			b++
		}
		return readout.Span{Start: min(a, b), End: max(a, b)}
	}
	r := &readout.Record{Document: &readout.Document{ID: fmt.Sprint(i), URI: fmt.Sprint(i % 3), Text: text, Outlet: rapid.SampledFrom([]string{"", "Lake Wire", "AP"}).Draw(t, "outlet")}}
	r.Document.Origin = readout.Origin{
		Relation: readout.Relation(rapid.IntRange(0, 2).Draw(t, "relation")),
		Outlet:   rapid.SampledFrom([]string{"", "Lake Wire", "Associated Press"}).Draw(t, "origin"),
		Evidence: span("evidence"),
	}
	for k := range rapid.IntRange(0, 3).Draw(t, "actors") {
		r.Actors = append(r.Actors, readout.Actor{
			ID: fmt.Sprint("x", k), Name: rapid.SampledFrom([]string{"Ruth Nakato", "Nakato", "the", "", "Uganda", "UBC"}).Draw(t, "name"),
			Kind:    rapid.SampledFrom([]readout.ActorKind{readout.Person, readout.State, readout.Organisation, readout.Group, readout.OutletActor, ""}).Draw(t, "kind"),
			Country: rapid.SampledFrom([]string{"", "UGA", "KEN"}).Draw(t, "country"),
		})
	}
	for k := range rapid.IntRange(0, 5).Draw(t, "attributions") {
		a := readout.Attribution{
			ID: fmt.Sprint("a", k), Source: span("source"), Cue: span("cue"),
			Content: []readout.Span{span("content"), span("content")}, Via: []readout.Span{span("via")},
			Polarity: readout.Polarity(rapid.IntRange(0, 1).Draw(t, "polarity")),
			Voice:    readout.Voice(rapid.IntRange(0, 3).Draw(t, "voice")),
			Within:   fmt.Sprint("a", rapid.IntRange(0, 5).Draw(t, "within")),
		}
		r.Attributions = append(r.Attributions, a)
		if len(r.Actors) > 0 {
			r.Links = append(r.Links, readout.Link{Span: a.Source, Actor: r.Actors[0].ID})
		}
	}
	slices.SortFunc(r.Links, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
	if s := span("quotation"); !s.Empty() {
		r.Quotations = append(r.Quotations, readout.Quotation{Span: s, Parts: []readout.Span{s}})
	}
	grow(t, r, span)
	if s := span("name"); !s.Empty() {
		r.Names = append(r.Names, readout.Name{Span: s, Type: rapid.SampledFrom([]readout.NameType{readout.PersonName, readout.LocationName, readout.StateName, readout.OrganisationName}).Draw(t, "type")})
	}
	return r
}

// grow gives the Record sentences with trees, some of them cyclic, events and
// times.
func grow(t *rapid.T, r *readout.Record, span func(string) readout.Span) {
	text := r.Document.Text
	at := 0
	for len(r.Sentences) < rapid.IntRange(0, 4).Draw(t, "sentences") && at < len(text) {
		s := readout.Sentence{Span: readout.Span{Start: at}}
		n := rapid.IntRange(1, 9).Draw(t, "tokens")
		for at < len(text) && len(s.Tokens) < n {
			end := at
			for end < len(text) && text[end] != ' ' {
				end++
			}
			s.Tokens = append(s.Tokens, readout.Token{
				Span: readout.Span{Start: at, End: end}, Lemma: strings.ToLower(text[at:end]),
				UPOS: rapid.SampledFrom([]string{"VERB", "NOUN", "PROPN", "PUNCT", "CCONJ", "PRON"}).Draw(t, "tag"),
				XPOS: rapid.SampledFrom([]string{"", "WP"}).Draw(t, "xpos"),
				Head: rapid.IntRange(-2, n).Draw(t, "head"),
				Rel:  rapid.SampledFrom([]string{"root", "nsubj", "nsubj:pass", "obj", "obl:agent", "conj", "advcl", "acl:relcl", "ccomp", "parataxis", "mark", "punct", "case"}).Draw(t, "relation"),
			})
			s.Span.End = end
			at = end + 1
		}
		if len(s.Tokens) > 0 {
			r.Sentences = append(r.Sentences, s)
		}
	}
	for k := range rapid.IntRange(0, 3).Draw(t, "events") {
		e := readout.Event{ID: fmt.Sprint("e", k), Type: rapid.SampledFrom([]string{"", "CONSULT", "ASSAULT"}).Draw(t, "event"),
			Trigger: span("trigger"), Actors: []readout.Span{span("actor")}, Recipients: []readout.Span{span("recipient")}}
		if rapid.Bool().Draw(t, "dated") {
			d := readout.Date{Year: 2024, Month: 3, Day: rapid.IntRange(1, 28).Draw(t, "day")}
			e.Time = &readout.Time{Span: span("time"), From: d, To: d}
		}
		if !e.Trigger.Empty() {
			r.Events = append(r.Events, e)
		}
	}
	r.Document.Published = rapid.SampledFrom([]readout.Date{{}, {Year: 2024, Month: 3, Day: 2}, {Year: 2024, Month: 3, Day: 20}}).Draw(t, "published")
}

// TestAnyOrder holds of whatever records that the order in which they
// come changes nothing of what is found.
func TestAnyOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var all []*readout.Record
		for i := range rapid.IntRange(0, 5).Draw(rt, "records") {
			all = append(all, anyRecord(rt, i))
		}
		want := table(storiesOf(t, all))
		if got := table(storiesOf(t, rapid.Permutation(all).Draw(rt, "order"))); got != want {
			rt.Fatalf("in another order:\n%s\ninstead of:\n%s", got, want)
		}
	})
}

// TestStoriesHoldTogether holds of whatever records: each stands in one story,
// every span lies within its document and is not empty, what tells a claim does
// not miss it, and no claim has more origins than accounts.
func TestStoriesHoldTogether(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var all []*readout.Record
		for i := range rapid.IntRange(0, 5).Draw(rt, "records") {
			all = append(all, anyRecord(rt, i))
		}
		accounts := 0
		for _, s := range storiesOf(t, all) {
			accounts += len(s.Accounts)
			text := map[string]string{}
			for _, a := range s.Accounts {
				text[a.Record.Document.ID] = a.Record.Document.Text
			}
			within := func(doc string, span readout.Span) {
				if span.Empty() || span.Start < 0 || span.End > len(text[doc]) {
					rt.Fatalf("%v is no span of %s", span, doc)
				}
			}
			for _, c := range s.Copies {
				if c.Share <= 0 || c.Share > 1 || c.Reason == "" || len(c.Spans) == 0 || c.From == c.To {
					rt.Fatalf("copy %+v", c)
				}
				for _, a := range c.Spans {
					within(c.From, a.From)
					within(c.To, a.To)
				}
			}
			for _, c := range s.Claims {
				if len(c.Tellings) == 0 || c.Independent < 1 || c.Independent > len(s.Accounts) {
					rt.Fatalf("claim %+v", c)
				}
				told := map[string]bool{}
				for _, tell := range c.Tellings {
					told[tell.Document] = true
				}
				for _, tell := range c.Unlinked {
					if told[tell.Document] {
						rt.Fatalf("%s tells and may tell: %+v", tell.Document, c)
					}
				}
				for _, tell := range c.Unlinked {
					told[tell.Document] = true
				}
				for _, doc := range append(slices.Clone(c.MissingFrom), c.Before...) {
					if told[doc] {
						rt.Fatalf("%s tells and misses: %+v", doc, c)
					}
				}
				for _, d := range c.Differences {
					for _, v := range d.Values {
						within(v.Document, v.Span)
					}
				}
			}
		}
		for _, s := range storiesOf(t, all) {
			claims := map[string]bool{"": true}
			for _, c := range s.Claims {
				claims[c.ID] = true
			}
			for _, d := range s.Timeline {
				if d.Actor == "" || len(d.Tellings) == 0 || !claims[d.Claim] {
					rt.Fatalf("dealing %+v", d)
				}
			}
			for _, p := range s.Positions {
				if p.Who == "" || len(p.Tellings) == 0 || !claims[p.Claim] || p.Toward.Span.Empty() {
					rt.Fatalf("position %+v", p)
				}
			}
		}
		if accounts != len(all) {
			rt.Fatalf("%d accounts of %d records", accounts, len(all))
		}
	})
}
