package attribution

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// TestVoices holds that each attribution has the voice of its passage, that
// none reaches from one passage into another, and that footnotes and page
// furniture are not read.
func TestVoices(t *testing.T) {
	parts := []struct {
		voice readout.Voice
		text  string
	}{
		{readout.Boilerplate, `Share: the editor said so.`},
		{readout.Report, `Mr. Okello said the road was closed. He added:`},
		{readout.Commentary, `"We believe nobody." It seems that the mayor said nothing.`},
		{readout.Report, `"The rains will come," he said.`},
		{readout.Citation, `The Lakeside Gazette reported this on Monday, the paper said.`},
	}
	var text strings.Builder
	d := &readout.Document{ID: "t", Language: "en"}
	for _, p := range parts {
		s := readout.Span{Start: text.Len(), End: text.Len() + len(p.text)}
		d.Paragraphs = append(d.Paragraphs, s)
		d.Passages = append(d.Passages, readout.Passage{Span: s, Voice: p.voice})
		text.WriteString(p.text + "\n\n")
	}
	d.Text = text.String()
	r := &readout.Record{Document: d}
	annotate(t, r)
	var got []string
	for _, a := range read(t, r) {
		got = append(got, a.Voice.String()+": "+r.Text(a.Source)+"|"+r.Text(a.Cue)+"|"+r.Text(a.Content[0]))
	}
	want := []string{
		`report: Mr. Okello|said|the road was closed`,
		`commentary: |seems|that the mayor said nothing`,
		`commentary: the mayor|said|nothing`,
		`report: he|said|"The rains will come,"`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

// TestQuotedArticle holds that marks around a whole article are not taken for
// speech.
func TestQuotedArticle(t *testing.T) {
	text := "\"The mayor of Lugazi closed the road and the army left the town.\n\n" +
		"Ms. Nakato said the road was safe. \"It is new,\" she added.\n\n" +
		"The army denied the raid.” [1]"
	r := record(t, text)
	var got []string
	for _, a := range read(t, r) {
		got = append(got, r.Text(a.Source)+"|"+r.Text(a.Cue)+"|"+r.Text(a.Content[0])+"|"+a.Manner.String())
	}
	want := []string{
		`Ms. Nakato|said|the road was safe|indirect`,
		`she|added|"It is new,"|direct`,
		`The army|denied|the raid|indirect`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

// TestExcerpt holds that the chains of a quoted article end with the outlet that
// it was taken from, and those of the writer around it do not.
func TestExcerpt(t *testing.T) {
	parts := []struct {
		voice readout.Voice
		text  string
	}{
		{readout.Report, `Ms. Nakato told the Harbour Post the mayor had ordered a raid. The Lakeside Gazette said so.`},
		{readout.Commentary, `Mr. Okello said he doubts it.`},
		{readout.Citation, `1. A raid. By Peter Lule. Lakeside Gazette, 2 March.`},
	}
	var text strings.Builder
	d := &readout.Document{ID: "t", Language: "en"}
	for _, p := range parts {
		s := readout.Span{Start: text.Len(), End: text.Len() + len(p.text)}
		d.Paragraphs = append(d.Paragraphs, s)
		d.Passages = append(d.Passages, readout.Passage{Span: s, Voice: p.voice})
		text.WriteString(p.text + "\n\n")
	}
	d.Text = text.String()
	d.Origin = readout.Origin{Relation: readout.ExcerptOf, Outlet: "Lakeside Gazette", Evidence: d.Passages[2].Span}
	r := &readout.Record{Document: d}
	annotate(t, r)
	for i, want := range []string{"the Harbour Post < Lakeside Gazette", "Ms. Nakato < the Harbour Post < Lakeside Gazette", "-", "-", "-"} {
		all := read(t, r)
		if i >= len(all) {
			t.Fatalf("%d attributions", len(all))
		}
		if got := chainOf(r, &all[i]); got != want {
			t.Errorf("%q: %s, want %s", r.Text(all[i].Cue), got, want)
		}
	}
}

// TestSameTwice holds that the same text gives the same attributions.
func TestSameTwice(t *testing.T) {
	var text strings.Builder
	for _, c := range append(speechCases, stanceCases...) {
		text.WriteString(parseMarkup(t, c.text).text + "\n\n")
	}
	first := read(t, record(t, text.String()))
	second := read(t, record(t, text.String()))
	if len(first) == 0 || len(first) != len(second) {
		t.Fatalf("%d and %d", len(first), len(second))
	}
	for i := range first {
		if render(text.String(), rolesOf(&first[i])) != render(text.String(), rolesOf(&second[i])) || first[i].ID != second[i].ID {
			t.Errorf("%s differs", first[i].ID)
		}
	}
}
