package html

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

var rewrite = flag.Bool("rewrite", false, "write the expected page anew, for a person to read the diff")

// rich is the story of package exporttest with what can stand on a sheet
// besides: a copy that changed words, a correction, an account that was
// published too early, an act that nobody dates, a stance that is not taken.
func rich() *readout.Story {
	s := exporttest.Story()
	a, b, c, d := s.Accounts[0].Record, s.Accounts[1].Record, s.Accounts[2].Record, s.Accounts[3].Record
	at := func(r *readout.Record, words string) readout.Span {
		i := strings.Index(r.Document.Text, words)
		if i < 0 {
			panic(words + " does not stand in " + r.Document.URI)
		}
		return readout.Span{Start: i, End: i + len(words)}
	}
	s.Claims[1].Differences[0].Corrects = &readout.Amendment{By: b.Document.ID, Of: a.Document.ID, Span: at(b, "on Thursday")}
	s.Claims[2].MissingFrom, s.Claims[2].Before = nil, []string{b.Document.ID}
	s.Claims[4].MissingFrom, s.Claims[4].Before = []string{b.Document.ID}, []string{d.Document.ID}
	s.Copies[0].Spans = []readout.Alignment{
		{From: at(a, "LOMÉ, 12 September - Ghana and Togo"), To: at(c, "LOMÉ, 12 September - Ghana and Togo")},
		{From: at(a, "on Thursday to rebuild"), To: at(c, "on Thursday to rebuild")},
	}
	s.Copies[0].Edits = []readout.Edit{
		{Kind: readout.ChangedWords, From: at(a, "signed"), To: at(c, "signed")},
		{Kind: readout.CutWords, From: at(a, "the power line")},
		{Kind: readout.AddedWords, To: at(c, "Source: The Volta Courier")},
	}
	s.Timeline = append(s.Timeline, readout.Dealing{Actor: "Akua Benyah", Recipient: "Togo", Type: "REJECT", CAMEO: "12", Intensity: -4, Status: readout.Negated,
		Tellings: []readout.Telling{{Document: a.Document.ID, Span: at(a, "did not say")}}})
	s.Positions = append(s.Positions, readout.Position{Who: "Akua Benyah", Stance: readout.Supports, Polarity: readout.Negative, Claim: "c5",
		Toward:   readout.Value{Document: a.Document.ID, Span: at(a, "whether her members would pay more")},
		Tellings: []readout.Telling{{Document: a.Document.ID, Attribution: "a4"}}})
	return s
}

func TestGolden(t *testing.T) {
	var b bytes.Buffer
	o := BodyOptions{ID: "s1", Document: func(id string) string { return "/document/" + id }}
	if err := StoryBody(&b, rich(), o); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "story.html")
	if *rewrite {
		if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); diff != "" {
		t.Errorf("%s (-want +got; go test -rewrite writes it anew):\n%s", path, diff)
	}
}

// whole is the words below n, ours as well.
func whole(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(whole(c))
	}
	return b.String()
}

// those are the words of each element that fits, its white space squeezed.
func those(page *html.Node, fits func(*html.Node) bool) []string {
	var out []string
	for _, e := range elements(page) {
		if fits(e) {
			out = append(out, strings.Join(strings.Fields(whole(e)), " "))
		}
	}
	return out
}

func class(name string) func(*html.Node) bool {
	return func(e *html.Node) bool { return slices.Contains(strings.Fields(attribute(e, "class")), name) }
}

// TestSheetSays holds what each part says in words, so that no meaning is in a
// colour alone.
func TestSheetSays(t *testing.T) {
	page, _ := stories(t, rich())
	for _, test := range []struct {
		what string
		fits func(*html.Node) bool
		want []string // each stands in one of them
	}{
		{"a difference", class("differs"), []string{"≠ wording sold in darkness", "≠ date 1 December"}},
		{"a correction", class("amends"), []string{"⇒ corrects A in number 45 megawatts it says: on Thursday", "⇐ corrected by B in number 40 megawatts"}},
		{"too early", class("early"), []string{"published before it was known"}},
		{"not told", class("none"), []string{"not told"}},
		{"open", class("open"), []string{"? could not be decided"}},
		{"alone", class("state"), []string{"published before it was known: D"}},
		{"an edit", class("edits"), []string{"cut Togo signed an agreement on Thursday to rebuild the power line the power line", "added", "changed"}},
		{"a copy", class("copies"), []string{"What it changed: 1 cut, 1 added, 1 changed"}},
		{"an act without a date", class("undated"), []string{"Akua Benyah → to Togo A", "−4 conflict", "reject 12", "negated"}},
		{"a position", class("stands"), []string{"Akua Benyah does not support whether her members would pay more A"}},
		{"shared authority", class("shared"), []string{"shared authority: Togolese state television"}},
		{"a graph in words", class("edges"), []string{"D Radio Mono rests on Togolese state television (claim 1)."}},
	} {
		got := those(page, test.fits)
		for _, want := range test.want {
			if !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, want) }) {
				t.Errorf("%s: %q does not stand in %q", test.what, want, got)
			}
		}
	}
	for _, e := range elements(page) {
		if attribute(e, "data-label") != "" && class("early")(e) && strings.Contains(whole(e), "not told") {
			t.Error("what was published too early is said not to tell it")
		}
	}
}

// TestEditsAreMarkedInTheCopy holds that the copy's text shows what was cut,
// with the words of the original, where it would stand.
func TestEditsAreMarkedInTheCopy(t *testing.T) {
	page, _ := stories(t, rich())
	gone := those(page, func(e *html.Node) bool { return e.Data == "del" && class("gone")(e) })
	if want := []string{"cut", "signed", "the power line"}; !slices.Equal(gone, want) { // the first is the legend's
		t.Errorf("struck out are %q, want %q", gone, want)
	}
	if got := those(page, func(e *html.Node) bool { return e.Data == "ins" }); !slices.Contains(got, "signed") {
		t.Errorf("%q are marked as put in", got)
	}
}

// TestLastingLinks holds that the id of a claim stays when another account
// comes before its own and other claims come and go.
func TestLastingLinks(t *testing.T) {
	s := exporttest.Story()
	key := ClaimKey(&s.Claims[5])
	more := exporttest.Story()
	more.Claims = more.Claims[2:]
	more.Claims[3].ID = "c4"
	if again := ClaimKey(&more.Claims[3]); again != key {
		t.Errorf("the key is %s and then %s", key, again)
	}
	_, page := stories(t, more)
	if n := strings.Count(page, `id="`+key+`"`); n != 1 {
		t.Errorf("%s stands %d times on the page", key, n)
	}
}

// TestManyStories: those of one account are lines at the end, the others stand
// in the list at the top.
func TestManyStories(t *testing.T) {
	var all []*readout.Story
	for i := range 300 {
		d := &readout.Document{ID: fmt.Sprint(i), Title: fmt.Sprintf("Lone report %d", i), Outlet: "Kelima Gazette", URI: "javascript:alert(1)", Text: "One line."}
		all = append(all, &readout.Story{Accounts: []readout.Account{{Record: &readout.Record{Document: d}, Group: 1}}})
	}
	all = append(all, exporttest.Story(), exporttest.Story())
	page, source := stories(t, all...)
	if n := len(those(page, func(e *html.Node) bool { return e.Data == "article" })); n != 2 {
		t.Errorf("%d sheets, want 2", n)
	}
	if n := strings.Count(source, "Lone report"); n != 300 {
		t.Errorf("%d lines for 300 stories of one account", n)
	}
	if got := those(page, class("all")); len(got) != 1 || !strings.Contains(got[0], "Told by one account 300") {
		t.Errorf("the list says %q", got)
	}
}
