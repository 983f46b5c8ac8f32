package web_test

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

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

// TestHostilePages holds that nothing of a document becomes live.
func TestHostilePages(t *testing.T) {
	dir := t.TempDir()
	hostile := `"><script>alert(1)</script><img src=x onerror=alert(1)> Strikes at the port

The harbour master </td></table></span></script><script>alert(1)</script> Ruth Nakato said on Monday that "<b onmouseover=alert(1)>the port</b> is shut" {{.}}.
` + "\u202eRuth Nakato\u202c told <iframe src=javascript:alert(1)> reporters that Uganda had attacked Kenya.\n"
	if err := os.WriteFile(filepath.Join(dir, `"><svg onload=alert(1)>.txt`), []byte(hostile), 0o666); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	day, err := s.desk.Stories(t.Context(), store.StoryFilter{}, store.Page{})
	if err != nil {
		t.Fatal(err)
	}
	paths := []string{"/stories", "/search?q=port", "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&since=%22%3E%3Cscript%3E", "/search?speaker=Nakato", "/actor?name=%3Cscript%3E", "/login?next=javascript:alert(1)"}
	for _, l := range day.Stories {
		paths = append(paths, "/story/"+l.ID, "/document/"+l.Documents[0])
	}
	for _, path := range append(paths, "/actor/person/ruth-nakato") {
		_, body, _ := s.ask(httptest.NewRequest("GET", path, nil))
		for _, live := range []string{"<script>", "<img", "<iframe", "<b onmouseover", "<svg onload", `href="javascript`, `value="javascript`} {
			if strings.Contains(body, live) {
				t.Errorf("%s has %s", path, live)
			}
		}
	}
}

// TestBundlesAreThoseOfTheSources bundles the scripts anew where node and the
// packages are.
func TestBundlesAreThoseOfTheSources(t *testing.T) {
	if _, err := os.Stat("js/node_modules/.bin/esbuild"); err != nil {
		t.Skip("did not run: no packages (npm ci in serve/web/js)")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("did not run: no node on this machine")
	}
	dir := t.TempDir()
	cmd := exec.Command("./build", "--installed")
	cmd.Env = append(os.Environ(), "OUT="+dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, name := range []string{"desk.js", "plot.js", "graph.js", "LICENSES.txt"} {
		made, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		kept, err := os.ReadFile(filepath.Join("assets", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(made, kept) {
			t.Errorf("assets/%s is not what js makes: run serve/web/build", name)
		}
	}
}

// TestLocksFit holds that the bundles are of the versions that the lock names.
func TestLocksFit(t *testing.T) {
	lock, err := os.ReadFile("js/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(lock), `"resolved"`) || strings.Contains(string(lock), "://") && !strings.Contains(string(lock), "https://") {
		t.Error("package-lock.json names where a package was fetched from")
	}
	licences, err := os.ReadFile("assets/LICENSES.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"htmx.org", "@observablehq/plot", "sigma", "graphology"} {
		m := regexp.MustCompile(`"node_modules/` + regexp.QuoteMeta(name) + `": \{\s*"version": "([^"]+)"`).FindSubmatch(lock)
		if m == nil {
			t.Errorf("the lock has no %s", name)
		} else if !strings.Contains(string(licences), "\n"+name+" "+string(m[1])+" (") {
			t.Errorf("the bundles are not of %s %s: run serve/web/build", name, m[1])
		}
	}
}
