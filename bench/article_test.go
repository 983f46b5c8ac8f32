// Package bench times readout on articles of the length that newspapers print.
// The articles are put together from the examples of this repository, so that
// the benchmark needs nothing from outside.
package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// articleWords is the length of an article in words, about that of a news
// agency's main story of the day.
const articleWords = 700

// articles gives n different articles of about articleWords words each.
func articles(tb testing.TB, n int) []string {
	tb.Helper()
	var paragraphs []string
	files, err := filepath.Glob("../examples/*/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no examples: %v", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		for p := range strings.SplitSeq(string(text), "\n") {
			if len(p) > 80 && !strings.HasPrefix(p, "\"") {
				paragraphs = append(paragraphs, p)
			}
		}
	}
	all := make([]string, n)
	for i := range all {
		var b strings.Builder
		fmt.Fprintf(&b, "Talks go on for a day %d in the fisheries dispute\n\n", i+1)
		words := 0
		for j := i; words < articleWords; j += 1 + i%3 {
			p := paragraphs[j%len(paragraphs)]
			words += len(strings.Fields(p))
			b.WriteString(p)
			b.WriteString("\n\n")
		}
		all[i] = b.String()
	}
	return all
}

// write puts the articles into files of a folder, for whole-process runs.
func write(tb testing.TB, texts []string) string {
	tb.Helper()
	dir := tb.TempDir()
	for i, text := range texts {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", i)), []byte(text), 0o666); err != nil {
			tb.Fatal(err)
		}
	}
	return dir
}
