// Package storetest is the one suite that every archive passes, and makes the
// documents that archives are tested and measured with.
package storetest

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Test runs the suite. open gives an empty archive that is closed with the test.
func Test(t *testing.T, open func(t *testing.T) store.Archive) {
	for _, one := range []struct {
		name string
		test func(*testing.T, store.Archive)
	}{
		{"what was added comes back", comesBack},
		{"twice the same changes nothing", twice},
		{"another text under an ID is a conflict", conflict},
		{"a list has every document once, newest first", listed},
		{"search", search},
		{"search goes on at its cursor", searchPages},
		{"what is not there is not found", missing},
		{"writers and readers at once", atOnce},
		{"judgements are retired, never erased", judgements},
		{"stories", stories},
		{"stories are replaced one by one", replaceStories},
		{"stories in brief", storyList},
		{"changes since a revision", changes},
		{"states", states},
		{"states come together", statesAtOnce},
		{"skips", skips},
		{"old records stay until the new ones are whole", reread},
		{"what cannot be read again keeps its record", kept},
		{"the source stays where the text is read otherwise", sourceStays},
	} {
		t.Run(one.name, func(t *testing.T) {
			a := open(t)
			one.test(t, a)
			if found, err := a.Check(t.Context(), true); err != nil || len(found) > 0 {
				t.Errorf("check: %v %v", found, err)
			}
		})
	}
}

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func fill(t *testing.T, a store.Archive, entries []store.Entry) {
	t.Helper()
	for _, r := range must[[]store.Result](t)(a.Add(t.Context(), entries...)) {
		if r != store.Added {
			t.Fatalf("a new document is %s", r)
		}
	}
}

// equal compares records; a nil list is as good as an empty one.
var equal = cmp.Options{cmpopts.EquateEmpty()}

func comesBack(t *testing.T, a store.Archive) {
	want := append(lines(), Made(1, 25), Made(2, 3))
	fill(t, a, want)
	for _, w := range want {
		got := must[*store.Entry](t)(a.Entry(t.Context(), w.Record.Document.ID))
		if diff := cmp.Diff(&w, got, equal); diff != "" {
			t.Errorf("entry (-want +got):\n%s", diff)
		}
	}
	c := must[store.Counts](t)(a.Counts(t.Context()))
	if c.Documents != 5 || len(c.Engines) != 2 || c.Engines[0].Records != 3 || c.Source != c.Text {
		t.Errorf("counts %+v", c)
	}
}

func twice(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	before := must[int64](t)(a.Revision(t.Context()))
	again := lines()
	again[0].Source.Raw = []byte("other bytes, the same text")
	for range 2 {
		for i, r := range must[[]store.Result](t)(a.Add(t.Context(), append(again, again[1])...)) {
			if r != store.Known {
				t.Errorf("document %d the second time: %s", i, r)
			}
		}
	}
	if after := must[int64](t)(a.Revision(t.Context())); after != before {
		t.Errorf("the revision went from %d to %d", before, after)
	}
	e := must[*store.Entry](t)(a.Entry(t.Context(), again[0].Record.Document.ID))
	if string(e.Source.Raw) != string(lines()[0].Source.Raw) {
		t.Error("the source was replaced")
	}
	if c := must[store.Counts](t)(a.Counts(t.Context())); c.Documents != 3 || c.Attributions != 3 {
		t.Errorf("counts %+v", c)
	}
}

func conflict(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	other := Made(3, 2)
	other.Record.Document.ID = lines()[0].Record.Document.ID
	got := must[[]store.Result](t)(a.Add(t.Context(), other, Made(4, 2)))
	if !slices.Equal(got, []store.Result{store.Conflicting, store.Added}) {
		t.Errorf("results %v", got)
	}
}

func listed(t *testing.T, a store.Archive) {
	const n = 230
	var all []store.Entry
	for i := range n {
		all = append(all, Made(i, 1))
	}
	for part := range slices.Chunk(all, 60) {
		fill(t, a, part)
	}
	fill(t, a, lines()[2:]) // without a date: the last of all
	seen := map[string]bool{}
	var days []string
	for page := (store.Page{Limit: 7}); ; {
		some, next, err := a.Documents(t.Context(), page)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range some {
			if seen[s.ID] {
				t.Fatalf("%s is listed twice", s.ID)
			}
			seen[s.ID] = true
			days = append(days, s.Published.String())
		}
		if page.After = next; next == "" {
			break
		}
	}
	if len(seen) != n+1 || !slices.IsSortedFunc(days, func(a, b string) int { return strings.Compare(b, a) }) {
		t.Errorf("%d documents of %d, sorted %v", len(seen), n+1, days)
	}
}

func missing(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	_, err := a.Entry(t.Context(), "nowhere")
	if store.CodeOf(err) != store.NotFound || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("entry: %v", err)
	}
	if _, err := a.Story(t.Context(), "s000000000000"); store.CodeOf(err) != store.NotFound {
		t.Errorf("story: %v", err)
	}
	changed := *lines()[0].Record.Document
	changed.Text += "More."
	got := must[[]store.Result](t)(a.Look(t.Context(), Made(77, 1).Record.Document, lines()[1].Record.Document, &changed))
	if !slices.Equal(got, []store.Result{store.Added, store.Known, store.Conflicting}) {
		t.Errorf("look: %v", got)
	}
	if _, _, err := a.Documents(t.Context(), store.Page{After: "no cursor!"}); store.CodeOf(err) != store.BadRequest {
		t.Errorf("cursor: %v", err)
	}
}

func atOnce(t *testing.T, a store.Archive) {
	var wait sync.WaitGroup
	failed := make(chan error, 100)
	for w := range 4 {
		wait.Go(func() {
			for i := range 10 {
				if _, err := a.Add(t.Context(), Made(w*5+i, 3), Made(1000+i, 3)); err != nil { // overlapping on purpose
					failed <- err
				}
			}
		})
		wait.Go(func() {
			for range 10 {
				if _, _, err := a.Search(t.Context(), store.Query{Speaker: "Nakato"}, store.Page{}); err != nil {
					failed <- err
				}
			}
		})
	}
	wait.Wait()
	close(failed)
	for err := range failed {
		t.Error(err)
	}
	if c := must[store.Counts](t)(a.Counts(t.Context())); c.Documents != 35 {
		t.Errorf("%d documents of 35", c.Documents)
	}
}

func searchPages(t *testing.T, a store.Archive) {
	want := 0
	var all []store.Entry
	for i := range 120 {
		e := Made(i, 12)
		all = append(all, e)
		if slices.ContainsFunc(e.Record.Attributions, func(at readout.Attribution) bool {
			return strings.Contains(e.Record.Text(at.Source), "Nakato")
		}) {
			want++
		}
	}
	fill(t, a, all)
	got := map[string]bool{}
	for page := (store.Page{Limit: 5}); ; {
		hits, next, err := a.Search(t.Context(), store.Query{Speaker: "Ruth NAKATO"}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hits {
			got[h.Record.Document.ID] = true
			if len(h.Attributions) == 0 || !slices.IsSorted(h.Attributions) {
				t.Errorf("hit %s: statements %v", h.Record.Document.ID, h.Attributions)
			}
			for _, i := range h.Attributions {
				if s := h.Record.Text(h.Record.Attributions[i].Source); !strings.Contains(s, "Nakato") {
					t.Errorf("%s is no Nakato", s)
				}
			}
		}
		if page.After = next; next == "" {
			break
		}
	}
	if len(got) != want || want < 10 {
		t.Errorf("%d documents of %d", len(got), want)
	}
	n := 0
	for r, err := range a.Records(t.Context(), store.Query{Speaker: "nakato"}) {
		if err != nil || len(r.Sentences[0].Tokens) == 0 {
			t.Fatalf("a record without its words: %v", err)
		}
		n++
	}
	if n != want {
		t.Errorf("%d records of %d", n, want)
	}
}

func engine(version string) readout.Engine {
	return readout.Engine{Version: version, Models: map[string]string{"token": version}}
}

func ids(all []store.Summary) string {
	var out []string
	for _, s := range all {
		out = append(out, s.ID[:4])
	}
	return fmt.Sprint(out)
}
