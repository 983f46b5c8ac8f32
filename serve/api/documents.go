package api

import (
	"context"
	"encoding/json"
	"net/http"
	"time"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

// Reference names a document.
type Reference struct {
	ID        string `json:"id"`
	URI       string `json:"uri,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty" doc:"EDTF date, as exact as it is known."`
}

func referenceOf(d *readout.Document) Reference {
	return Reference{d.ID, d.URI, d.Title, d.Outlet, d.Published.String()}
}

// summary is a document in a list.
type summary struct {
	Reference
	Added  string `json:"added" format:"date-time" doc:"When it came into the archive."`
	Engine string `json:"engine" doc:"Version of readout that made the record in use."`
}

type documentList struct {
	Documents []summary `json:"documents"`
	Next      string    `json:"next,omitempty" doc:"Where the list goes on; absent at its end."`
}

// document is one of them with how much was read from it.
type document struct {
	Reference
	Authors      []string        `json:"authors,omitempty"`
	Language     string          `json:"language,omitempty"`
	Origin       json.RawMessage `json:"origin,omitempty" doc:"Whose reporting it carries, as readout/record/1 has it."`
	Notes        []string        `json:"notes,omitempty" doc:"What reading changed or left out."`
	Added        string          `json:"added" format:"date-time"`
	Source       string          `json:"source,omitempty" enum:"text,html,json" doc:"Form of the bytes that it was read from; absent where they were not kept."`
	Characters   int             `json:"characters" doc:"Code points of the text."`
	Attributions int             `json:"attributions"`
	Events       int             `json:"events"`
	Actors       int             `json:"actors"`
	Judgements   int             `json:"judgements" doc:"That hold on what stands in it."`
	Stories      []string        `json:"stories,omitempty" doc:"IDs of the stories that it is an account of."`
	Engine       Engine          `json:"engine"`
}

// Engine is what made a record.
type Engine struct {
	Version string            `json:"version"`
	Models  map[string]string `json:"models,omitempty"`
}

type OneDocument struct {
	ID string `path:"id" maxLength:"200" doc:"ID of the document."`
}

func (s *service) documents() {
	huma.Register(s.api, operation(http.MethodGet, "/documents", "list-documents", "Documents, newest publication first", tag("documents"), made(ofRecords)),
		func(ctx context.Context, in *struct{ Paged }) (*out[documentList], error) {
			all, next, err := s.archive().Documents(ctx, in.page())
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			list := documentList{Documents: []summary{}, Next: string(next)}
			for _, d := range all {
				list.Documents = append(list.Documents, summary{Reference{d.ID, d.URI, d.Title, d.Outlet, d.Published.String()}, stamp(d.Added), d.Engine.Version})
			}
			return &out[documentList]{list}, nil
		})
	huma.Register(s.api, operation(http.MethodGet, "/documents/{id}", "get-document", "One document without its text", tag("documents")), s.document)
	huma.Register(s.api, operation(http.MethodGet, "/documents/{id}/text", "get-text", "Its text, unchanged", tag("documents"), made(ofRecords), gives(textSchema, "text/plain")),
		func(ctx context.Context, in *OneDocument) (*bytesOut, error) {
			r, err := s.archive().Record(ctx, in.ID)
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			return &bytesOut{Type: "text/plain; charset=utf-8", Body: []byte(r.Document.Text)}, nil
		})
	huma.Register(s.api, operation(http.MethodGet, "/documents/{id}/source", "get-source", "The bytes that it was read from, as they came", tag("documents"),
		gives(&huma.Schema{Type: huma.TypeString, Format: "binary"}, "application/octet-stream")), s.source)
	huma.Register(s.api, operation(http.MethodGet, "/documents/{id}/record", "get-record", "All that was read from it", tag("documents"),
		gives(object("readout/record/1"), "application/json")),
		func(ctx context.Context, in *struct {
			OneDocument
			Judged bool `query:"judged" doc:"With what people rejected left out and what they corrected put right."`
		}) (*bytesOut, error) {
			r, err := s.archive().Record(ctx, in.ID)
			if err == nil && in.Judged {
				var all []readout.Judgement
				all, err = s.archive().Judgements(ctx, store.JudgementFilter{Document: in.ID})
				r, _ = store.Judged(r, all)
			}
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			body, err := record.Encode(r)
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			return &bytesOut{Type: "application/json", Body: append(body, '\n')}, nil
		})
}

func (s *service) document(ctx context.Context, in *OneDocument) (*out[document], error) {
	e, err := s.archive().Entry(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	held, err := s.archive().Judgements(ctx, store.JudgementFilter{Document: in.ID})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	lines, _, err := s.archive().StoryList(ctx, store.StoryFilter{Document: in.ID}, store.Page{Limit: 20})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	r, d := e.Record, e.Record.Document
	raw, err := encoded(&readout.Record{Engine: r.Engine, Document: d})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	var from struct {
		Document struct {
			Origin json.RawMessage `json:"origin"`
		} `json:"document"`
	}
	if err := json.Unmarshal(raw, &from); err != nil {
		return nil, s.fail(ctx, err)
	}
	body := document{Reference: referenceOf(d), Authors: d.Authors, Language: d.Language, Origin: from.Document.Origin, Notes: d.Notes,
		Added: stamp(e.Added), Source: string(e.Source.Form), Characters: utf8.RuneCountInString(d.Text),
		Attributions: len(r.Attributions), Events: len(r.Events), Actors: len(r.Actors), Judgements: len(held),
		Engine: Engine{r.Engine.Version, r.Engine.Models}}
	for _, l := range lines {
		body.Stories = append(body.Stories, l.ID)
	}
	return &out[document]{body}, nil
}

// source gives bytes of foreign make, never to be shown by a browser as a page
// of this server.
func (s *service) source(ctx context.Context, in *OneDocument) (*bytesOut, error) {
	e, err := s.archive().Entry(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	if e.Source.Form == "" {
		return nil, problem(http.StatusNotFound, "not-found", "the bytes of this document were not kept; its text is there")
	}
	return &bytesOut{Type: "application/octet-stream", Name: `attachment; filename="source"`, Body: e.Source.Raw}, nil
}

// stamp is a moment as the API writes it; "" where it is not known.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
