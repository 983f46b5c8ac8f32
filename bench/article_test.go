// Package bench times readout on articles of the length that newspapers print.
package bench

import (
	"testing"

	"github.com/readout-news/readout/bench/article"
)

// articles gives n different articles of about article.Words words each.
func articles(tb testing.TB, n int) []string {
	tb.Helper()
	all, err := article.Make("../examples", n)
	if err != nil {
		tb.Fatal(err)
	}
	return all
}

// write puts the articles into files of a folder, for whole-process runs.
func write(tb testing.TB, texts []string) string {
	tb.Helper()
	dir := tb.TempDir()
	if err := article.Write(dir, texts); err != nil {
		tb.Fatal(err)
	}
	return dir
}
