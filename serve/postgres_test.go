package serve_test

import (
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/store/postgres/postgrestest"
)

func TestMain(m *testing.M) { postgrestest.Main(m) }

// TestBothArchivesAnswerAlike: a caller cannot tell whether a file or a database
// is behind the calls.
func TestBothArchivesAnswerAlike(t *testing.T) {
	server := postgrestest.Shared(t)
	file := open(t)
	a, err := postgres.Open(t.Context(), server.Schema(t), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	copied(t, file.archive, a)
	database := start(t, a)

	var list struct{ Documents []struct{ ID string } }
	file.get("/api/v1/documents", &list)
	var stories struct{ Stories []struct{ ID string } }
	file.get("/api/v1/stories", &stories)
	id := list.Documents[0].ID
	for _, path := range []string{
		"/api/v1/documents", "/api/v1/documents/" + id, "/api/v1/documents/" + id + "/text", "/api/v1/documents/" + id + "/source", "/api/v1/documents/" + id + "/record",
		"/api/v1/documents/none", "/api/v1/search?words=lake", "/api/v1/attributions?speaker=minister", "/api/v1/events?country=UGA", "/api/v1/records", "/api/v1/export?as=csv",
		"/api/v1/export?as=csv&of=claims", "/api/v1/stories?order=independent", "/api/v1/stories/" + stories.Stories[0].ID, "/api/v1/actor?who=Ruth+Nakato", "/api/v1/judgements",
		"/api/v1/documents?after=!", "/api/v1/search?since=never",
	} {
		want, got := file.do("GET "+path, ""), database.do("GET "+path, "")
		if got.StatusCode != want.StatusCode || string(got.body) != string(want.body) {
			t.Errorf("%s:\nthe file      %s %.400s\nthe database  %s %.400s", path, want.Status, want.body, got.Status, got.body)
		}
	}
	post := func(h *house, path, body, kind string) answer {
		return h.do("POST /api/v1/"+path, body, append(right, "Content-Type", kind)...)
	}
	for _, call := range []struct{ path, body, kind string }{
		{"documents?uri=a.txt", report, "text/plain"}, {"documents?uri=a.txt", report, "text/plain"},
		{"judgements", `{"target": "` + id + `/a1", "verdict": "confirm", "who": "Ama"}`, "application/json"},
		{"judgements", `{"target": "` + id + `/a1", "verdict": "reject", "who": "Yaw"}`, "application/json"},
		{"judgements/j1/withdraw", `{"who": "Yaw"}`, "application/json"},
	} {
		want, got := post(file, call.path, call.body, call.kind), post(database, call.path, call.body, call.kind)
		if got.StatusCode != want.StatusCode || string(got.body) != string(want.body) {
			t.Errorf("%s:\nthe file      %s %.400s\nthe database  %s %.400s", call.path, want.Status, want.body, got.Status, got.body)
		}
	}
}

// copied puts the documents and stories of one archive into another one.
func copied(t *testing.T, from, to store.Archive) {
	t.Helper()
	documents, _, err := from.Documents(t.Context(), store.Page{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	for i := len(documents) - 1; i >= 0; i-- { // of one day the last one added comes first
		e, err := from.Entry(t.Context(), documents[i].ID)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := to.Add(t.Context(), *e); err != nil {
			t.Fatal(err)
		}
	}
	revision, err := to.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	told, _, _, err := from.Stories(t.Context(), store.Page{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	var stories []*readout.Story
	for _, one := range told {
		stories = append(stories, one.Story)
	}
	if err := to.PutStories(t.Context(), revision, stories); err != nil {
		t.Fatal(err)
	}
}
