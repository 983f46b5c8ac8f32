package api

import (
	"bufio"
	"context"
	"io"
	"iter"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

const linesType = "application/jsonl"

func (s *service) streams() {
	huma.Register(s.api, operation(http.MethodGet, "/records", "stream-records", "The records of all documents that fit, one a line", tag("search"), streamed,
		about("JSON Lines, sent as they are read. Where the archive fails on the way the connection breaks, so that no half list looks whole."),
		gives(textSchema, linesType)),
		func(ctx context.Context, in *Asked) (*huma.StreamResponse, error) {
			q, err := s.query(*in)
			if err != nil {
				return nil, err
			}
			return send(ctx, s, s.archive().Records(ctx, q), linesType, "", func(w io.Writer) (func(*readout.Record) error, func() error) {
				l := lines{w}
				return l.Write, func() error { return nil }
			})
		})
	s.exports()
}

// lines writes records as JSON Lines.
type lines struct{ w io.Writer }

// Write writes one of them.
func (l lines) Write(r *readout.Record) error {
	return record.WriteRecords(l.w, []*readout.Record{r}, nil, record.Lines)
}

// send sends all things as they come, each as take writes it. Nothing is sent
// before the first one is there, so that what fails at once is a problem like any
// other.
func send[T any](ctx context.Context, s *service, all iter.Seq2[T, error], kind, name string, open func(io.Writer) (take func(T) error, end func() error)) (*huma.StreamResponse, error) {
	next, stop := iter.Pull2(all)
	one, err, more := next()
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
		p := s.paced(w)
		b := bufio.NewWriterSize(p, 16<<10)
		take, end := open(b)
		for err == nil && more {
			if err = ctx.Err(); err != nil {
				break
			}
			if err = take(one); err != nil {
				break
			}
			if b.Buffered() >= 8<<10 {
				err = b.Flush()
			}
			if err == nil {
				one, err, more = next()
			}
		}
		if err == nil {
			err = end()
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
	to   *http.ResponseController
	w    io.Writer
	pace time.Duration
	err  error // of the caller's side
}

func (s *service) paced(w http.ResponseWriter) *paced {
	return &paced{to: http.NewResponseController(w), w: w, pace: s.Pace}
}

// Write sends p at once.
func (p *paced) Write(b []byte) (int, error) {
	// A writer that knows no deadlines, as in a test, goes without.
	_ = p.to.SetWriteDeadline(time.Now().Add(p.pace))
	n, err := p.w.Write(b)
	if err == nil {
		_ = p.to.Flush()
	}
	p.err = err
	return n, err
}
