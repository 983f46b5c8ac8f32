package actor_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/resolve/actor"
)

// drawn is a Record of words that this stage has rules for, in any order, with
// attributions at random places.
func drawn(t *rapid.T) *readout.Record {
	piece := rapid.SampledFrom([]string{"Minsk", "Beijing", "the", "The", "President", "leader", "of", "Ruth", "Nakato", "Mr.", "Ms.", "'s", "’s", ",", ".", "“", "”", "-",
		"U.S.", "Uganda", "Ugandan", "and", "officials", "analysts", "who", "he", "He", "she", "they", "it", "I", "we", "said", "told", "according", "to", "statement",
		"Foreign", "Ministry", "spokesman", "percent", "one", "his", "aides", "\n\n", "Belta", "(", ")", "news", "agency", "government", "é", "Zharko", "NATO", "44", "-", "year", "old", "the", "Dutchman", "two", "presidents", "former", "latter", "one", "them",
		"anonymity", "because", "not", "named", "firm", "Norvik", "Pharma", "based", "whose", "owns", "mother", "KC", "couple", "Times", ";", "him", "their", "asked", "attorney", "general"})
	var b strings.Builder
	for _, p := range rapid.SliceOfN(piece, 1, 60).Draw(t, "pieces") {
		b.WriteString(p)
		if rapid.IntRange(0, 9).Draw(t, "space") > 0 {
			b.WriteByte(' ')
		}
	}
	r := &readout.Record{Document: &readout.Document{Text: b.String()}}
	for _, s := range []readout.Stage{token.Stage{}, quote.Stage{}, name.Stage{}} {
		if err := s.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
	if rapid.Bool().Draw(t, "parsed") {
		rels := rapid.SampledFrom([]string{"nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "appos", "conj", "acl:relcl", "xcomp", "compound", "flat", "det", "amod", "case", "cop", "punct", "root", "dep"})
		tags := rapid.SampledFrom([]string{"NOUN", "PROPN", "VERB", "ADJ", "PRON", "DET", "ADP", "PUNCT"})
		for i := range r.Sentences {
			tokens := r.Sentences[i].Tokens
			for k := range tokens {
				tokens[k].Head = rapid.IntRange(-1, len(tokens)-1).Draw(t, "head")
				tokens[k].Rel, tokens[k].UPOS = rels.Draw(t, "rel"), tags.Draw(t, "tag")
			}
		}
	}
	var edges []int
	for _, s := range r.Sentences {
		for _, tok := range s.Tokens {
			edges = append(edges, tok.Span.Start, tok.Span.End)
		}
	}
	if len(edges) == 0 {
		return r
	}
	slices.Sort(edges)
	span := func(label string) readout.Span {
		from := rapid.IntRange(0, len(edges)-1).Draw(t, label)
		to := min(len(edges)-1, from+rapid.IntRange(0, 12).Draw(t, label+" length"))
		return readout.Span{Start: edges[from], End: edges[to]}
	}
	for range rapid.IntRange(0, 8).Draw(t, "attributions") {
		r.Attributions = append(r.Attributions, readout.Attribution{
			Source: span("source"), Addressee: span("addressee"), Via: []readout.Span{span("via")}, Content: []readout.Span{span("content")},
			Cue: span("cue"), Manner: readout.Manner(rapid.IntRange(0, 2).Draw(t, "manner")),
		})
	}
	return r
}

// Links lead to actors of the record and are those of spans that were asked for,
// IDs are unique, mentions lie in the text and are not empty, and the same
// record gives the same actors.
func TestActorsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawn(t)
		if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		asked := map[readout.Span]bool{}
		for _, a := range r.Attributions {
			asked[a.Source], asked[a.Addressee], asked[a.Via[0]] = true, true, true
		}
		ids := map[string]bool{}
		before := -1
		for _, a := range r.Actors {
			if ids[a.ID] || a.ID == "" || a.Name == "" || !strings.HasPrefix(a.ID, string(a.Kind)+"/") {
				t.Fatalf("actor %q %q", a.ID, a.Name)
			}
			ids[a.ID] = true
			if len(a.Mentions) == 0 || a.Mentions[0].Span.Start < before {
				t.Fatalf("actor %s is out of order or has no mention", a.ID)
			}
			before = a.Mentions[0].Span.Start
			for i, m := range a.Mentions {
				if m.Span.Empty() || m.Span.Start < 0 || m.Span.End > len(r.Document.Text) || i > 0 && a.Mentions[i-1].Span.Compare(m.Span) >= 0 {
					t.Fatalf("actor %s mention %v", a.ID, m)
				}
			}
		}
		for i, l := range r.Links {
			if !ids[l.Actor] || !asked[l.Span] || i > 0 && r.Links[i-1].Span.Compare(l.Span) >= 0 {
				t.Fatalf("link %v", l)
			}
		}
		actors, links := r.Actors, r.Links
		if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(actors, r.Actors) || !reflect.DeepEqual(links, r.Links) {
			t.Fatal("a second run gives other actors")
		}
	})
}

// article is about 700 words with sources of all kinds.
func article(t testing.TB) *readout.Record {
	r, _ := marked(t, strings.Repeat("[Belarusian President Anton Zharko] told reporters in Minsk that {[he] hoped for peace}. [The Belarus leader] and Mr. Nakato of Uganda met for three hours. "+
		"{“We are friends,”} [Mr. Nakato] said, according to a Ugandan readout. [Analysts who follow the region] said that Beijing would be pleased. [The Chinese foreign ministry] said nothing.\n", 12))
	return r
}

func BenchmarkStage(b *testing.B) {
	r := article(b)
	for b.Loop() {
		if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
			b.Fatal(err)
		}
	}
}

// A text thirty times as long takes about thirty times as long; the bound is
// loose, since other work may run beside the test.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("timing")
	}
	record := func(n int) *readout.Record {
		r, _ := marked(t, strings.Repeat("[President Anton Zharko] told Ruth Nakato that {[he] hoped so}. [The Belarus leader] left. [The president of Uganda] said that [analysts] lied.\n", n))
		return r
	}
	duration := func(r *readout.Record) time.Duration {
		best := time.Hour
		for range 4 {
			start := time.Now()
			if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
				t.Fatal(err)
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	small, large := duration(record(100)), duration(record(3000))
	t.Logf("%v for 2,500 words, %v for 75,000", small, large)
	if large > 250*small {
		t.Errorf("thirty times the text takes %d times as long", large/small)
	}
	names := func(n int) *readout.Record {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "[Minister Ruth %s] told %s Group that {[he] hoped so}. A prosecutor spoke. [The minister] left with the Portuguese, and the prosecutor, Anna %s, asked their lawyer. [%s] said no.\n",
				invented(i), invented(7*i+3), invented(5*i+1), invented(3*i))
		}
		r, _ := marked(t, b.String())
		return r
	}
	small, large = duration(names(60)), duration(names(1200))
	t.Logf("%v for 60 paragraphs of names, %v for 1,200", small, large)
	if large > 160*small {
		t.Errorf("twenty times the names take %d times as long", large/small)
	}
}

// invented is a name of its own for each number.
func invented(i int) string {
	syllables := [...]string{"ba", "ko", "ri", "ta", "mu", "len", "dor", "vi", "sa", "pe", "zo", "ni"}
	s := "X"
	for range 4 {
		s += syllables[i%len(syllables)]
		i /= len(syllables)
	}
	return s
}
