package jsonld

import (
	"bytes"
	"flag"
	"testing"

	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/exporttest"
)

var rewrite = flag.Bool("rewrite", false, "write the expected output anew, for a person to read the diff")

// lines are the record of the blog and the story.
func lines(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	w := NewWriter(&b, dyad.Options{})
	if err := w.Write(exporttest.Blog()); err != nil {
		t.Fatal(err)
	}
	if err := w.WriteStory(exporttest.Story()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestGolden holds the lines of our own accounts, indented to be read.
func TestGolden(t *testing.T) { exporttest.Golden(t, lines(t), *rewrite) }
