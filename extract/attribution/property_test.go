package attribution

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

var pieces = []string{
	"Mr. Okello", "she", "officials", "said", "told", "reporters", "that", "the road", "was closed", "according to",
	"state television", ",", ".", "\"", "“", "”", "‘", "’", "''", "(", ")", ":", ";", "–", "and", "but", "who", "which", "called for",
	"not", "did", "has", "to", "urged", "plan", "claims", "saying", "accused", "of", "is expected", "by", "on Monday",
	"\n\n", "?", "as", "put it", "in the words of", "reportedly", "made clear", "neither", "his", "'s", "is eager", "while",
	"é", "中文", "\u00a0", "5", "2016", "NATO", "quoted", "as saying", "ago", "in a statement",
}

// TestInvariants holds for any text: spans lie within the text and one passage,
// contents are in order and apart, identifiers and nesting are sound.
func TestInvariants(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 80).Draw(rt, "words")
		text := strings.Join(words, " ")
		r := record(t, text)
		if n := len(r.Document.Paragraphs); n > 1 {
			// Two passages that meet between paragraphs.
			cut := rapid.IntRange(1, n-1).Draw(rt, "cut")
			voices := []readout.Voice{readout.Report, readout.Commentary, readout.Citation}
			p := r.Document.Paragraphs
			r.Document.Passages = []readout.Passage{
				{Span: readout.Span{Start: p[0].Start, End: p[cut-1].End}, Voice: rapid.SampledFrom(voices).Draw(rt, "voice")},
				{Span: readout.Span{Start: p[cut].Start, End: p[n-1].End}, Voice: rapid.SampledFrom(voices).Draw(rt, "voice")},
			}
			annotate(t, r)
		}
		check(rt, r, read(t, r))
	})
}

type failer interface{ Fatalf(string, ...any) }

func check(t failer, r *readout.Record, all []readout.Attribution) {
	ids := map[string]int{}
	for i := range all {
		a := &all[i]
		if len(a.Content) == 0 {
			t.Fatalf("%s has no content in %q", a.ID, r.Document.Text)
		}
		if _, twice := ids[a.ID]; twice || a.ID == "" {
			t.Fatalf("identifier %q is not unique", a.ID)
		}
		ids[a.ID] = i
		if !a.Voice.Spoken() {
			t.Fatalf("%s stands in %v", a.ID, a.Voice)
		}
		spans := slices.Concat([]readout.Span{a.Source, a.Cue, a.Addressee}, a.Content, a.Via)
		passage := -1
		for _, s := range spans {
			if s.Empty() {
				if s != (readout.Span{}) {
					t.Fatalf("%s has the odd empty span %v", a.ID, s)
				}
				continue
			}
			if s.Start < 0 || s.End > len(r.Document.Text) {
				t.Fatalf("%s: %v leaves the text", a.ID, s)
			}
			if w := strings.TrimSpace(s.In(r.Document.Text)); len(w) != s.Len() {
				t.Fatalf("%s: %q has white space around it", a.ID, s.In(r.Document.Text))
			}
			for n, p := range r.Document.Passages {
				if p.Span.Contains(s) {
					if passage >= 0 && passage != n {
						t.Fatalf("%s spans two passages in %q", a.ID, r.Document.Text)
					}
					passage = n
				} else if p.Span.Overlaps(s) {
					t.Fatalf("%s: %v crosses the border of a passage", a.ID, s)
				}
			}
		}
		for k := 1; k < len(a.Content); k++ {
			if a.Content[k].Start < a.Content[k-1].End {
				t.Fatalf("%s: contents %v overlap in %q", a.ID, a.Content, r.Document.Text)
			}
		}
		if i > 0 && all[i-1].Cover().Start > a.Cover().Start {
			t.Fatalf("%s comes too late", a.ID)
		}
	}
	for i := range all {
		steps := 0
		for w := all[i].Within; w != ""; w = all[ids[w]].Within {
			if _, ok := ids[w]; !ok {
				t.Fatalf("%s stands within %q, which does not exist", all[i].ID, w)
			}
			if steps++; steps > len(all) {
				t.Fatalf("%s stands within itself", all[i].ID)
			}
		}
	}
}

func FuzzRun(f *testing.F) {
	for _, c := range speechCases[:6] {
		f.Add(c.text)
	}
	f.Add("\"“”‘’'' said said : , . told the the who who")
	f.Fuzz(func(t *testing.T, text string) {
		r := record(t, strings.ToValidUTF8(text, "?"))
		check(t, r, read(t, r))
	})
}

// TestLinear holds that a text ten times as long does not take far more than
// ten times as long, for texts that are all one pattern.
func TestLinear(t *testing.T) {
	for _, unit := range []string{
		"he said, and ", "who ", "\"", "said that ", "the minister of the state of the ", ", saying", "is also very ", "( ", "to say ", "– ", "of ",
		"Okello and ", "“we said” ", "claims made by ", "in the words of ", "also ", "not ", "has been ", "a, ",
		"seen by the paper said ", "citing police, said ", "told the Post ", "quoted him as saying ", "through an aide ", "in a letter to ", "no ", "Gazette ",
		"which the paper said was ", "nor did he ",
	} {
		run := func(n int) time.Duration {
			r := record(t, strings.Repeat(unit, n)+".")
			best := time.Hour
			for range 3 {
				start := time.Now()
				if err := (Stage{}).Run(context.Background(), r); err != nil {
					t.Fatal(err)
				}
				best = min(best, time.Since(start))
			}
			return best
		}
		small, large := run(1000), run(10000)
		if large > 60*small+20*time.Millisecond {
			t.Errorf("%q: %v for 1,000, %v for 10,000", unit, small, large)
		}
	}
}

func TestStageRefuses(t *testing.T) {
	if err := (Stage{}).Run(context.Background(), &readout.Record{}); err == nil {
		t.Error("a record without document is no error")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := (Stage{}).Run(ctx, record(t, "He said so.")); err != context.Canceled {
		t.Errorf("after the end of ctx: %v", err)
	}
}

func BenchmarkRun(b *testing.B) {
	var text strings.Builder
	for text.Len() < 4200 { // about 700 words
		for _, c := range speechCases {
			text.WriteString(strings.NewReplacer("[", "", "]", "").Replace(c.text))
			text.WriteString("\n\n")
			if text.Len() > 4200 {
				break
			}
		}
	}
	r := record(b, text.String())
	b.ReportAllocs()
	for b.Loop() {
		if err := (Stage{}).Run(context.Background(), r); err != nil {
			b.Fatal(err)
		}
	}
}
