package store

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func TestQuoteIsFoundAgain(t *testing.T) {
	const text = "Ruth Nakato said the bridge was shut. Later Yao Mensavi said the road was shut. Nobody said more."
	second := strings.Index(text, "Mensavi said") + len("Mensavi ")
	q := QuoteOf(text, readout.Span{Start: second, End: second + 4})
	for name, test := range map[string]struct {
		text string
		want string // what stands before it
	}{
		"the same text":        {text, "Mensavi "},
		"something in front":   {"By our own correspondent. " + text, "Mensavi "},
		"a sentence less":      {text[strings.Index(text, "Later"):], "Mensavi "},
		"other words around":   {"Yao Mensavi said: no.", "Mensavi "},
		"the words are gone":   {"Yao Mensavi spoke.", ""},
		"two, nothing like it": {"xsaidx ysaidy", ""},
	} {
		s, ok := Find(test.text, q)
		if ok != (test.want != "") || ok && (s.In(test.text) != "said" || !strings.HasSuffix(test.text[:s.Start], test.want)) {
			t.Errorf("%s: found at %v, %v", name, s, ok)
		}
	}
}

func TestQuoteOfAnySpanIsFoundInItsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringN(1, 300, -1).Draw(t, "text")
		var cuts []int
		for at := range text {
			cuts = append(cuts, at)
		}
		cuts = append(cuts, len(text))
		i := rapid.IntRange(0, len(cuts)-2).Draw(t, "start")
		s := readout.Span{Start: cuts[i], End: cuts[rapid.IntRange(i+1, len(cuts)-1).Draw(t, "end")]}
		q := QuoteOf(text, s)
		if got, ok := Find(text, q); !ok || got != s {
			t.Fatalf("found at %v, %v; it stands at %v", got, ok, s)
		}
		front := rapid.StringN(0, 50, -1).Draw(t, "front")
		if got, ok := Find(front+text, q); !ok || got.In(front+text) != q.Exact {
			t.Fatalf("behind %q: %v, %v", front, got, ok)
		}
	})
}

// record is a reading of a text of ours.
func record(text string, cues ...string) *readout.Record {
	r := &readout.Record{Document: &readout.Document{ID: "d1", Text: text}}
	span := func(words string) readout.Span {
		at := strings.Index(text, words)
		if at < 0 {
			panic(words)
		}
		return readout.Span{Start: at, End: at + len(words)}
	}
	for i := 0; i < len(cues); i += 3 {
		r.Attributions = append(r.Attributions, readout.Attribution{ID: "a" + string(rune('1'+i/3)), Source: span(cues[i]), Cue: span(cues[i+1]), Content: []readout.Span{span(cues[i+2])}})
	}
	r.Events = []readout.Event{{ID: "e1", Type: "AGREE", CAMEO: "057", Trigger: span("signed"), Attribution: "a1"}}
	r.Actors = []readout.Actor{{ID: "person/nakato"}, {ID: "person/other"}}
	r.Links = []readout.Link{{Span: span("She"), Actor: "person/other"}}
	return r
}

const article = "Ruth Nakato told the board that Kenya had signed. She added that nobody objected."

func reading() *readout.Record {
	return record(article, "Ruth Nakato", "told", "that Kenya had signed", "She", "added", "that nobody objected")
}

func TestJudgedRecord(t *testing.T) {
	r := reading()
	target := func(item string) readout.Target {
		got, ok := TargetOf(r, item)
		if !ok {
			t.Fatalf("no %s", item)
		}
		return got
	}
	link, ok := TargetOfLink(r, r.Links[0].Span)
	if !ok {
		t.Fatal("no link")
	}
	board := strings.Index(article, "the board")
	all := []readout.Judgement{
		{ID: "j1", Verdict: readout.Correct, Target: target("a1"), Correction: &readout.Correction{Roles: []readout.Role{readout.AddresseeRole, readout.SourceRole},
			Parts: []readout.Part{{Role: readout.AddresseeRole, Quote: QuoteOf(article, readout.Span{Start: board, End: board + 9})}}, Fields: map[string]string{"polarity": "negative"}}},
		{ID: "j2", Verdict: readout.Reject, Target: target("a2")},
		{ID: "j3", Verdict: readout.Correct, Target: target("e1"), Correction: &readout.Correction{Fields: map[string]string{"type": "CONSULT", "status": "negated"}}},
		{ID: "j4", Verdict: readout.Correct, Target: link, Correction: &readout.Correction{Fields: map[string]string{"actor": "person/nakato"}}},
	}
	check := func(name string, got *readout.Record) {
		t.Helper()
		a, e := got.Attributions, got.Events
		if len(a) != 1 || got.Text(a[0].Addressee) != "the board" || !a[0].Source.Empty() || a[0].Polarity != readout.Negative {
			t.Errorf("%s: attributions %+v", name, a)
		}
		if len(e) != 1 || e[0].Type != "CONSULT" || e[0].CAMEO != "" || e[0].Status != readout.Negated {
			t.Errorf("%s: events %+v", name, e)
		}
		if got.Links[0].Actor != "person/nakato" {
			t.Errorf("%s: links %+v", name, got.Links)
		}
	}
	got, left := Judged(r, all)
	if len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	check("the same reading", got)
	if len(r.Attributions) != 2 || r.Events[0].Type != "AGREE" || r.Links[0].Actor != "person/other" {
		t.Error("the record itself was changed")
	}

	// Another engine numbers otherwise, and the page came with a head.
	later := record("Head. "+article, "She", "added", "that nobody objected", "Ruth Nakato", "told", "Kenya had signed")
	got, left = Judged(later, all)
	if len(left) > 0 {
		t.Errorf("read again, left: %v", left)
	}
	check("read again", got)

	// A reading without the second statement: its rejection fits nothing.
	_, left = Judged(record(article, "Ruth Nakato", "told", "that Kenya had signed"), all)
	if len(left) != 1 || left[0].ID != "j2" {
		t.Errorf("left: %v", left)
	}
	if same := SameTarget(r, target("a1"), target("a2")); same {
		t.Error("two statements are one target")
	}
}

func TestRejectedFrameLetsGo(t *testing.T) {
	r := reading()
	r.Attributions[1].Within = "a1"
	t1, _ := TargetOf(r, "a1")
	got, _ := Judged(r, []readout.Judgement{{Verdict: readout.Reject, Target: t1}})
	if len(got.Attributions) != 1 || got.Attributions[0].Within != "" || got.Events[0].Attribution != "" {
		t.Errorf("%+v %+v", got.Attributions, got.Events)
	}
}

func TestParseWords(t *testing.T) {
	for in, want := range map[string]string{
		`power line`:          "[{[power] false false} {[line] false false}]",
		`"power line" -dark`:  "[{[power line] false false} {[dark] false true}]",
		`negoti* "the sh"*`:   "[{[negoti] true false} {[the sh] true false}]",
		`-only`:               "[]",
		` " `:                 "[]",
		`O'Neil don’t`:        "[{[O Neil] false false} {[don t] false false}]",
		`"open phrase`:        "[{[open phrase] false false}]",
		`NEAR(a b) {x} : ^y*`: "[{[NEAR a] false false} {[b] false false} {[x] false false} {[y] true false}]",
	} {
		if got := sprint(ParseWords(in)); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

func sprint(terms []Term) string {
	var all []string
	for _, t := range terms {
		all = append(all, fmt.Sprint(t))
	}
	return "[" + strings.Join(all, " ") + "]"
}
