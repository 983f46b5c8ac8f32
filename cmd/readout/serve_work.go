package main

import (
	"context"

	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/worker/queue"
)

// workOf tells how the workers of an archive do; nil for one that no worker has
// seen.
func workOf(a store.Archive) func(context.Context) (*desk.Work, error) {
	pg, ok := a.(*postgres.Archive)
	if !ok {
		return nil
	}
	return func(ctx context.Context) (*desk.Work, error) {
		if there, err := queue.There(ctx, pg); err != nil || !there {
			return nil, err
		}
		s, err := queue.Look(ctx, pg)
		if err != nil {
			return nil, err
		}
		dead, err := queue.Dead(ctx, pg)
		if err != nil {
			return nil, err
		}
		w := &desk.Work{Waiting: s.Waiting, Oldest: s.Oldest, Running: s.Running, Retrying: s.Retrying}
		for _, one := range s.Workers {
			w.Workers = append(w.Workers, one.ID)
		}
		for _, d := range dead {
			w.GivenUp = append(w.GivenUp, desk.GivenUp{URI: d.URI, Why: d.Why, Tries: d.Tries, Last: d.Last})
		}
		return w, nil
	}
}

// figuresOf are the figures of feeds and workers of an archive, whoever they
// belong to.
func figuresOf(a store.Archive) func(context.Context) []serve.Figure {
	feeds, work := watchFigures(a), workOf(a)
	return func(ctx context.Context) []serve.Figure {
		all := feeds(ctx)
		if work == nil {
			return all
		}
		w, err := work(ctx)
		if err != nil || w == nil {
			return all
		}
		for _, f := range []struct {
			state string
			n     int
		}{{"waiting", w.Waiting}, {"running", w.Running}, {"retrying", w.Retrying}, {"given-up", len(w.GivenUp)}} {
			all = append(all, serve.Figure{Name: "readout_queue", Help: "Documents and jobs of the workers of the archive, by how they stand.", Labels: map[string]string{"state": f.state}, Value: float64(f.n)})
		}
		return all
	}
}
