package read

import (
	"os"
	"strings"
	"testing"
)

// An article of about 4.5 kB, the size of a usual report.
var article4k = "Ministers meet over river treaty\n\nBy Ruth Nakato\n14 May 2024\n\n" + strings.Repeat(
	"KELM - Ministers of three states met on Tuesday to save the river treaty, which lapses at the end of the month unless all of them sign a new text.\n\n"+
		"“We are close,” said Jon Aske, the foreign minister of Varuna, who would not say what was still open. “All that is missing is the will to end it.”\n\n"+
		"The talks were held behind closed doors in the town hall, as they had been a year ago, and the delegations left by a side door without a word to reporters.\n\n", 10) +
	"Source: Harbour Journal\n"

func BenchmarkText(b *testing.B) {
	raw := []byte(article4k)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		Text("bench", raw, Options{})
	}
}

func BenchmarkHTML(b *testing.B) {
	raw, err := os.ReadFile("testdata/pages/accord.html")
	if err != nil {
		b.Skip(err)
	}
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		HTML("bench", raw, Options{})
	}
}
