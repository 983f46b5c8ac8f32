package claims

import (
	"testing"

	"github.com/readout-news/readout"
)

// TestNearby has two tellings of one happening that count things in another clause
// of their sentences, and the values in which they differ.
func TestNearby(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"The wall gave way and water swept through three villages.", "The wall burst, flooding four villages.", "three four"},
		{"The wall gave way and water swept through three villages.", "The wall burst, flooding three villages.", ""},
		{"The wall gave way and 12 people died.", "The wall burst and 15 people died.", ""},
		{"The wall gave way, closing 7 roads.", "The wall burst and 7 bridges fell.", ""},
		{"The wall gave way after 2 gates and then 4 gates broke.", "The wall burst after 3 gates broke.", ""},
	} {
		side := func(text string) *statement {
			r := &readout.Record{Document: &readout.Document{ID: text, Text: text}, Sentences: []readout.Sentence{{Span: readout.Span{End: len(text)}}}}
			s := &statement{record: r, deed: true, at: &readout.Attribution{Content: []readout.Span{{End: 8}}}}
			s.read()
			return s
		}
		a, b := side(c.a), side(c.b)
		x, y, ok := differNearby(a, b)
		got := ""
		if ok {
			got = a.record.Text(x) + " " + b.record.Text(y)
		}
		if got != c.want {
			t.Errorf("%q and %q: %q, want %q", c.a, c.b, got, c.want)
		}
	}
}
