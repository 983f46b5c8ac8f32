package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
)

// Bounds of one comparison: what a desk lays side by side, not an archive.
const (
	maxCompared      = 30
	maxComparedBytes = 2 << 20
)

// text is one to be compared.
type text struct {
	ID        string   `json:"id,omitempty" maxLength:"200" doc:"A name of your own for it in the answer."`
	URI       string   `json:"uri,omitempty" maxLength:"2000"`
	Title     string   `json:"title,omitempty" maxLength:"1000"`
	Outlet    string   `json:"outlet,omitempty" maxLength:"300"`
	Authors   []string `json:"authors,omitempty" maxItems:"50"`
	Published string   `json:"published,omitempty" maxLength:"40" doc:"EDTF date."`
	Text      string   `json:"text,omitempty" doc:"Plain text; or give html."`
	HTML      string   `json:"html,omitempty" doc:"The page of an article."`
}

type compareIn struct {
	Body struct {
		Documents []text   `json:"documents,omitempty" maxItems:"30" doc:"Texts, which are not kept."`
		IDs       []string `json:"ids,omitempty" maxItems:"30" doc:"Documents of the archive."`
	}
}

type compared struct {
	Stories []json.RawMessage `json:"stories" doc:"Objects of readout/story/1."`
	Records []json.RawMessage `json:"records" doc:"Objects of readout/record/1: what the spans are of."`
	Skips   []json.RawMessage `json:"skips,omitempty" doc:"Objects of readout/skip/1: what could not be read."`
}

func (s *service) comparing() {
	op := operation(http.MethodPost, "/compare", "compare", "Compare texts without keeping them", tag("stories"), hard,
		about(fmt.Sprintf("Up to %d texts of %d MiB together. They are grouped into stories as `readout compare` does it.", maxCompared, maxComparedBytes>>20)))
	op.MaxBodyBytes = maxComparedBytes + 1<<20 // escapes need room
	huma.Register(s.api, op, s.compare)
}

func (s *service) compare(ctx context.Context, in *compareIn) (*out[compared], error) {
	if s.Read == nil || s.Compare == nil {
		return nil, problem(http.StatusNotImplemented, "no-engine", "this server has no engine to compare with")
	}
	size := 0
	for _, t := range in.Body.Documents {
		size += len(t.Text) + len(t.HTML)
	}
	switch n := len(in.Body.Documents) + len(in.Body.IDs); {
	case n == 0:
		return nil, wrong("body", "give documents, or ids of documents of the archive", nil)
	case n > maxCompared:
		return nil, wrong("body", fmt.Sprintf("there are %d documents; %d are compared at most", n, maxCompared), n)
	case size > maxComparedBytes:
		return nil, problem(http.StatusRequestEntityTooLarge, "too-large", fmt.Sprintf("the texts have %d bytes together; %d are compared at most", size, maxComparedBytes))
	}
	done, err := s.wait(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	defer done()
	records, skips, err := s.toCompare(ctx, in)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	body := compared{Stories: []json.RawMessage{}, Records: []json.RawMessage{}}
	if len(records) > 0 {
		stories, err := s.Compare.Reconcile(ctx, records)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		if body.Stories, err = objects(func(b *bytes.Buffer) error { return record.WriteStories(b, stories, nil, record.Lines) }); err != nil {
			return nil, s.fail(ctx, err)
		}
	}
	if body.Records, err = objects(func(b *bytes.Buffer) error { return record.WriteRecords(b, records, nil, record.Lines) }); err != nil {
		return nil, s.fail(ctx, err)
	}
	if body.Skips, err = objects(func(b *bytes.Buffer) error { return record.WriteRecords(b, nil, skips, record.Lines) }); err != nil {
		return nil, s.fail(ctx, err)
	}
	return &out[compared]{body}, nil
}

// toCompare reads the texts and looks the documents up. A document that is given
// twice is compared once.
func (s *service) toCompare(ctx context.Context, in *compareIn) (records []*readout.Record, skips []readout.Skip, err error) {
	seen := map[string]bool{}
	take := func(r *readout.Record) {
		if !seen[r.Document.ID] {
			seen[r.Document.ID] = true
			records = append(records, r)
		}
	}
	for _, id := range in.Body.IDs {
		r, err := s.archive().Record(ctx, id)
		if err != nil {
			return nil, nil, err
		}
		take(r)
	}
	for i, t := range in.Body.Documents {
		if t.URI == "" {
			t.URI = fmt.Sprintf("document-%d", i+1)
		}
		raw, err := json.Marshal(t)
		if err != nil {
			return nil, nil, err
		}
		e, skip := s.Read(ctx, readout.Source{URI: t.URI, Form: readout.JSONForm, Raw: raw})
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		if skip != nil {
			skips = append(skips, *skip)
			continue
		}
		take(e.Record)
	}
	return records, skips, nil
}

// objects are the lines that write writes, each an object.
func objects(write func(*bytes.Buffer) error) ([]json.RawMessage, error) {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return nil, err
	}
	all := []json.RawMessage{}
	for line := range bytes.Lines(b.Bytes()) {
		if line = bytes.TrimSpace(line); len(line) > 0 {
			all = append(all, json.RawMessage(line))
		}
	}
	return all, nil
}
