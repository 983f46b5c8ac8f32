package actor

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

func TestGoldSetIsWellFormed(t *testing.T) {
	for _, half := range []string{"build", "aside"} {
		texts, err := ReadFolder(filepath.Join("testdata", half))
		if err != nil {
			t.Fatal(err)
		}
		mentions := 0
		for _, text := range texts {
			used := map[int]bool{}
			for _, m := range text.Marks {
				if m.Actor > 0 {
					mentions++
					used[m.Actor] = true
				}
			}
			for _, g := range text.Actors {
				if !used[g.Number] {
					t.Errorf("%s: nothing speaks of %s", text.Name, g.Name)
				}
				for _, s := range g.Sectors {
					if s != "-" && lexicon.SectorName(s) == "" {
						t.Errorf("%s: %s has the sector %s", text.Name, g.Name, s)
					}
				}
			}
		}
		if mentions < 120 {
			t.Errorf("%s: %d mentions", half, mentions)
		}
	}
}

const example = `1 Ruth Okello | person | KEN | GOV
2 Kenya | state | KEN | GOV
3 residents | group | - | CVL | 2 resident, anonymous, because cheered

{1 Minister Ruth Okello} left {! Nairobi}. {2 Kenya's} {3 residents} cheered {1 her}; {1 the minister} waved.
`

// record makes a Record with one Actor for each "ID|COUNTRY|SECTOR: words; words".
func record(t *testing.T, text string, specs ...string) *readout.Record {
	t.Helper()
	r := &readout.Record{Document: &readout.Document{Text: text}}
	for _, s := range specs {
		head, list, _ := strings.Cut(s, ": ")
		field := strings.Split(head, "|")
		a := readout.Actor{ID: field[0], Country: field[1]}
		if field[2] != "" {
			a.Sectors = strings.Split(field[2], ",")
		}
		for _, words := range strings.Split(list, "; ") {
			at := strings.Index(text, words)
			if at < 0 {
				t.Fatalf("%q is not in the text", words)
			}
			a.Mentions = append(a.Mentions, readout.Mention{Span: readout.Span{Start: at, End: at + len(words)}})
		}
		r.Actors = append(r.Actors, a)
	}
	return r
}

func TestScore(t *testing.T) {
	text, err := Parse("x.txt", example)
	if err != nil {
		t.Fatal(err)
	}
	var f Figures
	r := record(t, text.Text, "okello|KEN|GOV: Ruth Okello; her", "kenya|KEN|MIL,GOV: Kenya; Nairobi", "other||: Kenya's residents; the minister")
	r.Actors[2].Unnamed = &readout.Unnamed{Plural: true, Role: "Resident", Anonymous: true}
	if err := f.Add(&text, r); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name      string
		got, want Count
	}{
		{"country", f.Country, Count{4, 4, 3}},
		{"no country", f.NoCountry, Count{1, 1, 1}},
		{"sector", f.Sector, Count{5, 5, 2}},
		{"any sector", f.SectorAmong, Count{5, 5, 3}},
		{"same", f.Same, Count{5, 5, 4}},
		{"pronoun", f.Pronouns, Count{1, 1, 1}},
		{"description", f.Described, Count{2, 2, 1}},
		{"name", f.Named, Count{2, 2, 2}},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %+v, want %+v", c.name, c.got, c.want)
		}
	}
	for _, c := range []struct {
		name      string
		got, want Count
	}{
		{"unnamed", f.Unnamed, Count{1, 1, 1}},
		{"number", f.Number, Count{1, 1, 0}},
		{"role", f.Role, Count{1, 1, 1}},
		{"anonymous", f.Anonymous, Count{1, 1, 1}},
		{"reason", f.Reason, Count{1, 1, 0}},
		{"with a name", f.WithName, Count{2, 2, 2}},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %+v, want %+v", c.name, c.got, c.want)
		}
	}
	if want := (Pairs{Gold: 3, Found: 2, Right: 1}); f.Links != want {
		t.Errorf("links: got %+v, want %+v", f.Links, want)
	}
	if f.Places != 1 || f.PlacesTaken != 1 {
		t.Errorf("places: %d of %d", f.PlacesTaken, f.Places)
	}
}

func TestParseSaysWhatIsWrong(t *testing.T) {
	for _, bad := range []string{"", "1 A | person | KEN | GOV\ntext", "A\n\ntext", "1 A | person | Kenya | GOV\n\ntext",
		"1 A | person | KEN | GOV\n\n{2 He} left", "1 A | person | KEN | GOV\n\n{1 He left", "1 A | person | KEN | GOV\n1 B | person | KEN | GOV\n\nx"} {
		if _, err := Parse("x.txt", bad); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}
