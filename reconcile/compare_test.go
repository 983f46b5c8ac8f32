package reconcile_test

import (
	"context"
	"math/rand"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
)

// TestCompareIsOneStory holds that records of one story give what grouping and
// comparing them gives, in any order.
func TestCompareIsOneStory(t *testing.T) {
	data, err := os.ReadFile("testdata/chain.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := records(t, string(data))
	grouped, err := reconcile.Reconciler{}.Reconcile(context.Background(), all)
	if err != nil || len(grouped) != 1 {
		t.Fatalf("%d stories, %v", len(grouped), err)
	}
	want := table(grouped)
	rnd := rand.New(rand.NewSource(5))
	for range 4 {
		rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		s, err := reconcile.Compare(context.Background(), all)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, table([]*readout.Story{s})); diff != "" {
			t.Fatalf("another story:\n%s", diff)
		}
	}
}

// TestCompareTakesWhatComes holds of whatever records that all with a Document
// are Accounts of the one Story, in any order.
func TestCompareTakesWhatComes(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		all := []*readout.Record{nil, {}}
		n := rapid.IntRange(0, 5).Draw(rt, "records")
		for i := range n {
			all = append(all, anyRecord(rt, i))
		}
		s, err := reconcile.Compare(context.Background(), all)
		if err != nil || len(s.Accounts) != n {
			rt.Fatalf("%d accounts of %d, %v", len(s.Accounts), n, err)
		}
		again, err := reconcile.Compare(context.Background(), rapid.Permutation(all).Draw(rt, "order"))
		if err != nil {
			rt.Fatal(err)
		}
		if got, want := table([]*readout.Story{again}), table([]*readout.Story{s}); got != want {
			rt.Fatalf("in another order:\n%s\ninstead of:\n%s", got, want)
		}
	})
}

// TestCompareLargeStory compares more accounts than are held each against each.
func TestCompareLargeStory(t *testing.T) {
	all := batch(120)
	s, err := reconcile.Compare(context.Background(), all)
	if err != nil || len(s.Accounts) != len(all) {
		t.Fatalf("%d accounts, %v", len(s.Accounts), err)
	}
	if len(s.Copies) < len(all)/5 {
		t.Errorf("%d copies", len(s.Copies))
	}
}

// TestCompareEnds holds that a context that has ended ends it.
func TestCompareEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := reconcile.Compare(ctx, batch(4)); err != context.Canceled {
		t.Errorf("got %v", err)
	}
}
