package quote

import (
	"context"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

// holds checks what the Stage promises of every text.
func holds(t fataler, d *readout.Document) {
	t.Helper()
	r := &readout.Record{Document: d}
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		t.Fatalf("Run: %v", err)
	}
	var around []readout.Span
	for i, q := range r.Quotations {
		if q.Span.Start < 0 || q.Span.End > len(d.Text) || q.Span.Empty() {
			t.Fatalf("span %v in %q", q.Span, d.Text)
		}
		if i > 0 && r.Quotations[i-1].Span.Compare(q.Span) > 0 {
			t.Fatalf("%v after %v in %q", q.Span, r.Quotations[i-1].Span, d.Text)
		}
		if len(q.Parts) == 0 {
			t.Fatalf("no words in %v of %q", q.Span, d.Text)
		}
		at := q.Span.Start
		for _, p := range q.Parts {
			if p.Empty() || p.Start <= at || !q.Span.Contains(p) || strings.TrimSpace(p.In(d.Text)) == "" {
				t.Fatalf("part %v of %v (%v) in %q", p, q.Span, q.Parts, d.Text)
			}
			at = p.End
		}
		if q.Closed && at == q.Span.End {
			t.Fatalf("closed %v, last part ends at %d, span %v of %q", q.Closed, at, q.Span, d.Text)
		}
		for len(around) > 0 && around[len(around)-1].End <= q.Span.Start {
			around = around[:len(around)-1]
		}
		if len(around) > 0 && !around[len(around)-1].Contains(q.Span) {
			t.Fatalf("%v crosses %v in %q", q.Span, around[len(around)-1], d.Text)
		}
		if q.Depth != len(around) {
			t.Fatalf("depth %d of %v, want %d in %q", q.Depth, q.Span, len(around), d.Text)
		}
		around = append(around, q.Span)
		if len(d.Passages) > 0 && !slices.ContainsFunc(d.Passages, func(p readout.Passage) bool { return p.Span.Contains(q.Span) }) {
			t.Fatalf("%v is in no passage of %q", q.Span, d.Text)
		}
	}
}

var pieces = []string{
	"\"", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "``", "''", "`", "a", "word", "s", "5", "'90s", "don't", "workers'",
	" ", " ", " ", "\n", "\n\n", ".", ",", ":", "(", ")", "—", "-", "é", "\u00a0", "\u0301", "\x00", "新", "👩‍👩‍👧",
}

func TestQuotationsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		d := &readout.Document{Text: text}
		if rapid.Bool().Draw(t, "passages") {
			from := 0
			for at := range text {
				if at > from && rapid.IntRange(0, 9).Draw(t, "cut") == 0 {
					d.Passages = append(d.Passages, readout.Passage{Span: readout.Span{Start: from, End: at}})
					from = at
				}
			}
			if from < len(text) {
				d.Passages = append(d.Passages, readout.Passage{Span: readout.Span{Start: from, End: len(text)}})
			}
		}
		holds(t, d)
	})
}

func FuzzStage(f *testing.F) {
	for _, p := range pieces {
		f.Add(p + "word " + p)
	}
	f.Add(strings.Join(pieces, ""))
	f.Fuzz(func(t *testing.T, text string) { holds(t, &readout.Document{Text: text}) })
}

// TestLinear holds that marks without end take no more time than they should.
func TestLinear(t *testing.T) {
	const n = 300_000
	for _, piece := range []string{"\"", "“", "‘", "’", "'a ", "a' ", "s' ", "“‘", "‘a ”", "\"\n\n", "“a\n\n", "«", "5\" "} {
		r := &readout.Record{Document: &readout.Document{Text: strings.Repeat(piece, n)}}
		if err := (Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
}
