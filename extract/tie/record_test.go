package tie

import (
	"context"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// example is one entry of testdata/ties.txt: a text, the ties expected of it, and
// its annotation: one line a token with form, lemma, UPOS, XPOS, head from 1,
// relation, name; "--" between sentences. The trees are as the language engine
// gave them, mistakes and all.
type example struct {
	record *readout.Record
	want   []string
}

func examples(t *testing.T) []example {
	t.Helper()
	raw, err := os.ReadFile("testdata/ties.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []example
	for block := range strings.SplitSeq(strings.TrimSpace(string(raw)), "\n\n") {
		all = append(all, parse(t, block))
	}
	return all
}

func parse(t *testing.T, block string) example {
	t.Helper()
	r := &readout.Record{Document: &readout.Document{ID: "t", Language: "en"}}
	e := example{record: r}
	at, fresh := 0, true
	for line := range strings.SplitSeq(block, "\n") {
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			r.Document.Text = text
			whole := readout.Span{End: len(text)}
			r.Document.Paragraphs, r.Document.Passages = []readout.Span{whole}, []readout.Passage{{Span: whole}}
			continue
		}
		if tie, ok := strings.CutPrefix(line, "# tie = "); ok {
			e.want = append(e.want, tie)
			continue
		}
		if line == "--" {
			fresh = true
			continue
		}
		f := strings.Fields(line)
		if len(f) != 8 {
			t.Fatalf("%q has %d fields", line, len(f))
		}
		start := strings.Index(r.Document.Text[at:], f[1])
		if start < 0 {
			t.Fatalf("%q is not in the text", f[1])
		}
		s := readout.Span{Start: at + start, End: at + start + len(f[1])}
		at = s.End
		if fresh {
			r.Sentences = append(r.Sentences, readout.Sentence{Span: s})
			fresh = false
		}
		head, err := strconv.Atoi(f[5])
		if err != nil {
			t.Fatal(err)
		}
		in := &r.Sentences[len(r.Sentences)-1]
		in.Span.End = s.End
		in.Tokens = append(in.Tokens, readout.Token{Span: s, Lemma: f[2], UPOS: f[3], XPOS: f[4], Head: head - 1, Rel: f[6]})
		switch place, kind, _ := strings.Cut(f[7], "-"); {
		case place == "B":
			r.Names = append(r.Names, readout.Name{Span: s, Type: readout.NameType(kind)})
		case place == "I":
			r.Names[len(r.Names)-1].Span.End = s.End
		}
	}
	return e
}

// show writes a tie as "name | party + party".
func show(r *readout.Record, t readout.Tie) string {
	var parties []string
	for _, p := range t.Parties {
		parties = append(parties, r.Text(p))
	}
	return r.Text(t.Name) + " | " + strings.Join(parties, " + ")
}

func TestTies(t *testing.T) {
	for _, e := range examples(t) {
		if err := (Stage{}).Run(context.Background(), e.record); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, tie := range e.record.Ties {
			got = append(got, show(e.record, tie))
		}
		if strings.Join(got, "\n") != strings.Join(e.want, "\n") {
			t.Errorf("%s\n got %q\nwant %q", e.record.Document.Text, got, e.want)
		}
	}
}

// TestAttribution holds that a tie points to the innermost attribution that says
// it.
func TestAttribution(t *testing.T) {
	for _, e := range examples(t) {
		if !strings.HasPrefix(e.record.Document.Text, "The two countries") {
			continue
		}
		end := len(e.record.Document.Text)
		e.record.Attributions = []readout.Attribution{
			{ID: "a1", Content: []readout.Span{{Start: 0, End: end}}},
			{ID: "a2", Content: []readout.Span{{Start: 4, End: end - 1}}},
			{ID: "a3", Content: []readout.Span{{Start: 0, End: 8}}},
		}
		if err := (Stage{}).Run(context.Background(), e.record); err != nil {
			t.Fatal(err)
		}
		if got := e.record.Ties; len(got) != 1 || got[0].Attribution != "a2" || got[0].ID != "t1" {
			t.Errorf("got %+v", got)
		}
		return
	}
	t.Fatal("no example")
}
