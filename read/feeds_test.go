package read

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rssOf is a feed with an item that is whole and one that is not.
func rssOf(content string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kelm Observer</title><language>en</language>
<item><title>Accord signed</title><link>https://kelm.example/accord</link><dc:creator>Ruth Nakato</dc:creator><pubDate>Tue, 14 May 2024 23:30:00 -0500</pubDate><content:encoded><![CDATA[` + content + `]]></content:encoded></item>
<item><title>Later</title><link>https://kelm.example/later</link><description>A summary of it.</description></item></channel></rss>`
}

func TestFeedFile(t *testing.T) {
	markup := "<p>" + short + "</p><blockquote cite=\"https://www.bbc.com/x\"><p>" + short + " Quoted.</p></blockquote><script>no()</script><p>And that was all there was.</p>"
	items := collect([]string{"-"}, strings.NewReader(rssOf(markup)), Options{})
	if len(items) != 2 {
		t.Fatalf("%d items", len(items))
	}
	d := items[0].Document
	if d == nil {
		t.Fatal(items[0].Skip)
	}
	got := fmt.Sprintf("%s | %s | %s | %s | %s | %s", d.URI, d.Title, d.Outlet, strings.Join(d.Authors, "; "), d.Published, d.Language)
	if want := "https://kelm.example/accord | Accord signed | Kelm Observer | Ruth Nakato | 2024-05-14 | en"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if want := short + "\n\n" + short + " Quoted.\n\nAnd that was all there was."; d.Text != want {
		t.Errorf("%q", d.Text)
	}
	covered(t, items[0])
	again := Again(*items[0].Source, Options{MaxBytes: 1})
	if diff := cmp.Diff(d, again.Document); diff != "" {
		t.Errorf("read again (-first +again):\n%s", diff)
	}
	if s := items[1].Skip; s == nil || s.URI != "https://kelm.example/later" || s.Reason != "no-article" || !strings.Contains(s.Error(), "readout watch") {
		t.Errorf("%+v", s)
	}
}

func TestFeedInputs(t *testing.T) {
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><link href="https://w.example/1"/><content type="html">` + short + " " + short + `</content></entry></feed>`
	ninjs := `{"uri": "https://w.example/n1", "versioncreated": "2024-05-14", "headlines": [{"value": "H"}], "bodies": [{"value": "` + short + `"}], "infosources": [{"name": "Wire"}]}`
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"RSS", rssOf("<p>" + short + " " + short), []string{"doc https://kelm.example/accord", "no-article https://kelm.example/later"}},
		{"atom", atom, []string{"doc https://w.example/1"}},
		{"UTF-16", string([]byte{0xFF, 0xFE}) + strings.Join(strings.Split(atom, ""), "\x00") + "\x00", []string{"doc https://w.example/1"}},
		{"JSON Feed on one line", `{"version":"https://jsonfeed.org/version/1.1","title":"K","items":[{"id":"1","url":"https://k.example/1","content_text":"` + short + " " + short + `"}]}`, []string{"doc https://k.example/1"}},
		{"ninjs", ninjs, []string{"doc https://w.example/n1"}},
		{"list of ninjs", "[" + ninjs + ", {\"uri\": \"https://w.example/n2\", \"type\": \"video\", \"versioncreated\": \"2024-05-14\"}]", []string{"doc https://w.example/n1", "no-article -:2"}},
		{"lines of ninjs", ninjs + "\n" + `{"text":"` + short + `"}`, []string{"doc https://w.example/n1", "doc -:2"}},
		{"html in JSON", `{"uri": "u", "html": "<p>` + short + `"}`, []string{"doc u"}},
		{"site map", `<urlset><url><loc>https://h.example/a</loc></url><url><loc>https://h.example/b</loc></url></urlset>`, []string{"no-article -"}},
		{"OPML", `<opml version="2.0"><body/></opml>`, []string{"no-documents -"}},
		{"broken", "<rss><channel><item><title>x</ti", []string{"broken -"}},
	} {
		if diff := cmp.Diff(c.want, told("nowhere", collect([]string{"-"}, strings.NewReader(c.in), Options{}))); diff != "" {
			t.Errorf("%s: -want +got\n%s", c.name, diff)
		}
	}
	dir := t.TempDir()
	for name, in := range map[string]string{"a.xml": rssOf("<p>" + short + " " + short), "b.json": ninjs, "c.rss": "<rss><channel/></rss>"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(in), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got := told(dir, collect([]string{dir}, nil, Options{}))
	if len(got) != 4 {
		t.Errorf("folder: %q", got)
	}
	if got := told("", collect([]string{"-"}, strings.NewReader(rssOf(strings.Repeat(short, 100))), Options{MaxBytes: 5000})); len(got) != 1 || got[0] != "too-large -" {
		t.Errorf("%q", got)
	}
}

func FuzzFeedItems(f *testing.F) {
	f.Add([]byte(rssOf("<p>" + short + " " + short)))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>a"}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for item := range Feed("u", raw, Options{AnyLanguage: true}) {
			covered(t, item)
			if item.Source != nil && !json.Valid(item.Source.Raw) {
				t.Fatal("a source that is no JSON")
			}
		}
	})
}
