package api

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

type searchIn struct {
	Asked
	Paged
}

type found struct {
	Hits []json.RawMessage `json:"hits" doc:"Objects of readout/record/1: whole ones where documents are asked for, else with only what fits."`
	Next string            `json:"next,omitempty"`
}

// told is a statement or event in a list.
type told struct {
	Document Reference       `json:"document"`
	Who      []string        `json:"who,omitempty" doc:"Who says or does it, by the fullest name that the document gives."`
	To       []string        `json:"to,omitempty" doc:"To whom."`
	Item     json.RawMessage `json:"item" doc:"The attribution or event as an object of readout/record/1; its spans are of the text of the document."`
}

type toldList struct {
	Items []told `json:"items"`
	Next  string `json:"next,omitempty"`
}

const manyDocuments = "Limit and next count documents. Without speaker, addressee or authority these are all statements of the documents that fit, without event all events."

func (s *service) searching() {
	huma.Register(s.api, operation(http.MethodGet, "/search", "search", "Documents, with the statements and events in them that fit", tag("search"), made(ofRecords)),
		func(ctx context.Context, in *searchIn) (*out[found], error) {
			q, hits, next, err := s.hits(ctx, in)
			if err != nil {
				return nil, err
			}
			body := found{Hits: []json.RawMessage{}, Next: next}
			for _, h := range hits {
				raw, err := encoded(only(h, q))
				if err != nil {
					return nil, s.fail(ctx, err)
				}
				body.Hits = append(body.Hits, raw)
			}
			return &out[found]{body}, nil
		})
	huma.Register(s.api, operation(http.MethodGet, "/attributions", "list-attributions", "Statements: who said what on whose authority", tag("search"), made(ofRecords), about(manyDocuments)),
		func(ctx context.Context, in *searchIn) (*out[toldList], error) { return s.items(ctx, in, true) })
	huma.Register(s.api, operation(http.MethodGet, "/events", "list-events", "Events: who did what to whom", tag("search"), made(ofRecords), about(manyDocuments)),
		func(ctx context.Context, in *searchIn) (*out[toldList], error) { return s.items(ctx, in, false) })
}

func (s *service) hits(ctx context.Context, in *searchIn) (store.Query, []store.Hit, string, error) {
	q, err := s.query(in.Asked)
	if err != nil {
		return q, nil, "", err
	}
	hits, next, err := s.archive().Search(ctx, q, in.page())
	if err != nil {
		return q, nil, "", s.fail(ctx, err)
	}
	return q, hits, string(next), nil
}

// items gives single statements, or single events.
func (s *service) items(ctx context.Context, in *searchIn, statements bool) (*out[toldList], error) {
	q, hits, next, err := s.hits(ctx, in)
	if err != nil {
		return nil, err
	}
	body := toldList{Items: []told{}, Next: next}
	for _, h := range hits {
		r := *h.Record
		if statements {
			r.Events, r.Attributions = nil, chosen(r.Attributions, h.Attributions, q.OfStatements())
		} else {
			r.Attributions, r.Events = nil, chosen(r.Events, h.Events, q.OfEvents())
		}
		r.Sentences, r.Ties, r.Times = nil, nil, nil
		if len(r.Attributions)+len(r.Events) == 0 {
			continue
		}
		raw, err := encoded(&r)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		var parts struct {
			Attributions, Events []json.RawMessage
		}
		if err := json.Unmarshal(raw, &parts); err != nil {
			return nil, s.fail(ctx, err)
		}
		for i, raw := range parts.Attributions {
			a := &r.Attributions[i]
			body.Items = append(body.Items, told{referenceOf(r.Document), names(&r, a.Source), names(&r, a.Addressee), raw})
		}
		for i, raw := range parts.Events {
			e := &r.Events[i]
			body.Items = append(body.Items, told{referenceOf(r.Document), names(&r, e.Actors...), names(&r, e.Recipients...), raw})
		}
	}
	return &out[toldList]{body}, nil
}

// chosen are those of the indexes, or all where single ones were not asked for.
func chosen[T any](all []T, indexes []int, single bool) []T {
	if !single {
		return all
	}
	var out []T
	for _, i := range indexes {
		out = append(out, all[i])
	}
	return out
}

// names are those of whom spans stand for, or the words themselves.
func names(r *readout.Record, spans ...readout.Span) []string {
	var out []string
	for _, s := range spans {
		if s.Empty() {
			continue
		}
		name := r.Text(s)
		if a := r.ActorOf(s); a != nil && a.Name != "" {
			name = a.Name
		}
		out = append(out, name)
	}
	return out
}
