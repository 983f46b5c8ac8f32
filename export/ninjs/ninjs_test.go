package ninjs

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/exporttest"
	"github.com/readout-news/readout/export/linked"
)

func written(t *testing.T, records ...*readout.Record) []byte {
	t.Helper()
	return exporttest.Written(t, func(w io.Writer) *Writer { return NewWriter(w, dyad.Options{}) }, records...)
}

func everything() []*readout.Record {
	hostile := exporttest.Hostile()
	sparse := &readout.Record{Document: &readout.Document{ID: "1", Text: "x"}}
	return append(exporttest.Records(), hostile.Accounts[0].Record, hostile.Accounts[1].Record, sparse)
}

func compile(t *testing.T, path string) *jsonschema.Schema {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	// The standard refers to GeoJSON, of which we write nothing.
	for url, schema := range map[string]any{"https://readout.example/ninjs.json": doc, "https://geojson.org/schema/GeoJSON.json": map[string]any{}} {
		if err := c.AddResource(url, schema); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Compile("https://readout.example/ninjs.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func check(t *testing.T, schema *jsonschema.Schema) {
	t.Helper()
	for line := range bytes.Lines(written(t, everything()...)) {
		object, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(object); err != nil {
			t.Errorf("%v\n%s", err, line)
		}
	}
}

func TestOurPart(t *testing.T) {
	check(t, compile(t, filepath.Join("..", "..", "doc", "schema", "ninjs.json")))
}

// TestStandard holds every object against the IPTC's own schema.
func TestStandard(t *testing.T) {
	path := os.Getenv("READOUT_NINJS_SCHEMA")
	if path == "" {
		t.Skip("not held against the IPTC's schema: READOUT_NINJS_SCHEMA names no file (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json)")
	}
	check(t, compile(t, path))
}

func TestReprint(t *testing.T) {
	r := exporttest.Reprint()
	var got item
	if err := json.Unmarshal(written(t, r), &got); err != nil {
		t.Fatal(err)
	}
	iri := func(actor string) string { return linked.ActorIRI(r.Document, r.Actor(actor)) }
	want := item{
		URI: "https://sahel-digest.example/power?id=7", Type: "text", Language: "en", Title: "Ghana and Togo Sign for a New Line",
		Standard:  &standard{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
		EdNote:    "Published 2024-09-13; the time of day is not known.",
		Headlines: []text{{Role: "main", ContentType: "text/plain", Value: "Ghana and Togo Sign for a New Line"}},
		Bodies:    []text{{Role: "main", ContentType: "text/plain", CharCount: utf8.RuneCountInString(r.Document.Text), Value: r.Document.Text}},
		People: []concept{{Name: "Efua Darkwah", Rel: "source", URI: iri("person/efua-darkwah")}, {Name: "Kossi Adjavon", Rel: "source", URI: iri("person/kossi-adjavon")},
			{Name: "Akua Benyah", Rel: "source", URI: iri("person/akua-benyah")}},
		Places:      []concept{{Name: "Ghana", Rel: "mentioned", URI: iri("state/ghana"), Literal: "GHA"}, {Name: "Togo", Rel: "mentioned", URI: iri("state/togo"), Literal: "TGO"}, {Name: "Lomé", Rel: "event", Literal: "TGO"}},
		Events:      []concept{{ID: "e1", Name: "signed", Rel: "told", URI: linked.IRI("event", r.Document.ID, "e1"), Literal: "AGREE CAMEO 057"}},
		InfoSources: []source{{"Sahel Digest", "publisher"}, {"The Volta Courier", "origin"}},
		AltIDs:      []alternate{{"readout", "c1c0ffee00000003"}},
		Associations: []item{{URI: linked.IRI("origin", r.Document.ID), Name: "The Volta Courier", Rel: "copy", Type: "text", InfoSources: []source{{"The Volta Courier", "publisher"}}},
			{URI: linked.IRI("record", r.Document.ID), Name: "readout/record/1 c1c0ffee00000003", Rel: "record"}},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if !bytes.Equal(written(t, everything()...), written(t, everything()...)) {
		t.Error("the same records give other bytes")
	}
}

func TestWhatDidNotHappenIsLeftOut(t *testing.T) {
	r := exporttest.Courier()
	r.Events[0].Status = readout.Hypothetical
	w := NewWriter(&bytes.Buffer{}, dyad.Options{})
	if err := w.Write(r); err != nil || w.Left() != 1 {
		t.Errorf("%d left, %v", w.Left(), err)
	}
}
