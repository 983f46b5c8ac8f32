package api

import (
	"context"
	"fmt"
	"io"
	"iter"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// exportIn is what is to be exported, and how.
type exportIn struct {
	Asked
	As     string   `query:"as" required:"true" doc:"The format, as readout export has it."`
	Of     string   `query:"of" doc:"What of it, where a format has several: events, attributions, claims, records. Claims are those of all stories of the archive."`
	Status []string `query:"status" doc:"Only events of these: actual, future, hypothetical, negated, historical."`
}

func (s *service) exports() {
	if len(s.Tables) == 0 {
		return
	}
	var types []string
	for _, t := range s.Tables {
		if kind, _, _ := strings.Cut(t.Type, ";"); !slices.Contains(types, kind) {
			types = append(types, kind)
		}
	}
	huma.Register(s.api, operation(http.MethodGet, "/export", "export", "What all documents say that fit, in formats that other programs read", tag("search"), streamed,
		about("The formats of `readout export`: "+strings.Join(s.formats(), ", ")+"."), gives(textSchema, types...)), s.export)
}

// formats names all formats, with what they can be of.
func (s *service) formats() []string {
	var all []string
	for _, t := range s.Tables {
		all = append(all, t.Name+" of "+t.Of)
	}
	return all
}

func (s *service) export(ctx context.Context, in *exportIn) (*huma.StreamResponse, error) {
	statuses, err := statusesOf(in.Status)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(s.Tables, func(t Table) bool { return t.Name == in.As && (in.Of == "" || in.Of == t.Of) })
	if i < 0 {
		return nil, wrong("query.as", "there are "+strings.Join(s.formats(), ", "), strings.TrimSpace(in.As+" "+in.Of))
	}
	t := s.Tables[i]
	name := fmt.Sprintf("%s-%s%s", t.Of, t.Name, ending(t.Type))
	if t.Stories != nil {
		if in.Asked != (Asked{}) {
			return nil, wrong("query.of", "claims are those of all stories: they go without words, speaker and the like", in.Of)
		}
		return send(ctx, s, s.allStories(ctx), t.Type, name, func(w io.Writer) (func(*readout.Story) error, func() error) {
			to := t.Stories(w, statuses)
			return to.WriteStory, to.Close
		})
	}
	q, err := s.query(in.Asked)
	if err != nil {
		return nil, err
	}
	return send(ctx, s, s.archive().Records(ctx, q), t.Type, name, func(w io.Writer) (func(*readout.Record) error, func() error) {
		to := t.Records(w, statuses)
		return to.Write, to.Close
	})
}

// allStories are the stories of the archive, read a few at a time.
func (s *service) allStories(ctx context.Context) iter.Seq2[*readout.Story, error] {
	return func(yield func(*readout.Story, error) bool) {
		for page := (store.Page{Limit: 20}); ; {
			told, _, next, err := s.archive().Stories(ctx, page)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, t := range told {
				if !yield(t.Story, nil) {
					return
				}
			}
			if next == "" {
				return
			}
			page.After = next
		}
	}
}

func ending(kind string) string {
	switch kind, _, _ = strings.Cut(kind, ";"); {
	case kind == "text/csv":
		return ".csv"
	case kind == linesType:
		return ".jsonl"
	case strings.HasPrefix(kind, "text/"):
		return ".tsv"
	}
	return ".parquet"
}

func statusesOf(names []string) ([]readout.Status, error) {
	known := []readout.Status{readout.Actual, readout.Future, readout.Hypothetical, readout.Negated, readout.Historical}
	var all []readout.Status
	for _, name := range names {
		i := slices.IndexFunc(known, func(s readout.Status) bool { return s.String() == name })
		if i < 0 {
			return nil, wrong("query.status", "there are actual, future, hypothetical, negated, historical", name)
		}
		all = append(all, known[i])
	}
	return all, nil
}
