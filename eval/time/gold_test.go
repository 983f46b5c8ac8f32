package time

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

func TestGoldSetIsWellFormed(t *testing.T) {
	weekdays := []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
	total := 0
	for _, half := range []string{"build", "aside"} {
		texts, err := ReadFolder(filepath.Join("testdata", half))
		if err != nil {
			t.Fatal(err)
		}
		marked := 0
		for _, text := range texts {
			for _, m := range text.Marks {
				if m.Kind != Expression {
					continue
				}
				marked++
				words := m.Span.In(text.Text)
				for _, day := range weekdays {
					if !strings.Contains(words, day) {
						continue
					}
					fits := false
					for _, d := range m.Readings {
						for _, end := range []readout.Date{d.From, d.To} {
							fits = fits || end.Exact() && weekdays[end.Time().Weekday()] == day
						}
					}
					if !fits {
						t.Errorf("%s:%d: %q is %v", text.Topic, text.Line, words, m.Readings)
					}
				}
			}
		}
		if marked < 100 {
			t.Errorf("%s: %d expressions", half, marked)
		}
		total += marked
	}
	if total < 200 {
		t.Errorf("%d expressions", total)
	}
}

func TestParse(t *testing.T) {
	texts, err := Parse("x.txt", "== 2024-03-13\nHe left {on Monday|2024-03-11} or {?soon}; {!May} did {not|..2024 or 2024-03}.\n")
	if err != nil {
		t.Fatal(err)
	}
	got := texts[0]
	if want := "He left on Monday or soon; May did not."; got.Text != want {
		t.Errorf("got %q, want %q", got.Text, want)
	}
	if len(got.Marks) != 4 || got.Marks[0].Span.In(got.Text) != "on Monday" || got.Marks[1].Kind != Optional ||
		got.Marks[2].Kind != Trap || len(got.Marks[3].Readings) != 2 {
		t.Errorf("got %+v", got.Marks)
	}
	for _, bad := range []string{"", "words", "== 2024-13-01\nx", "== 2024-03-13\n{on Monday}", "== 2024-03-13\n{a|2024", "== 2024-03-13\n{a|2024..2023}"} {
		if _, err := Parse("x.txt", bad); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}
