package webannotation

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

var rewrite = flag.Bool("rewrite", false, "write the expected output anew, for a person to read the diff")

// TestGolden holds the lines of our own accounts, indented to be read.
func TestGolden(t *testing.T) {
	path := filepath.Join("testdata", "accounts.json")
	var got bytes.Buffer
	for line := range bytes.Lines(written(t, exporttest.Radio())) {
		if err := json.Indent(&got, line, "", " "); err != nil {
			t.Fatal(err)
		}
	}
	// A new version alone changes nothing.
	got = *bytes.NewBuffer(bytes.ReplaceAll(got.Bytes(), []byte("readout "+readout.Version+"\""), []byte("readout VERSION\"")))
	if *rewrite {
		if err := os.WriteFile(path, got.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got.String()); d != "" {
		t.Errorf("%s (-want +got; go test -rewrite writes it anew):\n%s", path, d)
	}
}
