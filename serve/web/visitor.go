package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/readout-news/readout/serve/access"
)

// nameCookie keeps under which name somebody judges whom the server knows by no
// token of his own.
const nameCookie = "readout-name"

// nameDays is how long a browser remembers the name; longestName bounds it, in
// bytes.
const nameDays, longestName = 365, 100

// whoIs is the name under which the visitor judges, "" where nobody said one.
func whoIs(r *http.Request) string {
	c := access.FromContext(r.Context())
	if c.Sworn {
		return c.Name
	}
	if k, err := r.Cookie(nameCookie); err == nil {
		if name, err := url.QueryUnescape(k.Value); err == nil && tidy(name) != "" {
			return tidy(name)
		}
	}
	return c.Name
}

// tidy is a name in one line and not too long.
func tidy(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	for i := range s {
		if i > longestName {
			return s[:i]
		}
	}
	return s
}

// name keeps the name that a visitor gives and goes back to where he was.
func (p *pages) name(w http.ResponseWriter, r *http.Request) {
	name := tidy(r.PostFormValue("name"))
	cookie := &http.Cookie{Name: nameCookie, Value: url.QueryEscape(name), Path: "/", MaxAge: nameDays * 24 * 3600,
		HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https"}
	if name == "" {
		cookie.MaxAge = -1
	}
	http.SetCookie(w, cookie)
	http.Redirect(w, r, here(r.PostFormValue("next")), http.StatusSeeOther)
}

// here is next where it is a path of this server, else the first page.
func here(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") || strings.ContainsAny(next, "\\\r\n\t") {
		return "/"
	}
	return next
}

// login shows the form that begins a session.
func (p *pages) login(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	p.show(w, r, "login", view{Title: "Sign in", Kind: "narrow", Body: map[string]any{"Next": here(q.Get("next")), "Failed": q.Get("failed") != ""}})
}
