package feed

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestNinjs(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"1.x", `{"uri": "http://w.example/1", "type": "text", "versioncreated": "2024-05-14T23:37:00-05:00", "byline": "By Ruth Nakato and Jon Aske", "headline": "Treaty saved",
"copyrightholder": "Varuna Wire", "language": "en-GB", "body_text": "` + story + `", "body_xhtml": "<p>` + story + `</p><p>More.</p>", "associations": {"pic": {"type": "picture"}}}`,
			"http://w.example/1 | Treaty saved | Varuna Wire | Ruth Nakato; Jon Aske | 2024-05-14 | en-GB | html"},
		{"1.x, text with paragraphs", `{"uri": "tag:w.example,2024:1", "firstcreated": "2024-05-14", "body_html": "<p>x</p>", "body_text": "First.\n\nSecond."}`,
			"tag:w.example,2024:1 |  |  |  | 2024-05-14 |  | text"},
		{"2.x", `{"uri": "8d19cf88", "by": "Mira Osei", "firstcreated": "2024-05-13T09:30:04Z", "versioncreated": "2024-05-14T09:46:53Z", "headlines": [{"role": "short", "value": "Treaty"}, {"role": "main", "value": "Treaty saved"}],
"bodies": [{"role": "summary", "contenttype": "text/plain", "value": "A\nB"}, {"role": "main", "contenttype": "application/xhtml+xml", "value": "<p>` + story + `</p>"}], "infosources": [{"name": "Varuna Wire"}]}`,
			"8d19cf88 | Treaty saved | Varuna Wire | Mira Osei | 2024-05-14 |  | html"},
		{"3.x", `{"uri": "http://w.example/3", "standard": {"name": "ninjs", "version": "3.1"}, "versionCreated": "2024-05-14T10:37:00Z", "headlines": [{"value": "Treaty saved"}], "rightsInfo": {"copyrightHolder": "Varuna Wire"},
"people": [{"name": "Olaf Brandt", "rel": "about"}, {"name": "Ada Okello", "rel": "creator"}], "bodies": [{"contentType": "text/plain", "value": "` + story + `"}]}`,
			"http://w.example/3 | Treaty saved | Varuna Wire | Ada Okello | 2024-05-14 |  | text"},
		{"NITF", `{"uri": "http://w.example/4", "versioncreated": "2024-05-14", "provider": {"name": "Varuna Wire"}, "bodies": [{"contenttype": "application/nitf+xml", "value": "<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>` + story + `</p></body.content></body></nitf>"}]}`,
			"http://w.example/4 |  | Varuna Wire |  | 2024-05-14 |  | html"},
		{"picture", `{"uri": "http://w.example/5", "type": "picture", "versioncreated": "2024-05-14", "description_text": "A ship."}`, `error: the news item is no text, it is of the type "picture"`},
		{"no body", `{"uri": "http://w.example/6", "type": "text", "headlines": [{"value": "H"}]}`, "error: the news item has no body"},
		{"withdrawn", `{"uri": "http://w.example/7", "pubstatus": "canceled", "body_text": "x"}`, "error: the news item is withheld or withdrawn by its agency"},
		{"wrong kinds", `{"uri": 7, "headlines": {"a": 1}, "bodies": [1, "` + story + `", {"value": 3}], "by": ["x"], "versioncreated": 5}`, " |  |  |  |  |  | text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var object map[string]json.RawMessage
			if err := json.Unmarshal([]byte(c.in), &object); err != nil {
				t.Fatal(err)
			}
			if !IsNinjs(object) {
				t.Fatal("not known as ninjs")
			}
			i, err := Ninjs(object)
			got := fmt.Sprintf("error: %v", err)
			if err == nil {
				_, got, _ = strings.Cut(told(&Feed{Items: []Item{*i}}, nil), "\n")
				got = strings.TrimSuffix(got, "\n")
				if strings.Contains(i.HTML, "hl1") {
					t.Errorf("head in %q", i.HTML)
				}
			}
			if got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
	for _, in := range []string{`{"text": "x", "uri": "u", "versioncreated": "2024"}`, `{"uri": "u", "title": "t"}`, `{"document": {}}`, `{}`} {
		var object map[string]json.RawMessage
		json.Unmarshal([]byte(in), &object)
		if IsNinjs(object) {
			t.Errorf("%s is no ninjs", in)
		}
	}
}

func FuzzNinjs(f *testing.F) {
	f.Add([]byte(`{"uri":"u","versioncreated":"2024-05-14","byline":"A and B","headlines":[{"role":"main","value":"H"}],"bodies":[{"contenttype":"text/html","value":"<p>x"}]}`))
	f.Add([]byte(`{"uri":"u","type":"picture","body_text":"x","people":[{"rel":"author","name":"A"}],"rightsinfo":{"copyrightHolder":"W"},"pubstatus":"usable"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		var object map[string]json.RawMessage
		if json.Unmarshal(in, &object) != nil {
			return
		}
		i, err := Ninjs(object)
		switch {
		case (i == nil) == (err == nil):
			t.Fatal("an item or an error")
		case err != nil:
			if !errors.Is(err, ErrNoBody) && !errors.Is(err, ErrNotText) && !errors.Is(err, ErrWithdrawn) {
				t.Fatal(err)
			}
		case (i.HTML == "") == (i.Text == "") && strings.TrimSpace(i.HTML) != "":
			t.Fatal("markup or text")
		}
	})
}
