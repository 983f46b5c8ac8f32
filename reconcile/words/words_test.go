package words

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func forms(ws []Word) string {
	var f []string
	for _, w := range ws {
		f = append(f, w.Form)
	}
	return strings.Join(f, " ")
}

func TestIn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The minister’s boats, she said—\u201call 1,200\u201d—were sold.", "the minister boats she said all 1200 were sold"},
		{"U.S. and the US", "us and the us"},
		{"Nausėda don't Co\u00adope 3.5 percent", "nauseda dont coope 3.5 percent"},
		{"Lukashenko 's plane", "lukashenko plane"},
		{"three-day\u00a0visit (2023-24)", "three day visit 2023 24"},
		{"…!?", ""},
	} {
		if got := forms(In(c.text, readout.Span{End: len(c.text)})); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestOfLeavesOutWhatIsNotTold(t *testing.T) {
	text := "Home > News\nThe boats left.\nShare this\nAll of them.\nI doubt it."
	at := func(s string) readout.Span {
		i := strings.Index(text, s)
		return readout.Span{Start: i, End: i + len(s)}
	}
	ws := Of(&readout.Record{Document: &readout.Document{Text: text, Passages: []readout.Passage{
		{Span: at("Home > News"), Voice: readout.Boilerplate},
		{Span: at("The boats left."), Voice: readout.Report},
		{Span: at("Share this"), Voice: readout.Boilerplate},
		{Span: at("All of them."), Voice: readout.Report},
		{Span: at("I doubt it."), Voice: readout.Commentary},
	}}})
	if got, want := forms(ws), "the boats left all of them i doubt it"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
	for i, w := range ws {
		if want := w.Form == "all" || w.Form == "i"; w.Break != want {
			t.Errorf("word %d %q: break %v, want %v", i, w.Form, w.Break, want)
		}
	}
}

func TestMarksAroundAnArticleQuoteNobody(t *testing.T) {
	inner := "He said “we will go home” and left. "
	text := "“" + strings.Repeat("The river rose in the night and took the bridge with it. ", 12) + inner + "” I doubt it."
	open := strings.Index(text, "“we")
	end := strings.Index(text, "home”") + len("home")
	ws := Of(&readout.Record{
		Document: &readout.Document{Text: text},
		Quotations: []readout.Quotation{
			{Parts: []readout.Span{{Start: len("“"), End: strings.LastIndex(text, "”")}}},
			{Parts: []readout.Span{{Start: open + len("“"), End: end}}, Depth: 1},
		},
	})
	var quoted []Word
	for _, w := range ws {
		if w.Quoted {
			quoted = append(quoted, w)
		}
	}
	if got := forms(quoted); got != "we will go home" {
		t.Errorf("quoted are %q", got)
	}
}

func TestStem(t *testing.T) {
	for _, group := range []string{
		"propose proposes proposed proposing proposal proposals",
		"negotiate negotiation negotiations negotiating",
		"politicise politicize politicising politicized",
		"agree agrees agreed agreement agreements",
		"neighbourhood neighborhoods",
		"withdraw withdrew withdrawn withdraws",
		"parliament parliamentary",
		"country countries",
		"defence defense",
		"labour labor",
		"stop stopped stopping stops",
		"peace peaceful peacefully",
	} {
		f := strings.Fields(group)
		for _, g := range f[1:] {
			if Stem(g) != Stem(f[0]) {
				t.Errorf("%q has stem %q, %q has %q", f[0], Stem(f[0]), g, Stem(g))
			}
		}
	}
	for _, pair := range []string{"nation national", "general generation", "minister ministry", "president presence", "court course", "army arm"} {
		a, b, _ := strings.Cut(pair, " ")
		if Stem(a) == Stem(b) {
			t.Errorf("%q and %q have one stem: %q", a, b, Stem(a))
		}
	}
}

func TestNumber(t *testing.T) {
	for form, want := range map[string]float64{"14": 14, "1200": 1200, "3.5": 3.5, "fourteen": 14, "20th": 20, "5bn": 5e9, "40k": 40000} {
		if got, ok := Number(form); !ok || got != want {
			t.Errorf("%q: got %v, %v, want %v", form, got, ok, want)
		}
	}
	for _, form := range []string{"", "one", "second", "ak47", "1a2", "dozenth"} {
		if got, ok := Number(form); ok {
			t.Errorf("%q is no number, got %v", form, got)
		}
	}
}

func TestState(t *testing.T) {
	for text, want := range map[string]string{
		"Belarusian troops": "BLR", "Minsk said": "BLR", "U.S. officials": "USA", "US": "USA", "United States of": "USA",
		"us all": "", "turkey farms": "", "South Korea has": "KOR",
	} {
		ws := In(text, readout.Span{End: len(text)})
		if got, _ := State(text, ws, 0); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestSpansHold holds for any text that the words stand in order within it and
// that none of them is empty.
func TestSpansHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("abZé’' s.,-19\n\u00ad\u00a0”“U\u0301"))).Draw(t, "text")
		last := 0
		for _, w := range In(text, readout.Span{End: len(text)}) {
			if w.Span.Start < last || w.Span.Empty() || w.Span.End > len(text) || w.Form == "" {
				t.Fatalf("%+v in %q after %d", w, text, last)
			}
			last = w.Span.End
			Stem(w.Form)
		}
	})
}
