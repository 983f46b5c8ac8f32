package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// hardAtOnce is how many calls that read or compare texts run at once, hardTime
// how long one may take: the largest document is a book.
const (
	hardAtOnce = 2
	hardTime   = 10 * time.Minute
)

// hard is for calls that read or compare texts.
func hard(op *huma.Operation) { op.Metadata["hard"] = true }

// patient gives what is hard more time than other calls have to answer, and ends
// it behind that.
func patient(ctx huma.Context, next func(huma.Context)) {
	if ctx.Operation().Metadata["hard"] == nil {
		next(ctx)
		return
	}
	_, w := humago.Unwrap(ctx)
	// A writer that knows no deadlines, as in a test, goes without.
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(hardTime + time.Minute))
	limited, cancel := context.WithTimeout(ctx.Context(), hardTime)
	defer cancel()
	next(huma.WithContext(ctx, limited))
}

// wait takes a place for what is hard; done gives it back. Who waits for too long
// is told to come again.
func (s *service) wait(ctx context.Context) (done func(), err error) {
	late := time.NewTimer(s.Pace)
	defer late.Stop()
	select {
	case s.hard <- struct{}{}:
		return func() { <-s.hard }, nil
	case <-late.C:
		return nil, problem(http.StatusServiceUnavailable, "busy", "the server is reading other texts: ask again in a while")
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
