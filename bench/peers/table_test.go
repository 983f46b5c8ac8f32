package main

import (
	"strings"
	"testing"
)

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		x    []float64
		want float64
	}{{nil, 0}, {[]float64{3}, 3}, {[]float64{9, 1, 2}, 2}, {[]float64{4, 1}, 2.5}} {
		if got := median(test.x); got != test.want {
			t.Errorf("%v: %v", test.x, got)
		}
	}
}

// The start-up, as the reading of one sentence shows it, is not counted to the
// speed; what was not measured is a dash.
func TestTable(t *testing.T) {
	runs := []run{
		{"readout", "one", 0.5, 0.5, 1e6}, {"readout", "text", 9, 1.5, 40e6},
		{"spacy", "one", 2, 2, 1e6}, {"spacy", "text", 9, 6, 200e6}, {"spacy", "text", 9, 8, 200e6}, {"spacy", "text", 9, 7, 200e6},
	}
	var lines []line
	for _, id := range []string{"readout", "spacy", "spacy-single"} {
		l := line{peer: named(id)}
		l.take(runs, 1000)
		lines = append(lines, l)
	}
	got := table(lines)
	for _, want := range []string{
		"| readout | - | - | - | - | - | 1000 (1000 to 1000) | 40 | 0.50 |",
		"| 200 (167 to 250) | 200 | 2.00 |",
		"batches of 64 | - | 5.0 times as fast | 5.0 times as small | 4.0 times as soon |",
		"a document at a time | - | - | - | - |",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
