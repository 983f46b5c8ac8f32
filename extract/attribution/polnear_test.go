package attribution

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/eval/attribution"
)

// corpus is the folder of the corpora: READOUT_DATA, or beside the repository.
func corpus(t testing.TB, parts ...string) string {
	dir := os.Getenv("READOUT_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	dir = filepath.Join(append([]string{dir}, parts...)...)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no corpus at %s: set READOUT_DATA to the folder that holds polnear/", dir)
	}
	return dir
}

// TestPolNeAR holds the figures on the development part of PolNeAR from falling:
// the floors lie a point under what the rules reach.
func TestPolNeAR(t *testing.T) {
	part := "dev"
	if p := os.Getenv("POLNEAR_PART"); p != "" {
		part = p
	}
	figures, err := attribution.Score(context.Background(), corpus(t, "polnear", part), func(d *readout.Document) []readout.Attribution {
		r := &readout.Record{Document: d}
		annotate(t, r)
		return read(t, r)
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s\n%v", part, figures)
	for _, floor := range []struct {
		name  string
		count attribution.Count
		f1    float64
	}{
		{"source", figures.Source, 0.71},
		{"cue", figures.Cue, 0.67},
		{"content", figures.Content, 0.59},
		{"relation exact", figures.Exact, 0.48},
		{"relation overlap", figures.Overlap, 0.70},
	} {
		if got := floor.count.F1(); got < floor.f1 {
			t.Errorf("%s: F1 %.3f is under %.3f", floor.name, got, floor.f1)
		}
	}
}
