package serve

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/api"
)

// chain is all that a request passes, from the outside inwards: what went wrong
// is caught, it is counted and logged, given the headers that every answer has,
// held within limits, let in or not, and led to who answers it.
func (s *Server) chain() http.Handler {
	_, port, _ := net.SplitHostPort(s.Addr())
	guard := access.New(access.Options{
		Tokens: s.opt.Tokens, Local: s.local, Hosts: s.opt.Hosts, ReadOnly: s.opt.ReadOnly, Port: port, API: "/api/",
		Free:     []string{"GET /healthz", "GET /readyz", "GET /login", "GET /assets/", "GET /favicon.ico", "POST /session"},
		Harmless: []string{"POST " + api.Prefix + "/compare"},
		Refuse:   refuse,
	})
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) { plain(w, http.StatusOK, "alive") })
	mux.HandleFunc("GET /readyz", s.ready)
	mux.Handle("GET /metrics", s.metrics.handler())
	mux.HandleFunc("POST /session", guard.Begin)
	mux.HandleFunc("POST /session/end", guard.End)
	calls := s.calls()
	// The answers of the API hold nothing secret of a session, so that their size
	// may tell what is in them; those of the pages do, and are not compressed.
	compress, err := gzhttp.NewWrapper(gzhttp.MinSize(1400), gzhttp.SuffixETag("-gzip"), gzhttp.ContentTypes([]string{
		"application/json", "application/jsonl", "application/problem+json", "application/openapi+json", "application/openapi+yaml", "text/plain", "text/csv", "text/tab-separated-values"}))
	if err == nil {
		calls = compress(calls)
	}
	for _, path := range []string{"/api/", "/openapi.json", "/openapi.yaml"} {
		mux.Handle(path, calls)
	}
	if s.opt.Pages != nil {
		mux.Handle("/", s.pages(s.opt.Pages))
	} else {
		mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
			plain(w, http.StatusOK, "readout serves its API below "+api.Prefix+"; /openapi.json describes it")
		})
	}
	var h http.Handler = mux
	h = routed(h)
	h = guard.Wrap(h)
	h = s.bounded(h)
	h = newClients(s.limits, len(s.opt.Hosts) > 0).wrap(h)
	h = headers(h)
	h = s.caught(h)
	return s.observed(h)
}

// calls is the API with what the server knows.
func (s *Server) calls() http.Handler {
	o := s.opt.API
	o.Log = s.log
	o.Pace = s.limits.Body
	o.Changed = s.stories.changed
	o.Health = func() []api.Part { return s.stories.parts() }
	return api.New(o)
}

// bounded holds bodies within their limit, before anybody reads them.
func (s *Server) bounded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		most := s.limits.Form
		if strings.HasPrefix(r.URL.Path, "/api/") {
			most = max(s.opt.API.Largest(), 4<<20) + 1<<10
		}
		if r.ContentLength > most {
			w.Header().Set("Connection", "close") // what comes is not worth reading
			api.WriteProblem(w, http.StatusRequestEntityTooLarge, "too-large", fmt.Sprintf("the body has more than %d bytes", most))
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, most)
		h.ServeHTTP(w, r)
	})
}

// pages has the stories follow what is judged there.
func (s *Server) pages(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(w, r)
		if r.Method == http.MethodPost {
			s.stories.changed()
		}
	})
}

// ready tells whether the archive can be read.
func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if _, err := s.opt.Archive.Revision(ctx); err != nil {
		s.log.Warn("not ready", "error", err)
		w.Header().Set("Retry-After", "5")
		plain(w, http.StatusServiceUnavailable, "the archive cannot be read now")
		return
	}
	plain(w, http.StatusOK, "ready")
}

func plain(w http.ResponseWriter, status int, line string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	w.Write([]byte(line + "\n"))
}

// refuse tells programs of a refusal as they are told of everything, and people
// on a page.
func refuse(w http.ResponseWriter, r *http.Request, f access.Refusal) {
	if strings.HasPrefix(r.URL.Path, "/api/") || !strings.Contains(r.Header.Get("Accept"), "text/html") {
		api.WriteProblem(w, f.Status, f.Code, f.Detail)
		return
	}
	access.Page(w, r, f)
}
