package web_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/serve/desk/desktest"
	"github.com/readout-news/readout/serve/web"
	"github.com/readout-news/readout/store"
)

// site is the pages over an archive, for one visitor.
type site struct {
	*testing.T
	desk    *desk.Desk
	handler http.Handler
	caller  access.Caller
}

var editor = access.Caller{Name: "A. Okello", Known: true, Sworn: true, Reads: true, Writes: true, Form: "f0rm"}

func open(t *testing.T, inputs ...string) *site {
	t.Helper()
	a, err := desktest.Archive(t.Context(), t.TempDir(), inputs...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	d, err := desk.New(a, desk.Options{Compare: reconcile.CompareApart, Cards: model.Cards})
	if err != nil {
		t.Fatal(err)
	}
	h, err := web.New(web.Options{Desk: d})
	if err != nil {
		t.Fatal(err)
	}
	return &site{t, d, h, editor}
}

// ask sends a request and gives the answer's status, body and header.
func (s *site) ask(r *http.Request) (int, string, http.Header) {
	s.Helper()
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r.WithContext(access.WithCaller(r.Context(), s.caller)))
	return w.Code, w.Body.String(), w.Header()
}

func (s *site) get(path string) string {
	s.Helper()
	status, body, _ := s.ask(httptest.NewRequest("GET", path, nil))
	if status != http.StatusOK {
		s.Fatalf("GET %s: %d\n%s", path, status, body)
	}
	return body
}

// post sends a form as a browser without script does, or as the script does.
func (s *site) post(path string, script bool, fields ...string) (int, string, http.Header) {
	s.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Add(fields[i], fields[i+1])
	}
	r := httptest.NewRequest("POST", path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if script {
		r.Header.Set("HX-Request", "true")
	}
	return s.ask(r)
}

var linkTo = regexp.MustCompile(`href="(/[^"]*)"`)

// TestEveryLinkLeadsSomewhere follows every link of every page.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	s := open(t)
	seen := map[string]bool{}
	queue := []string{"/", "/stories", "/search?q=Migingo", "/search?speaker=Nakato&authority=television", "/search?event=AGREE", "/pair?a=state/armenia&b=state/georgia"}
	for len(queue) > 0 {
		path, _, _ := strings.Cut(queue[0], "#")
		queue = queue[1:]
		if seen[path] {
			continue
		}
		seen[path] = true
		status, body, header := s.ask(httptest.NewRequest("GET", path, nil))
		switch {
		case status == http.StatusSeeOther:
			queue = append(queue, header.Get("Location"))
			continue
		case strings.HasPrefix(path, "/claim/") && status == http.StatusNotFound:
			continue // a statement that is in no claim: a single telling may be left out
		case status != http.StatusOK:
			t.Errorf("%s: %d", path, status)
		}
		if !strings.HasPrefix(header.Get("Content-Type"), "text/html") {
			continue
		}
		for _, m := range linkTo.FindAllStringSubmatch(body, -1) {
			queue = append(queue, strings.ReplaceAll(m[1], "&amp;", "&"))
		}
		for _, bad := range []string{" style=", "<style", "onclick", "javascript:", "<no value>", "ZgotmplZ", "%!"} {
			if strings.Contains(body, bad) {
				t.Errorf("%s has %q", path, bad)
			}
		}
		if policy := header.Get("Content-Security-Policy"); strings.Contains(policy, "unsafe") || !strings.Contains(policy, "default-src 'none'") {
			t.Errorf("%s: policy %q", path, policy)
		}
	}
	if day, err := s.desk.Stories(t.Context(), store.StoryFilter{Least: 3}, store.Page{}); err != nil || !strings.Contains(s.get("/story/"+day.Stories[0].ID), `id="graph-data">{"nodes":[{"name":"A  The Lake Standard"`) {
		t.Error("the story has no graph for the script", err)
	}
	for _, kind := range []string{"/document/", "/actor/", "/story/", "/claim/", "/pair?", "/card/", "/assets/"} {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(seen)), func(p string) bool { return strings.HasPrefix(p, kind) }) {
			t.Errorf("no page leads to %s", kind)
		}
	}
}

func TestWhatIsNotThere(t *testing.T) {
	s := open(t)
	for path, want := range map[string]int{
		"/story/s000000000000": 404, "/document/none": 404, "/actor/person/nobody-at-all": 404, "/nowhere": 404, "/card/none": 404, "/assets/none.js": 404,
		"/claim/none/a1": 404, "/?day=yesterday": 400, "/search?since=soon": 400, "/pair?a=&b=": 400, "/actor?name=": 400, "/stories?after=zzz": 400,
	} {
		if status, body, _ := s.ask(httptest.NewRequest("GET", path, nil)); status != want || strings.HasPrefix(path, "/s") && !strings.Contains(body, "<main") {
			t.Errorf("%s: %d, want %d", path, status, want)
		}
	}
}

// TestJudging judges with and without script.
func TestJudging(t *testing.T) {
	s := open(t)
	found, err := s.desk.Search(t.Context(), store.Query{Speaker: "Nakato", Words: "people boats"}, store.Page{})
	if err != nil || len(found.Hits) == 0 {
		t.Fatal(found, err)
	}
	id, item := found.Hits[0].Document.ID, found.Hits[0].Statements[0].ID
	page := "/document/" + id

	status, _, header := s.post(page+"/judge", false, "item", item, "verdict", "reject")
	if status != http.StatusSeeOther || header.Get("Location") != page+"#"+item {
		t.Fatalf("rejecting: %d to %s", status, header.Get("Location"))
	}
	if body := s.get(page); !strings.Contains(body, "✗ rejected by <bdi>A. Okello</bdi>") {
		t.Error("the page does not say that it was rejected")
	}
	// Only what differs from what was found is a correction.
	status, body, _ := s.post(page+"/judge", true, "item", item, "verdict", "correct", "set.source", "Nakato", "set.manner", "mixed", "set.cue", found.Hits[0].Statements[0].Cue, "at.source", "")
	if status != http.StatusOK || !strings.Contains(body, "✎ corrected") || strings.Contains(body, "<html") || !strings.Contains(body, "partly quoted") {
		t.Fatalf("correcting: %d\n%s", status, body)
	}
	doc, err := s.desk.Document(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(doc.Items, func(i desk.Item) bool { return i.ID == item })
	if c := doc.Items[i].Holds.Correction; len(c.Roles) != 1 || c.Roles[0] != "source" || len(c.Fields) != 1 || c.Fields["manner"] != "mixed" {
		t.Errorf("correction %+v", c)
	}
	if status, body, _ := s.post(page+"/judge", true, "item", item, "verdict", "correct", "set.cue", "sang <b>"); status != http.StatusBadRequest || !strings.Contains(body, "does not stand in the text") || strings.Contains(body, "<b>&#34;") {
		t.Errorf("words that are not there: %d\n%s", status, body)
	}
	// Selected words come with their place, in code points.
	at := strings.Index(doc.Record.Document.Text, "Fisheries Minister")
	points := len([]rune(doc.Record.Document.Text[:at]))
	if status, body, _ := s.post(page+"/judge", true, "item", item, "verdict", "correct", "set.addressee", "x", "at.addressee", fmt.Sprintf("%d-%d", points, points+9)); status != http.StatusOK || !strings.Contains(body, "addressee:</span> “<bdi>Fisheries</bdi>”") {
		t.Errorf("a selected span: %d\n%s", status, body)
	}
	judgement := regexp.MustCompile(`name="judgement" value="(j[0-9]+)"`).FindStringSubmatch(s.get(page))
	if status, body, _ := s.post(page+"/withdraw", true, "item", item, "judgement", judgement[1]); status != http.StatusOK || strings.Contains(body, `class="state`) || !strings.Contains(body, "History (4)") {
		t.Errorf("taking back: %d\n%s", status, body)
	}
	if status, _, _ := s.post(page+"/withdraw", true, "item", item, "judgement", judgement[1]); status != http.StatusConflict {
		t.Errorf("taking back twice: %d", status)
	}
	// Who may only read sees no form; the guard lets nothing of his through.
	s.caller = access.Caller{Reads: true, Why: "read only"}
	if body := s.get(page); strings.Contains(body, "/judge") || !strings.Contains(body, "Reading only") {
		t.Error("a reader sees the forms of judging")
	}
}

// TestHealth shows what was skipped and how feeds do.
func TestHealth(t *testing.T) {
	s := open(t)
	a := s.desk.Archive()
	if err := a.PutSkips(t.Context(), store.Skipped{Skip: readout.Skip{URI: "wire.jsonl", Line: 3, Reason: readout.SkipLanguage, What: "the text is <b>not</b> English"}}); err != nil {
		t.Fatal(err)
	}
	if err := a.PutStates(t.Context(), store.State{Key: "watch/https://shore.example/rss", Value: []byte(`{"link": "https://shore.example/rss", "failures": 3, "health": "failing", "error": "no answer <i>"}`)}); err != nil {
		t.Fatal(err)
	}
	body := s.get("/health")
	for _, want := range []string{"wire.jsonl:3", "the text is &lt;b&gt;not&lt;/b&gt; English", "https://shore.example/rss", "3 failures in a row: <bdi>no answer &lt;i&gt;</bdi>", "The check found nothing wrong"} {
		if !strings.Contains(body, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}
