package api

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/readout-news/readout"
)

// Prefix is the path below which all calls stand.
const Prefix = "/api/v1"

// service answers the calls.
type service struct {
	Options
	api  huma.API
	mux  *http.ServeMux
	boot string        // tells what this process has rendered from what another one has
	hard chan struct{} // a place in it is needed for what costs much
	// checking is set while the archive is being checked.
	checking atomic.Bool
}

var ownProblems = sync.OnceFunc(func() { huma.NewError = newProblem })

// New makes the handler of everything below Prefix, of /openapi.json and of
// /openapi.yaml.
func New(o Options) http.Handler {
	ownProblems()
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Pace <= 0 {
		o.Pace = 30 * time.Second
	}
	if o.Changed == nil {
		o.Changed = func() {}
	}
	s := &service{Options: o, mux: http.NewServeMux(), boot: rand.Text()[:6], hard: make(chan struct{}, hardAtOnce)}
	config := huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{Title: "readout", Version: readout.Version, License: &huma.License{Name: "Apache License 2.0", Identifier: "Apache-2.0"},
				Description: "Who said or did what to whom, when, on whose authority, with the exact words; and how several reports of one event compare. Offsets are Unicode code points into the text of a document, half-open."},
			Components: &huma.Components{
				Schemas:         huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer),
				SecuritySchemes: map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer", Description: "A token of the server. Reading needs none on the machine that it runs on."}},
			},
		},
		Formats:                      map[string]huma.Format{"application/json": huma.DefaultJSONFormat, "json": huma.DefaultJSONFormat},
		DefaultFormat:                "application/json",
		RejectUnknownQueryParameters: true,
	}
	s.api = humago.New(s.mux, config)
	s.api.UseMiddleware(s.conditional, patient)
	s.documents()
	s.adding()
	s.searching()
	s.streams()
	s.stories()
	s.judgements()
	s.desk()
	s.status()
	s.describe()
	s.mux.HandleFunc("/", s.elsewhere)
	return s.mux
}

// describe serves the description of the API.
func (s *service) describe() {
	spec := s.api.OpenAPI()
	plain, err := json.Marshal(spec)
	if err != nil {
		s.Log.Error("the description of the API cannot be written", "error", err)
	}
	yaml, err := spec.YAML()
	if err != nil {
		s.Log.Error("the description of the API cannot be written", "error", err)
	}
	for path, body := range map[string][]byte{"/openapi.json": plain, "/openapi.yaml": yaml} {
		s.mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/openapi+"+strings.TrimPrefix(path, "/openapi."))
			s.tagged(w, r, body)
		})
	}
}

// elsewhere answers for paths that there are not, and for methods that a path
// does not have.
func (s *service) elsewhere(w http.ResponseWriter, r *http.Request) {
	var others []string
	for _, m := range []string{http.MethodGet, http.MethodPost, http.MethodDelete} {
		try := r.Clone(r.Context())
		try.Method = m
		if _, pattern := s.mux.Handler(try); pattern != "/" && m != r.Method {
			others = append(others, m)
		}
	}
	if len(others) > 0 {
		if slices.Contains(others, http.MethodGet) {
			others = append(others, http.MethodHead)
		}
		w.Header().Set("Allow", strings.Join(others, ", "))
		WriteProblem(w, http.StatusMethodNotAllowed, "method-not-allowed", "this path knows "+strings.Join(others, ", "))
		return
	}
	WriteProblem(w, http.StatusNotFound, "not-found", "there is no such path; /openapi.json lists what there is")
}

// operation is what all calls have in common.
func operation(method, path, id, summary string, options ...func(*huma.Operation)) huma.Operation {
	op := huma.Operation{Method: method, Path: Prefix + path, OperationID: id, Summary: summary, Metadata: map[string]any{},
		Security: []map[string][]string{{}, {"token": {}}}, Responses: map[string]*huma.Response{}}
	if method != http.MethodGet {
		op.Security = op.Security[1:]
	}
	for _, set := range options {
		set(&op)
	}
	return op
}

func tag(name string) func(*huma.Operation) {
	return func(op *huma.Operation) { op.Tags = []string{name} }
}

func about(text string) func(*huma.Operation) {
	return func(op *huma.Operation) { op.Description = text }
}

// made tells what an answer is made of, so that whoever has it already can be
// told without making it again.
func made(of basis) func(*huma.Operation) {
	return func(op *huma.Operation) { op.Metadata["made"] = of }
}

// streamed is for answers that are sent as they come.
func streamed(op *huma.Operation) { op.Metadata["stream"] = true }

// gives describes an answer that is written as bytes.
func gives(schema *huma.Schema, types ...string) func(*huma.Operation) {
	return func(op *huma.Operation) {
		content := map[string]*huma.MediaType{}
		for _, t := range types {
			content[t] = &huma.MediaType{Schema: schema}
		}
		op.Responses["200"] = &huma.Response{Description: "OK", Content: content}
	}
}

// object is an object of one of our schemas, which are files of their own.
func object(name string) *huma.Schema {
	return &huma.Schema{Type: huma.TypeObject, Description: "An object of schema " + name + ", described in doc/schema and doc/formats.md.",
		Properties: map[string]*huma.Schema{"schema": {Type: huma.TypeString, Enum: []any{name}}}, Required: []string{"schema"}, AdditionalProperties: true}
}

var textSchema = &huma.Schema{Type: huma.TypeString}

// bytesOut is an answer that is written as it is.
type bytesOut struct {
	Type string `header:"Content-Type"`
	Name string `header:"Content-Disposition"`
	Body []byte
}

// out is an answer that is one JSON value.
type out[T any] struct{ Body T }

// fail is the problem of an error. Of what the server is to blame for the log
// says more than the caller is told.
func (s *service) fail(ctx context.Context, err error) error {
	p := ProblemOf(err)
	if p.Status >= http.StatusInternalServerError && ctx.Err() == nil {
		s.Log.ErrorContext(ctx, "a call failed", "error", err)
	}
	return p
}
