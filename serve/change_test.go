package serve_test

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/worker/regroup"
)

const (
	report = "Dam to be shut, minister says\n\nACCRA, 3 March 2024 - Energy Minister Efua Darkwah said on Monday that Ghana would shut the Akosombo dam for repairs.\n\n\"It is not safe,\" she told reporters.\n"
	asPage = "<!doctype html><html lang=en><head><title>Dam to be shut</title></head><body><article><h1>Dam to be shut</h1><p>Energy Minister Efua Darkwah said on Monday that Ghana would shut the Akosombo dam for repairs, since a wall of it had moved.</p><p>“It is not safe,” she told reporters in Accra, and added that the repairs would take until August.</p></article></body></html>"
)

// TestAdding goes through what may be sent as a document.
func TestAdding(t *testing.T) {
	h := open(t)
	for _, test := range []struct {
		what, path, kind, body string
		status                 int
		has                    string
	}{
		{"plain text", "?uri=a.txt", "text/plain; charset=utf-8", report, 201, `"result":"added"`},
		{"the same again", "?uri=a.txt", "text/plain", report, 200, `"result":"known"`},
		{"the same from elsewhere", "?uri=b.txt", "text/plain", report, 201, `"result":"added"`},
		{"a page", "?uri=https://ghana.example/dam", "text/html", asPage, 201, `"title":"Dam to be shut"`},
		{"an object", "", "application/json", `{"id": "n7", "title": "Dam", "outlet": "Volta Courier", "published": "2024-03-03", "text": "Efua Darkwah said on Monday that the dam was not safe."}`, 201, `"id":"n7"`},
		{"another text under its ID", "", "application/json", `{"id": "n7", "text": "Efua Darkwah said on Tuesday that the dam was safe again."}`, 409, `"conflict"`},
		{"no JSON", "", "application/json", `{"id": `, 422, `"skip-broken"`},
		{"nothing", "", "text/plain", " \n", 422, `"skip-empty"`},
		{"no body", "", "text/plain", "", 400, `"bad-request"`},
		{"bytes", "", "text/plain", "\x00\x01\x02\x7fELF\x00\x00\xff\xfe\x00", 422, `"skip-binary"`},
		{"another language", "", "text/plain", "Die Energieministerin sagte am Montag, der Staudamm sei nicht sicher und werde bis August geschlossen bleiben. Das teilte das Ministerium in der Hauptstadt mit, wie die Zeitung berichtete.", 422, `"skip-language"`},
		{"a form that nobody reads", "", "application/pdf", "%PDF", 415, `"media-type"`},
		{"no form said", "?uri=c.txt", "", report, 201, `"result":"added"`},
	} {
		a := h.do("POST /api/v1/documents"+test.path, test.body, append(right, "Content-Type", test.kind)...)
		if a.StatusCode != test.status || !strings.Contains(string(a.body), test.has) {
			t.Errorf("%s: %s %s", test.what, a.Status, a.body)
		}
		if location := a.Header.Get("Location"); a.StatusCode == 201 {
			if got := h.do("GET "+location, ""); got.StatusCode != 200 {
				t.Errorf("%s: %s: %s", test.what, location, got.Status)
			}
			if got := h.do("GET "+location+"/text", ""); strings.HasPrefix(test.kind, "text/plain") && string(got.body) != test.body {
				t.Errorf("%s: the text is %q", test.what, got.body)
			}
		}
	}
}

// TestFiles: only what lies below the roots is read, whatever leads out.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"in/a.txt": report, "in/sub/b.html": asPage, "secret.txt": report + "secret", "in/big.txt": strings.Repeat(report, 100)} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{"out": "..", "secret": "../secret.txt", "fine": "a.txt"} {
		if err := os.Symlink(to, filepath.Join(dir, "in", name)); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	root, err := os.OpenRoot(filepath.Join(dir, "in"))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	h := open(t, func(o *serve.Options) { o.API.Roots = append(o.API.Roots, root.FS()); o.API.MaxBytes = 5000 })
	for path, want := range map[string]int{
		"a.txt": 201, "sub/b.html": 201, "./sub/../a.txt": 200, "fine": 201,
		"../secret.txt": 404, "out/secret.txt": 404, "secret": 404, "sub": 404, "none.txt": 404, "/etc/passwd": 404, dir + "/secret.txt": 404, "sub\\..\\..\\secret.txt": 404, "a.txt\x00": 404, "big.txt": 413, "": 422,
	} {
		if path == "./sub/../a.txt" { // after a.txt, whatever the order of the map
			h.do("POST /api/v1/files", `{"path": "a.txt"}`, append(right, "Content-Type", "application/json")...)
		}
		body, err := json.Marshal(map[string]string{"path": path})
		if err != nil {
			t.Fatal(err)
		}
		a := h.do("POST /api/v1/files", string(body), append(right, "Content-Type", "application/json")...)
		if a.StatusCode != want && !(path == "a.txt" && a.StatusCode == 200) || strings.Contains(string(a.body), dir) && !strings.HasPrefix(path, dir) {
			t.Errorf("%q: %s %s", path, a.Status, a.body)
		}
	}
	if a := open(t).do("POST /api/v1/files", `{"path": "a.txt"}`, append(right, "Content-Type", "application/json")...); a.StatusCode != 404 {
		t.Errorf("without a root: %s", a.Status)
	}
}

// TestStoriesFollow: what comes in by a call, by a page or by another program is
// in the stories soon.
func TestStoriesFollow(t *testing.T) {
	h := open(t, func(o *serve.Options) {
		keeper := regroup.New(regroup.Options{Archive: o.Archive, Group: func() regroup.Grouper { return reconcile.NewIndex() }, Compare: reconcile.CompareApart, Version: "1"})
		o.Refresh = func(ctx context.Context) error {
			_, err := keeper.Run(ctx)
			return err
		}
		o.Limits.Poll = 50 * time.Millisecond
		o.Figures = func(context.Context) []serve.Figure {
			return []serve.Figure{{Name: "readout_watch_feeds", Help: "Feeds by how they do.", Labels: map[string]string{"health": "fine"}, Value: 3}}
		}
	})
	count := func() (n int, behind bool) {
		var list struct {
			Stories []struct{ ID string }
			Behind  bool
		}
		h.get("/api/v1/stories", &list)
		return len(list.Stories), list.Behind
	}
	is := func(want int) func() bool {
		return func() bool { n, behind := count(); return n == want && !behind }
	}
	within(t, 10*time.Second, "the stories of the start", is(2))
	h.do("POST /api/v1/documents?uri=a.txt", report, append(right, "Content-Type", "text/plain")...)
	within(t, 10*time.Second, "that of a document", is(3))
	e, skip := readOne(t.Context(), readout.Source{URI: "b.txt", Form: readout.TextForm, Raw: []byte("Talks on fishing rights in Oslo\n\nOSLO, 9 April 2024 - Ilse Brandvold said on Tuesday that Norway had agreed to nothing in the talks on herring.\n")})
	if skip != nil {
		t.Fatal(skip)
	}
	if _, err := h.archive.Add(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	within(t, 10*time.Second, "that of another program", is(4))
	var health struct {
		Parts []struct {
			Name string
			Fine bool
		}
	}
	if h.get("/api/v1/health", &health); len(health.Parts) != 1 || !health.Parts[0].Fine {
		t.Errorf("health %+v", health)
	}
	if a := h.do("GET /metrics", ""); a.StatusCode != http.StatusOK || !strings.Contains(string(a.body), "readout_stories_failed 0") || !strings.Contains(string(a.body), `readout_watch_feeds{health="fine"} 3`) {
		t.Errorf("metrics: %s", a.Status)
	}
}

// TestBesideTheServer: what runs beside it is told of the end, and its documents
// are followed.
func TestBesideTheServer(t *testing.T) {
	ended := make(chan struct{})
	h := open(t, func(o *serve.Options) {
		o.Refresh = func(context.Context) error { return nil }
		o.Beside = func(ctx context.Context, changed func()) error {
			changed()
			<-ctx.Done()
			close(ended)
			return ctx.Err()
		}
	})
	within(t, 5*time.Second, "the stories are looked at again", func() bool { return strings.Count(h.log.String(), "the stories are up to date") == 2 })
	h.stop()
	<-ended
}
