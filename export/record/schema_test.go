package record

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

// schemas compiles doc/schema by the name that "schema" has in the output.
func schemas(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	out := map[string]*jsonschema.Schema{}
	for _, name := range []string{"record", "story", "skip"} {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(file(t, name+".json")))
		if err != nil {
			t.Fatal(err)
		}
		if err := c.AddResource("https://github.com/readout-news/readout/doc/schema/"+name+".json", doc); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"record", "story", "skip"} {
		s, err := c.Compile("https://github.com/readout-news/readout/doc/schema/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		out["readout/"+name+"/1"] = s
	}
	return out
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "doc", "schema", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// check validates every object of a list against the schema that it names.
func check(t *testing.T, list []byte) []map[string]any {
	t.Helper()
	all := schemas(t)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(list))
	if err != nil {
		t.Fatalf("no JSON: %v\n%s", err, list)
	}
	for i, object := range doc.([]any) {
		name := object.(map[string]any)["schema"].(string)
		if all[name] == nil {
			t.Fatalf("object %d is of schema %q", i, name)
		}
		if err := all[name].Validate(object); err != nil {
			t.Errorf("object %d: %v", i, err)
		}
	}
	var out []map[string]any
	if err := json.Unmarshal(list, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestOutputKeepsItsSchema(t *testing.T) {
	var b bytes.Buffer
	if err := WriteRecords(&b, exporttest.Records(), exporttest.Skips(), List); err != nil {
		t.Fatal(err)
	}
	if got := check(t, b.Bytes()); len(got) != 7 {
		t.Errorf("%d objects, want 4 records and 3 skips", len(got))
	}
	b.Reset()
	if err := WriteStories(&b, []*readout.Story{exporttest.Story()}, exporttest.Skips(), List); err != nil {
		t.Fatal(err)
	}
	if got := check(t, b.Bytes()); len(got) != 4 {
		t.Errorf("%d objects, want 1 story and 3 skips", len(got))
	}
}

func TestSparseRecordKeepsItsSchema(t *testing.T) {
	r := &readout.Record{Document: &readout.Document{ID: "1", Text: "x"}, Attributions: []readout.Attribution{{ID: "a1"}},
		Events: []readout.Event{{ID: "e1"}}, Ties: []readout.Tie{{ID: "t1"}}}
	var b bytes.Buffer
	if err := WriteRecords(&b, []*readout.Record{r}, nil, List); err != nil {
		t.Fatal(err)
	}
	check(t, b.Bytes())
	if s := b.String(); strings.Contains(s, "null") || strings.Contains(s, `: ""`) && !strings.Contains(s, `"version": ""`) {
		t.Errorf("absent is left out, never null or empty:\n%s", s)
	}
	b.Reset()
	s := &readout.Story{Accounts: []readout.Account{{Record: r, Group: 1}}, Claims: []readout.Claim{{ID: "c1", Kind: readout.StatementClaim}}}
	if err := WriteStories(&b, []*readout.Story{s}, nil, List); err != nil {
		t.Fatal(err)
	}
	check(t, b.Bytes())
}

// TestEveryFieldIsDescribed walks the schemas: a property without a
// description, its own or that of what it refers to, tells a reader nothing.
func TestEveryFieldIsDescribed(t *testing.T) {
	for _, name := range []string{"record.json", "story.json", "skip.json"} {
		var root any
		if err := json.Unmarshal(file(t, name), &root); err != nil {
			t.Fatal(err)
		}
		described(t, name, root)
	}
}

func described(t *testing.T, path string, node any) {
	object, ok := node.(map[string]any)
	if !ok {
		return
	}
	if properties, ok := object["properties"].(map[string]any); ok {
		for name, p := range properties {
			field := p.(map[string]any)
			if field["description"] == nil && field["$ref"] == nil && field["const"] == nil {
				t.Errorf("%s: %s has no description", path, name)
			}
			if strings.HasPrefix(name, "$") {
				t.Errorf("%s: %s", path, name)
			}
		}
	}
	for name, child := range object {
		described(t, path+"/"+name, child)
	}
}
