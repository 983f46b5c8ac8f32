package reconcile_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
)

var rewrite = flag.Bool("rewrite", false, "write what was found into testdata, for a person to read the diff")

// TestDialogue compares the accounts of each file of testdata and holds the
// table against the one that stands there.
func TestDialogue(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no dialogue files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want, got := "", table(storiesOf(t, records(t, string(data))))
			before, _, _ := strings.Cut(string(data), "== expect\n")
			for _, s := range sections(string(data)) {
				if s.name == "expect" {
					want = s.body
				}
			}
			if *rewrite {
				if err := os.WriteFile(file, []byte(before+"== expect\n"+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("table (-there +found; go test ./reconcile -rewrite writes it):\n%s", diff)
			}
		})
	}
}

func records(t *testing.T, data string) []*readout.Record {
	t.Helper()
	var all []*readout.Record
	for _, s := range sections(data) {
		if name, ok := strings.CutPrefix(s.name, "account "); ok {
			all = append(all, account(t, name, s.body))
		}
	}
	return all
}

func storiesOf(t *testing.T, records []*readout.Record) []*readout.Story {
	t.Helper()
	stories, err := reconcile.Reconciler{}.Reconcile(context.Background(), records)
	if err != nil {
		t.Fatal(err)
	}
	return stories
}
