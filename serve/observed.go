package serve

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/readout-news/readout/serve/api"
)

// seen is what is noted of a request on its way through.
type seen struct {
	http.ResponseWriter
	status int
	bytes  int64
	route  string // the pattern that it was led by
}

// WriteHeader notes the status.
func (s *seen) WriteHeader(status int) {
	if s.status == 0 && status >= http.StatusOK {
		s.status = status
	}
	s.ResponseWriter.WriteHeader(status)
}

// Write notes the bytes.
func (s *seen) Write(p []byte) (int, error) {
	if s.status == 0 {
		s.status = http.StatusOK
	}
	n, err := s.ResponseWriter.Write(p)
	s.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController find the connection.
func (s *seen) Unwrap() http.ResponseWriter { return s.ResponseWriter }

type seenKey struct{}

// observed counts every request and writes a line of each to the log.
func (s *Server) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begin := time.Now()
		o := &seen{ResponseWriter: w}
		s.metrics.active.Inc()
		cut := true
		defer func() {
			took := time.Since(begin)
			s.metrics.active.Dec()
			if cut && o.status == 0 {
				o.status = 499 // the caller was gone before there was an answer
			}
			s.metrics.request(o.route, r.Method, o.status, took)
			level := slog.LevelInfo
			if o.status >= http.StatusInternalServerError {
				level = slog.LevelError
			}
			s.log.LogAttrs(context.WithoutCancel(r.Context()), level, "request", slog.String("method", r.Method), slog.String("path", r.URL.Path), slog.String("route", o.route),
				slog.Int("status", o.status), slog.Int64("bytes", o.bytes), slog.Duration("took", took.Round(time.Microsecond)), slog.String("client", r.RemoteAddr), slog.Bool("cut", cut))
		}()
		next.ServeHTTP(o, r.WithContext(context.WithValue(r.Context(), seenKey{}, o)))
		cut = false
		if o.status == 0 {
			o.status = http.StatusOK
		}
	})
}

// routed notes by which pattern a request was led.
func routed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if o, ok := r.Context().Value(seenKey{}).(*seen); ok {
				o.route = r.Pattern
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// caught makes a problem of a panic, so that a mistake of ours costs one answer
// and no more. Where a part of the answer is out, the connection breaks.
func (s *Server) caught(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(v)
			}
			s.log.Error("a handler failed", "path", r.URL.Path, "error", fmt.Sprint(v), "stack", string(debug.Stack()))
			if o, ok := w.(*seen); ok && o.status != 0 {
				panic(http.ErrAbortHandler)
			}
			api.WriteProblem(w, http.StatusInternalServerError, "failed", "the server failed on this request; its log says more")
		}()
		next.ServeHTTP(w, r)
	})
}
