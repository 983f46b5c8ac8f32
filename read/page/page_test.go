package page

import (
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

const filler = "<p>The ministers of the three states met in Kelm on Tuesday, and they signed the accord that had been on the table for a year and nine days.</p>"

func read(t *testing.T, head, body string) *Article {
	t.Helper()
	a, err := Read("<!DOCTYPE html><html><head>" + head + "</head><body><article>" + body + filler + filler + "</article></body></html>")
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestReadText(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"inline", "<p>Fish<b>ing</b> rights in <i>Lake</i> Victoria, the <a href='/x'>accord</a>&nbsp;says, were &ldquo;shared&rdquo; fairly by all.</p>", "Fishing rights in Lake Victoria, the accord\u00a0says, were “shared” fairly by all."},
		{"breaks", "<p>The first line of this verse stands here<br>and the second line of it stands here</p>", "The first line of this verse stands here\nand the second line of it stands here\n\nThe"},
		{"list", "<p>The accord, they said, has these two points:</p><ul><li>Catch limits of 40,000 tonnes a year.</li><li>Patrols from July.</li></ul>", "these two points:\n\nCatch limits of 40,000 tonnes a year.\n\nPatrols from July."},
		{"table", "<p>The catch of each state is given in this table:</p><table><tr><th>State</th><th>Tonnes</th></tr><tr><td>Uganda</td><td>22,000</td></tr></table>", "State\tTonnes\nUganda\t22,000"},
		{"no script", "<p>The ministers of all the states met again.</p><script>var never = 1</script><style>.never{}</style>", "met again.\n\nThe ministers"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := read(t, "", c.body)
			if !strings.Contains(a.Text, c.want) || strings.Contains(a.Text, "never") {
				t.Errorf("%q", a.Text)
			}
		})
	}
}

func TestReadBlocks(t *testing.T) {
	a := read(t, "", filler+`<blockquote cite="https://example.test/a"><p>The first quoted paragraph has some words in it.</p><p>The second has more of them.</p></blockquote>`+filler)
	if len(a.Blocks) != 1 || a.Blocks[0].Span.In(a.Text) != "The first quoted paragraph has some words in it.\n\nThe second has more of them." {
		t.Fatalf("%+v of %q", a.Blocks, a.Text)
	}
}

func TestReadMeta(t *testing.T) {
	for _, c := range []struct {
		name, head string
		want       Meta
	}{
		{"linked data", `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Site"},{"@type":["NewsArticle"],"headline":"Lake accord &amp; fish","datePublished":"2024-05-14T23:30:00+03:00","author":[{"name":"Ruth Nakato"},{"name":"Ivan Petrov"}],"publisher":{"name":"Example Times"}}]}</script><title>Other</title>`,
			Meta{Title: "Lake accord & fish", Outlet: "Example Times", Authors: []string{"Ruth Nakato", "Ivan Petrov"}}},
		{"open graph", `<meta property="og:title" content="Lake accord | Example Times"><meta property="og:site_name" content="Example Times"><meta property="article:published_time" content="2024-05-14T10:00:00Z"><meta name="author" content="By Ruth Nakato and Ivan Petrov">`,
			Meta{Title: "Lake accord", Outlet: "Example Times", Authors: []string{"Ruth Nakato", "Ivan Petrov"}}},
		{"broken linked data", `<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Lake accord</title><meta name="pubdate" content="20240514"><meta name="author" content="admin">`,
			Meta{Title: "Lake accord"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := html.Parse(strings.NewReader("<html><head>" + c.head + "</head></html>"))
			if err != nil {
				t.Fatal(err)
			}
			m := readMeta(doc)
			if m.Title != c.want.Title || m.Outlet != c.want.Outlet || strings.Join(m.Authors, ";") != strings.Join(c.want.Authors, ";") || m.Published.String() != "2024-05-14" {
				t.Errorf("%+v", m)
			}
		})
	}
}

func TestNoArticle(t *testing.T) {
	for _, markup := range []string{"", "<html></html>", "<html><body><div id=app></div><script>start()</script></body></html>",
		"<html><body><ul>" + strings.Repeat("<li><a href=/a>A headline of five words</a></li>", 30) + "</ul></body></html>"} {
		if a, err := Read(markup); !errors.Is(err, ErrNoArticle) {
			t.Errorf("%.60q: %+v, %v", markup, a, err)
		}
	}
}

func TestHostileMarkup(t *testing.T) {
	for name, markup := range map[string]string{
		"deep":      "<html><body>" + strings.Repeat("<div>", 100_000/2) + filler + filler + strings.Repeat("</div>", 100_000/2),
		"deep tags": strings.Repeat("<b><i><font>", 10_000) + filler + filler,
		"tables":    strings.Repeat("<table><tr><td>", 5_000) + filler + filler,
		"many":      strings.Repeat("<p>x", 200_000),
		"quotes":    strings.Repeat("<blockquote>", 2_000) + filler + filler,
		"unclosed":  filler + "<p title=\"" + strings.Repeat("x<", 100_000),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			a, err := Read(markup)
			if d := time.Since(start); d > 5*time.Second {
				t.Errorf("took %v", d)
			}
			if name == "deep" && (err != nil || len(a.Notes) == 0) {
				t.Errorf("%+v, %v", a, err)
			}
			if name == "many" && !errors.Is(err, ErrTooMany) {
				t.Error(err)
			}
		})
	}
}
