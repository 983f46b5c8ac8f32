package token

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// TestSentences has the sentences of each text parted by " | ".
func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"plain", `The talks ended. | Nobody signed. | Why?`},
		{"title", `Gen. Odong met Mr. Okello and Lt. Col. Apio. | They left.`},
		{"initials", `J. K. Okello and George W. Odong left. | So did I. | The rest stayed.`},
		{"state within", `In the U.S. President Okello spoke. | He left the U.S. | The talks went on.`},
		{"hour", `It began at 6 p.m. on Monday. | It ended at 9 p.m. | No one spoke.`},
		{"company", `Acme Corp. and Acme Inc. Chairman Ruth Nakato agreed. | She joined Acme Inc. | The firm grew.`},
		{"number", `He is No. 2 in the party. | She said no. | Page 5 is missing.`},
		{"date", `On Jan. 5 they met; on Feb. 6, too. | Then came March.`},
		{"state after a comma", `He lives in Macon, Ga., and works in Reno, Nev. | They know him.`},
		{"letter", `They found vitamin C. | It helped.`},
		{"etc", `They sold tea, salt, etc. | Then they left.`},
		{"quotation, then verb", `"We are leaving." | He left. | "Where to?" she asked. | "Home!" Mr. Odong said.`},
		{"quotation with a comma", `"We are leaving," he said. | She stayed.`},
		{"quotation of two sentences", `He said: "We go. | They stay." | Nobody spoke.`},
		{"curly", `He said: “We go. | They stay.” | Nobody spoke.`},
		{"closing bracket", `He left. | (She stayed.) | They met.`},
		{"footnotes", `He left.[1] | She stayed. [2] | They met.[citation needed] | It rained.3 | They swam.`},
		{"ellipsis", `He paused ... and left. | He paused… | Then he left.`},
		{"question within", `He asked "why?" and left. | What?! | No!`},
		{"list numbers", `1. The army left. | 2. The police came.`},
		{"dateline", `ENTEBBE, 14 May (AFP) - | The talks ended. | They failed.`},
		{"dateline of a place alone", `KAMPALA — | Police said so.`},
		{"dateline with an agency", `Kampala (Reuters) - | Police said so.`},
		{"no dateline", `Police - the new ones - said so.`},
		{"headline over text", "Talks end in Gulu\n | The talks that began on Monday have ended, the minister said in the capital.\n | He left."},
		{"byline", "Talks end in Gulu\n | By Ruth Nakato\n | ENTEBBE, Monday - | The talks that began on Monday have ended, the minister said."},
		{"hard wrap", "The talks that began on Monday have ended, the minister said in\nEntebbe, and he added that nobody had signed the paper that was on\nthe table. | He left."},
		{"headline wider than what follows", "Two Rivers Talks End Without Result in Gulu\n | Politics and more\n | By Ruth Nakato"},
		{"bullets", "He wants:\n | - an end to the war\n | - a new vote\n | - talks"},
		{"blank line", "The talks have ended\n\n | nobody signed"},
		{"web address at the end", `Read more at example.org/news. | It is free. | http://example.org/a | http://example.org/b`},
		{"emoticon", `They won. :) | He left.`},
		{"spaced stops", `He said . . . nothing. | She left.`},
	} {
		var want []string
		for _, s := range strings.Split(c.text, " | ") {
			want = append(want, strings.TrimSpace(s))
		}
		text := strings.ReplaceAll(strings.ReplaceAll(c.text, "\n | ", "\n"), " | ", " ")
		var got []string
		for _, s := range run(t, &readout.Document{Text: text}) {
			got = append(got, s.Span.In(text))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, want)
		}
	}
}

func TestSentencesWithoutSpace(t *testing.T) {
	text := "The talks ended.Nobody signed."
	if got := run(t, &readout.Document{Text: text}); len(got) != 2 {
		t.Errorf("%d sentences", len(got))
	}
}

func TestParagraphs(t *testing.T) {
	text := "One\ntwo. Three.\n\nFour."
	d := &readout.Document{Text: text}
	var got []int
	for _, s := range run(t, d) {
		got = append(got, s.Paragraph)
	}
	if want := []int{0, 0, 1}; !slices.Equal(got, want) {
		t.Errorf("paragraphs %v, want %v", got, want)
	}
	// Where the Document has paragraphs, they count and not the blank lines.
	d.Paragraphs = []readout.Span{{Start: 0, End: 3}, {Start: 4, End: len(text)}}
	got = nil
	for _, s := range run(t, d) {
		got = append(got, s.Paragraph)
	}
	if want := []int{0, 1, 1, 1}; !slices.Equal(got, want) {
		t.Errorf("paragraphs %v, want %v", got, want)
	}
}

func TestPassagesPart(t *testing.T) {
	text := "Here is what he wrote the talks ended"
	at := strings.Index(text, "the talks")
	sentences := run(t, &readout.Document{Text: text, Passages: []readout.Passage{
		{Span: readout.Span{Start: 0, End: at}, Voice: readout.Commentary},
		{Span: readout.Span{Start: at, End: len(text)}, Voice: readout.Report},
	}})
	if len(sentences) != 2 || sentences[1].Span.Start != at {
		t.Errorf("sentences %v", sentences)
	}
}

func TestSoftCut(t *testing.T) {
	text := strings.Repeat("word ", 300) + "; " + strings.Repeat("word ", 300)
	sentences := run(t, &readout.Document{Text: text})
	if len(sentences) != 2 || len(sentences[0].Tokens) != 301 {
		t.Errorf("%d sentences, the first of %d tokens", len(sentences), len(sentences[0].Tokens))
	}
}
