package storetest

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

func judgements(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	id := lines()[0].Record.Document.ID
	j := readout.Judgement{Verdict: readout.Reject, Who: "A. Okello", Why: "misread", When: time.Date(2024, 10, 1, 9, 0, 0, 0, time.UTC),
		Target: readout.Target{Kind: readout.AttributionTarget, Documents: []string{id}, Item: "a1",
			Parts: []readout.Part{{Role: readout.CueRole, Quote: readout.Quote{Exact: "told", Prefix: "Darkwah ", At: readout.Span{Start: 3, End: 7}}}}}}
	first := must[string](t)(a.PutJudgement(t.Context(), j))
	later := j
	later.Verdict, later.When = readout.Correct, j.When.Add(time.Hour)
	later.Correction = &readout.Correction{Roles: []readout.Role{readout.SourceRole}, Fields: map[string]string{"polarity": "negative"}}
	second := must[string](t)(a.PutJudgement(t.Context(), later, first))

	later.ID, j.ID, j.Retired, j.RetiredBy = second, first, later.When, second
	holds := must[[]readout.Judgement](t)(a.Judgements(t.Context(), store.JudgementFilter{Document: id}))
	if diff := cmp.Diff([]readout.Judgement{later}, holds); diff != "" {
		t.Errorf("what holds (-want +got):\n%s", diff)
	}
	all := must[[]readout.Judgement](t)(a.Judgements(t.Context(), store.JudgementFilter{Retired: true}))
	if diff := cmp.Diff([]readout.Judgement{j, later}, all); diff != "" {
		t.Errorf("all (-want +got):\n%s", diff)
	}
	if _, err := a.PutJudgement(t.Context(), later, first); store.CodeOf(err) != store.Conflict {
		t.Errorf("retiring twice: %v", err)
	}
	back := later
	back.Verdict, back.Correction, back.When = readout.Withdraw, nil, later.When.Add(time.Hour)
	must[string](t)(a.PutJudgement(t.Context(), back, second))
	if left := must[[]readout.Judgement](t)(a.Judgements(t.Context(), store.JudgementFilter{})); len(left) != 0 {
		t.Errorf("after it was taken back there holds %v", left)
	}
	if all := must[[]readout.Judgement](t)(a.Judgements(t.Context(), store.JudgementFilter{Retired: true, Kind: readout.AttributionTarget})); len(all) != 3 {
		t.Errorf("%d judgements of 3", len(all))
	}
	back.Target.Documents = []string{"nowhere"}
	if _, err := a.PutJudgement(t.Context(), back); store.CodeOf(err) != store.NotFound {
		t.Errorf("of no document: %v", err)
	}
	back.Who = ""
	if _, err := a.PutJudgement(t.Context(), back); store.CodeOf(err) != store.BadRequest {
		t.Errorf("by nobody: %v", err)
	}
}

func stories(t *testing.T, a store.Archive) {
	e := lines()
	fill(t, a, e)
	at := must[int64](t)(a.Revision(t.Context()))
	one := &readout.Story{
		Accounts: []readout.Account{{Record: e[0].Record, Group: 1}, {Record: e[1].Record, Group: 2}},
		Copies:   []readout.Copy{{From: e[0].Record.Document.ID, To: e[1].Record.Document.ID, Kind: readout.PartCopy, Share: 0.5}},
		Claims: []readout.Claim{{ID: "c1", Kind: readout.StatementClaim, Who: "Efua Darkwah",
			Tellings: []readout.Telling{{Document: e[0].Record.Document.ID, Attribution: "a1", Span: readout.Span{Start: 3, End: 9}}}, Independent: 1}},
	}
	other := &readout.Story{Accounts: []readout.Account{{Record: e[2].Record, Group: 1}}}
	if err := a.PutStories(t.Context(), at, []*readout.Story{one, other}); err != nil {
		t.Fatal(err)
	}
	got, made, next, err := a.Stories(t.Context(), store.Page{Limit: 1})
	if err != nil || made != at || len(got) != 1 || next == "" {
		t.Fatalf("%d stories at %d, next %q: %v", len(got), made, next, err)
	}
	if diff := cmp.Diff(one, got[0].Story, equal); diff != "" {
		t.Errorf("story (-want +got):\n%s", diff)
	}
	if again := must[*store.Told](t)(a.Story(t.Context(), got[0].ID)); !cmp.Equal(again.Story, one, equal) {
		t.Error("by its ID there is another story")
	}
	fill(t, a, []store.Entry{Made(9, 2)})
	if now := must[int64](t)(a.Revision(t.Context())); now == at {
		t.Error("a document more, and the revision is the same")
	}
}

func reread(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	e := engine("2.0.0")
	todo, _, err := a.Stale(t.Context(), e, store.Page{})
	if err != nil || ids(todo) != "[1111 2222 3333]" {
		t.Fatalf("stale %s: %v", ids(todo), err)
	}
	better := func(i int) *readout.Record {
		r := lines()[i].Record
		r.Engine = e
		r.Attributions[0].Polarity = readout.Negative
		r.Attributions[0].Source = readout.Span{} // nobody is found by it any more
		r.Document.Published = day("2024-10-01")  // read better, too
		return r
	}
	if err := a.Reread(t.Context(), better(0), better(2)); err != nil {
		t.Fatal(err)
	}
	if r := must[*readout.Record](t)(a.Record(t.Context(), todo[0].ID)); r.Engine.Version != "1.0.0" || r.Attributions[0].Polarity != readout.Positive {
		t.Error("a new record is in use before all are whole")
	}
	if hits, _, err := a.Search(t.Context(), store.Query{Words: "ferry"}, store.Page{}); err != nil || len(hits) != 1 {
		t.Errorf("%d hits while a record waits: %v", len(hits), err)
	}
	if _, err := a.Finish(t.Context(), e); store.CodeOf(err) != store.Unfinished {
		t.Errorf("finished half way: %v", err)
	}
	if todo, _, _ := a.Stale(t.Context(), e, store.Page{}); ids(todo) != "[2222]" {
		t.Errorf("stale after two: %s", ids(todo))
	}
	if err := a.Reread(t.Context(), better(1)); err != nil {
		t.Fatal(err)
	}
	before := must[int64](t)(a.Revision(t.Context()))
	if n := must[int](t)(a.Finish(t.Context(), e)); n != 3 {
		t.Errorf("%d replaced", n)
	}
	if now := must[int64](t)(a.Revision(t.Context())); now == before {
		t.Error("the revision did not grow")
	}
	if r := must[*readout.Record](t)(a.Record(t.Context(), todo[0].ID)); r.Engine.Version != "2.0.0" || r.Attributions[0].Polarity != readout.Negative {
		t.Error("the new record is not in use")
	}
	for q, want := range map[string]int{"darkwah": 0, "vrbicky": 0} {
		if hits, _, err := a.Search(t.Context(), store.Query{Speaker: q}, store.Page{}); err != nil || len(hits) != want {
			t.Errorf("speaker %s: %d hits: %v", q, len(hits), err)
		}
	}
	if c := must[store.Counts](t)(a.Counts(t.Context())); c.Documents != 3 || c.Attributions != 3 || c.Pending != 0 || len(c.Engines) != 1 {
		t.Errorf("counts %+v", c)
	}
	if n := must[int](t)(a.Finish(t.Context(), e)); n != 0 {
		t.Errorf("%d replaced the second time", n)
	}
}

func kept(t *testing.T, a store.Archive) {
	fill(t, a, lines())
	e := engine("2.0.0")
	for _, l := range lines() {
		if err := a.Keep(t.Context(), l.Record.Document.ID, e, "no article"); err != nil {
			t.Fatal(err)
		}
	}
	if n := must[int](t)(a.Finish(t.Context(), e)); n != 0 {
		t.Errorf("%d replaced", n)
	}
	if r := must[*readout.Record](t)(a.Record(t.Context(), lines()[0].Record.Document.ID)); r.Engine.Version != "1.0.0" {
		t.Error("the record is gone")
	}
	if todo, _, _ := a.Stale(t.Context(), e, store.Page{}); len(todo) != 0 {
		t.Errorf("still stale: %s", ids(todo))
	}
	if todo, _, _ := a.Stale(t.Context(), engine("3.0.0"), store.Page{}); len(todo) != 3 {
		t.Errorf("stale for a later engine: %s", ids(todo))
	}
}

// sourceStays holds that nothing that a better reading makes of a text touches
// the bytes that it was read from.
func sourceStays(t *testing.T, a store.Archive) {
	none := Made(7, 1)
	none.Source = readout.Source{}
	fill(t, a, append(lines(), none))
	e := engine("2.0.0")
	other := Made(8, 2).Record
	other.Document.ID, other.Engine = lines()[0].Record.Document.ID, e
	same := lines()[1].Record
	same.Engine = e
	if err := a.Reread(t.Context(), other, same); err != nil {
		t.Fatal(err)
	}
	source := func(l store.Entry) {
		t.Helper()
		got := must[*store.Entry](t)(a.Entry(t.Context(), l.Record.Document.ID))
		if diff := cmp.Diff(l.Source, got.Source, equal); diff != "" {
			t.Errorf("source (-want +got):\n%s", diff)
		}
	}
	source(lines()[0])
	for _, id := range []string{lines()[2].Record.Document.ID, none.Record.Document.ID} {
		if err := a.Keep(t.Context(), id, e, "no article"); err != nil {
			t.Fatal(err)
		}
	}
	if n := must[int](t)(a.Finish(t.Context(), e)); n != 2 {
		t.Fatalf("%d replaced", n)
	}
	for _, l := range append(lines(), none) {
		source(l)
	}
	if r := must[*readout.Record](t)(a.Record(t.Context(), other.Document.ID)); r.Document.Text != other.Document.Text {
		t.Error("the new text is not in use")
	}
}
