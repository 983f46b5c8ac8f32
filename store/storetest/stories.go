package storetest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// toldOf is a story of documents, each of the group beside it.
func toldOf(made string, groups []int, entries ...store.Entry) store.Told {
	s := &readout.Story{}
	for i, e := range entries {
		s.Accounts = append(s.Accounts, readout.Account{Record: e.Record, Group: groups[i]})
	}
	return store.Told{Story: s, Made: made}
}

func replaceStories(t *testing.T, a store.Archive) {
	e := lines()
	fill(t, a, e)
	base := must[store.Edition](t)(a.Edition(t.Context()))
	if base != (store.Edition{}) {
		t.Errorf("a new archive has the edition %+v", base)
	}
	pair := toldOf("both", []int{1, 1}, e[0], e[1])
	pair.Story.Copies = []readout.Copy{{From: e[0].Record.Document.ID, To: e[1].Record.Document.ID, Kind: readout.WholeCopy, Share: 0.9}}
	pair.Judgements = []string{"j1", "j3"}
	alone := toldOf("third", []int{1}, e[2])
	if err := a.ReplaceStories(t.Context(), base, store.Edition{Revision: 3, Mark: "first"}, nil, []store.Told{pair, alone}); err != nil {
		t.Fatal(err)
	}
	first := must[store.Edition](t)(a.Edition(t.Context()))
	if first.Number <= base.Number || first.Revision != 3 || first.Mark != "first" {
		t.Errorf("edition %+v after %+v", first, base)
	}
	id := store.StoryID(pair.Documents())
	got := must[*store.Told](t)(a.Story(t.Context(), id))
	pair.ID = id
	if diff := cmp.Diff(&pair, got, equal); diff != "" {
		t.Errorf("story (-want +got):\n%s", diff)
	}

	// The two go apart, the third stays.
	one, two := toldOf("one", []int{1}, e[0]), toldOf("two", []int{1}, e[1])
	if err := a.ReplaceStories(t.Context(), first, store.Edition{Revision: 4}, []string{id, "s000000000000"}, []store.Told{one, two}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Story(t.Context(), id); store.CodeOf(err) != store.NotFound {
		t.Errorf("a story that is gone: %v", err)
	}
	made := func() (out []string) {
		all, revision, _, err := a.Stories(t.Context(), store.Page{})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			out = append(out, s.Made)
		}
		return append(out, fmt.Sprint(revision))
	}
	if got := made(); !slices.Equal(got, []string{"third", "one", "two", "4"}) {
		t.Errorf("stories in the order of putting: %v", got)
	}

	// Who began from an edition that is gone has worked for nothing, and changes
	// nothing.
	err := a.ReplaceStories(t.Context(), first, store.Edition{Revision: 5}, []string{store.StoryID(one.Documents())}, []store.Told{pair})
	if store.CodeOf(err) != store.Conflict {
		t.Errorf("from an edition that is gone: %v", err)
	}
	if got := made(); !slices.Equal(got, []string{"third", "one", "two", "4"}) {
		t.Errorf("after a conflict: %v", got)
	}

	// A story in the place of one of the same documents.
	again := toldOf("third, anew", []int{1}, e[2])
	again.Story.Claims = []readout.Claim{{ID: "c1", Kind: readout.StatementClaim}}
	second := must[store.Edition](t)(a.Edition(t.Context()))
	if err := a.ReplaceStories(t.Context(), second, store.Edition{Revision: 4, Mark: "x"}, nil, []store.Told{again}); err != nil {
		t.Fatal(err)
	}
	if got := made(); !slices.Equal(got, []string{"one", "two", "third, anew", "4"}) {
		t.Errorf("replaced: %v", got)
	}
	if c := must[store.Counts](t)(a.Counts(t.Context())); c.Stories != 3 {
		t.Errorf("%d stories", c.Stories)
	}
	// PutStories is a new edition, too.
	before := must[store.Edition](t)(a.Edition(t.Context()))
	if err := a.PutStories(t.Context(), 7, []*readout.Story{one.Story}); err != nil {
		t.Fatal(err)
	}
	if after := must[store.Edition](t)(a.Edition(t.Context())); after.Number <= before.Number || after.Revision != 7 || after.Mark != "" {
		t.Errorf("edition %+v after %+v", after, before)
	}
	if all := storyLines(t, a, store.StoryFilter{}); len(all) != 1 {
		t.Errorf("%d lines of one story", len(all))
	}
}

// dated are entries on these days, one each; "" is no date.
func dated(days ...string) []store.Entry {
	var out []store.Entry
	for i, d := range days {
		e := Made(2000+i, 1)
		e.Record.Document.Published, _ = readout.ParseDate(d)
		e.Record.Document.Title = d
		out = append(out, e)
	}
	return out
}

func storyList(t *testing.T, a store.Archive) {
	e := dated("2024-09-12", "2024-09-13", "2024-09-15", "2024-09-13", "2024-10-01", "", "2024-09", "2024-09-13", "2024-09-14")
	fill(t, a, e)
	e[3].Record.Document.Title, e[3].Record.Document.URI = "", "untitled.txt"
	put := []store.Told{
		toldOf("wide", []int{1, 2, 1, 3}, e[0], e[1], e[2], e[8]),
		toldOf("untitled", []int{1}, e[3]),
		toldOf("late", []int{1}, e[4]),
		toldOf("undated", []int{1}, e[5]),
		toldOf("month", []int{1}, e[6]),
		toldOf("thirteenth", []int{1}, e[7]),
	}
	put[0].Judgements = []string{"j1"}
	put[0].Story.Claims = make([]readout.Claim, 5)
	d := func(i int) string { return e[i].Record.Document.ID }
	put[0].Story.Copies = []readout.Copy{{From: d(0), To: d(2), Kind: readout.PartCopy}, {From: d(1), To: d(2), Kind: readout.WholeCopy}, {From: d(0), To: d(1), Kind: readout.SharedQuotation}}
	if err := a.ReplaceStories(t.Context(), store.Edition{}, store.Edition{Revision: 1}, nil, put); err != nil {
		t.Fatal(err)
	}
	wide := storyLines(t, a, store.StoryFilter{Least: 2})
	want := []store.StoryLine{{ID: store.StoryID(put[0].Documents()), Title: "2024-09-12", Outlet: e[0].Record.Document.Outlet, From: day("2024-09-12"), To: day("2024-09-15"),
		Accounts: 4, Independent: 3, Copies: 1, Claims: 5, Judgements: 1, Documents: []string{d(0), d(1), d(2), d(8)}, Made: "wide"}}
	if diff := cmp.Diff(want, wide); diff != "" {
		t.Errorf("a line (-want +got):\n%s", diff)
	}
	// Two stories of one day and as many accounts stand in the order of their IDs.
	thirteenth := []string{"untitled", "thirteenth"}
	if store.StoryID([]string{d(7)}) < store.StoryID([]string{d(3)}) {
		slices.Reverse(thirteenth)
	}
	for _, test := range []struct {
		name string
		f    store.StoryFilter
		want []string
	}{
		{"newest", store.StoryFilter{}, slices.Concat([]string{"late", "wide"}, thirteenth, []string{"month", "undated"})},
		{"oldest", store.StoryFilter{Order: store.OldestStories}, slices.Concat([]string{"month", "wide"}, thirteenth, []string{"late", "undated"})},
		{"widest", store.StoryFilter{Order: store.WidestStories}, slices.Concat([]string{"wide", "late"}, thirteenth, []string{"month", "undated"})},
		{"one day", store.StoryFilter{Since: day("2024-09-13"), Until: day("2024-09-13")}, append([]string{"wide"}, thirteenth...)},
		{"a day amid a story", store.StoryFilter{Since: day("2024-09-14"), Until: day("2024-09-14")}, []string{"wide"}},
		{"since", store.StoryFilter{Since: day("2024-09-14")}, []string{"late", "wide"}},
		{"until", store.StoryFilter{Until: day("2024-09-12")}, []string{"wide", "month"}},
		{"a month", store.StoryFilter{Since: day("2024-10"), Until: day("2024-10")}, []string{"late"}},
		{"until a month", store.StoryFilter{Until: day("2024-09")}, slices.Concat([]string{"wide"}, thirteenth, []string{"month"})},
		{"independent", store.StoryFilter{Independent: 3, Order: store.OldestStories}, []string{"wide"}},
		{"more than there are", store.StoryFilter{Independent: 4}, nil},
		{"of a document", store.StoryFilter{Document: d(2)}, []string{"wide"}},
		{"of a document, another day", store.StoryFilter{Document: d(2), Since: day("2024-10")}, nil},
		{"of no document", store.StoryFilter{Document: "nowhere"}, nil},
	} {
		var got []string
		for _, l := range storyLines(t, a, test.f) {
			got = append(got, l.Made)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
	if l := storyLines(t, a, store.StoryFilter{Document: d(3)}); len(l) != 1 || l[0].Title != "untitled.txt" {
		t.Errorf("without a headline: %+v", l)
	}
	if _, _, err := a.StoryList(t.Context(), store.StoryFilter{}, store.Page{After: "no cursor!"}); store.CodeOf(err) != store.BadRequest {
		t.Errorf("cursor: %v", err)
	}
	if _, _, err := a.StoryList(t.Context(), store.StoryFilter{Order: "by taste"}, store.Page{}); store.CodeOf(err) != store.BadRequest {
		t.Errorf("order: %v", err)
	}
}

// storyLines reads a whole list, two at a time.
func storyLines(t *testing.T, a store.Archive, f store.StoryFilter) (out []store.StoryLine) {
	t.Helper()
	for page := (store.Page{Limit: 2}); ; {
		some, next, err := a.StoryList(t.Context(), f, page)
		if err != nil || len(some) > 2 {
			t.Fatalf("%d lines: %v", len(some), err)
		}
		out = append(out, some...)
		if page.After = next; next == "" {
			return out
		}
	}
}
