package time

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// TestTenseByTree reads testdata/tenses.txt, published on Thursday 5 June 2025: a
// text, the times expected of it, and one line a token with form, lemma, UPOS,
// XPOS, head from 1 and relation. The trees are as the language engine gave
// them.
func TestTenseByTree(t *testing.T) {
	raw, err := os.ReadFile("testdata/tenses.txt")
	if err != nil {
		t.Fatal(err)
	}
	for block := range strings.SplitSeq(strings.TrimSpace(string(raw)), "\n\n") {
		d := &readout.Document{ID: "t", Published: readout.Date{Year: 2025, Month: 6, Day: 5}}
		r := &readout.Record{Document: d, Sentences: make([]readout.Sentence, 1)}
		in := &r.Sentences[0]
		want, at := "", 0
		for line := range strings.SplitSeq(block, "\n") {
			if text, ok := strings.CutPrefix(line, "# text = "); ok {
				d.Text = text
				in.Span = readout.Span{End: len(text)}
				d.Paragraphs, d.Passages = []readout.Span{in.Span}, []readout.Passage{{Span: in.Span}}
				continue
			}
			if times, ok := strings.CutPrefix(line, "# times ="); ok {
				want = strings.TrimSpace(times)
				continue
			}
			f := strings.Fields(line)
			if len(f) != 7 {
				t.Fatalf("%q has %d fields", line, len(f))
			}
			head, err := strconv.Atoi(f[5])
			if err != nil {
				t.Fatal(err)
			}
			at += strings.Index(d.Text[at:], f[1])
			s := readout.Span{Start: at, End: at + len(f[1])}
			at = s.End
			in.Tokens = append(in.Tokens, readout.Token{Span: s, Lemma: f[2], UPOS: f[3], XPOS: f[4], Head: head - 1, Rel: f[6]})
		}
		read(t, r)
		if got := show(r); got != want {
			t.Errorf("%s\n got %s\nwant %s", d.Text, got, want)
		}
	}
}
