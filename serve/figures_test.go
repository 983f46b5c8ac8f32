package serve_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
	"github.com/readout-news/readout/store/storetest"
)

// TestFigures measures the calls over an archive of documents of our making:
// READOUT_FIGURES is how many, 10000 in doc/api.md. Every hundredth of them and
// those behind it make a story: of 2, 5, 10 and 20 accounts by turns, compared as
// stories are; the others are stories of one.
func TestFigures(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("READOUT_FIGURES"))
	if n == 0 {
		t.Skip("set READOUT_FIGURES to a number of documents")
	}
	a, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "figures.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var stories []*readout.Story
	byWidth := map[int][]string{}
	for i := 0; i < n; i += 100 {
		var some []store.Entry
		for k := i; k < min(n, i+100); k++ {
			some = append(some, storetest.Made(k, 25))
		}
		if _, err := a.Add(t.Context(), some...); err != nil {
			t.Fatal(err)
		}
		width := []int{2, 5, 10, 20}[i/100%4]
		var records []*readout.Record
		var ids []string
		for _, e := range some[:min(width, len(some))] {
			records, ids = append(records, e.Record), append(ids, e.Record.Document.ID)
		}
		s, err := reconcile.Compare(t.Context(), records)
		if err != nil {
			t.Fatal(err)
		}
		stories = append(stories, s)
		byWidth[width] = append(byWidth[width], store.StoryID(ids))
		for _, e := range some[len(records):] {
			stories = append(stories, &readout.Story{Accounts: []readout.Account{{Record: e.Record, Group: 1}}})
		}
	}
	revision, err := a.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := a.PutStories(t.Context(), revision, stories); err != nil {
		t.Fatal(err)
	}
	h := start(t, a, func(o *serve.Options) { o.Limits.Burst, o.Limits.PerSec = 1e6, 1e6 })
	measure := func(what string, path func(i int) string) {
		var took []time.Duration
		size := 0
		for i := range 100 {
			began := time.Now()
			r := h.do("GET "+path(i), "")
			took = append(took, time.Since(began))
			if r.StatusCode != 200 {
				t.Fatalf("%s: %s %.200s", path(i), r.Status, r.body)
			}
			size += len(r.body)
		}
		slices.Sort(took)
		t.Logf("%-40s %7.1f ms, 95 of 100 %7.1f ms, slowest %7.1f ms, %8d bytes", what, took[50].Seconds()*1000, took[94].Seconds()*1000, took[99].Seconds()*1000, size/100)
	}
	for _, width := range []int{2, 5, 10, 20} {
		ids := byWidth[width]
		measure(fmt.Sprintf("a story of %d accounts", width), func(i int) string { return "/api/v1/stories/" + ids[i%len(ids)] })
	}
	measure("50 stories", func(int) string { return "/api/v1/stories" })
	measure("the stories of a day", func(i int) string { return fmt.Sprintf("/api/v1/stories?day=2021-%02d", i%12+1) })
	measure("50 documents", func(int) string { return "/api/v1/documents" })
	measure("a record", func(i int) string { return fmt.Sprintf("/api/v1/documents/%016x/record", i*97%n+1) })
	measure("a document", func(i int) string { return fmt.Sprintf("/api/v1/documents/%016x", i*97%n+1) })
	measure("20 documents with their statements", func(i int) string { return "/api/v1/attributions?limit=20&speaker=Nakato" })
	measure("an actor", func(i int) string { return "/api/v1/actor?who=Ilse+Brandvold" })
	measure("health", func(int) string { return "/api/v1/health" })
	began := time.Now()
	size := len(h.do("GET /api/v1/records", "").body)
	t.Logf("all records as a stream: %d bytes in %v", size, time.Since(began).Round(time.Millisecond))

	var group sync.WaitGroup
	began = time.Now()
	for k := range 50 {
		group.Go(func() {
			for i := range 10 {
				ids := byWidth[5]
				if r := h.do("GET /api/v1/stories/"+ids[(k+i)%len(ids)], ""); r.StatusCode != 200 {
					t.Errorf("%s", r.Status)
				}
			}
		})
	}
	group.Wait()
	t.Logf("50 readers of stories of 5 accounts: %.0f a second", 500/time.Since(began).Seconds())
}
