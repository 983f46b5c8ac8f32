package html

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

func stories(t *testing.T, s ...*readout.Story) (*html.Node, string) {
	t.Helper()
	var b bytes.Buffer
	if err := WriteStories(&b, s, exporttest.Skips(), Options{}); err != nil {
		t.Fatal(err)
	}
	return parse(t, b.String()), b.String()
}

func records(t *testing.T, r ...*readout.Record) (*html.Node, string) {
	t.Helper()
	var b bytes.Buffer
	if err := WriteRecords(&b, r, exporttest.Skips(), Options{}); err != nil {
		t.Fatal(err)
	}
	return parse(t, b.String()), b.String()
}

func parse(t *testing.T, page string) *html.Node {
	t.Helper()
	n, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// elements are all elements below n, in order.
func elements(n *html.Node) []*html.Node {
	var out []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode {
			out = append(out, d)
		}
	}
	return out
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// textOf is the words below n, without those of our own that stand in texts.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	switch class := attribute(n, "class"); {
	case class == "ref", class == "taken", class == "voicelabel", class == "gone":
		return ""
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}

func TestPagesHoldTogether(t *testing.T) {
	story, _ := stories(t, exporttest.Story(), exporttest.Story())
	record, _ := records(t, exporttest.Records()...)
	hostile, _ := stories(t, attacked())
	for name, page := range map[string]*html.Node{"stories": story, "records": record, "hostile": hostile} {
		ids := map[string]bool{}
		for _, e := range elements(page) {
			if id := attribute(e, "id"); id != "" {
				if ids[id] {
					t.Errorf("%s: id %s stands twice", name, id)
				}
				ids[id] = true
			}
		}
		for _, e := range elements(page) {
			if to, ok := strings.CutPrefix(attribute(e, "href"), "#"); ok && !ids[to] {
				t.Errorf("%s: a link leads to #%s, which is not there", name, to)
			}
			if by := attribute(e, "aria-labelledby"); by != "" && !ids[by] {
				t.Errorf("%s: aria-labelledby %s, which is not there", name, by)
			}
			for _, row := range strings.Fields(attribute(e, "data-c")) {
				if !ids[row] {
					t.Errorf("%s: words belong to row %s, which is not there", name, row)
				}
			}
			if e.Data == "th" && attribute(e, "scope") == "" {
				t.Errorf("%s: a table head without scope", name)
			}
		}
	}
}

// TestTextsAreWhole holds that marking changes no character of a text.
func TestTextsAreWhole(t *testing.T) {
	for _, s := range []*readout.Story{exporttest.Story(), exporttest.Hostile(), rich(), attacked()} {
		page, _ := stories(t, s)
		var bodies []string
		for _, e := range elements(page) {
			if attribute(e, "class") == "body" {
				bodies = append(bodies, squeeze(textOf(e)))
			}
		}
		for _, a := range s.Accounts {
			found := false
			for _, b := range bodies {
				found = found || b == squeeze(a.Record.Document.Text)
			}
			if !found {
				t.Errorf("the text of %s is not on the page as it was read", a.Record.Document.URI)
			}
		}
	}
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\x1b' || r == '\a' { // what a page may not hold is checked elsewhere
			return -1
		}
		return r
	}, s)
}

func TestSameBytesEachTime(t *testing.T) {
	_, first := stories(t, exporttest.Story())
	for range 5 {
		if _, again := stories(t, exporttest.Story()); again != first {
			t.Fatal("the same story gives another page")
		}
	}
}

func TestSparseRecordsAndNothingAtAll(t *testing.T) {
	empty := &readout.Record{Document: &readout.Document{ID: "1", Text: "One line.\n\nAnother."}}
	bad := &readout.Record{Document: &readout.Document{ID: "2", Text: "é", Paragraphs: []readout.Span{{Start: -4, End: 90}}},
		Attributions: []readout.Attribution{{ID: "a1", Cue: readout.Span{Start: 1, End: 2}, Content: []readout.Span{{Start: 5, End: 9}}}}}
	s := &readout.Story{Accounts: []readout.Account{{Record: empty, Group: 1}, {Record: bad, Group: 1}},
		Claims: []readout.Claim{{ID: "c1"}, {ID: "c2", Tellings: []readout.Telling{{Document: "2", Attribution: "a1", Span: readout.Span{Start: 0, End: 70}}, {Document: "none"}}}}}
	for _, page := range []string{second(stories(t, s)), second(records(t, empty, bad)), second(stories(t)), second(records(t))} {
		if !strings.HasSuffix(strings.TrimSpace(page), "</html>") {
			t.Error("the page ends early")
		}
	}
}

func second(_ *html.Node, s string) string { return s }

// TestRepeatedWordsAreMarkedOnce: a claim that an original and its copy tell
// many times over once marked every place of the copy for every telling of the
// original, and the page grew with the square.
func TestRepeatedWordsAreMarkedOnce(t *testing.T) {
	const times = 40
	record := func(id string) *readout.Record {
		r := &readout.Record{Document: &readout.Document{ID: id, Outlet: id, Text: strings.Repeat("He said no. ", times)}}
		for i := range times {
			r.Attributions = append(r.Attributions, readout.Attribution{ID: string(rune('a' + i)), Content: []readout.Span{{Start: 12*i + 8, End: 12*i + 10}}})
		}
		return r
	}
	c := readout.Claim{ID: "c1"}
	for _, id := range []string{"x", "y"} {
		for _, a := range record(id).Attributions {
			c.Tellings = append(c.Tellings, readout.Telling{Document: id, Attribution: a.ID, Span: a.Content[0]})
		}
	}
	s := &readout.Story{Accounts: []readout.Account{{Record: record("x"), Group: 1}, {Record: record("y"), Group: 1}}, Claims: []readout.Claim{c},
		Copies: []readout.Copy{{From: "x", To: "y", Kind: readout.WholeCopy, Share: 1}}}
	page, _ := stories(t, s)
	refs := 0
	for _, e := range elements(page) {
		if e.Data == "a" && attribute(e, "class") == "ref" {
			refs++
		}
	}
	if refs != 2*times {
		t.Errorf("%d places are numbered, want %d", refs, 2*times)
	}
}

// TestFragments holds that a fragment is one article, is the same as on the
// page, and leads where its page says.
func TestFragments(t *testing.T) {
	o := BodyOptions{ID: "x", Document: func(id string) string { return "/document/" + id },
		Claim: func(c *readout.Claim) string { return "/story/1#" + c.ID }}
	var story, record bytes.Buffer
	if err := StoryBody(&story, exporttest.Story(), o); err != nil {
		t.Fatal(err)
	}
	if err := RecordBody(&record, exporttest.Courier(), o); err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]string{"story": story.String(), "record": record.String()} {
		got = strings.TrimSpace(got)
		if !strings.HasPrefix(got, "<article") || !strings.HasSuffix(got, "</article>") || strings.Count(got, "<article") != 1 {
			t.Errorf("the %s is not one article", name)
		}
		for _, bad := range []string{"<style", "<script", " style=", "<html"} {
			if strings.Contains(got, bad) {
				t.Errorf("the %s has %s", name, bad)
			}
		}
		if !strings.Contains(got, `"/document/a1c0ffee00000001"`) {
			t.Errorf("the %s does not lead to the page of the document", name)
		}
	}
	if !strings.Contains(story.String(), `"/story/1#c1"`) {
		t.Error("the story does not lead to its claims")
	}
	var none bytes.Buffer
	if err := StoryBody(&none, &readout.Story{}, BodyOptions{}); err != nil || none.Len() > 0 {
		t.Errorf("a story without accounts writes %q, %v", none.String(), err)
	}
}
