package main

import (
	"context"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/worker/queue"
)

// queue puts the documents of the inputs into the inbox of an archive.
func (c addCommand) queue(ctx context.Context, std streams, opt read.Options) error {
	if !postgres.Is(c.Archive) {
		return usageError{"--queue is for an archive in PostgreSQL, whose inbox workers read: name it with --archive postgres://..."}
	}
	a, err := postgres.Open(ctx, c.Archive, postgres.Options{})
	if err != nil {
		return err
	}
	defer a.Close()
	if err := queue.Prepare(ctx, a); err != nil {
		return err
	}
	desk, err := queue.NewDesk(a, queue.Bounds{Most: c.Most})
	if err != nil {
		return err
	}
	q := &queueing{desk: desk}
	show := newProgress(std.err, c.Inputs)
	failed, skipped := 0, map[readout.SkipReason]int{}
	var skips []store.Skipped
	for item := range read.Inputs(ctx, c.Inputs, std.in, opt) {
		show.step()
		switch {
		case item.Skip != nil:
			if item.Skip.Reason.Failed() {
				failed++
			}
			skipped[item.Skip.Reason]++
			skips = append(skips, store.Skipped{Skip: *item.Skip})
			show.clear()
			fmt.Fprintf(std.err, "readout: %s\n", item.Skip.Error())
		case item.Document != nil:
			if q.some = append(q.some, item); len(q.some) >= batch {
				err = q.put(ctx)
			}
		}
		if err != nil {
			break
		}
	}
	if err == nil {
		err = q.put(ctx)
	}
	show.finish()
	if err == nil {
		err = a.PutSkips(ctx, skips...)
	}
	if err != nil && ctx.Err() == nil {
		return err
	}
	if _, err := fmt.Fprintf(std.out, "queued %d, known already %d, conflicting %d, skipped %s\n", q.count[store.Added], q.count[store.Known], q.count[store.Conflicting], reasons(skipped)); err != nil {
		return err
	}
	switch {
	case ctx.Err() != nil:
		return stopped{"what was queued stays, run the same again for the others"}
	case failed+q.count[store.Conflicting] > 0:
		return notRead(failed + q.count[store.Conflicting])
	}
	return nil
}

// queueing puts items into an inbox, some at a time.
type queueing struct {
	desk  *queue.Desk
	some  []readout.Item
	count [store.Conflicting + 1]int // by Result
}

func (q *queueing) put(ctx context.Context) error {
	if len(q.some) == 0 {
		return nil
	}
	results, err := q.desk.Put(ctx, q.some...)
	if err != nil {
		return err
	}
	for _, r := range results {
		q.count[r]++
	}
	q.some = nil
	return nil
}
