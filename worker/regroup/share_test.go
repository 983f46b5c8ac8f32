package regroup_test

import (
	"context"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
	"github.com/readout-news/readout/store/storetest"
	"github.com/readout-news/readout/worker/regroup"
)

func keeper(a store.Archive) *regroup.Keeper {
	return regroup.New(regroup.Options{Archive: a, Version: "1",
		Group: func() regroup.Grouper { return reconcile.NewIndex() }, Compare: reconcile.CompareApart})
}

func archive(t *testing.T) store.Archive {
	t.Helper()
	a, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func fill(t *testing.T, a store.Archive, from, to int) {
	t.Helper()
	for i := from; i < to; i++ {
		if _, err := a.Add(t.Context(), storetest.Made(i, 3)); err != nil {
			t.Fatal(err)
		}
	}
}

func listed(t *testing.T, a store.Archive) (out []store.StoryLine) {
	t.Helper()
	for page := (store.Page{Limit: 1000}); ; {
		some, next, err := a.StoryList(t.Context(), store.StoryFilter{}, page)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, some...)
		if page.After = next; next == "" {
			return out
		}
	}
}

// TestPartsMakeTheSameStories lets three programs keep a part each, at the same
// time, and one keep all: the stories are the same.
func TestPartsMakeTheSameStories(t *testing.T) {
	alone, shared := archive(t), archive(t)
	one := keeper(alone)
	const parts = 3
	var keepers [parts]*regroup.Keeper
	for i := range keepers {
		keepers[i] = keeper(shared)
	}
	for step, n := range []int{40, 70} {
		for _, a := range []store.Archive{alone, shared} {
			fill(t, a, step*40, n)
		}
		if _, err := one.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for i, k := range keepers {
			all.Go(func() {
				if _, err := k.RunPart(t.Context(), i, parts); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		want, got := listed(t, alone), listed(t, shared)
		if len(want) == 0 {
			t.Fatal("no stories")
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("step %d (-alone +in parts):\n%s", step, diff)
		}
		for i, k := range keepers {
			if behind, err := k.Behind(t.Context()); behind || err != nil {
				t.Errorf("part %d is behind: %v", i, err)
			}
			if done, err := k.RunPart(t.Context(), i, parts); err != nil || done.Compared > 0 {
				t.Errorf("part %d once more: %+v %v", i, done, err)
			}
		}
	}
}

// TestPartsOfOneProgramGroupOnce holds that a program that keeps several parts
// groups a revision once, and makes the same stories.
func TestPartsOfOneProgramGroupOnce(t *testing.T) {
	alone, shared := archive(t), archive(t)
	calls := 0
	k := regroup.New(regroup.Options{Archive: shared, Version: "1", Compare: reconcile.CompareApart,
		Group: func() regroup.Grouper { return &counting{reconcile.NewIndex(), &calls} }})
	one := keeper(alone)
	for step, n := range []int{30, 50} {
		for _, a := range []store.Archive{alone, shared} {
			fill(t, a, step*30, n)
		}
		if _, err := one.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		for part := range 3 {
			if _, err := k.RunPart(t.Context(), part, 3); err != nil {
				t.Fatal(err)
			}
		}
		if calls != step+1 {
			t.Errorf("grouped %d times for %d revisions", calls, step+1)
		}
		if diff := cmp.Diff(listed(t, alone), listed(t, shared)); diff != "" {
			t.Errorf("step %d (-alone +in parts):\n%s", step, diff)
		}
	}
}

// counting counts how often it groups.
type counting struct {
	regroup.Grouper
	calls *int
}

func (c *counting) Stories(ctx context.Context) ([]*readout.Story, error) {
	*c.calls++
	return c.Grouper.Stories(ctx)
}
