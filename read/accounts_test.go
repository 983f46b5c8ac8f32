package read

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
)

var rewrite = flag.Bool("rewrite", false, "write what was read into testdata")

// TestAccounts reads the accounts of testdata. Below the line "-- reading --"
// each file has what is to be read from it: run with -rewrite after a change,
// and look at the difference.
func TestAccounts(t *testing.T) {
	files, err := filepath.Glob("testdata/accounts/*.txt")
	if err != nil || len(files) < 15 {
		t.Fatalf("%d accounts, %v", len(files), err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text, want, ok := strings.Cut(string(raw), "-- reading --\n")
			if !ok {
				t.Fatal("there is no line -- reading --")
			}
			item := Text("account", []byte(text), Options{})
			got := reading(item)
			if *rewrite {
				if err := os.WriteFile(name, []byte(text+"-- reading --\n"+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// reading is what was read, for people to look at: a long passage by its first
// and last words.
func reading(item readout.Item) string {
	if item.Skip != nil {
		return item.Skip.Error() + "\n"
	}
	d := item.Document
	var b strings.Builder
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	line("title", d.Title)
	line("outlet", d.Outlet)
	line("authors", strings.Join(d.Authors, "; "))
	line("published", d.Published.String())
	o := d.Origin
	line("origin", o.Relation.String())
	line("origin outlet", o.Outlet)
	line("origin title", o.Title)
	line("origin authors", strings.Join(o.Authors, "; "))
	line("origin published", o.Published.String())
	line("origin page", o.Page)
	line("origin evidence", oneLine(o.Evidence.In(d.Text)))
	for _, p := range d.Passages {
		fmt.Fprintf(&b, "%-11s | %s\n", p.Voice, oneLine(p.Span.In(d.Text)))
	}
	return b.String()
}

func oneLine(s string) string {
	s = strings.ReplaceAll(s, "\n", "⏎")
	if r := []rune(s); len(r) > 150 {
		s = string(r[:70]) + " ... " + string(r[len(r)-70:])
	}
	return s
}
