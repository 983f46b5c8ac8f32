package provenance

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/layout"
)

func TestReadCitation(t *testing.T) {
	day := func(s string) readout.Date {
		d, err := readout.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		name, in string
		want     cited
	}{
		{"database", "Ministers Meet in Kelm\nOlaf Brandt; Voss, Edda M. Harbour Journal, Western edition; Kelm. [Kelm]. 02 Mar 2023: A.9.",
			cited{outlet: "Harbour Journal", title: "Ministers Meet in Kelm", page: "A.9", authors: []string{"Olaf Brandt", "Edda M. Voss"}, date: day("2023-03-02")}},
		{"database, one author", "Talks Fail\nLindqvist, Petra. The Northern Post; Brunn [Brunn]. 14 May 2024: 12.",
			cited{outlet: "The Northern Post", title: "Talks Fail", page: "12", authors: []string{"Petra Lindqvist"}, date: day("2024-05-14")}},
		{"apa", "Brandt, O., & Voss, E. M. (2023, March 2). Ministers meet in Kelm. The Harbour Journal, A9.",
			cited{outlet: "The Harbour Journal", title: "Ministers meet in Kelm", page: "A9", authors: []string{"O. Brandt", "E. M. Voss"}, date: day("2023-03-02")}},
		{"mla", "Brandt, Olaf, and Edda M. Voss. “Ministers Meet in Kelm.” Harbour Journal, 2 Mar. 2023, p. A9.",
			cited{outlet: "Harbour Journal", title: "Ministers Meet in Kelm", page: "A9", authors: []string{"Olaf Brandt", "Edda M. Voss"}, date: day("2023-03-02")}},
		{"chicago", "Olaf Brandt and Edda Voss, “Ministers Meet in Kelm,” Harbour Journal, March 2, 2023.",
			cited{outlet: "Harbour Journal", title: "Ministers Meet in Kelm", authors: []string{"Olaf Brandt", "Edda Voss"}, date: day("2023-03-02")}},
		{"encyclopedia", "\"Ministers meet in Kelm\". The Guardian. 2 March 2023. Retrieved 4 March 2023.",
			cited{outlet: "The Guardian", title: "Ministers meet in Kelm", date: day("2023-03-02")}},
		{"line", "Olaf Brandt, The Harbour Journal, 2 March 2023",
			cited{outlet: "The Harbour Journal", authors: []string{"Olaf Brandt"}, date: day("2023-03-02")}},
		{"outlet and day", "Reuters, March 2, 2023", cited{outlet: "Reuters", date: day("2023-03-02")}},
		{"address", "https://www.wsj.com/articles/ministers-meet-11677?mod=1", cited{outlet: "Wall Street Journal", address: "https://www.wsj.com/articles/ministers-meet-11677?mod=1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := readCitation(strings.Split(c.in, "\n"))
			if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(cited{})); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestReadCredit(t *testing.T) {
	for _, c := range []struct {
		in     string
		kind   creditKind
		outlet string
	}{
		{"Source : BBC", taken, "BBC"},
		{"Source: The Example Times, 3 May 2024", taken, "The Example Times"},
		{"Source: https://www.bbc.co.uk/news/1", taken, "BBC"},
		{"SOURCE: Ministry of Foreign Affairs of Ostland", taken, "Ministry of Foreign Affairs of Ostland"},
		{"Via: Reuters", taken, "Reuters"},
		{"(via The Guardian)", taken, "The Guardian"},
		{"Originally published by Harbour Journal on 3 May 2024", taken, "Harbour Journal"},
		{"This article first appeared in The Northern Post.", taken, "The Northern Post"},
		{"This story was originally published at harbour-journal.test and is reprinted here.", taken, "harbour-journal.test"},
		{"Republished from The Conversation under a Creative Commons licence.", taken, "The Conversation"},
		{"Reprinted with permission from the Harbour Journal.", taken, "Harbour Journal"},
		{"Courtesy of Radio Kelm", taken, "Radio Kelm"},
		{"Credit: AFP", taken, "AFP"},
		{"— Lena Hartwig, The Northern Post, 5 March 2024", taken, "The Northern Post"},
		{"(AFP)", taken, "AFP"},
		{"AFP/rj", taken, "AFP"},
		{"Źródło: PAP", taken, "PAP"},
		{"Quelle: dpa", taken, "dpa"},
		{"Read the full article at The Northern Post.", partly, "The Northern Post"},
		{"Read more at Reuters", partly, "Reuters"},
		{"Read the original on The Guardian", partly, "The Guardian"},
		{"© 2024 Reuters", owned, "Reuters"},
		{"Copyright 2024 The Associated Press. All rights reserved. This material may not be published.", owned, "The Associated Press"},
		{"Additional reporting by Ivan Petrov", named, ""},
		{"(Reporting by Jane Doe; Editing by John Roe)", named, ""},
		{"With inputs from PTI", named, ""},
		{"Sources: Reuters, BBC, AFP", named, ""},
		{"Read more on the floods in Brunn", noCredit, ""},
		{"This story has been updated to add words of the minister.", noCredit, ""},
		{"The story of the strait is long and sad.", noCredit, ""},
		{"From the hill one sees the sea.", noCredit, ""},
	} {
		u := newUnits(c.in, []readout.Span{{End: len(c.in)}})[0]
		got := readCredit(&u)
		if got.kind != c.kind || got.outlet != c.outlet {
			t.Errorf("%q: kind %d of %q, want %d of %q", c.in, got.kind, got.outlet, c.kind, c.outlet)
		}
	}
}

func TestFindDateline(t *testing.T) {
	for _, c := range []struct{ in, dateline, agency, date string }{
		{"ENTEBBE, 14 May (AFP) - Rebels freed nine men.", "ENTEBBE, 14 May (AFP) -", "AFP", ""},
		{"KAMPALA (Reuters) - The army said so.", "KAMPALA (Reuters) -", "Reuters", ""},
		{"KAMPALA, Uganda (AP) — The army said so.", "KAMPALA, Uganda (AP) —", "AP", ""},
		{"(AP) — The army said so.", "(AP) —", "AP", ""},
		{"Beijing, March 2, 2023 (Xinhua) -- Leaders met.", "Beijing, March 2, 2023 (Xinhua) --", "Xinhua", "2023-03-02"},
		{"MINSK, 2 March (BelTA) – Leaders met.", "MINSK, 2 March (BelTA) –", "BelTA", ""},
		{"WASHINGTON — The army said so.", "WASHINGTON —", "", ""},
		{"NEW DELHI: The army said so.", "NEW DELHI:", "", ""},
		{"(Reuters) The army said so.", "(Reuters)", "Reuters", ""},
		{"BREAKING: The army said so.", "", "", ""},
		{"JANE DOE: I was there.", "", "", ""},
		{"On Friday, Mr. Brandt — who is ill — left.", "", "", ""},
		{"The army - or what is left of it - said so.", "", "", ""},
		{"Mr. Brandt (Greens) said so.", "", "", ""},
	} {
		d := findDateline(c.in)
		if c.in[:d.length] != c.dateline || d.agency != c.agency || d.date.String() != c.date || d.tag.In(c.in) != c.agency {
			t.Errorf("%q: %q, agency %q, %v", c.in, c.in[:d.length], d.agency, d.date)
		}
	}
}

func TestPeople(t *testing.T) {
	for in, want := range map[string]string{
		"Jane Doe":                         "Jane Doe",
		"Jane Doe and Ivan Petrov":         "Jane Doe|Ivan Petrov",
		"Jane Doe, Ivan Petrov and Li Wei": "Jane Doe|Ivan Petrov|Li Wei",
		"Austin Roe; Simmons, Ann M.":      "Austin Roe|Ann M. Simmons",
		"Doe, Jane, and Ivan Petrov":       "Jane Doe|Ivan Petrov",
		"Ursula von der Heide":             "Ursula von der Heide",
		"Monday the army":                  "",
		"The Example Times":                "",
		"Jane":                             "",
	} {
		if got := strings.Join(people(in), "|"); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Whatever stands in a text, its passages are in order, do not overlap, begin
// and end with a character, and leave none out.
func TestTraceCovers(t *testing.T) {
	piece := rapid.SampledFrom([]string{"\"", "“", "”", "«", "»", "‘", "’", "'", " [1]", "[1] ", "1. ", "\n", "\n\n", " ", "> ", "Source: BBC", "By Jane Doe", "2 March 2023",
		"KELM (Reuters) - ", "The minister said on Tuesday that the accord would be signed.", "As the Example Times reports:", "Home » World", "Komentarų nėra:", "Leave a comment", "Jane Doe, The Example Times, 5 March 2024",
		"Title: ", "é", "\u00a0", "(via The Guardian)", "Olaf Brandt; Voss, Edda. Harbour Journal; Kelm. 02 Mar 2023: A.9."})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "text"), "")
		check(t, text)
	})
}

func check(t interface{ Fatalf(string, ...any) }, text string) {
	f := Trace(text, layout.Paragraphs(text), Given{})
	at := 0
	for _, p := range f.Passages {
		s := p.Span
		if s.Empty() || s.Start < at || strings.TrimSpace(s.In(text)) != s.In(text) {
			t.Fatalf("passage %v %q of %q", s, s.In(text), text)
		}
		if strings.TrimFunc(text[at:s.Start], unicode.IsSpace) != "" {
			t.Fatalf("%q is left out of %q", text[at:s.Start], text)
		}
		at = s.End
	}
	if strings.TrimFunc(text[at:], unicode.IsSpace) != "" {
		t.Fatalf("%q is left out of %q", text[at:], text)
	}
	if e := f.Origin.Evidence; e.Start < 0 || e.End > len(text) || e.Start > e.End {
		t.Fatalf("evidence %v of %q", e, text)
	}
}

func FuzzTrace(f *testing.F) {
	f.Add("\"The army said so.\nIt was “true”.” [1]\nI doubt it.\n1. Title\nJane Doe. Harbour Journal; Kelm. 02 Mar 2023: A.9.")
	f.Add("KELM (Reuters) - The army said so.\n\nSource: BBC\nRašyti komentarą")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ToValidUTF8(text, "") == text {
			check(t, text)
		}
	})
}
