// Package desktest makes archives for the tests of what serves: of the example
// accounts, read by the real stages.
package desktest

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/extract/event"
	"github.com/readout-news/readout/extract/tie"
	moment "github.com/readout-news/readout/extract/time"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/resolve/actor"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
)

// pipe is made once a process: its networks take long to read.
var pipe = sync.OnceValues(func() (*pipeline.Pipeline, error) {
	words, err := encode.Shipped()
	if err != nil {
		return nil, err
	}
	said, err := network.Shipped(words.Model())
	if err != nil {
		return nil, err
	}
	acts, err := event.Load()
	if err != nil {
		return nil, err
	}
	return pipeline.New(token.Stage{}, quote.Stage{}, words, moment.Stage{}, attribution.Stage{Network: said}, acts, tie.Stage{}, actor.Stage{})
})

// Day is when the documents of Archive came in.
var Day = time.Date(2024, 9, 5, 7, 30, 0, 0, time.UTC)

// Examples is the folder of the example accounts.
func Examples() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "..", "examples")
}

// Read reads the documents of files and folders.
func Read(ctx context.Context, inputs ...string) ([]store.Entry, error) {
	p, err := pipe()
	if err != nil {
		return nil, err
	}
	sources := map[string]readout.Source{}
	items := func(yield func(readout.Item) bool) {
		for item := range read.Inputs(ctx, inputs, nil, read.Options{}) {
			if item.Document != nil && item.Source != nil {
				sources[item.Document.ID] = *item.Source
			}
			if !yield(item) {
				return
			}
		}
	}
	var out []store.Entry
	for o := range p.All(ctx, items) {
		if o.Record == nil {
			return nil, fmt.Errorf("not read: %w", o.Skip)
		}
		out = append(out, store.Entry{Record: o.Record})
	}
	for i := range out {
		out[i].Source, out[i].Added = sources[out[i].Record.Document.ID], Day
	}
	return out, ctx.Err()
}

// Archive makes an archive in a folder of the documents of files and folders,
// of the examples where none is named, with their stories.
func Archive(ctx context.Context, dir string, inputs ...string) (*sqlite.Archive, error) {
	if len(inputs) == 0 {
		inputs = []string{filepath.Join(Examples(), "lake"), filepath.Join(Examples(), "railway")}
	}
	entries, err := Read(ctx, inputs...)
	if err != nil {
		return nil, err
	}
	a, err := sqlite.Open(ctx, filepath.Join(dir, "archive.db"), sqlite.Options{})
	if err != nil {
		return nil, err
	}
	if err := fill(ctx, a, entries); err != nil {
		a.Close()
		return nil, err
	}
	return a, nil
}

func fill(ctx context.Context, a *sqlite.Archive, entries []store.Entry) error {
	if _, err := a.Add(ctx, entries...); err != nil {
		return err
	}
	revision, err := a.Revision(ctx)
	if err != nil {
		return err
	}
	var records []*readout.Record
	for _, e := range entries {
		records = append(records, e.Record)
	}
	stories, err := (reconcile.Reconciler{}).Reconcile(ctx, records)
	if err != nil {
		return err
	}
	return a.PutStories(ctx, revision, stories)
}
