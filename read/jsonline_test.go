package read

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
)

func TestJSONLine(t *testing.T) {
	line := `{"id":"7","uri":"https://example.test/7","title":"Köln signs","outlet":"Example Times","authors":["Jane Doe"],"published":"2024-05-14T23:30:00+03:00","language":"en","later":1,
	 "text":"Ürümqi and Köln signed. The editor adds his own words. Source: BBC",
	 "passages":[{"start":24,"end":54,"voice":"commentary"},{"start":55,"end":66,"voice":"citation"}],
	 "origin":{"relation":"copy","outlet":"BBC","evidence":{"start":55,"end":66,"text":"Source: BBC"}}}`
	for name, raw := range map[string]string{"document": line, "record": `{"schema":"readout/record/1","document":` + line + `}`} {
		item := JSONLine("in.jsonl", 3, []byte(raw), Options{})
		if item.Skip != nil {
			t.Fatal(name, item.Skip)
		}
		d := item.Document
		var got []string
		for _, p := range d.Passages {
			got = append(got, p.Voice.String()+": "+p.Span.In(d.Text))
		}
		want := []string{"report: Ürümqi and Köln signed.", "commentary: The editor adds his own words.", "citation: Source: BBC"}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
		if d.ID != "7" || d.URI != "https://example.test/7" || d.Title != "Köln signs" || d.Outlet != "Example Times" || d.Authors[0] != "Jane Doe" || d.Published.String() != "2024-05-14" {
			t.Errorf("%s: %+v", name, d)
		}
		if d.Origin.Relation != readout.CopyOf || d.Origin.Evidence.In(d.Text) != "Source: BBC" {
			t.Errorf("%s: %+v", name, d.Origin)
		}
	}
}

func TestJSONLineFindsWhatIsMissing(t *testing.T) {
	item := JSONLine("in.jsonl", 3, []byte(`{"text":"Köln signs accord\n\nBy Jane Doe\n\nKÖLN (AFP) - The city signed the accord on Monday, its mayor said.\n"}`), Options{})
	d := item.Document
	if d == nil || d.URI != "in.jsonl:3" || d.Title != "Köln signs accord" || fmt.Sprint(d.Authors) != "[Jane Doe]" || d.Origin.Outlet != "AFP" || len(d.ID) != 16 {
		t.Fatalf("%+v %v", d, item.Skip)
	}
}

func TestJSONLineBroken(t *testing.T) {
	for _, c := range []struct{ raw, what string }{
		{`{"text": `, "no JSON"},
		{`"text"`, "a JSON string where an object belongs"},
		{`[1]`, "a JSON array where an object belongs"},
		{`null`, "null"},
		{`{}`, `"text" is missing`},
		{`{"text": null}`, `"text" is missing`},
		{`{"text": 5}`, `"text" is not a string`},
		{`{"text": "a", "title": ["b"]}`, `"title" is not a string`},
		{`{"text": "a", "authors": "Jane Doe"}`, `"authors" is not a list of strings`},
		{`{"text": "a", "published": "soon"}`, `"published" cannot be read: "soon" is not a date`},
		{`{"text": "a", "passages": [{"start": 0, "end": 9, "voice": "report"}]}`, "0 to 9 does not fit a text of 1 characters"},
		{`{"text": "ab", "passages": [{"start": 0, "end": 1, "voice": "song"}]}`, `the voice "song"`},
		{`{"text": "ab", "passages": [{"start": 0, "end": 2, "voice": "report"}, {"start": 1, "end": 2, "voice": "report"}]}`, "passage 2 begins before"},
		{`{"text": "ab", "passages": [{"voice": "report"}]}`, "start or end is missing"},
		{`{"text": "ab", "origin": {"relation": "theft"}}`, `the relation "theft"`},
		{`{"text": "ab", "origin": []}`, `"origin" is not an object`},
		{`{"document": 5}`, `"document" is no object`},
	} {
		item := JSONLine("in.jsonl", 3, []byte(c.raw), Options{})
		s := item.Skip
		if s == nil || s.Reason != readout.SkipBroken || s.URI != "in.jsonl" || s.Line != 3 || !strings.Contains(s.What, c.what) || s.Fix == "" {
			t.Errorf("%s: %+v", c.raw, s)
		}
	}
	if s := JSONLine("in.jsonl", 3, []byte(`{"text":" \n"}`), Options{}).Skip; s == nil || s.Reason != readout.SkipEmpty || s.Line != 3 {
		t.Errorf("%+v", s)
	}
}
