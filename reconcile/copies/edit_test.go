package copies

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func TestEdits(t *testing.T) {
	const whole = "The dam above Orlova will be emptied before the spring flood because cracks as wide as a hand were found in its eastern wall. " +
		"Engineers had warned for six years that the wall was moving, and two of them lost their posts after speaking to a newspaper. " +
		"Some four thousand people below the dam must sleep elsewhere until the work is done."
	for _, c := range []struct{ name, old, instead, want string }{
		{"nothing", "", "", ""},
		{"a number changed", "six years", "sixteen years", "changed six > sixteen"},
		{"words cut", " and two of them lost their posts after speaking to a newspaper", "", "cut and two of them lost their posts after speaking to a newspaper"},
		{"words added", "eastern wall", "already weak eastern wall", "added already weak"},
		{"the end cut", " Some four thousand people below the dam must sleep elsewhere until the work is done.", "", "cut Some four thousand people below the dam must sleep elsewhere until the work is done"},
		{"a beginning added", "The dam above", "ORLOVA, Monday. The dam above", "added ORLOVA, Monday"},
		{"another order", "The dam above Orlova will be emptied before the spring flood because cracks as wide as a hand were found in its eastern wall. Engineers had warned for six years that the wall was moving, and two of them lost their posts after speaking to a newspaper.",
			"Engineers had warned for six years that the wall was moving, and two of them lost their posts after speaking to a newspaper. The dam above Orlova will be emptied before the spring flood because cracks as wide as a hand were found in its eastern wall.", ""},
		{"other marks", "wall.", "wall —", ""},
	} {
		edited := strings.Replace(whole, c.old, c.instead, 1)
		shelf := NewShelf()
		a := shelf.Text(record("a", whole, func(d *readout.Document) { d.Published = day(1) }))
		b := shelf.Text(record("b", edited, func(d *readout.Document) { d.Published = day(2) }))
		got, _ := Align(b, a).Copy()
		if got.From != "a" {
			t.Errorf("%s: from %q, %s", c.name, got.From, got.Reason)
			continue
		}
		var lines []string
		for _, e := range got.Edits {
			line := string(e.Kind)
			if !e.From.Empty() {
				line += " " + e.From.In(whole)
			}
			if e.Kind == readout.ChangedWords {
				line += " >"
			}
			if !e.To.Empty() {
				line += " " + e.To.In(edited)
			}
			lines = append(lines, line)
		}
		if found := strings.Join(lines, "; "); found != c.want {
			t.Errorf("%s: %q, want %q", c.name, found, c.want)
		}
	}
}

// TestEditsAndSpansCoverACopy holds of whatever was made of a text: each word of
// either stands in one span or edit.
func TestEditsAndSpansCoverACopy(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		sentences := newWriter(int64(rapid.IntRange(1, 50).Draw(rt, "text")), 1).article()
		kept := rapid.Permutation(sentences).Draw(rt, "order")[:max(10, rapid.IntRange(10, len(sentences)).Draw(rt, "kept"))]
		for range rapid.IntRange(0, 20).Draw(rt, "changes") {
			i := rapid.IntRange(0, len(kept)-1).Draw(rt, "sentence")
			f := strings.Fields(kept[i])
			f[rapid.IntRange(0, len(f)-1).Draw(rt, "word")] = rapid.SampledFrom([]string{"", "other", "two more"}).Draw(rt, "instead")
			kept[i] = strings.Join(f, " ")
		}
		shelf := NewShelf()
		a, b := shelf.Text(record("a", joined(sentences), nil)), shelf.Text(record("b", joined(kept), nil))
		c, ok := Align(a, b).Copy()
		if !ok || c.Kind != readout.WholeCopy {
			return
		}
		if c.From == "b" {
			a, b = b, a
		}
		for _, side := range []struct {
			text *Text
			of   func(from, to readout.Span) readout.Span
		}{{a, func(from, to readout.Span) readout.Span { return from }}, {b, func(from, to readout.Span) readout.Span { return to }}} {
			times := make([]int, len(side.text.ids))
			count := func(s readout.Span) {
				for i := range times {
					if !s.Empty() && s.Start <= int(side.text.from[i]) && int(side.text.to[i]) <= s.End {
						times[i]++
					}
				}
			}
			for _, s := range c.Spans {
				count(side.of(s.From, s.To))
			}
			for _, e := range c.Edits {
				count(side.of(e.From, e.To))
			}
			for i, n := range times {
				if n != 1 {
					rt.Fatalf("word %d of %s (%q) is told of %d times", i, side.text.Record.Document.ID, side.text.span(i, 1).In(side.text.Record.Document.Text), n)
				}
			}
		}
	})
}
