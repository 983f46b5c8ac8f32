package feed

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// story is words enough for a short article.
const story = "Ministers of three states met in Kelm on Tuesday to save the river treaty, which lapses at the end of the month unless all of them sign."

// told is what was read, a line an item.
func told(f *Feed, err error) string {
	if err != nil {
		return "error: " + err.Error()
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %q %s\n", f.Kind, f.Title, f.Language)
	for _, i := range f.Items {
		full := "-"
		if i.HTML != "" {
			full = "html"
		} else if i.Text != "" {
			full = "text"
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s | %s | %s | %s\n", i.Link, i.Title, i.Outlet, strings.Join(i.Authors, "; "), i.Published, i.Language, full)
	}
	for _, m := range f.Maps {
		fmt.Fprintf(&b, "map %s %s\n", m.Link, m.Changed.UTC().Format(time.RFC3339))
	}
	return b.String()
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"RSS 2.0", `<?xml version="1.0" encoding="windows-1252"?><!-- by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Journal</title><link>https://harbour.example/</link><language>en-gb</language>
<item><title>Treaty &amp; river</title><link>https://harbour.example/a?x=1&amp;y=2</link><guid isPermaLink="false">a1</guid><dc:creator>Ruth Nakato</dc:creator>
<pubDate>Tue, 14 May 2024 23:30:00 -0500</pubDate><description>A teaser.</description><content:encoded><![CDATA[<p>` + story + `</p>]]></content:encoded></item>
<item><title>No link, but a guid</title><guid>https://harbour.example/b</guid><description>Only this.</description><source url="https://x.example/rss">Kelm Observer</source></item>
<item><title>Cut</title><link>https://harbour.example/c</link><content:encoded>` + story + ` [&#8230;]</content:encoded></item>
</channel></rss>`, `a feed "Harbour Journal" en-gb
https://harbour.example/a?x=1&y=2 | Treaty & river |  | Ruth Nakato | 2024-05-14 |  | html
https://harbour.example/b | No link, but a guid | Kelm Observer |  |  |  | -
https://harbour.example/c | Cut |  |  |  |  | -
`},
		{"RSS 0.91 with the text as description", `<rss version="0.91"><channel><title>Old Paper</title><item><title>T</title><link>http://old.example/1</link><description>&lt;p&gt;` +
			strings.Repeat(story+" ", 7) + `&lt;/p&gt;</description></item></channel></rss>`, `a feed "Old Paper" 
http://old.example/1 | T |  |  |  |  | html
`},
		{"RSS 1.0", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://r.example/"><title>Kelm Radio</title></channel>
<item rdf:about="http://r.example/1"><title>One</title><link>http://r.example/1</link><dc:date>2024-05-14T01:00:00+09:00</dc:date></item></rdf:RDF>`, `a feed "Kelm Radio" 
http://r.example/1 | One |  |  | 2024-05-14 |  | -
`},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Varuna Wire</title>
<entry><id>urn:1</id><title>One</title><link rel="alternate" href="https://v.example/1"/><published>2024-05-14T10:00:00Z</published><author><name>Jon Aske</name></author><author><name>Mira Osei</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>` + story + `</p></div></content></entry>
<entry><id>urn:2</id><title>Two</title><link href="https://v.example/2"/><updated>2024-05-15T10:00:00Z</updated><content type="text">` + story + ` 3 &lt; 4</content></entry>
<entry><id>urn:3</id><title>Three</title><link href="https://v.example/3"/><summary>Short.</summary></entry></feed>`, `a feed "Varuna Wire" en
https://v.example/1 | One |  | Jon Aske; Mira Osei | 2024-05-14 |  | html
https://v.example/2 | Two |  |  | 2024-05-15 |  | text
https://v.example/3 | Three |  |  |  |  | -
`},
		{"JSON Feed", `{"version": "https://jsonfeed.org/version/1.1", "title": "Kelm Notes", "language": "en", "items": [
{"id": "1", "url": "https://k.example/1", "title": "One", "content_html": "<p>` + story + `</p>", "date_published": "2024-05-14T22:00:00-05:00", "authors": [{"name": "Ada Okello"}, null]},
{"id": "https://k.example/2", "content_text": "` + story + `", "author": {"name": "Ruth Nakato"}, "language": "de"}, null,
{"id": 3, "url": "https://k.example/3", "summary": "Short."}]}`, `a JSON feed "Kelm Notes" en
https://k.example/1 | One |  | Ada Okello | 2024-05-14 |  | html
https://k.example/2 |  |  | Ruth Nakato |  | de | text
https://k.example/3 |  |  |  |  |  | -
`},
		{"site map with news", `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://h.example/a</loc><lastmod>2024-05-16</lastmod><image:image><image:loc>https://h.example/a.jpg</image:loc><image:title>A picture</image:title></image:image>
<news:news><news:publication><news:name>Harbour Journal</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-05-14T09:00:00+02:00</news:publication_date><news:title>Treaty &amp; river</news:title></news:news></url>
<url><loc> https://h.example/b </loc><lastmod>2024-05-16</lastmod></url><url><loc>javascript:1</loc></url><url/></urlset>`, `a site map "" 
https://h.example/a | Treaty & river | Harbour Journal |  | 2024-05-14 | en | -
https://h.example/b |  |  |  |  |  | -
`},
		{"index of site maps", `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://h.example/1.xml</loc><lastmod>2024-05-16T10:00:00Z</lastmod></sitemap>
<sitemap><loc>https://h.example/2.xml.gz</loc></sitemap></sitemapindex>`, `an index of site maps "" 
map https://h.example/1.xml 2024-05-16T10:00:00Z
map https://h.example/2.xml.gz 0001-01-01T00:00:00Z
`},
		{"page", "<!DOCTYPE html><html><body><p>" + story, "error: it is no feed, site map or list of feeds"},
		{"other XML", "<?xml version='1.0'?><note/>", "error: it is no feed, site map or list of feeds"},
		{"nothing", "", "error: it is no feed, site map or list of feeds"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, told(Parse(c.in, ""))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// A document that is hostile costs no more than its size, and expands nothing.
func TestHostile(t *testing.T) {
	bomb := `<!DOCTYPE rss [<!ENTITY a "ha">`
	for i := range 30 {
		bomb += fmt.Sprintf(`<!ENTITY a%d "&a%d;&a%d;&a%d;">`, i+1, i, i, i)
	}
	bomb += `]><rss version="2.0"><channel><title>x</title><item><title>&a30;</title><link>http://h.example/1</link><description>&a30;</description></item></channel></rss>`
	file := `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title></channel></rss>`
	rss := func(s string) string {
		return `<rss version="2.0"><channel><title>x</title>` + s + `</channel></rss>`
	}
	for _, c := range []struct {
		name, in string
		err      error
	}{
		{"entities", bomb, nil},
		{"file", file, nil},
		{"deep extension", rss(strings.Repeat("<x:a xmlns:x='y'>", 150) + strings.Repeat("<x:a>", 2_000_000)), ErrDeep},
		{"deep item", rss("<item>" + strings.Repeat("<b>", 3_000_000)), ErrDeep},
		{"deep behind a comment", rss(strings.Repeat("<b><!--></b>-->", 300)), ErrDeep},
		{"deep behind a declaration", rss(strings.Repeat("<b><!X </b>>", 300)), ErrDeclared},
		{"deep behind an attribute", rss(strings.Repeat("<b c='</b>'>", 300)), ErrDeep},
		{"deep site map", "<urlset>" + strings.Repeat("<a>", 300), ErrDeep},
		{"namespaces", rss(strings.Repeat("<x:a xmlns:x='y'/>", 6000)), ErrSpaces},
		{"wide extension", rss("<item>" + strings.Repeat("<x:a>b</x:a>", 100_000) + "</item>"), nil},
		{"broken text", rss("<item><title>" + strings.Repeat("a<b/>", 50_000) + "</title></item>"), nil},
		{"many items", rss(strings.Repeat("<item><link>http://h.example/1</link></item>", mostItems+1)), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			f, err := Parse(c.in, "")
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			} else {
				t.Log(took, err)
			}
			if c.err != nil && err != c.err {
				t.Errorf("%v, want %v", err, c.err)
			}
			if f == nil {
				return
			}
			for _, i := range f.Items {
				if len(i.Title) > 1<<20 || len(i.HTML) > 1<<20 || strings.Contains(i.Title, "haha") {
					t.Errorf("%d bytes of title", len(i.Title))
				}
			}
			if strings.Contains(f.Title, "root:") {
				t.Errorf("title %q", f.Title)
			}
			if c.name == "many items" && (len(f.Items) != mostItems || !f.Cut) {
				t.Errorf("%d items, cut %v", len(f.Items), f.Cut)
			}
		})
	}
}

// Links that are no whole addresses are read against the feed's own, failing
// that against the page that it belongs to.
func TestRelativeLinks(t *testing.T) {
	const rss = `<rss version="2.0"><channel><title>K</title><link>https://k.example/news/</link><item><link>/a/1</link></item><item><link>2.html</link></item><item><link>mailto:x@k.example</link></item></channel></rss>`
	for base, want := range map[string][3]string{"https://f.example/feeds/rss": {"https://f.example/a/1", "https://f.example/feeds/2.html", ""}, "feed.xml": {"https://k.example/a/1", "https://k.example/news/2.html", ""}} {
		f, err := Parse(rss, base)
		if err != nil {
			t.Fatal(err)
		}
		if got := [3]string{f.Items[0].Link, f.Items[1].Link, f.Items[2].Link}; got != want {
			t.Errorf("%s: %q", base, got)
		}
	}
}

func TestAlternates(t *testing.T) {
	const page = `<!DOCTYPE html><html><head><link rel="stylesheet" href="x.css"><link rel="alternate" type="application/rss+xml" href="/rss"><LINK REL=alternate TYPE=application/atom+xml HREF="https://a.example/atom">
<link rel="alternate" hreflang="de" href="/de"></head><body><link rel="alternate" type="application/rss+xml" href="/rss"></body></html>`
	if diff := cmp.Diff([]string{"https://k.example/rss", "https://a.example/atom"}, Alternates(page, "https://k.example/news")); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := Alternates("<rss/>", ""); got != nil {
		t.Errorf("%q", got)
	}
}

func TestOutlines(t *testing.T) {
	got, err := Outlines(`<?xml version="1.0"?><opml version="2.0"><head><title>Desk</title></head><body><outline text="Wires">
<outline type="rss" text="Kelm" title="Kelm Radio" xmlUrl="https://r.example/feed" htmlUrl="https://r.example/"/>
<outline type="rss" text="Again" xmlUrl="https://r.example/feed"/><outline text="Local" xmlUrl="file:///etc/passwd"/></outline>
<outline TEXT="Varuna" xmlurl="http://v.example/atom"/></body></opml>`)
	if err != nil {
		t.Fatal(err)
	}
	want := []Outline{{"https://r.example/feed", "Kelm Radio"}, {"http://v.example/atom", "Varuna"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if _, err := Outlines("<rss/>"); err == nil {
		t.Error("a feed is no list")
	}
}

func TestWhole(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{story, true},
		{"<p>" + story + "</p>", true},
		{"Too short to be an article.", false},
		{story + " …", false},
		{story + " [...]", false},
		{"<p>" + story + `</p> <a href="x">Read more »</a>`, false},
		{story + " Nobody wanted more", true},
		{strings.Repeat(story+" ", 12) + "and so on ...", true},
	} {
		if got := whole(c.in); got != c.want {
			t.Errorf("%.60q ... %.20q: %v", c.in, c.in[max(0, len(c.in)-20):], got)
		}
	}
}

func FuzzFeed(f *testing.F) {
	f.Add(`<rss version="2.0"><channel><title>a</title><item><title>b</title><link>http://x/1</link><pubDate>Tue, 14 May 2024 23:30:00 -0500</pubDate></item></channel></rss>`)
	f.Add(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div>a</div></content><link href="http://x"/></entry></feed>`)
	f.Add(`{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_html":"a"}]}`)
	f.Add(`<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel>&a;</channel></rss>`)
	f.Fuzz(held)
}

func FuzzSitemap(f *testing.F) {
	f.Add(`<urlset><url><loc>http://x/1</loc><lastmod>2024-05-16</lastmod><news:news><news:publication_date>2024-05-14</news:publication_date></news:news></url></urlset>`)
	f.Add(`<sitemapindex><sitemap><loc>http://x/1</loc></sitemap></sitemapindex>`)
	f.Add(`<opml><outline xmlUrl="http://x/1"/></opml>`)
	f.Fuzz(func(t *testing.T, in string) {
		held(t, in)
		list, err := Outlines(in)
		if err != nil && list != nil {
			t.Error("a list beside an error")
		}
	})
}

// held fails where a feed breaks what it promises.
func held(t *testing.T, in string) {
	f, err := Parse(in, "https://f.example/rss")
	if (f == nil) == (err == nil) {
		t.Fatal("a feed or an error")
	}
	if err != nil {
		if strings.Contains(err.Error(), "the parser failed") {
			t.Fatal(err)
		}
		return
	}
	for _, i := range f.Items {
		if i.Link != "" && address(i.Link) != i.Link {
			t.Errorf("link %q", i.Link)
		}
		if i.HTML != "" && i.Text != "" {
			t.Error("markup and text")
		}
		if strings.ContainsAny(i.Title+i.Outlet+i.ID, "\n\r") {
			t.Errorf("title %q", i.Title)
		}
	}
}
