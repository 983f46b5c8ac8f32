package sqlite

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/storetest"
)

// TestReadersWhileWriting has 50 readers ask for everything that a desk asks for
// while documents and stories come in. READOUT_READERS sets for how many seconds;
// 60 in doc/archive.md, and without it one.
func TestReadersWhileWriting(t *testing.T) {
	seconds, _ := strconv.Atoi(os.Getenv("READOUT_READERS"))
	a := opened(t, filepath.Join(t.TempDir(), "a.db"), Options{Wait: time.Minute})
	fill(t, a, 0, 50)
	ctx, stop := context.WithTimeout(t.Context(), time.Duration(max(seconds, 1))*time.Second)
	defer stop()
	var wait sync.WaitGroup
	var mu sync.Mutex
	var took []time.Duration
	written := 50
	wait.Go(func() {
		for ; ctx.Err() == nil; written += 10 {
			var some []store.Entry
			for i := range 10 {
				some = append(some, storetest.Made(written+i, 10))
			}
			if _, err := a.Add(t.Context(), some...); err != nil {
				t.Errorf("add: %v", err)
				return
			}
			s := &readout.Story{Accounts: []readout.Account{{Record: some[0].Record, Group: 1}, {Record: some[1].Record, Group: 2}}}
			e, err := a.Edition(t.Context())
			if err == nil {
				err = a.ReplaceStories(t.Context(), e, store.Edition{Revision: int64(written)}, nil, []store.Told{{Story: s}})
			}
			if err != nil {
				t.Errorf("stories: %v", err)
				return
			}
		}
	})
	for n := range 50 {
		wait.Go(func() {
			for i := n; ctx.Err() == nil; i++ {
				began := time.Now()
				if err := ask(t.Context(), a, i); err != nil {
					t.Errorf("reader %d: %v", n, err)
					return
				}
				mu.Lock()
				took = append(took, time.Since(began))
				mu.Unlock()
				time.Sleep(10 * time.Millisecond) // people think
			}
		})
	}
	wait.Wait()
	slices.Sort(took)
	if len(took) < 100 || written == 50 {
		t.Fatalf("%d answers, %d documents", len(took), written)
	}
	t.Logf("%d documents came in; %d answers, the middle one %v, 95 of 100 under %v", written, len(took), took[len(took)/2], took[len(took)*95/100])
	a.Close()
}

// ask is the i-th question of a reader.
func ask(ctx context.Context, a *Archive, i int) error {
	var err error
	switch i % 6 {
	case 0:
		_, _, err = a.Search(ctx, store.Query{Speaker: "Nakato"}, store.Page{Limit: 10})
	case 1:
		_, _, err = a.Search(ctx, store.Query{Words: "ten", Country: "KEN"}, store.Page{Limit: 10})
	case 2:
		_, _, err = a.Documents(ctx, store.Page{})
	case 3:
		_, err = a.Entry(ctx, storetest.Made(i%50, 1).Record.Document.ID)
	case 4:
		_, err = a.Counts(ctx)
	default:
		var lines []store.StoryLine
		if lines, _, err = a.StoryList(ctx, store.StoryFilter{Order: store.WidestStories}, store.Page{}); err == nil && len(lines) > 0 {
			_, err = a.Story(ctx, lines[i%len(lines)].ID)
		}
	}
	return err
}
