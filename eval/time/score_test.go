package time

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// found makes times of "words=DAYS" in a text.
func found(t *testing.T, text string, specs ...string) []readout.Time {
	t.Helper()
	var all []readout.Time
	for _, s := range specs {
		words, days, _ := strings.Cut(s, "=")
		d, err := parseDays(days)
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(text, words)
		if at < 0 {
			t.Fatalf("%q is not in %q", words, text)
		}
		all = append(all, readout.Time{Span: readout.Span{Start: at, End: at + len(words)}, From: d.From, To: d.To})
	}
	return all
}

func TestScore(t *testing.T) {
	texts, err := Parse("x.txt", "== 2024-03-13\nIn {March|2024-03}, {on Monday|2024-03-11}, {since 2019|2019..}, {?soon}, {!May}, {later|2025}, a year.")
	if err != nil {
		t.Fatal(err)
	}
	text := &texts[0]
	r := &readout.Record{Document: &readout.Document{Text: text.Text}}
	r.Times = found(t, text.Text, "In March=2024-03-01..2024-03-31", "Monday=2024-03-11", "2019=2019", "soon=2024", "May=2024-05", "year=2024")
	var f Figures
	if err := f.Add(text, r); err != nil {
		t.Fatal(err)
	}
	if want := (Count{Gold: 4, Found: 3, Days: 2, Exact: 1}); f.All != want {
		t.Errorf("got %+v, want %+v", f.All, want)
	}
	if f.False != 2 || f.Traps != 1 || f.Fallen != 1 {
		t.Errorf("false %d, traps %d, fallen %d; want 2, 1, 1", f.False, f.Traps, f.Fallen)
	}
	if len(f.Wrong) != 4 {
		t.Errorf("wrong: %q", f.Wrong)
	}
	r.Document.Text += " "
	if f.Add(text, r) == nil {
		t.Error("another text is no error")
	}
}
