package main

import (
	"context"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

const (
	// batch is how many documents at most are added in one transaction. Many
	// are quicker: each transaction begins a new piece of the index.
	batch = 256
	// linger is how long a document waits for others that come into the same
	// transaction, and so what a run that is killed may have to read again.
	linger = 2 * time.Second
)

// writer adds entries beside the reading, in transactions of many, and what was
// skipped among them in others.
type writer struct {
	queue        chan outcome
	done, failed chan struct{}
	added, known int
	err          error
}

// outcome is what came of an input: one of both.
type outcome struct {
	entry   store.Entry
	skipped *store.Skipped
}

// add gives an entry to the writer; false where it has failed.
func (w *writer) add(e store.Entry) bool {
	for i := range e.Record.Sentences { // not kept, and much of the memory
		e.Record.Sentences[i].States = nil
	}
	return w.put(outcome{entry: e})
}

// skip gives it what was not read.
func (w *writer) skip(s readout.Skip) bool {
	return w.put(outcome{skipped: &store.Skipped{Skip: s, At: time.Now()}})
}

func (w *writer) put(o outcome) bool {
	select {
	case w.queue <- o:
		return true
	case <-w.failed:
		return false
	}
}

// finish waits until everything is on the disk.
func (w *writer) finish() (added, known int, err error) {
	close(w.queue)
	<-w.done
	return w.added, w.known, w.err
}

func newWriter(ctx context.Context, a store.Archive) *writer {
	w := &writer{queue: make(chan outcome, batch), done: make(chan struct{}), failed: make(chan struct{})}
	go func() {
		defer close(w.done)
		for first := range w.queue {
			some := w.gather(first)
			if w.err == nil {
				if w.err = w.write(ctx, a, some); w.err != nil {
					close(w.failed)
				}
			}
		}
	}()
	return w
}

// gather is the first outcome with those that come soon after it.
func (w *writer) gather(first outcome) []outcome {
	some := []outcome{first}
	enough := time.NewTimer(linger)
	defer enough.Stop()
	for len(some) < batch {
		select {
		case o, open := <-w.queue:
			if !open {
				return some
			}
			some = append(some, o)
		case <-enough.C:
			return some
		}
	}
	return some
}

func (w *writer) write(ctx context.Context, a store.Archive, some []outcome) error {
	var entries []store.Entry
	var skips []store.Skipped
	for _, o := range some {
		if o.skipped != nil {
			skips = append(skips, *o.skipped)
		} else {
			entries = append(entries, o.entry)
		}
	}
	if len(skips) > 0 {
		if err := a.PutSkips(ctx, skips...); err != nil {
			return err
		}
	}
	if len(entries) == 0 {
		return nil
	}
	results, err := a.Add(ctx, entries...)
	for _, r := range results {
		if r == store.Added {
			w.added++
		} else {
			w.known++ // another process was quicker
		}
	}
	return err
}
