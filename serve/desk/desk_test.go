package desk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/serve/desk/desktest"
	"github.com/readout-news/readout/store"
)

func open(t *testing.T) *desk.Desk {
	t.Helper()
	a, err := desktest.Archive(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	d, err := desk.New(a, desk.Options{Compare: reconcile.CompareApart, Cards: model.Cards})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// TestViews goes through the desk as somebody who works at it does.
func TestViews(t *testing.T) {
	d := open(t)
	ctx := t.Context()

	day := must(d.Today(ctx, readout.Date{}, store.Page{}))(t)
	if day.Date.String() != "2024-09-04" || len(day.Stories) != 1 || day.Stories[0].Accounts != 2 {
		t.Errorf("the latest day is %v with %d stories, want 2024-09-04 with the railway", day.Date, len(day.Stories))
	}
	var dates []string
	for _, c := range day.Days {
		dates = append(dates, c.Date.String())
	}
	if got := strings.Join(dates, " "); got != "2024-09-04 2024-09-03 2024-05-16 2024-05-15" {
		t.Errorf("days %s", got)
	}
	lake := must(d.Today(ctx, readout.Date{Year: 2024, Month: 5, Day: 16}, store.Page{}))(t)
	if len(lake.Stories) != 1 || lake.Stories[0].Accounts != 3 || lake.Stories[0].Copies != 1 || lake.Stories[0].Independent != 2 {
		t.Fatalf("16 May: %+v", lake.Stories)
	}

	story := must(d.Story(ctx, lake.Stories[0].ID))(t)
	if len(story.Story.Claims) == 0 || len(story.All) != 3 || !slices.ContainsFunc(story.Speakers, func(s desk.Speaker) bool { return s.Name == "Ruth Nakato" }) {
		t.Errorf("story: %d claims, %d accounts, speakers %v", len(story.Story.Claims), len(story.All), story.Speakers)
	}
	two := must(d.Story(ctx, story.ID, story.All[0].ID, story.All[2].ID))(t)
	if len(two.Story.Accounts) != 2 {
		t.Errorf("two accounts chosen, %d compared", len(two.Story.Accounts))
	}
	for _, c := range story.By("Ruth Nakato").Claims {
		if len(c.Tellings) > 0 && c.Who != "Ruth Nakato" {
			t.Errorf("claim %s of %s is told under Ruth Nakato", c.ID, c.Who)
		}
	}

	nakato := must(d.Actor(ctx, "Nakato"))(t)
	if nakato.ID != "person/ruth-nakato" || len(nakato.Said) == 0 || len(nakato.Documents) < 2 || len(nakato.Offices) == 0 {
		t.Errorf("actor %s: said %d, documents %d, offices %v", nakato.ID, len(nakato.Said), len(nakato.Documents), nakato.Offices)
	}
	if _, err := d.Actor(ctx, "Nobody Atall"); store.CodeOf(err) != store.NotFound {
		t.Errorf("nobody: %v", err)
	}
	pair := must(d.Pair(ctx, "state/armenia", "state/georgia"))(t)
	if len(pair.Deeds) == 0 || len(pair.Documents) != 2 {
		t.Errorf("Armenia and Georgia: %d deeds in %d documents", len(pair.Deeds), len(pair.Documents))
	}
	found := must(d.Search(ctx, store.Query{Speaker: "Nakato"}, store.Page{}))(t)
	if len(found.Hits) == 0 || len(found.Hits[0].Statements) == 0 {
		t.Errorf("search: %+v", found.Hits)
	}
	health := must(d.Health(ctx))(t)
	if health.Counts.Documents != 5 || len(health.Trouble) > 0 || len(health.Cards) < 3 {
		t.Errorf("health: %d documents, trouble %v, %d cards", health.Counts.Documents, health.Trouble, len(health.Cards))
	}
}

// TestRulings judges, corrects and takes back.
func TestRulings(t *testing.T) {
	d := open(t)
	ctx := t.Context()
	hit := must(d.Search(ctx, store.Query{Speaker: "Nakato", Words: "people boats"}, store.Page{}))(t).Hits[0]
	s := hit.Statements[0]
	rule := desk.Ruling{Document: hit.Document.ID, Item: s.ID, Verdict: readout.Reject, Who: "A. Okello"}

	first, _, err := d.Judge(ctx, rule)
	if err != nil {
		t.Fatal(err)
	}
	item := func() desk.Item {
		doc := must(d.Document(ctx, hit.Document.ID))(t)
		return doc.Items[slices.IndexFunc(doc.Items, func(i desk.Item) bool { return i.ID == s.ID })]
	}
	if i := item(); i.Holds == nil || i.Holds.Verdict != readout.Reject {
		t.Errorf("after it was rejected: %+v", i.Holds)
	}
	if _, _, err := d.Claim(ctx, hit.Document.ID, s.ID); store.CodeOf(err) != store.NotFound {
		t.Errorf("a rejected statement is told in a claim: %v", err)
	}
	rule.Verdict, rule.Set = readout.Correct, []desk.Right{{Name: "source", Value: "Ruth Nakato"}, {Name: "polarity", Value: "negative"}}
	second, retired, err := d.Judge(ctx, rule)
	if err != nil || !slices.Equal(retired, []string{first}) {
		t.Fatalf("correcting: retired %v, %v", retired, err)
	}
	if i := item(); i.RightStatement == nil || i.RightStatement.Attribution.Polarity != readout.Negative || len(i.History) != 2 {
		t.Errorf("after it was corrected: %+v", i)
	}
	if _, err := d.Withdraw(ctx, second, "A. Okello", ""); err != nil {
		t.Fatal(err)
	}
	if i := item(); i.Holds != nil || len(i.History) != 3 {
		t.Errorf("after it was taken back: %+v", i)
	}
	for name, bad := range map[string]desk.Ruling{
		"by nobody":             {Document: rule.Document, Item: s.ID, Verdict: readout.Confirm},
		"no verdict":            {Document: rule.Document, Item: s.ID, Verdict: "maybe", Who: "A"},
		"nothing corrected":     {Document: rule.Document, Item: s.ID, Verdict: readout.Correct, Who: "A"},
		"words not in the text": {Document: rule.Document, Item: s.ID, Verdict: readout.Correct, Who: "A", Set: []desk.Right{{Name: "cue", Value: "zanzibar"}}},
		"no such field":         {Document: rule.Document, Item: s.ID, Verdict: readout.Correct, Who: "A", Set: []desk.Right{{Name: "truth", Value: "1"}}},
		"beyond the text":       {Document: rule.Document, Item: s.ID, Verdict: readout.Correct, Who: "A", Set: []desk.Right{{Name: "cue", Spans: []readout.Span{{Start: 1, End: 1 << 30}}}}},
	} {
		if _, _, err := d.Judge(ctx, bad); store.CodeOf(err) != store.BadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
}
