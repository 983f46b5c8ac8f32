package reconcile

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout/eval/copies"
	"github.com/readout-news/readout/reconcile"
)

func patterns(t testing.TB) []*copies.Account {
	t.Helper()
	accounts, err := copies.ReadAccounts(filepath.Join("..", "copies", "testdata", "accounts"), filepath.Join("..", "claim", "testdata", "build"))
	if err != nil {
		t.Fatal(err)
	}
	return accounts
}

// TestArchive groups an archive and holds it against the stories that it was
// made of: reports of one story come together, and no two stories do.
func TestArchive(t *testing.T) {
	x := reconcile.NewIndex()
	var docs []Labelled
	for _, r := range Archive(patterns(t), 1000) {
		x.Add(r)
		docs = append(docs, Labelled{URI: r.Document.URI, Story: strings.Split(r.Document.URI, "/")[1]})
	}
	found, err := x.Stories(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	g := Group(docs, found)
	t.Logf("%v", g)
	if g.BCubed.F1 < 0.95 {
		t.Errorf("BCubed F1 %.3f", g.BCubed.F1)
	}
}

// BenchmarkArchive groups archives and looks for copies in them.
func BenchmarkArchive(b *testing.B) {
	accounts := patterns(b)
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			all := Archive(accounts, n)
			for b.Loop() {
				x := reconcile.NewIndex()
				for _, r := range all {
					x.Add(r)
				}
				found, err := x.Stories(context.Background())
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(found)), "stories")
			}
		})
	}
}
