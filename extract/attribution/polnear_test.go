package attribution

import (
	"context"
	"fmt"
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
	fmt.Print(figures)
}
