package token

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout"
)

// TestBounds holds that no text takes more than its share of time, and that
// what the Stage promises holds of it.
func TestBounds(t *testing.T) {
	const m = 300_000
	for _, c := range []struct{ name, text string }{
		{"no full stop", strings.Repeat("word ", m/5)},
		{"one line", strings.Repeat("He said so. ", 2*m/12)},
		{"one word", strings.Repeat("a", 2*m)},
		{"blank lines", strings.Repeat("\n", m/10) + "x" + strings.Repeat(" \n", m/10)},
		{"short lines", strings.Repeat("a\n", m/2)},
		{"emoji", strings.Repeat("👩‍👩‍👧", m/18)},
		{"joiners", strings.Repeat("\u200d", m/3)},
		{"combining", "e" + strings.Repeat("\u0301", m/2)},
		{"right to left", strings.Repeat("قال الوزير إن ", m/25)},
		{"Han", strings.Repeat("新华社", m/9)},
		{"NUL", strings.Repeat("\x00", m)},
		{"full stops", strings.Repeat(".", m)},
		{"spaced full stops", strings.Repeat(". ", m/2)},
		{"letters and stops", strings.Repeat("a.", m/2)},
		{"letters and stops, long", strings.Repeat("abcd.", m/5)},
		{"hyphens", strings.Repeat("a-", m/2)},
		{"digits and hyphens", strings.Repeat("1-", m/2)},
		{"slashes", strings.Repeat("1/", m/2)},
		{"at signs", strings.Repeat("a@", m/2)},
		{"colons", strings.Repeat("a:", m/2)},
		{"apostrophes", strings.Repeat("s' ", m/3)},
		{"open and apostrophes", "'" + strings.Repeat("s' ", m/3)},
		{"apostrophes joined", strings.Repeat("a'", m/2)},
		{"clitics", strings.Repeat("a's", m/3)},
		{"double marks", strings.Repeat("\"", m)},
		{"brackets", strings.Repeat(")", m)},
		{"stop and marks", strings.Repeat("a.\"", m/3)},
		{"initials", strings.Repeat("J. ", m/3)},
		{"abbreviations", strings.Repeat("Mr. ", m/4)},
		{"list numbers", strings.Repeat("1. ", m/3)},
		{"emoticons", strings.Repeat(":) ", m/3)},
		{"question marks", strings.Repeat("a? ", m/3)},
		{"capitals and stop, spaces", strings.Repeat("U.S."+strings.Repeat(" ", 1000), m/1000)},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			r := &readout.Record{Document: &readout.Document{Text: c.text}}
			if err := (Stage{}).Run(context.Background(), r); err != nil {
				t.Fatal(err)
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("%d bytes took %v", len(c.text), took)
			}
			for _, s := range r.Sentences {
				if len(s.Tokens) > LongestSentence {
					t.Fatalf("a sentence of %d tokens", len(s.Tokens))
				}
				for _, k := range s.Tokens {
					if k.Span.Len() > longestToken+8 {
						t.Fatalf("a token of %d bytes", k.Span.Len())
					}
				}
			}
		})
	}
}

func TestEndsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := (Stage{}).Run(ctx, &readout.Record{Document: &readout.Document{Text: "Some words."}}); err != context.Canceled {
		t.Errorf("got %v", err)
	}
}

func BenchmarkStage(b *testing.B) {
	text := strings.Repeat(`The minister, who didn't speak on Tuesday, said in ENTEBBE that "the state-run company's 1,200 workers" would be paid $5.3bn by 14 May. `+
		"Officials from the U.S. and Mr. Okello's office couldn’t say more.\n\n", 500)
	r := &readout.Record{Document: &readout.Document{Text: text}}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		if err := (Stage{}).Run(context.Background(), r); err != nil {
			b.Fatal(err)
		}
		n = 0
		for _, s := range r.Sentences {
			n += len(s.Tokens)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
