package serve_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/store"
)

// writes are all calls that write, with a body that would do.
var writes = []struct{ request, body, kind string }{
	{"POST /api/v1/documents?uri=desk/note.txt", "Efua Darkwah, the energy minister, said on Monday that the dam at Akosombo was safe.", "text/plain"},
	{"POST /api/v1/files", `{"path": "note.txt"}`, "application/json"},
	{"POST /api/v1/judgements", `{"target": "none/a1", "verdict": "confirm", "who": "Ama"}`, "application/json"},
	{"POST /api/v1/judgements/j1/withdraw", `{"who": "Ama"}`, "application/json"},
}

// TestWrites: no call that writes is let in by anybody but who may write.
func TestWrites(t *testing.T) {
	for name, test := range map[string]struct {
		change  func(*serve.Options)
		headers []string
		want    int // 0: let in
	}{
		"no token, where there is one":    {func(*serve.Options) {}, nil, 401},
		"a wrong token":                   {func(*serve.Options) {}, []string{"Authorization", "Bearer wrong-wrong-wrong-wrong"}, 401},
		"the token":                       {func(*serve.Options) {}, right, 0},
		"no token, where there is none":   {func(o *serve.Options) { o.Tokens = nil }, nil, 403},
		"a page of another site":          {func(o *serve.Options) { o.Tokens = nil }, []string{"Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"}, 403},
		"the token, of a read-only house": {func(o *serve.Options) { o.ReadOnly = true }, right, 403},
	} {
		t.Run(name, func(t *testing.T) {
			h := open(t, test.change)
			before, err := h.archive.Counts(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range writes {
				a := h.do(w.request, w.body, append(test.headers, "Content-Type", w.kind)...)
				refused := a.StatusCode == 401 || a.StatusCode == 403
				if refused != (test.want != 0) || refused && a.StatusCode != test.want {
					t.Errorf("%s: %s %s", w.request, a.Status, a.body)
				}
				if refused && a.Header.Get("Content-Type") != "application/problem+json" {
					t.Errorf("%s: %s", w.request, a.Header.Get("Content-Type"))
				}
				if a.StatusCode == 401 && a.Header.Get("WWW-Authenticate") == "" {
					t.Errorf("%s: 401 without WWW-Authenticate", w.request)
				}
			}
			after, err := h.archive.Counts(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if (after.Documents > before.Documents) != (test.want == 0) {
				t.Errorf("%d documents before, %d after", before.Documents, after.Documents)
			}
		})
	}
}

// TestEveryCallThatWritesIsGuarded looks at the description of the API: what is
// not a GET is refused without a token, but for what keeps nothing.
func TestEveryCallThatWritesIsGuarded(t *testing.T) {
	h := open(t)
	var spec struct{ Paths map[string]map[string]any }
	h.get("/openapi.json", &spec)
	n := 0
	for path, methods := range spec.Paths {
		for method := range methods {
			if method == "get" {
				continue
			}
			n++
			want := 401
			if path == "/api/v1/compare" {
				want = 422
			}
			if a := h.do(strings.ToUpper(method)+" "+strings.ReplaceAll(path, "{id}", "j1"), "{}", "Content-Type", "application/json"); a.StatusCode != want {
				t.Errorf("%s %s: %s", method, path, a.Status)
			}
		}
	}
	if n < 4 {
		t.Errorf("%d calls that write", n)
	}
}

// page is a page of a test: it tells the form token and takes a form.
func page(w http.ResponseWriter, r *http.Request) {
	c := access.FromContext(r.Context())
	if r.Method == http.MethodPost {
		w.Write([]byte("kept: " + r.PostFormValue("verdict")))
		return
	}
	w.Header().Set("Content-Type", "text/html")
	w.Write([]byte(c.Form))
}

// TestPagesWriteWithTheirForm goes through a browser's session, over HTTP.
func TestPagesWriteWithTheirForm(t *testing.T) {
	withPages := func(o *serve.Options) { o.Pages = http.HandlerFunc(page) }
	for name, tokens := range map[string]bool{"with a token": true, "without": false} {
		t.Run(name, func(t *testing.T) {
			h := open(t, withPages, func(o *serve.Options) {
				if !tokens {
					o.Tokens = nil
				}
			})
			browser := []string{"Accept", "text/html", "Sec-Fetch-Site", "same-origin", "Content-Type", "application/x-www-form-urlencoded"}
			var cookies []*http.Cookie
			if tokens {
				if a := h.do("POST /session", url.Values{"token": {"wrong-wrong-wrong-wrong"}}.Encode(), browser...); a.StatusCode != 303 || !strings.HasPrefix(a.Header.Get("Location"), "/login?failed=1") {
					t.Errorf("a wrong token: %s", a.Status)
				}
				cookies = h.do("POST /session", url.Values{"token": {secret}, "next": {"/stories"}}.Encode(), browser...).Cookies()
			} else {
				cookies = h.do("GET /", "", browser...).Cookies()
			}
			if len(cookies) != 1 {
				t.Fatalf("cookies %v", cookies)
			}
			session := append(browser, "Cookie", cookies[0].Name+"="+cookies[0].Value)
			form := string(h.do("GET /", "", session...).body)
			if a := h.do("POST /document/n1/judge", url.Values{"csrf": {form}, "verdict": {"confirm"}}.Encode(), session...); string(a.body) != "kept: confirm" {
				t.Errorf("as it should be: %s %s", a.Status, a.body)
			}
			if a := h.do("POST /document/n1/judge", url.Values{"verdict": {"confirm"}}.Encode(), session...); a.StatusCode != 403 || !strings.Contains(a.Header.Get("Content-Type"), "text/html") {
				t.Errorf("without its token: %s", a.Status)
			}
			if a := h.do("POST /document/n1/judge", url.Values{"csrf": {form}, "pad": {strings.Repeat("x", 2<<20)}}.Encode(), session...); a.StatusCode == 200 {
				t.Errorf("a form of two megabytes: %s", a.Status)
			}
			// The session of a browser is good for the calls too, with its form token.
			call := `{"target": "none/a1", "verdict": "confirm", "who": "Ama"}`
			session = append([]string{"Cookie", cookies[0].Name + "=" + cookies[0].Value, "Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"}, "X-CSRF-Token", form)
			if a := h.do("POST /api/v1/judgements", call, session...); a.StatusCode != 404 {
				t.Errorf("a script of our pages: %s %s", a.Status, a.body)
			}
			if a := h.do("POST /api/v1/judgements", call, session[:len(session)-2]...); a.StatusCode != 403 {
				t.Errorf("without its token: %s", a.Status)
			}
		})
	}
}

func TestHosts(t *testing.T) {
	h := open(t)
	for host, want := range map[string]int{"evil.example": 421, "127.0.0.1.evil.example:80": 421, "localhost": 200, "127.0.0.1": 200, "[::1]:1": 200} {
		for _, path := range []string{"/api/v1/documents", "/healthz", "/metrics", "/openapi.json", "/"} {
			if a := h.do("GET "+path, "", "Host", host); a.StatusCode != want {
				t.Errorf("%s at %s: %s", path, host, a.Status)
			}
		}
	}
}

// TestWhereItMayListen: others than this machine are let in with a token alone.
func TestWhereItMayListen(t *testing.T) {
	token, err := access.NewToken("", secret)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		opt  serve.Options
		fine bool
	}{
		"this machine":                 {serve.Options{Addr: "127.0.0.1:0"}, true},
		"this machine by name":         {serve.Options{Addr: "localhost:0"}, true},
		"everywhere":                   {serve.Options{Addr: "0.0.0.0:0"}, false},
		"everywhere, unsaid":           {serve.Options{Addr: ":0"}, false},
		"everywhere, read-only":        {serve.Options{Addr: ":0", ReadOnly: true}, false},
		"everywhere with a token":      {serve.Options{Addr: "0.0.0.0:0", Tokens: []access.Token{token}}, true},
		"behind a proxy":               {serve.Options{Addr: "127.0.0.1:0", Hosts: []string{"desk.example"}}, false},
		"behind a proxy with a token":  {serve.Options{Addr: "127.0.0.1:0", Hosts: []string{"desk.example"}, Tokens: []access.Token{token}}, true},
		"half a certificate":           {serve.Options{Addr: "127.0.0.1:0", CertFile: "cert.pem"}, false},
		"no address":                   {serve.Options{Addr: "8787"}, false},
		"an address of somebody else":  {serve.Options{Addr: "192.0.2.7:8787", Tokens: []access.Token{token}}, false},
		"a port that there cannot be ": {serve.Options{Addr: "127.0.0.1:99999"}, false},
	} {
		s, err := serve.New(t.Context(), test.opt)
		if (err == nil) != test.fine {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && !strings.ContainsAny(err.Error(), ":;") {
			t.Errorf("%s: %v does not say what to do", name, err)
		}
		if s != nil {
			s.Close()
		}
	}
}

// TestElsewhereReadingNeedsTheToken: on an address of other machines nothing is
// told without it.
func TestElsewhereReadingNeedsTheToken(t *testing.T) {
	h := open(t, func(o *serve.Options) { o.Addr = "0.0.0.0:0" })
	for path, want := range map[string]int{"/api/v1/documents": 401, "/metrics": 401, "/openapi.json": 401, "/": 401, "/api/v1/health": 401, "/healthz": 200, "/readyz": 200} {
		if a := h.do("GET "+path, ""); a.StatusCode != want {
			t.Errorf("%s without: %s", path, a.Status)
		}
		if a := h.do("GET "+path, "", right...); a.StatusCode != 200 {
			t.Errorf("%s with it: %s", path, a.Status)
		}
	}
}

// TestArchiveThatFails: what the archive says is told with its status.
func TestArchiveThatFails(t *testing.T) {
	h := open(t, func(o *serve.Options) { o.ReadOnly = false })
	h.archive.Close()
	a := h.do("GET /api/v1/documents", "")
	if a.StatusCode != 500 || strings.Contains(string(a.body), "archive.db") || !strings.Contains(string(a.body), `"code":"`+string(store.Failed)) {
		t.Errorf("%s %s", a.Status, a.body)
	}
	if a := h.do("GET /readyz", ""); a.StatusCode != 503 || a.Header.Get("Retry-After") == "" {
		t.Errorf("ready: %s", a.Status)
	}
	if a := h.do("GET /metrics", ""); !strings.Contains(string(a.body), "readout_archive_up 0") {
		t.Errorf("metrics: %s", a.Status)
	}
	if !strings.Contains(h.log.String(), "a call failed") {
		t.Error("the log does not say it")
	}
}
