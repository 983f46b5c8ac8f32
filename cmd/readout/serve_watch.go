package main

import (
	"context"
	"log/slog"
	"time"

	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/worker/watch"
)

// usualWatch is readout watch with what its flags are without being given.
var usualWatch = watchCommand{Every: 15 * time.Minute, Pause: 2 * time.Second, Hosts: 8, Timeout: 30 * time.Second, MaxFeed: 16, MaxPage: 8,
	Redirects: 5, DeadAfter: 10, Tries: 8, Days: 30}

// watcher follows the feeds of --watch beside the server.
func (c serveCommand) watcher(a store.Archive, p *pipeline.Pipeline, log *slog.Logger) (func(context.Context, func()) error, error) {
	opt, err := usualWatch.options()
	if err != nil {
		return nil, err
	}
	if opt.Feeds, err = feedsOf(c.Watch); err != nil {
		return nil, err
	}
	opt.Archive, opt.Records, opt.Log = a, p, log
	return func(ctx context.Context, changed func()) error {
		opt.After = func(context.Context) error {
			changed()
			return nil
		}
		w, err := watch.New(opt)
		if err != nil {
			return err
		}
		return w.Run(ctx)
	}, nil
}

// watchFigures are how the feeds of an archive do, whoever follows them.
func watchFigures(a store.Archive) func(context.Context) []serve.Figure {
	return func(ctx context.Context) []serve.Figure {
		s, err := watch.StatusOf(ctx, a)
		if err != nil {
			return nil
		}
		var all []serve.Figure
		for _, h := range []watch.Health{watch.Fine, watch.Failing, watch.Dead, watch.Gone} {
			all = append(all, serve.Figure{Name: "readout_watch_feeds", Help: "Feeds that are followed, by how they do.", Labels: map[string]string{"health": string(h)}, Value: float64(s.Count(h))})
		}
		return all
	}
}
