package storetest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

func states(t *testing.T, a store.Archive) {
	if got := must[[]store.State](t)(a.States(t.Context(), "")); len(got) != 0 {
		t.Errorf("a new archive has states %v", got)
	}
	put := []store.State{
		{Key: "watch/https://b.example/feed?x=%_", Value: []byte("two")}, {Key: "watch/a", Value: []byte{0, 1, 0xff}}, {Key: "watcher", Value: []byte("no feed")},
		{Key: "watch/é", Value: []byte("accent")}, {Key: "watch/Z", Value: []byte{}}, {Key: "stories", Value: []byte("first")}, {Key: "stories", Value: []byte("last")},
	}
	if err := a.PutStates(t.Context(), put...); err != nil {
		t.Fatal(err)
	}
	for prefix, want := range map[string][]store.State{
		"watch/":  {put[4], put[1], put[0], put[3]}, // by bytes: capitals first, accents last
		"watch/a": {put[1]},
		"watch_":  nil,
		"stories": {put[6]},
		"":        {put[6], put[4], put[1], put[0], put[3], put[2]},
	} {
		if diff := cmp.Diff(want, must[[]store.State](t)(a.States(t.Context(), prefix))); diff != "" {
			t.Errorf("states of %q (-want +got):\n%s", prefix, diff)
		}
	}
	long := store.State{Key: "watch/a", Value: bytes.Repeat([]byte("x"), 1<<20)}
	if err := a.PutStates(t.Context(), long, store.State{Key: "watch/Z"}, store.State{Key: "never there"}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]store.State{long, put[0], put[3]}, must[[]store.State](t)(a.States(t.Context(), "watch/"))); diff != "" {
		t.Errorf("after one was removed and one replaced (-want +got):\n%s", diff)
	}
	if err := a.PutStates(t.Context()); err != nil {
		t.Errorf("of nothing: %v", err)
	}
}

// statesAtOnce holds that states come in whole transactions: two that are always
// put together never differ.
func statesAtOnce(t *testing.T, a store.Archive) {
	var wait sync.WaitGroup
	failed := make(chan error, 200)
	for w := range 3 {
		wait.Go(func() {
			for i := range 10 {
				v := []byte(fmt.Sprint(w, i))
				if err := a.PutStates(t.Context(), store.State{Key: "a", Value: v}, store.State{Key: "b", Value: v}); err != nil {
					failed <- err
				}
			}
		})
		wait.Go(func() {
			for range 20 {
				got, err := a.States(t.Context(), "")
				if err != nil || len(got) == 1 || len(got) == 2 && !bytes.Equal(got[0].Value, got[1].Value) {
					failed <- fmt.Errorf("%q: %w", got, err)
				}
			}
		})
	}
	wait.Wait()
	close(failed)
	for err := range failed {
		t.Error(err)
	}
}

func skips(t *testing.T, a store.Archive) {
	if c := must[store.Counts](t)(a.Counts(t.Context())); len(c.Skips) != 0 {
		t.Errorf("a new archive has skips %v", c.Skips)
	}
	at := time.Date(2024, 9, 20, 8, 0, 0, 0, time.UTC)
	var put []store.Skipped
	for i := range 12 {
		put = append(put, store.Skipped{At: at.Add(time.Duration(i) * time.Second), Skip: readout.Skip{URI: "feed.jsonl", Line: i + 1, Reason: readout.SkipEmpty, What: "nothing but white space"}})
	}
	put = append(put, store.Skipped{At: at, Skip: readout.Skip{URI: "été.txt", Reason: readout.SkipLanguage, Language: "fr", What: "the text is French", Fix: "give an English one"}})
	if err := a.PutSkips(t.Context(), put...); err != nil {
		t.Fatal(err)
	}
	all := pagesOfSkips(t, a, "")
	want := slices.Clone(put)
	slices.Reverse(want)
	if diff := cmp.Diff(want, all); diff != "" {
		t.Errorf("all, last first (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(put[12:], pagesOfSkips(t, a, readout.SkipLanguage)); diff != "" {
		t.Errorf("of the language (-want +got):\n%s", diff)
	}
	if got := pagesOfSkips(t, a, readout.SkipBinary); len(got) != 0 {
		t.Errorf("of no such reason: %v", got)
	}

	again := put[3] // the same input, line and reason: said again, and the last of all
	again.At, again.Skip.What = at.Add(time.Hour), "still nothing"
	other := put[3] // for another reason beside it
	other.Skip.Reason, other.At = readout.SkipBroken, time.Time{}
	began := time.Now()
	if err := a.PutSkips(t.Context(), other, again); err != nil {
		t.Fatal(err)
	}
	all = pagesOfSkips(t, a, "")
	if len(all) != 14 || !cmp.Equal(all[0], again) || all[1].Skip != other.Skip {
		t.Errorf("said again: %d skips, first %v", len(all), all[0])
	}
	if d := all[1].At.Sub(began); d < -time.Second || d > time.Minute {
		t.Errorf("without a time it has %v, put at %v", all[1].At, began)
	}
	c := must[store.Counts](t)(a.Counts(t.Context()))
	if diff := cmp.Diff(map[readout.SkipReason]int{readout.SkipEmpty: 12, readout.SkipLanguage: 1, readout.SkipBroken: 1}, c.Skips); diff != "" {
		t.Errorf("counts (-want +got):\n%s", diff)
	}
	if _, _, err := a.Skips(t.Context(), "", store.Page{After: "no cursor!"}); store.CodeOf(err) != store.BadRequest {
		t.Errorf("cursor: %v", err)
	}
	if c.Documents != 0 {
		t.Errorf("skips made %d documents", c.Documents)
	}
}

// pagesOfSkips reads all skips, five at a time.
func pagesOfSkips(t *testing.T, a store.Archive, reason readout.SkipReason) (out []store.Skipped) {
	t.Helper()
	for page := (store.Page{Limit: 5}); ; {
		some, next, err := a.Skips(t.Context(), reason, page)
		if err != nil || len(some) > 5 {
			t.Fatalf("%d skips: %v", len(some), err)
		}
		out = append(out, some...)
		if page.After = next; next == "" {
			return out
		}
	}
}

func changes(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	at := must[int64](t)(a.Revision(t.Context()))
	first := changed(t, a, 0)
	if len(first) != 3 {
		t.Fatalf("%d changes of 3", len(first))
	}
	for _, want := range lines() {
		light := &readout.Record{Engine: want.Record.Engine, Document: want.Record.Document, Quotations: want.Record.Quotations}
		light.Document.Paragraphs = nil // beside the point
		got := first[want.Record.Document.ID].Record
		got.Document.Paragraphs = nil
		if diff := cmp.Diff(light, got, equal); diff != "" {
			t.Errorf("light record (-want +got):\n%s", diff)
		}
	}
	var more []store.Entry
	for i := range 450 { // more than a page of any backend
		more = append(more, Made(i, 1))
	}
	fill(t, a, more)
	if got := changed(t, a, at); len(got) != 450 {
		t.Errorf("%d changes of 450", len(got))
	}
	at = must[int64](t)(a.Revision(t.Context()))
	if got := changed(t, a, at); len(got) != 0 {
		t.Errorf("%d changes of none", len(got))
	}
	must[[]store.Result](t)(a.Add(t.Context(), more[:3]...)) // known
	if got := changed(t, a, at); len(got) != 0 {
		t.Errorf("to add what is known made %d changes", len(got))
	}

	better := lines()[1].Record
	better.Engine = engine("2.0.0")
	if err := a.Reread(t.Context(), better); err != nil {
		t.Fatal(err)
	}
	if got := changed(t, a, at); len(got) != 0 {
		t.Errorf("a record that waits made %d changes", len(got))
	}
	for page := (store.Page{Limit: 1000}); ; {
		todo, next, err := a.Stale(t.Context(), better.Engine, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range todo {
			if err := a.Keep(t.Context(), s.ID, better.Engine, "no article"); err != nil {
				t.Fatal(err)
			}
		}
		if page.After = next; next == "" {
			break
		}
	}
	if n := must[int](t)(a.Finish(t.Context(), better.Engine)); n != 1 {
		t.Fatalf("%d replaced", n)
	}
	got := changed(t, a, at)
	if c := got[better.Document.ID]; len(got) != 1 || c.Record.Engine.Version != "2.0.0" || c.Revision == first[better.Document.ID].Revision {
		t.Errorf("after a re-reading: %v", got)
	}
	if all := changed(t, a, 0); len(all) != 453 {
		t.Errorf("%d documents in all, of 453", len(all))
	}
}

// changed reads changes and holds them to their order.
func changed(t *testing.T, a store.Archive, after int64) map[string]store.Change {
	t.Helper()
	now := must[int64](t)(a.Revision(t.Context()))
	out := map[string]store.Change{}
	last := after
	for c, err := range a.Changes(t.Context(), after) {
		if err != nil {
			t.Fatal(err)
		}
		id := c.Record.Document.ID
		if _, twice := out[id]; twice || c.Revision <= last || c.Revision > now || strings.TrimSpace(id) == "" {
			t.Fatalf("change %d of %s behind %d, the archive is at %d, twice %v", c.Revision, id, last, now, twice)
		}
		last = c.Revision
		out[id] = c
	}
	return out
}
