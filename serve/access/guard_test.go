package access

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
)

const secret = "kamo-bridge-4711-open"

// house is a guarded handler that tells what it was let know of the caller.
func house(t *testing.T, opt Options) (*Guard, http.Handler) {
	t.Helper()
	opt.API, opt.Free, opt.Harmless = "/api/", []string{"GET /healthz", "POST /session", "GET /login", "GET /assets/"}, []string{"POST /api/v1/compare"}
	g := New(opt)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /session", g.Begin)
	mux.HandleFunc("POST /session/end", g.End)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		c := FromContext(r.Context())
		w.Header().Set("X-Form", c.Form)
		w.Header().Set("X-Name", c.Name)
		w.Header().Set("X-Why", c.Why)
		w.Write([]byte(r.PostFormValue("said")))
	})
	return g, g.Wrap(mux)
}

func tokens(t *testing.T, list string) []Token {
	t.Helper()
	all, err := ReadTokens(strings.NewReader(list))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// send is one request, "METHOD PATH", with headers and a form.
func send(h http.Handler, request string, form url.Values, headers ...string) *http.Response {
	method, path, _ := strings.Cut(request, " ")
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r := httptest.NewRequest(method, "http://127.0.0.1:8787"+path, body)
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// TestWhoMayDoWhat is the table of the package comment.
func TestWhoMayDoWhat(t *testing.T) {
	local, keyed := Options{Local: true}, Options{Local: true, Tokens: tokens(t, secret)}
	public, proxied := Options{Tokens: tokens(t, secret)}, Options{Local: true, Hosts: []string{"desk.example"}, Tokens: tokens(t, secret)}
	reading := keyed
	reading.ReadOnly = true
	right, wrong := "Bearer "+secret, "Bearer "+secret+"x"
	for _, test := range []struct {
		what    string
		opt     Options
		request string
		headers []string
		want    int
	}{
		{"anybody on this machine reads", local, "GET /api/v1/stories", nil, 200},
		{"a program may not write where there is no token", local, "POST /api/v1/documents", nil, 403},
		{"nor delete", local, "DELETE /api/v1/judgements/j1", nil, 403},
		{"nor use a method that nobody knows", local, "BREW /api/v1/documents", nil, 403},
		{"nor with a token that the server does not have", local, "POST /api/v1/documents", []string{"Authorization", right}, 401},
		{"comparing keeps nothing", local, "POST /api/v1/compare", nil, 200},
		{"reading needs no token on this machine", keyed, "GET /api/v1/stories", nil, 200},
		{"writing does", keyed, "POST /api/v1/documents", nil, 401},
		{"and has one", keyed, "POST /api/v1/documents", []string{"Authorization", right}, 200},
		{"a scheme has any case", keyed, "POST /api/v1/documents", []string{"Authorization", "bearer " + secret}, 200},
		{"a wrong one", keyed, "POST /api/v1/documents", []string{"Authorization", wrong}, 401},
		{"a wrong one does not even read", keyed, "GET /api/v1/stories", []string{"Authorization", wrong}, 401},
		{"another scheme", keyed, "GET /api/v1/stories", []string{"Authorization", "Basic eDp5"}, 401},
		{"an empty token", keyed, "POST /api/v1/documents", []string{"Authorization", "Bearer "}, 401},
		{"elsewhere reading needs it", public, "GET /api/v1/stories", nil, 401},
		{"and has it", public, "GET /api/v1/stories", []string{"Authorization", right}, 200},
		{"comparing needs it", public, "POST /api/v1/compare", nil, 401},
		{"health does not", public, "GET /healthz", nil, 200},
		{"assets do not", public, "GET /assets/style.css", nil, 200},
		{"nothing is reached through assets", public, "GET /assets/../api/v1/stories", nil, 401},
		{"a page leads to the login", public, "GET /stories?day=1", []string{"Accept", "text/html"}, 303},
		{"an API never does", public, "GET /api/v1/stories", []string{"Accept", "text/html"}, 401},
		{"behind a proxy reading needs it too", proxied, "GET /api/v1/stories", []string{"Host", "desk.example"}, 401},
		{"and has it", proxied, "GET /api/v1/stories", []string{"Host", "desk.example:443", "Authorization", right}, 200},
		{"read-only reads", reading, "GET /api/v1/stories", nil, 200},
		{"read-only refuses the right token", reading, "POST /api/v1/documents", []string{"Authorization", right}, 403},
		{"and anybody", reading, "POST /api/v1/documents", nil, 403},
	} {
		_, h := house(t, test.opt)
		if got := send(h, test.request, nil, test.headers...); got.StatusCode != test.want {
			t.Errorf("%s: %s gives %d, want %d", test.what, test.request, got.StatusCode, test.want)
		}
	}
}

// TestForeignHosts holds against pages whose name is made to point here.
func TestForeignHosts(t *testing.T) {
	_, h := house(t, Options{Local: true, Hosts: []string{"desk.example"}, Tokens: tokens(t, secret)})
	for host, want := range map[string]int{
		"127.0.0.1:8787": 200, "localhost:8787": 200, "localhost": 200, "LOCALHOST.": 200, "readout.localhost:8787": 200, "[::1]:8787": 200, "127.8.8.8": 200,
		"desk.example": 200, "Desk.Example:8787": 200,
		"evil.example:8787": 421, "127.0.0.1.evil.example": 421, "localhost.evil.example": 421, "10.0.0.4:8787": 421, "": 421, "[::1": 421, "0.0.0.0:8787": 421,
	} {
		if got := send(h, "GET /", nil, "Host", host, "Authorization", "Bearer "+secret); got.StatusCode != want {
			t.Errorf("host %q gives %d, want %d", host, got.StatusCode, want)
		}
	}
}

// TestForms: what writes with a session must come from our own pages and carry
// the token of that session.
func TestForms(t *testing.T) {
	for name, opt := range map[string]Options{"without tokens": {Local: true}, "with": {Local: true, Tokens: tokens(t, "Ama Owusu "+secret)}} {
		t.Run(name, func(t *testing.T) {
			_, h := house(t, opt)
			enter := func() (cookie, form string) {
				var set *http.Response
				if len(opt.Tokens) == 0 {
					set = send(h, "GET /", nil, "Accept", "text/html")
				} else {
					set = send(h, "POST /session", url.Values{"token": {secret}, "next": {"/stories"}})
					if set.StatusCode != 303 || set.Header.Get("Location") != "/stories" {
						t.Fatalf("sign-in gives %d to %q", set.StatusCode, set.Header.Get("Location"))
					}
				}
				c := set.Cookies()
				if len(c) != 1 || !c[0].HttpOnly || c[0].SameSite != http.SameSiteStrictMode || c[0].Path != "/" {
					t.Fatalf("cookies %v", c)
				}
				cookie = c[0].Name + "=" + c[0].Value
				page := send(h, "GET /", nil, "Cookie", cookie, "Accept", "text/html")
				if len(page.Cookies()) > 0 {
					t.Errorf("a new session though there is one")
				}
				if len(opt.Tokens) > 0 && page.Header.Get("X-Name") != "Ama Owusu" {
					t.Errorf("name %q", page.Header.Get("X-Name"))
				}
				return cookie, page.Header.Get("X-Form")
			}
			cookie, form := enter()
			other, _ := enter()
			for _, test := range []struct {
				what    string
				form    url.Values
				headers []string
				want    int
			}{
				{"as it should be", url.Values{FormField: {form}}, []string{"Cookie", cookie, "Sec-Fetch-Site", "same-origin"}, 200},
				{"by a script", url.Values{}, []string{"Cookie", cookie, FormHeader, form, "Sec-Fetch-Site", "same-origin"}, 200},
				{"an old browser", url.Values{FormField: {form}}, []string{"Cookie", cookie, "Origin", "http://127.0.0.1:8787"}, 200},
				{"no form token", url.Values{}, []string{"Cookie", cookie, "Sec-Fetch-Site", "same-origin"}, 403},
				{"a made-up one", url.Values{FormField: {form + "x"}}, []string{"Cookie", cookie}, 403},
				{"that of another session", url.Values{FormField: {form}}, []string{"Cookie", other}, 403},
				{"another site", url.Values{FormField: {form}}, []string{"Cookie", cookie, "Sec-Fetch-Site", "cross-site"}, 403},
				{"another program on this machine", url.Values{FormField: {form}}, []string{"Cookie", cookie, "Sec-Fetch-Site", "same-site"}, 403},
				{"another site, an old browser", url.Values{FormField: {form}}, []string{"Cookie", cookie, "Origin", "http://evil.example"}, 403},
				{"a sandboxed page", url.Values{FormField: {form}}, []string{"Cookie", cookie, "Origin", "null"}, 403},
			} {
				test.form.Set("said", "confirm")
				got := send(h, "POST /judge", test.form, test.headers...)
				body, _ := io.ReadAll(got.Body)
				if got.StatusCode != test.want || test.want == 200 && string(body) != "confirm" {
					t.Errorf("%s: %d %q, want %d", test.what, got.StatusCode, body, test.want)
				}
			}
			refused := 401
			if len(opt.Tokens) == 0 {
				refused = 403
			}
			for what, c := range map[string]string{"none": "", "a changed one": strings.Replace(cookie, "=", "=x", 1), "a short one": strings.Split(cookie, ".")[0], "rubbish": strings.Split(cookie, "=")[0] + "=%%."} {
				if got := send(h, "POST /judge", url.Values{FormField: {form}}, "Cookie", c); got.StatusCode != refused {
					t.Errorf("cookie: %s gives %d", what, got.StatusCode)
				}
			}
		})
	}
}

func TestSessionsEnd(t *testing.T) {
	g, h := house(t, Options{Tokens: tokens(t, secret)})
	set := send(h, "POST /session", url.Values{"token": {" " + secret}, "name": {"  Yaw\n Boateng " + strings.Repeat("é", 100)}}, "X-Forwarded-Proto", "https").Cookies()
	if len(set) != 1 || !set[0].Secure {
		t.Fatalf("cookies %v", set)
	}
	cookie := set[0].Name + "=" + set[0].Value
	page := send(h, "GET /", nil, "Cookie", cookie)
	if name := page.Header.Get("X-Name"); page.StatusCode != 200 || !strings.HasPrefix(name, "Yaw Boateng é") || len(name) > maxName+2 {
		t.Errorf("%d, name %q", page.StatusCode, name)
	}
	end := send(h, "POST /session/end", url.Values{FormField: {page.Header.Get("X-Form")}}, "Cookie", cookie)
	if c := end.Cookies(); end.StatusCode != 303 || len(c) != 1 || c[0].MaxAge >= 0 {
		t.Errorf("the end gives %d, cookies %v", end.StatusCode, c)
	}
	g.now = func() time.Time { return time.Now().Add(sessionLife + time.Minute) }
	if got := send(h, "GET /", nil, "Cookie", cookie); got.StatusCode != 401 {
		t.Errorf("an old session gives %d", got.StatusCode)
	}
	_, later := house(t, Options{Tokens: tokens(t, secret)})
	if got := send(later, "GET /", nil, "Cookie", cookie); got.StatusCode != 401 {
		t.Errorf("the session of another server gives %d", got.StatusCode)
	}
}

func TestSignInLeadsNowhereElse(t *testing.T) {
	_, h := house(t, Options{Local: true, Tokens: tokens(t, secret)})
	for next, want := range map[string]string{
		"/stories?day=2": "/stories?day=2", "": "/", "stories": "/", "//evil.example": "/", `/\evil.example`: "/", "http://evil.example/": "/", "/a\r\nSet-Cookie: b": "/", "javascript:alert(1)": "/",
	} {
		if got := send(h, "POST /session", url.Values{"token": {secret}, "next": {next}}).Header.Get("Location"); got != want {
			t.Errorf("next %q leads to %q", next, got)
		}
	}
	if got := send(h, "POST /session", url.Values{"token": {"guess"}, "next": {"/a"}}); got.Header.Get("Location") != "/login?failed=1&next=%2Fa" || len(got.Cookies()) > 0 {
		t.Errorf("a wrong token leads to %q", got.Header.Get("Location"))
	}
}

func TestTokens(t *testing.T) {
	if all := tokens(t, "# the desk\n\nAma Owusu  aaaaaaaaaaaaaaaa\n bbbbbbbbbbbbbbbb \r\n"); len(all) != 2 || all[0].Name != "Ama Owusu" || all[1].Name != "" {
		t.Errorf("tokens %v", all)
	}
	for what, list := range map[string]string{"none": "# nothing\n", "short": "short", "of no ASCII": "ééééééééééééééééé", "long line": strings.Repeat("x", 1<<17)} {
		if _, err := ReadTokens(strings.NewReader(list)); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}

func TestLoopback(t *testing.T) {
	for addr, want := range map[string]bool{"127.0.0.1:8787": true, "127.9.9.9:0": true, "[::1]:80": true, "localhost:8787": true, "[::ffff:127.0.0.1]:80": true,
		":8787": false, "0.0.0.0:8787": false, "[::]:8787": false, "192.0.2.7:80": false} {
		if got, err := Loopback(t.Context(), addr); err != nil || got != want {
			t.Errorf("%s: %v, %v", addr, got, err)
		}
	}
	for _, addr := range []string{"8787", "", "127.0.0.1", "no.such.host.invalid:80"} {
		if _, err := Loopback(t.Context(), addr); err == nil {
			t.Errorf("%s: no error", addr)
		}
	}
}

// FuzzCookie: no cookie that we have not made is a session.
func FuzzCookie(f *testing.F) {
	f.Add("a.b")
	f.Add("")
	g := New(Options{Local: true})
	f.Fuzz(func(t *testing.T, cookie string) {
		if _, ok := g.unseal(cookie); ok {
			t.Errorf("%q is a session", cookie)
		}
	})
}
