package dyad_test

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/dyad/dyadtest"
)

func TestActs(t *testing.T) {
	r := dyadtest.Record()
	acts, left := dyad.Acts(r, dyad.Options{})
	var got []string
	for _, a := range acts {
		got = append(got, a.Event.ID)
	}
	// Denied, hypothetical and history without a day are left out.
	if strings.Join(got, " ") != "e1 e2 e3 e5 e8" || left != 3 {
		t.Errorf("events %v, %d left out", got, left)
	}
	if a := acts[0]; a.ID != "a1c0ffee00000001-e1" || a.Sentence() != 1 || !a.Lead || a.Day.String() != "2024-09-12" {
		t.Errorf("first act %+v", a)
	}
	// A pledge is of the day on which it is told, not of the day it is for.
	if a := acts[3]; a.Day.String() != "2024-09-12" || a.Sentence() != 4 || a.Lead {
		t.Errorf("pledge %+v", a)
	}
	again, _ := dyad.Acts(dyadtest.Record(), dyad.Options{})
	seen := map[int64]bool{}
	for i := range acts {
		n := acts[i].Number
		if n != again[i].Number || n <= 0 || n >= 1<<53 || seen[n] {
			t.Errorf("number %d of %s", n, acts[i].ID)
		}
		seen[n] = true
	}
	some, left := dyad.Acts(r, dyad.Options{Statuses: []readout.Status{readout.Negated}})
	if len(some) != 1 || some[0].Event.ID != "e4" || left != 7 {
		t.Errorf("denied: %d, %d left out", len(some), left)
	}
}

func TestLead(t *testing.T) {
	r := dyadtest.Record()
	text := r.Document.Text
	first := r.Document.Paragraphs[0]
	r.Document.Title = text[first.Start:first.End] // then the paragraph below it is the lead
	acts, _ := dyad.Acts(r, dyad.Options{})
	for _, a := range acts {
		if !a.Lead {
			t.Errorf("%s is not in the lead", a.ID)
		}
	}
}

func TestPairs(t *testing.T) {
	acts, _ := dyad.Acts(dyadtest.Record(), dyad.Options{})
	for i, want := range []string{"Ghana>Togo Togo>Ghana", "Ghana’s army>rebels", "Radio Volta>", "Ghana>Togo", "Marchers>"} {
		var got []string
		for _, p := range acts[i].Pairs() {
			got = append(got, p[0].Name+">"+p[1].Name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", acts[i].ID, got, want)
		}
	}
}

func TestCell(t *testing.T) {
	for in, want := range map[string]string{
		"":                        "",
		"Ghana’s army":            "Ghana’s army",
		" a\tb\r\nc ":             "a b c",
		`the "Volta" line`:        "the 'Volta' line",
		"=1+1":                    "1+1",
		"-- @home":                "home",
		"a\u2028b\u0085c":         "a b c",
		"x\x00\x1b[0m\u202ey":     "x[0my",
		"5 - 3":                   "5 - 3",
		"naïve \U0001F469\u200d🔬": "naïve \U0001F469\u200d🔬",
	} {
		if got := dyad.Cell(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if got := dyad.List([]string{"a; b", "", "c"}, "; "); got != "a, b; c" {
		t.Errorf("list %q", got)
	}
	if got := dyad.List([]string{"https://x.example/?a;b"}, ";"); got != "https://x.example/?a;b" {
		t.Errorf("list of one %q", got)
	}
}

func TestTab(t *testing.T) {
	var b strings.Builder
	tab := dyad.Tab{W: &b, Columns: 2}
	if err := tab.Row("a", "b"); err != nil || b.String() != "a\tb\n" {
		t.Errorf("%q, %v", b.String(), err)
	}
	for _, bad := range [][]string{{"a"}, {"a", "b\t"}, {"a", "b\n"}} {
		if tab.Row(bad...) == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

func TestNumbers(t *testing.T) {
	for code, want := range map[string]string{"042": "1.9", "0312": "5.2", "0334": "6.0", "0874": "10.0", "0873": "9.0", "1823": "-10.0", "166": "-8.0", "010": "0.0", "011": "-0.1", "": "", "99": "", "2": ""} {
		if got := dyad.Goldstein(code); got != want {
			t.Errorf("Goldstein of %q: %q, want %q", code, got, want)
		}
	}
	for country, want := range map[string]string{"USA": "2", "BLR": "370", "XKX": "347", "WSM": "990", "HKG": "", "": ""} {
		if got := dyad.COW(country); got != want {
			t.Errorf("COW of %q: %q, want %q", country, got, want)
		}
	}
	if dyad.Base("0251") != "025" || dyad.Base("04") != "04" || dyad.Root("0251") != "02" || dyad.Root("") != "" {
		t.Error("parts of a CAMEO code")
	}
}
