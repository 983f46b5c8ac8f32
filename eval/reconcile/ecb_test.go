package reconcile

import (
	"bufio"
	"context"
	"encoding/json"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/reconcile/copies"
	"github.com/readout-news/readout/reconcile/stories"
)

// corpus reads the documents of ECB+ (Cybulska and Vossen 2014) as they were
// laid down for measuring: one object a line with uri, story and text. The test
// is skipped where they are not there.
func corpus(t *testing.T) (records []*readout.Record, story []string) {
	t.Helper()
	dir := os.Getenv("READOUT_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	f, err := os.Open(filepath.Join(dir, "stories", "ecbplus-1-35.jsonl"))
	if err != nil {
		t.Skipf("no stories to measure on: %v; set READOUT_DATA", err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		var d struct{ URI, Story, Text string }
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		r := &readout.Record{Document: &readout.Document{ID: d.URI, URI: d.URI, Text: d.Text}}
		r.Quotations = quotations(d.Text)
		records = append(records, r)
		story = append(story, d.Story)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return records, story
}

// quotations pairs the marks of tokenised text within each line, which is
// enough to keep quoted words apart here.
func quotations(s string) (qs []readout.Quotation) {
	open := -1
	for i := 0; i < len(s); i++ {
		switch {
		case open < 0 && (strings.HasPrefix(s[i:], "``") || s[i] == '"' || strings.HasPrefix(s[i:], "“")):
			open = i
		case open >= 0 && (strings.HasPrefix(s[i:], "''") || s[i] == '"' || strings.HasPrefix(s[i:], "”") || s[i] == '\n'):
			qs = append(qs, readout.Quotation{Parts: []readout.Span{{Start: open, End: i}}})
			open = -1
		}
	}
	return qs
}

// TestStoriesOfECB measures the grouping of all documents at once, and of ten
// topics at a time. Each topic of ECB+ has two stories that are alike on purpose:
// the same kind of happening with other people.
func TestStoriesOfECB(t *testing.T) {
	records, story := corpus(t)
	by := map[string]*readout.Record{}
	var all []Labelled
	for i, r := range records {
		by[r.Document.URI] = r
		all = append(all, Labelled{URI: r.Document.URI, Story: story[i]})
	}
	group := func(docs []Labelled) Grouping {
		x := reconcile.NewIndex()
		for _, d := range docs {
			x.Add(by[d.URI])
		}
		found, err := x.Stories(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return Group(docs, found)
	}
	g := group(all)
	var draws []Grouping
	for _, d := range Draws(all, 12, 10) {
		draws = append(draws, group(d))
	}
	m := Over(draws)
	t.Logf("%v%v", g, m)
	if g.BCubed.F1 < 0.91 || g.Pairs.F1 < 0.87 || m.BCubed < 0.9 || m.Pairs < 0.86 {
		t.Errorf("lower than they were")
	}
	if g.Twice > 8 {
		t.Errorf("%d documents stand in two stories: more than there were", g.Twice)
	}
}

// TestFewDocumentsOfECB measures what a desk does: two to five reports, of one
// story, or of two that have nothing to do with one another.
func TestFewDocumentsOfECB(t *testing.T) {
	records, story := corpus(t)
	by := map[string][]int{}
	var names []string
	for i, s := range story {
		if by[s] == nil {
			names = append(names, s)
		}
		by[s] = append(by[s], i)
	}
	shelf := copies.NewShelf()
	doc := make([]stories.Document, len(records))
	for i, r := range records {
		doc[i] = stories.Document{Words: shelf.Text(r).Words}
	}
	rnd := rand.New(rand.NewSource(1))
	draw := func(name string, k int) []stories.Document {
		var d []stories.Document
		for _, i := range rnd.Perm(len(by[name]))[:k] {
			d = append(d, doc[by[name][i]])
		}
		return d
	}
	const draws = 300
	one := 0
	for range draws {
		name := names[rnd.Intn(len(names))]
		k := min(2+rnd.Intn(4), len(by[name]))
		if len(stories.Group(draw(name, k), nil)) == 1 {
			one++
		}
	}
	two := 0
	for range draws {
		a, b := names[rnd.Intn(len(names))], names[rnd.Intn(len(names))]
		for strings.TrimSuffix(a, "plus") == strings.TrimSuffix(b, "plus") {
			b = names[rnd.Intn(len(names))]
		}
		g := stories.Group(append(draw(a, 2), draw(b, 2)...), nil)
		if len(g) == 2 && len(g[0]) == 2 && g[0][1] == 1 {
			two++
		}
	}
	t.Logf("one story of 2 to 5 reports in one piece: %d of %d; two stories of 2 reports told apart: %d of %d", one, draws, two, draws)
	if one < draws*97/100 || two < draws*96/100 {
		t.Errorf("fewer than they were")
	}
}

// TestNoCopiesAcrossStoriesOfECB holds that no two reports of different
// happenings are taken for copies of one another, and says how many of one
// happening are.
func TestNoCopiesAcrossStoriesOfECB(t *testing.T) {
	records, story := corpus(t)
	shelf, align := copies.NewShelf(), copies.NewAligner()
	texts := make([]*copies.Text, len(records))
	for i, r := range records {
		texts[i] = shelf.Text(r)
	}
	kinds := map[readout.CopyKind]int{}
	for _, p := range copies.Candidates(texts) {
		c, ok := align.Align(texts[p.A], texts[p.B]).Copy()
		if !ok {
			continue
		}
		if story[p.A] == story[p.B] {
			kinds[c.Kind]++
		} else if c.Kind != readout.SharedQuotation {
			t.Errorf("%s and %s: %s, %.2f", c.From, c.To, c.Kind, c.Share)
		}
	}
	t.Logf("within stories: %d copies, %d excerpts, %d shared quotations", kinds[readout.WholeCopy], kinds[readout.PartCopy], kinds[readout.SharedQuotation])
}
