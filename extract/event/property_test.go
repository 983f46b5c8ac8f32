package event_test

import (
	"context"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/event"
	"github.com/readout-news/readout/lexicon"
)

var anyWords = strings.Fields(`Kenya police the arrested attack on agreed to release prisoners refused sanctions against and said it will
	not talks between ministers condemned ceasefire , . -- Reuters ( ) : of its in Nairobi from with they who three was by call for 5 $
	willing donor strike threatened troops withdrew`)

var anyRels = strings.Fields(`root nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss nmod:desc case conj cc xcomp ccomp advcl acl acl:relcl
	amod compound flat appos mark aux aux:pass cop parataxis det nummod advmod punct compound:prt obl:tmod`)

// anyRecord draws a Record with trees as no parser makes them: with circles,
// several roots and parts of speech at random.
func anyRecord(t *rapid.T) *readout.Record {
	text := ""
	r := &readout.Record{Document: &readout.Document{}}
	for range rapid.IntRange(0, 4).Draw(t, "sentences") {
		n := rapid.IntRange(0, 16).Draw(t, "words")
		s := readout.Sentence{}
		for i := range n {
			if text != "" {
				text += " "
			}
			w := rapid.SampledFrom(anyWords).Draw(t, "word")
			span := readout.Span{Start: len(text), End: len(text) + len(w)}
			text += w
			s.Tokens = append(s.Tokens, readout.Token{
				Span: span, Lemma: strings.TrimSuffix(strings.ToLower(w), "ed"),
				UPOS: rapid.SampledFrom([]string{"NOUN", "VERB", "VERB", "PROPN", "ADJ", "ADP", "PRON", "NUM", "AUX", "PUNCT", "DET"}).Draw(t, "pos"),
				XPOS: rapid.SampledFrom([]string{"VBN", "VBD", "VBG", "NN", "NNS", "NNP", "WP", "IN"}).Draw(t, "tag"),
				Head: rapid.IntRange(-2, n).Draw(t, "head"), Rel: rapid.SampledFrom(anyRels).Draw(t, "rel"),
			})
			if rapid.IntRange(0, 4).Draw(t, "named") == 0 {
				kind := rapid.SampledFrom([]readout.NameType{readout.PersonName, readout.StateName, readout.LocationName, readout.DateName, readout.OrganisationName}).Draw(t, "name")
				r.Names = append(r.Names, readout.Name{Span: span, Type: kind})
				if kind == readout.DateName {
					r.Times = append(r.Times, readout.Time{Span: span, From: readout.Date{Year: 2020}, To: readout.Date{Year: 2020}})
				}
			}
			_ = i
		}
		if n > 0 {
			s.Span = readout.Span{Start: s.Tokens[0].Span.Start, End: len(text)}
		}
		r.Sentences = append(r.Sentences, s)
	}
	r.Document.Text = text
	all := readout.Span{End: len(text)}
	r.Document.Paragraphs, r.Document.Passages = []readout.Span{all}, []readout.Passage{{Span: all}}
	return r
}

func TestEventsHold(t *testing.T) {
	chosen, err := event.Load()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		r := anyRecord(t)
		for _, s := range []event.Stage{{}, chosen} {
			if err := s.Run(context.Background(), r); err != nil {
				t.Fatal(err)
			}
			hold(t, r)
			first := r.Events
			if err := s.Run(context.Background(), r); err != nil || !reflect.DeepEqual(first, r.Events) {
				t.Fatalf("a second run gives %v, %v", r.Events, err)
			}
		}
	})
}

func hold(t *rapid.T, r *readout.Record) {
	ids := map[string]bool{}
	last := readout.Span{}
	whole := readout.Span{End: len(r.Document.Text)}
	for i := range r.Events {
		e := &r.Events[i]
		if ids[e.ID] || e.ID == "" {
			t.Fatalf("ID %q twice or empty", e.ID)
		}
		ids[e.ID] = true
		if e.Trigger.Start < last.Start {
			t.Fatalf("%v stands before %v", e.Trigger, last)
		}
		last = e.Trigger
		for _, spans := range [][]readout.Span{{e.Trigger}, e.Mentions, e.Actors, e.Recipients} {
			for _, s := range spans {
				if s.Empty() || !whole.Contains(s) {
					t.Fatalf("span %v of %q", s, r.Document.Text)
				}
			}
		}
		if !whole.Contains(e.Place.Span) {
			t.Fatalf("place %v", e.Place)
		}
		c := lexicon.ActCodeOf(e.CAMEO)
		if c == nil || c.Type.Name != e.Type || e.Quad != c.Type.Quad || e.Intensity < -10 || e.Intensity > 10 {
			t.Fatalf("%s %s, quad %d, intensity %v", e.Type, e.CAMEO, e.Quad, e.Intensity)
		}
	}
}

// TestLinear holds that twice the text takes about twice the time.
func TestLinear(t *testing.T) {
	one := read(t, strings.Repeat("Kenyan police arrested two opposition leaders in Nairobi. Sweden agreed to lift its sanctions against Peru. ", 30))
	took := func(n int) time.Duration {
		r := &readout.Record{Document: one.Document, Names: one.Names}
		for range n {
			r.Sentences = append(r.Sentences, one.Sentences...)
		}
		best := time.Hour
		for range 3 {
			start := time.Now()
			if err := (event.Stage{}).Run(context.Background(), r); err != nil {
				t.Fatal(err)
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	if short, long := took(4), took(32); long > 40*short+20*time.Millisecond {
		t.Errorf("eight times the text takes %v, once %v", long, short)
	}
}

func BenchmarkStage(b *testing.B) {
	r := read(b, strings.Repeat(article, 4))
	words := 0
	for i := range r.Sentences {
		words += len(r.Sentences[i].Tokens)
	}
	s, err := event.Load()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		if err := s.Run(context.Background(), r); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(words)*700/1000, "ms/700words")
}

const article = `Sweden and Peru signed a trade agreement in Stockholm on Tuesday, officials said. The Peruvian foreign minister, Ana
Quispe, who visited Sweden for the first time, said her country would lift its sanctions against Norway if Oslo released the crew of a
tanker that its navy had seized in May. Norway refused to release the tanker, accusing Peru of violating its waters. Protesters
gathered outside the embassy, and police arrested four of them. "We will not negotiate under threats," a Norwegian spokesman said.
Denmark has offered to mediate. Rebels shelled the port of Callao last week, killing three soldiers. Peru's president called on the
United Nations to send observers. Finland cut off aid to the rebels. Talks between the two sides are expected next month. `
