package jsonld

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/exporttest"
	"github.com/readout-news/readout/export/linked"
)

func everything(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	w := NewWriter(&b, dyad.Options{})
	hostile := exporttest.Hostile()
	for _, r := range append(exporttest.Records(), hostile.Accounts[0].Record, hostile.Accounts[1].Record) {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range []*readout.Story{exporttest.Story(), hostile} {
		if err := w.WriteStory(s); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func record(t *testing.T, r *readout.Record) *node {
	t.Helper()
	var b bytes.Buffer
	if err := NewWriter(&b, dyad.Options{}).Write(r); err != nil {
		t.Fatal(err)
	}
	return parsed(t, b.Bytes())
}

func parsed(t *testing.T, line []byte) *node {
	t.Helper()
	n := &node{}
	if err := json.Unmarshal(line, n); err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	return n
}

// part is the one of that identifier.
func part(t *testing.T, all []*node, id string) *node {
	t.Helper()
	i := slices.IndexFunc(all, func(n *node) bool { return n.Identifier == id })
	if i < 0 {
		t.Fatalf("no %s", id)
	}
	return all[i]
}

func TestReprint(t *testing.T) {
	r := exporttest.Reprint()
	n := record(t, r)
	if n.ID != "https://sahel-digest.example/power?id=7" || n.URL != n.ID || n.Type[0] != "NewsArticle" || n.DatePublished != "2024-09-13" || n.ArticleBody != r.Document.Text {
		t.Errorf("%+v", n)
	}
	if len(n.QuotedFrom) != 1 || n.QuotedFrom[0].Publisher.Name != "The Volta Courier" || n.IsBasedOn[0].ID != n.QuotedFrom[0].ID || n.PrimarySource[0].ID != n.QuotedFrom[0].ID {
		t.Errorf("origin %+v", n.QuotedFrom)
	}
	claim, quotation := part(t, n.HasPart, "a1"), part(t, n.HasPart, "a2")
	minister := linked.ActorIRI(r.Document, r.Actor("person/efua-darkwah"))
	if claim.Type[0] != "Claim" || claim.Text != "that Ghana would deliver 40 megawatts from 1 November" || claim.AttributedTo[0].ID != minister || claim.SpokenBy != nil {
		t.Errorf("%+v", claim)
	}
	if quotation.Type[0] != "Quotation" || quotation.SpokenBy == nil || quotation.QuotedFrom != nil {
		t.Errorf("%+v", quotation)
	}
	// Two officials have no name: they are who the text calls them.
	if who := part(t, n.HasPart, "a3").AttributedTo[0]; who.ID != "" || who.Name != "Two officials who took part in the talks" || who.Type[0] != "prov:Agent" {
		t.Errorf("%+v", who)
	}
	for _, p := range n.HasPart {
		if p.Identifier == "a4" {
			t.Error("what was not said is a claim")
		}
		text := []rune(r.Document.Text)
		var words []string
		for _, s := range p.Spans {
			words = append(words, string(text[s.Start:s.End]))
		}
		if got := strings.Join(words, " … "); got != p.Text {
			t.Errorf("%s: %q, not %q", p.Identifier, got, p.Text)
		}
	}
	act := part(t, n.Mentions, "e1")
	if act.Type[0] != "Action" || act.Name != "signed" || act.StartTime != "2024-09-12" || act.Location.Name != "Lomé" || act.EventType != "AGREE" || len(act.Agent) != 1 || len(act.Object) != 1 {
		t.Errorf("%+v", act)
	}
}

// TestChain holds that words which came through somebody are quoted from him.
func TestChain(t *testing.T) {
	r := exporttest.Blog()
	n := record(t, r)
	if n.Type[0] != "Article" || n.URL != "" || n.QuotedFrom[0].Pagination != "B.4" || len(n.IsBasedOn) != 0 {
		t.Errorf("a blog with words of its own %+v", n)
	}
	q := part(t, n.HasPart, "a2")
	tv := linked.ActorIRI(r.Document, r.Actor("outlet/togolese-state-television"))
	if len(q.QuotedFrom) != 1 || q.QuotedFrom[0].AttributedTo[0].ID != tv {
		t.Errorf("%+v", q.QuotedFrom)
	}
	// Via is nearest to the source first; the article has it from the last.
	a := r.Attributions[1]
	a.Via = append(a.Via, r.Attributions[2].Source)
	b := &building{r: r, index: codepoint.New(r.Document.Text)}
	if from := b.chain(&a); from == nil || from.AttributedTo[0].Name != "A person close to the talks" || from.DerivedFrom[0].AttributedTo[0].ID != tv {
		t.Errorf("%+v", from)
	}
}

func TestStory(t *testing.T) {
	s := exporttest.Story()
	var b bytes.Buffer
	if err := NewWriter(&b, dyad.Options{}).WriteStory(s); err != nil {
		t.Fatal(err)
	}
	n := parsed(t, b.Bytes())
	c1 := part(t, n.HasPart, "c1")
	if len(c1.Appearance) != 4 || c1.FirstAppearance != nil || c1.Independent != 2 || c1.AttributedTo[0].Name != "Kossi Adjavon" {
		t.Errorf("an account without a date makes the first unknown: %+v", c1)
	}
	if from := c1.Appearance[1].DerivedFrom; len(from) != 1 || from[0].AttributedTo[0].Name != "Togolese state television" {
		t.Errorf("%+v", from)
	}
	c5 := part(t, n.HasPart, "c5")
	if c5.FirstAppearance == nil || c5.FirstAppearance.ID != c5.Appearance[0].ID || len(c5.Missing) != 2 {
		t.Errorf("the report of the 12th comes before its reprint of the 13th: %+v", c5)
	}
	if c3 := part(t, n.HasPart, "c3"); !strings.HasPrefix(c3.Text, "LOMÉ, 12 September") || c3.FirstAppearance != nil {
		t.Errorf("two of one day: %+v", c3)
	}
	reprint := part(t, n.HasPart, "c1c0ffee00000003")
	original := part(t, n.HasPart, "a1c0ffee00000001")
	if reprint.IsBasedOn[len(reprint.IsBasedOn)-1].ID != original.ID || reprint.Group != original.Group {
		t.Errorf("%+v", reprint)
	}
	if blog := part(t, n.HasPart, "b1c0ffee00000002"); len(blog.QuotedFrom) != 1 {
		t.Errorf("who quotes the same man is no copy: %+v", blog.QuotedFrom)
	}
	s.Claims[0].Tellings[0].Document = "elsewhere"
	b.Reset()
	if err := NewWriter(&b, dyad.Options{}).WriteStory(s); err == nil || b.Len() > 0 {
		t.Errorf("%v", err)
	}
}

func TestDeterministic(t *testing.T) {
	if d := cmp.Diff(everything(t), everything(t)); d != "" {
		t.Error(d)
	}
}

// TestMayStandInAPage holds that no text closes the script element around it.
func TestMayStandInAPage(t *testing.T) {
	if strings.ContainsAny(string(everything(t)), "<>") {
		t.Error("there is markup")
	}
}

// TestNothingIsEmpty holds that what is not known is left out.
func TestNothingIsEmpty(t *testing.T) {
	n := record(t, &readout.Record{Document: &readout.Document{ID: "1", Text: "x"}, Attributions: []readout.Attribution{{ID: "a1"}}, Events: []readout.Event{{ID: "e1"}}})
	raw, err := json.Marshal(n)
	if err != nil {
		t.Fatal(err)
	}
	if s := string(raw); strings.Contains(s, "null") || strings.Contains(s, `""`) || len(n.HasPart) != 0 {
		t.Error(s)
	}
}

// TestTerms makes RDF of every line.
func TestTerms(t *testing.T) {
	python := os.Getenv("READOUT_PYTHON")
	if python == "" {
		python = "python3"
	}
	if err := exec.Command(python, "-c", "import rdflib").Run(); err != nil {
		t.Skipf("not made RDF of: %s has no rdflib (pip install rdflib==7.6.0; READOUT_PYTHON names the interpreter)", python)
	}
	cmd := exec.Command(python, filepath.Join("testdata", "validate.py"))
	cmd.Stdin = bytes.NewReader(everything(t))
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, errs.String())
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	for _, line := range lines[:len(lines)-1] {
		t.Error(line)
	}
	t.Logf("made RDF of: %s", lines[len(lines)-1])
}
