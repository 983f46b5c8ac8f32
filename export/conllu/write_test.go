package conllu

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// spans finds the words one after the other in text.
func spans(text string, words ...string) []readout.Token {
	var tokens []readout.Token
	at := 0
	for _, w := range words {
		from := at + strings.Index(text[at:], w)
		at = from + len(w)
		tokens = append(tokens, readout.Token{Span: readout.Span{Start: from, End: at}, Head: readout.NoHead})
	}
	return tokens
}

func sentenceOf(paragraph int, tokens []readout.Token) readout.Sentence {
	return readout.Sentence{
		Span:      readout.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End},
		Paragraph: paragraph,
		Tokens:    tokens,
	}
}

func TestWrite(t *testing.T) {
	text := "Zoë Nakato\ndidn't go.\n\nShe stayed."
	first := spans(text, "Zoë", "Nakato", "did", "n't", "go", ".")
	first[2].Multiword = 2
	first[4].Lemma, first[4].UPOS, first[4].XPOS, first[4].Feats, first[4].Head, first[4].Rel = "go", "VERB", "VB", "VerbForm=Inf", readout.Root, "root"
	first[0].Head, first[0].Rel = 4, "nsubj"
	second := spans(text, "She", "stayed", ".")
	r := &readout.Record{
		Document:  &readout.Document{ID: "doc", Text: text},
		Sentences: []readout.Sentence{sentenceOf(0, first), sentenceOf(1, second)},
		Names:     []readout.Name{{Span: readout.Span{Start: 0, End: 11}, Type: readout.PersonName}},
	}
	want := strings.ReplaceAll(`# newdoc id = doc
# newpar
# sent_id = doc-1
# text = Zoë Nakato didn't go.
1 Zoë _ _ _ _ 5 nsubj _ Name=B-PER|start=0|end=3
2 Nakato _ _ _ _ _ _ _ Name=I-PER|start=4|end=10
3-4 didn't _ _ _ _ _ _ _ start=11|end=17
3 did _ _ _ _ _ _ _ start=11|end=14
4 n't _ _ _ _ _ _ _ start=14|end=17
5 go go VERB VB VerbForm=Inf 0 root _ SpaceAfter=No|start=18|end=20
6 . _ _ _ _ _ _ _ start=20|end=21

# newpar
# sent_id = doc-2
# text = She stayed.
1 She _ _ _ _ _ _ _ start=23|end=26
2 stayed _ _ _ _ _ _ _ SpaceAfter=No|start=27|end=33
3 . _ _ _ _ _ _ _ start=33|end=34

`, " ", "\t")
	var out strings.Builder
	if err := Write(&out, r); err != nil {
		t.Fatal(err)
	}
	wanted := strings.Split(want, "\n")
	lines := strings.Split(out.String(), "\n")
	if len(lines) != len(wanted) {
		t.Fatalf("%d lines, want %d", len(lines), len(wanted))
	}
	for i, line := range lines {
		w := wanted[i]
		if strings.HasPrefix(line, "#") {
			w = strings.ReplaceAll(w, "\t", " ")
		}
		if line != w {
			t.Errorf("line %d:\n got %q\nwant %q", i+1, line, w)
		}
	}
}

func TestWriteAwkward(t *testing.T) {
	text := "a\u2028b  c_d"
	tokens := []readout.Token{
		{Span: readout.Span{Start: 0, End: 5}, Head: readout.NoHead}, // holds a line separator
		{Span: readout.Span{Start: 7, End: 8}, Head: readout.NoHead},
		{Span: readout.Span{Start: 8, End: 9}, Head: readout.NoHead, Lemma: "_"},
		{Span: readout.Span{Start: 9, End: 10}, Head: readout.NoHead},
	}
	r := &readout.Record{Document: &readout.Document{Text: text, ID: "a\nb"}, Sentences: []readout.Sentence{sentenceOf(0, tokens)}}
	var out strings.Builder
	if err := Write(&out, r); err != nil {
		t.Fatal(err)
	}
	for got, err := range Read(strings.NewReader(out.String())) {
		if err != nil {
			t.Fatalf("%v in\n%s", err, out.String())
		}
		if got.Document.ID != "a b" || got.Document.Text != "a b c_d" {
			t.Errorf("id %q, text %q", got.Document.ID, got.Document.Text)
		}
	}
}

func TestLabels(t *testing.T) {
	for _, l := range labels {
		if Label(l.name) != l.label || typeOf(l.label) != l.name {
			t.Errorf("%v does not come back", l)
		}
	}
	if Label("other") != "" || typeOf("MISC") != "" {
		t.Error("a foreign type has a label")
	}
}
