package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
)

//go:embed pages/*.tmpl
var sources embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"asset":    assetPath,
	"day":      sheet.Day,
	"days":     sheet.Days,
	"document": documentPath,
	"item":     itemPath,
	"claim":    claimPath,
	"actor":    actorPath,
	"story":    storyPath,
	"pair":     pairPath,
	"manner":   sheet.Manner,
	"count":    count,
	"bytes":    bytesOf,
	"signed":   func(f float64) string { return strings.Replace(fmt.Sprintf("%+.1f", f), "-", "−", 1) },
	"percent":  func(f float64) string { return fmt.Sprintf("%.0f %%", 100*f) },
	"dict":     dict,
	"dated":    dated,
	"minute":   minute,
	"stamp":    stamp,
}).ParseFS(sources, "pages/*.tmpl"))

// view is what every page has around its own content.
type view struct {
	Title   string
	Part    string // of the navigation: "today", "search", "health"; "" for none
	Kind    string // class of the main element
	Plot    bool   // has something that the plots' script draws
	Graph   bool
	Caller  access.Caller
	Who     string // under which name the visitor judges, "" where unknown
	Here    string // path with query, to come back to
	Version string
	Body    any
}

// show draws a page, or where anything fails the page that says so.
func (p *pages) show(w http.ResponseWriter, r *http.Request, name string, v view) {
	p.write(w, r, http.StatusOK, name, v)
}

func (p *pages) write(w http.ResponseWriter, r *http.Request, status int, name string, v view) {
	v.Caller = access.FromContext(r.Context())
	v.Who, v.Here, v.Version = whoIs(r), r.URL.RequestURI(), readout.Version
	p.fragment(w, r, status, name, v)
}

// policy is that of the server, stricter in that no style within a page counts.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// fragment draws a template. It is drawn whole before anything is sent, so that
// what fails is told as a failure.
func (p *pages) fragment(w http.ResponseWriter, r *http.Request, status int, name string, data any) {
	var b bytes.Buffer
	if err := templates.ExecuteTemplate(&b, name, data); err != nil {
		http.Error(w, "the page could not be drawn: "+err.Error(), http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", policy)
	h.Set("Cache-Control", "no-store") // what people have judged must be there when they come back
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(b.Bytes())
	}
}

// fail is the page of an error.
func (p *pages) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, title := http.StatusInternalServerError, "That did not work"
	switch store.CodeOf(err) {
	case store.NotFound:
		status, title = http.StatusNotFound, "There is no such page"
	case store.BadRequest:
		status, title = http.StatusBadRequest, "That could not be understood"
	case store.Conflict:
		status, title = http.StatusConflict, "Somebody else was quicker"
	case store.Locked:
		status, title = http.StatusServiceUnavailable, "The archive is busy"
	}
	if r.Header.Get("HX-Request") != "" {
		p.fragment(w, r, status, "trouble", err.Error())
		return
	}
	p.write(w, r, status, "error", view{Title: title, Body: err.Error()})
}

// nowhere answers for every path that no page has.
func (p *pages) nowhere(w http.ResponseWriter, r *http.Request) {
	p.fail(w, r, &store.Error{Code: store.NotFound, Op: "show", Archive: r.URL.Path, Err: fmt.Errorf("there is no such page"), Fix: "begin at today or search"})
}

// page is the piece of a list that a request asks for.
func page(r *http.Request, size int) store.Page {
	return store.Page{After: store.Cursor(r.URL.Query().Get("after")), Limit: size}
}

// more is the address of the same list from a cursor on, "" at its end.
func more(r *http.Request, next store.Cursor) string {
	if next == "" {
		return ""
	}
	q := r.URL.Query()
	q.Set("after", string(next))
	return r.URL.Path + "?" + q.Encode()
}

func documentPath(id string) string { return "/document/" + segment(id) }

// itemPath leads to the words of a statement or event in the text.
func itemPath(document, item string) string {
	return documentPath(document) + "#" + url.PathEscape(item) + "-text"
}

func claimPath(document, item string) string {
	return "/claim/" + segment(document) + "/" + segment(item)
}

func storyPath(id string) string { return "/story/" + segment(id) }

// actorPath is the page of an actor. Where the ID does not spell his name, the
// address has it too.
func actorPath(p desk.Party) string {
	kind, name, ok := strings.Cut(p.Actor, "/")
	if !ok {
		return "/actor?" + url.Values{"name": {p.Name}}.Encode()
	}
	path := "/actor/" + segment(kind) + "/" + segment(name)
	if p.Name != "" && strings.ToLower(strings.Join(store.NameWords(p.Name), "-")) != name {
		path += "?" + url.Values{"name": {p.Name}}.Encode()
	}
	return path
}

func pairPath(a, b string) string { return "/pair?" + url.Values{"a": {a}, "b": {b}}.Encode() }

// segment makes an ID one piece of a path. A browser would take one or two dots
// for a way up, even escaped; an ID of dots alone cannot be had by path.
func segment(id string) string { return url.PathEscape(id) }

func count(n int, what string) string {
	switch {
	case n == 1:
		return "1 " + what
	case strings.HasSuffix(what, "y"):
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(what, "y"))
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func bytesOf(n int64) string {
	switch {
	case n < 1<<10:
		return fmt.Sprintf("%d bytes", n)
	case n < 1<<20:
		return fmt.Sprintf("%.0f KiB", float64(n)/(1<<10))
	case n < 1<<30:
		return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
	}
	return fmt.Sprintf("%.1f GiB", float64(n)/(1<<30))
}

// dict hands several things to a template.
func dict(pairs ...any) (map[string]any, error) {
	out := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("dict: %v is no name", pairs[i])
		}
		out[name] = pairs[i+1]
	}
	return out, nil
}

// minute is a moment for people, stamp the same for programs; both in UTC.
func minute(t time.Time) string { return t.UTC().Format("2 Jan 2006 15:04") }

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
