package serve_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// TestCalls goes through the calls that read.
func TestCalls(t *testing.T) {
	h := open(t)
	var stories struct {
		Stories []struct {
			ID        string
			Accounts  int
			Documents []string
		}
	}
	h.get("/api/v1/stories?day=2024-05-16", &stories)
	if len(stories.Stories) != 1 || stories.Stories[0].Accounts != 3 {
		t.Fatalf("stories of the lake: %+v", stories)
	}
	story, document := stories.Stories[0].ID, stories.Stories[0].Documents[0]
	for _, test := range []struct {
		path   string
		status int
		kind   string
		has    string
	}{
		{"/healthz", 200, "text/plain; charset=utf-8", "alive"},
		{"/readyz", 200, "text/plain; charset=utf-8", "ready"},
		{"/metrics", 200, "text/plain; version=0.0.4; charset=utf-8; escaping=underscores", "readout_archive_documents 5"},
		{"/openapi.json", 200, "application/openapi+json", `"3.1.0"`},
		{"/openapi.yaml", 200, "application/openapi+yaml", "openapi: 3.1.0"},
		{"/", 200, "text/plain; charset=utf-8", "/api/v1"},
		{"/api/v1/documents?limit=2", 200, "application/json", `"next":`},
		{"/api/v1/documents/" + document, 200, "application/json", `"stories":["` + story + `"]`},
		{"/api/v1/documents/" + document + "/text", 200, "text/plain; charset=utf-8", "Entebbe"},
		{"/api/v1/documents/" + document + "/source", 200, "application/octet-stream", "Entebbe"},
		{"/api/v1/documents/" + document + "/record", 200, "application/json", `"schema":"readout/record/1"`},
		{"/api/v1/documents/" + document + "/record?judged=true", 200, "application/json", `"schema":"readout/record/1"`},
		{"/api/v1/search?words=lake", 200, "application/json", `"readout/record/1"`},
		{"/api/v1/search?words=nosuchword", 200, "application/json", `"hits":[]`},
		{"/api/v1/attributions?speaker=minister", 200, "application/json", `"cue"`},
		{"/api/v1/attributions?country=uga", 200, "application/json", `"items"`},
		{"/api/v1/events?since=2024", 200, "application/json", `"trigger"`},
		{"/api/v1/records?words=lake", 200, "application/jsonl", "\n"},
		{"/api/v1/export?as=csv", 200, "text/csv", "type"},
		{"/api/v1/export?as=icews&status=actual,future", 200, "text/tab-separated-values", "\t"},
		{"/api/v1/export?as=csv&of=claims", 200, "text/csv", story},
		{"/api/v1/export?as=csv&of=claims&words=lake", 422, "application/problem+json", `"query.of"`},
		{"/api/v1/export?as=icews&of=claims", 422, "application/problem+json", `"query.as"`},
		{"/api/v1/stories", 200, "application/json", `"behind":false`},
		{"/api/v1/stories?order=independent&least=2&since=2024-01&until=2024-12", 200, "application/json", story},
		{"/api/v1/stories/" + story, 200, "application/json", `"schema":"readout/story/1"`},
		{"/api/v1/stories/" + story + "?document=" + document, 200, "application/json", document},
		{"/api/v1/judgements", 200, "application/json", `"judgements":[]`},
		{"/api/v1/judgements/export", 200, "application/jsonl", ""},
		{"/api/v1/skips", 200, "application/json", "notes/empty.txt"},
		{"/api/v1/skips?reason=binary", 200, "application/json", `"skips":[]`},
		{"/api/v1/health", 200, "application/json", `"trouble":[]`},
		{"/api/v1/models", 200, "application/json", `"title"`},

		{"/api/v1", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/nothing", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/documents/none", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/documents/none/text", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/documents/none/record", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/stories/s000000000000", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/actor?who=Nobody+Atall", 404, "application/problem+json", `"not-found"`},
		{"/api/v1/documents?limit=0", 422, "application/problem+json", `"query.limit"`},
		{"/api/v1/documents?limit=1001", 422, "application/problem+json", `"query.limit"`},
		{"/api/v1/documents?after=!rubbish!", 400, "application/problem+json", `"bad-request"`},
		{"/api/v1/documents?page=2", 422, "application/problem+json", "unknown query parameter"},
		{"/api/v1/search?since=yesterday", 422, "application/problem+json", `"query.since"`},
		{"/api/v1/search?words=-never", 422, "application/problem+json", `"query.words"`},
		{"/api/v1/search?words=" + strings.Repeat("x", 501), 422, "application/problem+json", `"query.words"`},
		{"/api/v1/search?country=Atlantis", 422, "application/problem+json", `"query.country"`},
		{"/api/v1/export?as=xlsx", 422, "application/problem+json", `"query.as"`},
		{"/api/v1/export", 422, "application/problem+json", `"query.as"`},
		{"/api/v1/export?as=csv&status=maybe", 422, "application/problem+json", `"query.status"`},
		{"/api/v1/stories?day=2024&since=2024", 422, "application/problem+json", `"query.day"`},
		{"/api/v1/stories?order=loudest", 422, "application/problem+json", `"query.order"`},
		{"/api/v1/judgements?kind=mood", 422, "application/problem+json", `"query.kind"`},
	} {
		a := h.do("GET "+test.path, "")
		if a.StatusCode != test.status || a.Header.Get("Content-Type") != test.kind || !strings.Contains(string(a.body), test.has) {
			t.Errorf("GET %s: %s, %s, %.300s", test.path, a.Status, a.Header.Get("Content-Type"), a.body)
		}
		if test.kind == "application/problem+json" {
			var p struct {
				Status              int
				Title, Code, Detail string
			}
			if err := json.Unmarshal(a.body, &p); err != nil || p.Status != test.status || p.Title == "" || p.Code == "" || p.Detail == "" || strings.Contains(p.Detail, "archive.db") {
				t.Errorf("GET %s: problem %s", test.path, a.body)
			}
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin"} {
			if got := a.Header.Get(name); got != want {
				t.Errorf("GET %s: %s: %q", test.path, name, got)
			}
		}
		if csp := a.Header.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'none'") || !strings.Contains(csp, "frame-ancestors 'none'") || strings.Contains(csp, "http") {
			t.Errorf("GET %s: policy %q", test.path, csp)
		}
	}
}

// TestMethods: a path that is there under another method says under which.
func TestMethods(t *testing.T) {
	h := open(t)
	for request, allow := range map[string]string{"DELETE /api/v1/documents": "GET, POST, HEAD", "PUT /api/v1/judgements/j1/withdraw": "POST", "PATCH /api/v1/stories": "GET, HEAD"} {
		a := h.do(request, "", right...)
		if a.StatusCode != http.StatusMethodNotAllowed || a.Header.Get("Allow") != allow || !strings.Contains(string(a.body), `"method-not-allowed"`) {
			t.Errorf("%s: %s, allow %q, %s", request, a.Status, a.Header.Get("Allow"), a.body)
		}
	}
	if a := h.do("HEAD /api/v1/documents", ""); a.StatusCode != 200 || len(a.body) != 0 || a.Header.Get("ETag") == "" {
		t.Errorf("HEAD: %s %q", a.Status, a.body)
	}
}

// TestSpansAreOfTheText holds for what the calls give, in code points.
func TestSpansAreOfTheText(t *testing.T) {
	h := open(t)
	var list struct {
		Items []struct {
			Document struct{ ID string }
			Who      []string
			Item     struct {
				ID      string
				Content []struct {
					Start, End int
					Text       string
				}
			}
		}
	}
	h.get("/api/v1/attributions", &list)
	if len(list.Items) < 10 {
		t.Fatalf("%d statements", len(list.Items))
	}
	texts := map[string][]rune{}
	for _, i := range list.Items {
		if texts[i.Document.ID] == nil {
			texts[i.Document.ID] = []rune(string(h.do("GET /api/v1/documents/"+i.Document.ID+"/text", "").body))
		}
		for _, c := range i.Item.Content {
			if got := string(texts[i.Document.ID][c.Start:c.End]); got != c.Text {
				t.Errorf("%s/%s: %q stands at %d, not %q", i.Document.ID, i.Item.ID, got, c.Start, c.Text)
			}
		}
	}
	// With a speaker there are only his.
	h.get("/api/v1/attributions?speaker=minister", &list)
	for _, i := range list.Items {
		if len(i.Who) == 0 {
			t.Errorf("%s/%s has nobody who says it", i.Document.ID, i.Item.ID)
		}
	}
}

func TestActors(t *testing.T) {
	h := open(t)
	var all struct {
		Items []struct{ Who []string }
	}
	h.get("/api/v1/attributions", &all)
	who := ""
	for _, i := range all.Items {
		if len(i.Who) > 0 && strings.Count(i.Who[0], " ") == 1 {
			who = i.Who[0]
			break
		}
	}
	var actor struct {
		ID, Name string
		Said     []struct {
			Item  string
			Words []string
		}
		Documents []struct{ ID string }
		With      []struct{ Actor string }
	}
	h.get("/api/v1/actor?who="+strings.ReplaceAll(who, " ", "+"), &actor)
	if actor.ID == "" || len(actor.Said) == 0 || len(actor.Documents) == 0 {
		t.Fatalf("%s: %+v", who, actor)
	}
	if document, _, _ := strings.Cut(actor.Said[0].Item, "/"); !slices.ContainsFunc(actor.Documents, func(d struct{ ID string }) bool { return d.ID == document }) {
		t.Errorf("%s is of none of the documents", actor.Said[0].Item)
	}
	var pair struct {
		A, B  struct{ Actor, Name string }
		Deeds []any
	}
	for _, w := range actor.With {
		h.get("/api/v1/pair?a="+actor.ID+"&b="+w.Actor, &pair)
		if pair.A.Actor != actor.ID || pair.B.Actor != w.Actor {
			t.Errorf("pair %+v", pair)
		}
	}
}
