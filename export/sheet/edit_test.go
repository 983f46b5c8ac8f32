package sheet

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

// copied is a Taken of two texts of which the runs were taken, "from>to".
func copied(from, to string, runs ...string) Taken {
	account := func(letter, text string) *Account {
		return &Account{Letter: letter, Record: &readout.Record{Document: &readout.Document{ID: letter, Text: text}}}
	}
	c := &readout.Copy{Kind: readout.WholeCopy}
	for _, run := range runs {
		a, b := strings.Index(from, run), strings.Index(to, run)
		c.Spans = append(c.Spans, readout.Alignment{From: readout.Span{Start: a, End: a + len(run)}, To: readout.Span{Start: b, End: b + len(run)}})
	}
	return Taken{From: account("A", from), To: account("B", to), Copy: c}
}

func TestWhereCutWordsWouldStand(t *testing.T) {
	const from = "The mayor came late. He had lost his hat. The band played on."
	for _, test := range []struct {
		to, cut string
		runs    []string
		want    string // what the copy has before the place
	}{
		{"The mayor came late. The band played on.", "He had lost his hat.", []string{"The mayor came late.", "The band played on."}, "The mayor came late."},
		{"He had lost his hat. The band played on.", "The mayor came late.", []string{"He had lost his hat. The band played on."}, ""},
		{"The mayor came late. He had lost his hat.", "The band played on.", []string{"The mayor came late. He had lost his hat."}, "The mayor came late. He had lost his hat."},
		// The copy puts the end first: what was cut still stands behind the words that stood before it.
		{"The band played on. The mayor came late.", "He had lost his hat.", []string{"The band played on.", "The mayor came late."}, "The band played on. The mayor came late."},
	} {
		x := copied(from, test.to, test.runs...)
		at := strings.Index(from, test.cut)
		x.Copy.Edits = []readout.Edit{{Kind: readout.CutWords, From: readout.Span{Start: at, End: at + len(test.cut)}}}
		edits := x.Edits()
		if len(edits) != 1 || edits[0].From != test.cut || test.to[:edits[0].At] != test.want {
			t.Errorf("%q: %q is shown at %+v, want it after %q", test.to, test.cut, edits, test.want)
		}
		if got := x.EditCounts(); got != "1 cut" {
			t.Errorf("counts %q", got)
		}
	}
}

// TestEditsHoldForAnySpans: spans that do not fit the texts are left out, and
// what is shown is text.
func TestEditsHoldForAnySpans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringN(0, 80, -1)
		x := copied(text.Draw(t, "from"), text.Draw(t, "to"))
		span := rapid.Custom(func(t *rapid.T) readout.Span {
			return readout.Span{Start: rapid.IntRange(-3, 90).Draw(t, "start"), End: rapid.IntRange(-3, 90).Draw(t, "end")}
		})
		for range rapid.IntRange(0, 4).Draw(t, "runs") {
			x.Copy.Spans = append(x.Copy.Spans, readout.Alignment{From: span.Draw(t, "a"), To: span.Draw(t, "b")})
		}
		for range rapid.IntRange(0, 4).Draw(t, "edits") {
			kind := rapid.SampledFrom([]readout.EditKind{readout.CutWords, readout.AddedWords, readout.ChangedWords}).Draw(t, "kind")
			x.Copy.Edits = append(x.Copy.Edits, readout.Edit{Kind: kind, From: span.Draw(t, "x"), To: span.Draw(t, "y")})
		}
		for _, e := range x.Edits() {
			for _, s := range []string{e.Before, e.After, e.From, e.To, Fold(e.From, 0)} {
				if !utf8.ValidString(s) {
					t.Fatalf("%q is no text", s)
				}
			}
			if e.At < 0 && e.To == "" {
				t.Fatalf("what was cut stands at %d", e.At)
			}
		}
	})
}
