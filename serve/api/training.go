package api

import (
	"context"
	"encoding/json"
	"io"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

// trainingObject is a judged document: schema readout/judged/1.
type trainingObject struct {
	Schema     string          `json:"schema"`
	Record     json.RawMessage `json:"record"` // with what was judged put right
	Judgements []judgement     `json:"judgements"`
}

// training gives judged documents as training data.
func (s *service) training() {
	huma.Register(s.api, operation(http.MethodGet, "/judgements/export", "export-judgements", "Judged documents as training data, one a line", tag("judgements"), streamed,
		about("JSON Lines of schema readout/judged/1: the record with what was rejected left out and what was corrected put right, and the judgements."), gives(textSchema, linesType)),
		func(ctx context.Context, _ *struct{}) (*huma.StreamResponse, error) {
			all, err := s.archive().Judgements(ctx, store.JudgementFilter{})
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			var documents []string
			seen := map[string]bool{}
			for _, j := range all {
				if id := j.Target.Documents[0]; !seen[id] {
					seen[id] = true
					documents = append(documents, id)
				}
			}
			return &huma.StreamResponse{Body: func(hc huma.Context) {
				_, w := humago.Unwrap(hc)
				w.Header().Set("Content-Type", linesType)
				p := s.paced(w)
				for _, id := range documents {
					if err := s.judgedDocument(ctx, p, id); err != nil {
						if ctx.Err() == nil && p.err == nil {
							s.Log.ErrorContext(ctx, "a stream broke off", "error", err)
						}
						panic(http.ErrAbortHandler)
					}
				}
			}}, nil
		})
}

// judgedDocument writes one line.
func (s *service) judgedDocument(ctx context.Context, w io.Writer, id string) error {
	all, err := s.placed(ctx, store.JudgementFilter{Document: id})
	if err != nil {
		return err
	}
	o := trainingObject{Schema: "readout/judged/1"}
	var plain []readout.Judgement
	var r *readout.Record
	for i := range all {
		if all[i].Target.Documents[0] != id { // a copy or story that only names it
			continue
		}
		plain, r = append(plain, all[i].Judgement), all[i].record
		o.Judgements = append(o.Judgements, all[i].object())
	}
	if r == nil { // withdrawn meanwhile
		return nil
	}
	right, _ := store.Judged(r, plain)
	if o.Record, err = record.Encode(right); err != nil {
		return err
	}
	line, err := json.Marshal(o)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}
