package exporttest

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
)

// Writer writes records in a format.
type Writer interface {
	Write(*readout.Record) error
	Close() error
}

// Written is what a Writer of a format makes of records.
func Written[W Writer](t testing.TB, open func(io.Writer) W, records ...*readout.Record) []byte {
	t.Helper()
	var b bytes.Buffer
	w := open(&b)
	for _, r := range records {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Golden holds lines of JSON against testdata/accounts.json, where they stand
// indented to be read, and writes that file anew where rewrite is set. A new
// version of readout alone changes nothing.
func Golden(t testing.TB, lines []byte, rewrite bool) {
	t.Helper()
	path := filepath.Join("testdata", "accounts.json")
	var indented bytes.Buffer
	for line := range bytes.Lines(lines) {
		if err := json.Indent(&indented, line, "", " "); err != nil {
			t.Fatal(err)
		}
	}
	got := bytes.ReplaceAll(indented.Bytes(), []byte("readout "+readout.Version+"\""), []byte("readout VERSION\""))
	if rewrite {
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s (-want +got; go test -rewrite writes it anew):\n%s", path, d)
	}
}
