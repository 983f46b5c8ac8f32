package pipeline

import (
	"context"
	"errors"
	"iter"
	"runtime"

	"github.com/readout-news/readout"
)

// Outcome is what came of one input: a Record, or the Skip that says why there
// is none.
type Outcome struct {
	Record *readout.Record
	Skip   *readout.Skip
}

// All takes every item through the stages, on as many goroutines as there are
// cores (GOMAXPROCS), and yields the outcomes in the order of the items. At
// most a few items a core are held at once. When ctx ends, so does the
// sequence: ask ctx.Err() after it.
func (p *Pipeline) All(ctx context.Context, items iter.Seq[readout.Item]) iter.Seq[Outcome] {
	return func(yield func(Outcome) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		workers := runtime.GOMAXPROCS(0)
		// Each item gets a place in pending before a worker has it, so that
		// the order of the items is the order of the outcomes.
		pending := make(chan chan Outcome, 4*workers)
		free := make(chan struct{}, workers)
		go func() {
			defer close(pending)
			for item := range items {
				place := make(chan Outcome, 1)
				select {
				case pending <- place:
				case <-ctx.Done():
					return
				}
				select {
				case free <- struct{}{}:
				case <-ctx.Done():
					return
				}
				go func() {
					defer func() { <-free }()
					place <- p.outcome(ctx, item)
				}()
			}
		}()
		for place := range pending {
			select {
			case o := <-place:
				if ctx.Err() != nil || !yield(o) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

func (p *Pipeline) outcome(ctx context.Context, item readout.Item) Outcome {
	if item.Skip != nil {
		return Outcome{Skip: item.Skip}
	}
	r, err := p.Read(ctx, item.Document)
	switch {
	case err == nil:
		return Outcome{Record: r}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return Outcome{}
	}
	return Outcome{Skip: &readout.Skip{
		URI:    item.Document.URI,
		Reason: readout.SkipFailed,
		What:   "readout failed on this document (" + err.Error() + ")",
		Fix:    "report it with the document; the others were read",
	}}
}
