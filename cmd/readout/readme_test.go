package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestReadmeShowsRealOutput holds the README to what the program prints: each
// stretch of the block between two … must stand in the output, in order.
func TestReadmeShowsRealOutput(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, found := strings.Cut(string(readme), "```text\n")
	block, _, closed := strings.Cut(block, "```")
	if !found || !closed {
		t.Fatal("README.md has no block of output")
	}
	t.Chdir("../..")
	t.Setenv("COLUMNS", "")
	var out, errs bytes.Buffer
	if code := run(t.Context(), []string{"compare", "examples/lake", "examples/railway"}, streams{strings.NewReader(""), &out, &errs}); code != exitFine {
		t.Fatalf("exit code %d: %s", code, errs.String())
	}
	rest := out.String()
	for piece := range strings.SplitSeq(block, "…\n") {
		_, after, ok := strings.Cut(rest, piece)
		if !ok {
			t.Fatalf("the program does not print this, or not here:\n%s\nIt prints:\n%s", piece, out.String())
		}
		rest = after
	}
}
