package api

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

// pace is how long a caller may take for what a stream sends at once, some
// thousand bytes; whoever takes longer is cut off.
const pace = 30 * time.Second

const linesType = "application/jsonl"

func (s *service) streams() {
	huma.Register(s.api, operation(http.MethodGet, "/records", "stream-records", "The records of all documents that fit, one a line", tag("search"), streamed,
		about("JSON Lines, sent as they are read. Where the archive fails on the way the connection breaks, so that no half list looks whole."),
		gives(textSchema, linesType)),
		func(ctx context.Context, in *Asked) (*huma.StreamResponse, error) {
			return s.stream(ctx, *in, linesType, "", func(w io.Writer) (TableWriter, error) { return lines{w}, nil })
		})
	var formats []any
	var types []string
	for _, t := range s.Tables {
		formats, types = append(formats, t.Name), append(types, t.Type)
	}
	if len(formats) == 0 {
		return
	}
	op := operation(http.MethodGet, "/export", "export", "The events of all documents that fit, as a table", tag("search"), streamed,
		about("The formats of `readout export`; see doc/export.md."), gives(textSchema, types...))
	huma.Register(s.api, op, func(ctx context.Context, in *struct {
		Asked
		As     string   `query:"as" required:"true" doc:"polecat, icews, gdelt, gdelt-mentions, phoenix: the tables of those data sets. csv, parquet: every event with all that is known of it."`
		Status []string `query:"status" doc:"Only events of these: actual, future, hypothetical, negated, historical."`
	}) (*huma.StreamResponse, error) {
		statuses, err := statusesOf(in.Status)
		if err != nil {
			return nil, err
		}
		for _, t := range s.Tables {
			if t.Name == in.As {
				name := "events-" + t.Name + ending(t.Type)
				return s.stream(ctx, in.Asked, t.Type, name, func(w io.Writer) (TableWriter, error) { return t.Open(w, statuses), nil })
			}
		}
		return nil, wrong("query.as", "there are "+strings.Trim(fmt.Sprint(formats), "[]"), in.As)
	})
	for _, p := range op.Parameters {
		if p.Name == "as" {
			p.Schema.Enum = formats
		}
	}
}

// lines writes records as JSON Lines.
type lines struct{ w io.Writer }

// Write writes one of them.
func (l lines) Write(r *readout.Record) error {
	return record.WriteRecords(l.w, []*readout.Record{r}, nil, record.Lines)
}

// Close does nothing: every line is whole.
func (l lines) Close() error { return nil }

func ending(kind string) string {
	switch {
	case strings.HasPrefix(kind, "text/csv"):
		return ".csv"
	case strings.HasPrefix(kind, "text/"):
		return ".tsv"
	}
	return ".parquet"
}

func statusesOf(names []string) ([]readout.Status, error) {
	var all []readout.Status
next:
	for _, name := range names {
		for _, s := range []readout.Status{readout.Actual, readout.Future, readout.Hypothetical, readout.Negated, readout.Historical} {
			if s.String() == name {
				all = append(all, s)
				continue next
			}
		}
		return nil, wrong("query.status", "there are actual, future, hypothetical, negated, historical", name)
	}
	return all, nil
}

// stream sends the records that fit as open writes them. Nothing is sent before
// the first one is there, so that a query that fails is a problem like any other.
func (s *service) stream(ctx context.Context, a Asked, kind, name string, open func(io.Writer) (TableWriter, error)) (*huma.StreamResponse, error) {
	q, err := s.query(a)
	if err != nil {
		return nil, err
	}
	next, stop := iter.Pull2(s.archive().Records(ctx, q))
	r, err, more := next()
	if err != nil {
		stop()
		return nil, s.fail(ctx, err)
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		defer stop()
		req, w := humago.Unwrap(hc)
		w.Header().Set("Content-Type", kind)
		if name != "" {
			w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
		}
		if req.Method == http.MethodHead {
			return
		}
		p := &paced{to: http.NewResponseController(w), w: w}
		b := bufio.NewWriterSize(p, 16<<10)
		t, err := open(b)
		for err == nil && more {
			if err = ctx.Err(); err != nil {
				break
			}
			if err = t.Write(r); err != nil {
				break
			}
			if b.Buffered() >= 8<<10 {
				err = b.Flush()
			}
			if err == nil {
				r, err, more = next()
			}
		}
		if err == nil {
			err = t.Close()
		}
		if err == nil {
			err = b.Flush()
		}
		if err != nil {
			if ctx.Err() == nil && p.err == nil {
				s.Log.ErrorContext(ctx, "a stream broke off", "error", err, "code", string(store.CodeOf(err)))
			}
			panic(http.ErrAbortHandler) // the caller must not take it for whole
		}
	}}, nil
}

// paced writes to a caller and gives him a while for each piece.
type paced struct {
	to  *http.ResponseController
	w   io.Writer
	err error // of the caller's side
}

// Write sends p at once.
func (p *paced) Write(b []byte) (int, error) {
	// A writer that knows no deadlines, as in a test, goes without.
	_ = p.to.SetWriteDeadline(time.Now().Add(pace))
	n, err := p.w.Write(b)
	if err == nil {
		_ = p.to.Flush()
	}
	p.err = err
	return n, err
}
