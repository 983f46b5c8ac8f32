package watch

import (
	"context"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// persistent is an archive that is asked again where another program holds it
// for long, or where a database cannot be reached for a moment. Everything that
// watching writes may be written twice.
type persistent struct {
	Archive
	w *Watcher
}

// patience is how often what failed for no known reason is tried again, after 1,
// 2, 4, 8 and 16 seconds.
const patience = 5

func (p persistent) try(ctx context.Context, do func() error) error {
	for n := 0; ; n++ {
		err := do()
		code := store.CodeOf(err)
		if err == nil || code != store.Locked && (code != store.Failed || n == patience) || ctx.Err() != nil || p.w.ctx.Err() != nil {
			return err
		}
		p.w.log.Warn("the archive cannot be written now", "error", err)
		timer, stop := p.w.clock.Timer(min(time.Second<<n, 16*time.Second))
		select {
		case <-timer:
		case <-p.w.ctx.Done():
		}
		stop()
	}
}

func (p persistent) PutStates(ctx context.Context, states ...store.State) error {
	return p.try(ctx, func() error { return p.Archive.PutStates(ctx, states...) })
}

func (p persistent) PutSkips(ctx context.Context, skips ...store.Skipped) error {
	return p.try(ctx, func() error { return p.Archive.PutSkips(ctx, skips...) })
}

func (p persistent) Add(ctx context.Context, entries ...store.Entry) (results []store.Result, err error) {
	err = p.try(ctx, func() error {
		results, err = p.Archive.Add(ctx, entries...)
		return err
	})
	return results, err
}

func (p persistent) States(ctx context.Context, prefix string) (states []store.State, err error) {
	err = p.try(ctx, func() error {
		states, err = p.Archive.States(ctx, prefix)
		return err
	})
	return states, err
}

func (p persistent) Look(ctx context.Context, documents ...*readout.Document) (results []store.Result, err error) {
	err = p.try(ctx, func() error {
		results, err = p.Archive.Look(ctx, documents...)
		return err
	})
	return results, err
}
