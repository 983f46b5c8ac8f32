package webannotation

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

func notes(t *testing.T, text string) []Note {
	t.Helper()
	var all []Note
	for n, err := range Read(strings.NewReader(text)) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, n)
	}
	return all
}

// TestJudgementsComeBack writes judgements and reads them again.
func TestJudgementsComeBack(t *testing.T) {
	r, want := judged(t)
	var b bytes.Buffer
	if err := NewWriter(&b).WriteJudgements(r, want); err != nil {
		t.Fatal(err)
	}
	all := notes(t, b.String())
	if len(all) != len(want) {
		t.Fatalf("%d of %d", len(all), len(want))
	}
	text := NewText(r.Document.Text)
	for i, n := range all {
		p := Place(r, text, n)
		if len(p.Problems) > 0 || p.Judgement == nil {
			t.Fatalf("%s: %v", want[i].ID, p.Problems)
		}
		want[i].ID = ""
		if d := cmp.Diff(want[i], *p.Judgement); d != "" {
			t.Error(d)
		}
	}
}

// TestOwnTagsAreNoJudgement holds that what readout itself tagged comes back as
// places and as nobody's word.
func TestOwnTagsAreNoJudgement(t *testing.T) {
	for _, r := range exporttest.Records() {
		text := NewText(r.Document.Text)
		for _, n := range notes(t, string(written(t, r))) {
			p := Place(r, text, n)
			if p.Judgement != nil || len(p.Problems) > 0 || len(p.Spans) != 1 || p.Spans[0].How != AtPosition {
				t.Errorf("%+v", p)
			}
		}
	}
}

const hypothesis = `{"total": 2, "rows": [
 {"id": "h1", "created": "2024-09-14T09:00:00.5+00:00", "user": "acct:ama@hypothes.is", "uri": "https://sahel-digest.example/power?id=7", "text": "She told us so herself.", "tags": ["readout:confirm", "power"],
  "target": [{"source": "https://sahel-digest.example/power?id=7", "selector": [
   {"type": "RangeSelector", "startContainer": "/p[2]", "endContainer": "/p[2]", "startOffset": 0, "endOffset": 9},
   {"type": "TextPositionSelector", "start": 912, "end": 964},
   {"type": "TextQuoteSelector", "exact": "that Ghana would\u00a0deliver 40 megawatts\n   from 1 November", "prefix": "Efua Darkwah told reporters ", "suffix": ". \"A line"}]}]},
 {"id": "h2", "user": "acct:ama@hypothes.is", "uri": "https://sahel-digest.example/power?id=7", "text": "Where?", "tags": [],
  "target": [{"source": "https://sahel-digest.example/power?id=7", "selector": [{"type": "TextQuoteSelector", "exact": "a line that is not there", "prefix": "", "suffix": ""}]}]}]}`

func TestHypothesis(t *testing.T) {
	r := exporttest.Reprint()
	all := notes(t, hypothesis)
	if len(all) != 2 {
		t.Fatalf("%d notes", len(all))
	}
	text := NewText(r.Document.Text)
	p := Place(r, text, all[0])
	if p.Judgement == nil || p.Judgement.Target.Item != "a1" || p.Judgement.Who != "ama@hypothes.is" || p.Judgement.Why != "She told us so herself." || p.Judgement.Verdict != readout.Confirm {
		t.Fatalf("%+v %v", p.Judgement, p.Problems)
	}
	if got := p.Spans[0]; got.How != ByLooseQuote || r.Text(got.Span) != "that Ghana would deliver 40 megawatts from 1 November" {
		t.Errorf("%q by %s", r.Text(got.Span), got.How)
	}
	p = Place(r, text, all[1])
	if p.Judgement != nil || len(p.Problems) != 1 || p.Problems[0] != `"a line that is not there": the words do not stand in the text` {
		t.Errorf("%q", p.Problems)
	}
}

func TestAnchor(t *testing.T) {
	const text = "“We won’t pay,” he said. He said so again: “We won’t pay.”\n\nThe cafe\u0301 closed \u2013 for  good. He said nothing \U0001F4A1."
	at := func(words string) readout.Span {
		i := strings.LastIndex(text, words)
		return readout.Span{Start: i, End: i + len(words)}
	}
	for _, c := range []struct {
		name string
		w    Words
		want readout.Span
		how  How
		err  error
	}{
		{"once", Words{Exact: "closed", Start: -1}, at("closed"), ByQuote, nil},
		{"a wrong position does not mislead", Words{Exact: "closed", Start: 3, End: 9}, at("closed"), ByQuote, nil},
		{"the place with its surroundings", Words{Exact: "We won’t pay", Prefix: "again: “", Suffix: ".”", Start: -1}, at("We won’t pay"), ByQuote, nil},
		{"twice and nothing tells", Words{Exact: "We won’t pay", Start: -1}, readout.Span{}, "", ErrAmbiguous},
		{"straight marks", Words{Exact: "We won't pay.\"", Start: -1}, at("We won’t pay.”"), ByLooseQuote, nil},
		{"composed", Words{Exact: "The caf\u00e9 closed", Start: -1}, at("The cafe\u0301 closed"), ByLooseQuote, nil},
		{"a dash and white space", Words{Exact: "closed - for\ngood.", Start: -1}, at("closed \u2013 for  good."), ByLooseQuote, nil},
		{"no half of a character", Words{Exact: "The  cafe", Start: -1}, readout.Span{}, "", ErrGone},
		{"gone", Words{Exact: "opened", Start: -1}, readout.Span{}, "", ErrGone},
		{"white space alone", Words{Exact: " \t", Start: -1}, readout.Span{}, "", ErrGone},
		{"position alone", Words{Start: 0, End: 14}, readout.Span{End: len("“We won’t pay,")}, PositionOnly, nil},
		{"outside", Words{Start: 5, End: 9999}, readout.Span{}, "", ErrOutside},
		{"nothing", Words{Start: -1}, readout.Span{}, "", ErrSelector},
		{"behind characters of four bytes", Words{Exact: "\U0001F4A1.", Start: -1}, at("\U0001F4A1."), ByQuote, nil},
	} {
		got, how, err := NewText(text).Anchor(c.w)
		if got != c.want || how != c.how || !errors.Is(err, c.err) {
			t.Errorf("%s: %v %q %v, want %v %q %v", c.name, got, how, err, c.want, c.how, c.err)
		}
	}
}

// TestForms holds that annotations are found in all that they come in.
func TestForms(t *testing.T) {
	const one = `{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.example/1", "type": "Annotation", "motivation": ["tagging"], "creator": {"id": "http://x.example/ama", "name": "Ama"},
	 "body": ["a remark", {"type": "TextualBody", "value": "reject"}], "target": {"source": {"id": "http://x.example/page"}, "selector": {"type": "TextQuoteSelector", "exact": "words"}}}`
	for name, text := range map[string]string{
		"one": one, "lines": one + "\n" + one, "array": "[" + one + "," + one + "]", "page": `{"type": "AnnotationPage", "items": [` + one + `]}`,
		"collection": `{"type": "AnnotationCollection", "first": {"items": [` + one + `]}}`,
	} {
		all := notes(t, text)
		want := Note{ID: "http://x.example/1", Motivation: []string{"tagging"}, Who: "Ama", Tags: []string{"reject"}, Comment: "a remark",
			Targets: []Words{{Source: "http://x.example/page", Exact: "words", Start: -1, End: -1}}}
		if len(all) == 0 {
			t.Errorf("%s: none", name)
		}
		for _, n := range all {
			if d := cmp.Diff(want, n); d != "" {
				t.Errorf("%s: %s", name, d)
			}
		}
	}
	if n := notes(t, `{"target": "http://x.example/page", "bodyValue": "hm"}`); len(n) != 1 || n[0].Comment != "hm" || n[0].Targets[0].Source != "http://x.example/page" {
		t.Errorf("%+v", n)
	}
	if n := notes(t, `{"items": [[[[[[{"target": "x"}]]]]]]} 5 null "x" []`); len(n) != 0 {
		t.Errorf("%+v", n)
	}
	broken := false
	for _, err := range Read(strings.NewReader(one + "\n{\"id\": ")) {
		broken = err != nil
	}
	if !broken {
		t.Error("half of an object is no error")
	}
}

// TestWholeParagraphsJudgeNothing holds that words which hold several statements
// judge none of them.
func TestWholeParagraphsJudgeNothing(t *testing.T) {
	r := exporttest.Courier()
	n := Note{Verdict: readout.Reject, Targets: []Words{{Exact: r.Document.Text, Start: -1}}}
	if p := Place(r, NewText(r.Document.Text), n); p.Judgement != nil || !slices.Contains(p.Problems, "no single statement, event or link of the record stands at its words") {
		t.Errorf("%+v", p)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(hypothesis)
	f.Add(`[{"target": {"selector": [{"type": "TextPositionSelector", "start": 1, "end": 99999999999999999999}]}}]`)
	r := exporttest.Blog()
	f.Fuzz(func(t *testing.T, s string) {
		text := NewText(r.Document.Text)
		for n, err := range Read(strings.NewReader(s)) {
			if err != nil {
				return
			}
			for _, s := range Place(r, text, n).Spans {
				_ = r.Text(s.Span)
			}
		}
	})
}

func FuzzAnchor(f *testing.F) {
	f.Add("a cafe\u0301 “b”", "cafe\u0301 \"b", "a", "\"")
	f.Fuzz(func(t *testing.T, text, exact, prefix, suffix string) {
		text, exact = strings.ToValidUTF8(text, "?"), strings.ToValidUTF8(exact, "?")
		s, how, err := NewText(text).Anchor(Words{Exact: exact, Prefix: prefix, Suffix: suffix, Start: -1})
		if err == nil && (s.Empty() || how == ByQuote && s.In(text) != exact) {
			t.Errorf("%q for %q in %q", s.In(text), exact, text)
		}
	})
}
