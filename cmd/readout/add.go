package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store"
)

// addCommand reads documents into an archive.
type addCommand struct {
	input
	reading
	archive
	Queue bool `help:"Only put the documents into the inbox of an archive in PostgreSQL, for readout work to read."`
	Most  int  `help:"With --queue: wait while so many documents wait to be read; 0 is no bound." default:"0" placeholder:"N"`
}

// Run reads the inputs and keeps what is new, a few documents at a time, while
// the next ones are being read. What is known is not read again.
func (c addCommand) Run(ctx context.Context, std streams) error {
	opt, err := c.options()
	if err != nil {
		return err
	}
	if c.Queue {
		return c.queue(ctx, std, opt)
	}
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	a, err := c.archive.open(ctx, opening{})
	if err != nil {
		return err
	}
	defer a.Close()
	// The writer goes on to its end when the context ends: what was read stays.
	w := newWriter(context.WithoutCancel(ctx), a)
	n := &newcomers{ctx: ctx, archive: a, sources: map[string]readout.Source{}, next: map[string]int64{}}
	show := newProgress(std.err, c.Inputs)
	failed, reached := 0, int64(0)
	skipped := map[readout.SkipReason]int{}
	for o := range p.All(ctx, n.only(read.Inputs(ctx, c.Inputs, std.in, opt))) {
		show.step()
		if o.Record != nil {
			source, next := n.take(o.Record.Document.ID)
			if reached = max(reached, next); !w.add(store.Entry{Source: source, Record: o.Record}) {
				break
			}
			continue
		}
		if o.Skip.Reason.Failed() {
			failed++
		}
		skipped[o.Skip.Reason]++
		if !w.skip(*o.Skip) {
			break
		}
		show.clear()
		fmt.Fprintf(std.err, "readout: %s\n", o.Skip.Error())
	}
	show.finish()
	added, known, err := w.finish()
	n.mu.Lock()
	defer n.mu.Unlock()
	if err = errors.Join(err, n.err); err != nil && ctx.Err() == nil {
		return err
	}
	known += n.known
	if _, err := fmt.Fprintf(std.out, "added %d, known already %d, skipped %s\n", added, known, reasons(skipped)); err != nil {
		return err
	}
	switch {
	case ctx.Err() != nil:
		return stopped{fmt.Sprintf("%d documents were added and stay, run the same again for the others%s", added, c.goOn(reached))}
	case failed > 0:
		return notRead(failed)
	}
	return nil
}

// goOn tells how to go on within a WARC; "" where there is more than one input.
func (c addCommand) goOn(reached int64) string {
	if reached == 0 || len(c.Inputs) != 1 {
		return ""
	}
	return fmt.Sprintf(", with --from %d to begin where it stopped", reached)
}

// reasons counts skips: "3 (empty 1, language 2)".
func reasons(skipped map[readout.SkipReason]int) string {
	total := 0
	var parts []string
	for reason, n := range skipped {
		total += n
		parts = append(parts, fmt.Sprintf("%s %d", reason, n))
	}
	if total == 0 {
		return "0"
	}
	slices.Sort(parts)
	return fmt.Sprintf("%d (%s)", total, strings.Join(parts, ", "))
}

// newcomers lets only those items through that the archive does not have, and
// remembers their sources until their records are there.
type newcomers struct {
	ctx     context.Context
	archive store.Archive
	mu      sync.Mutex
	sources map[string]readout.Source // by Document.ID
	next    map[string]int64          // the same, where in a WARC the next one stands
	known   int
	err     error // of the archive; ends the sequence
}

func (n *newcomers) only(items iter.Seq[readout.Item]) iter.Seq[readout.Item] {
	return func(yield func(readout.Item) bool) {
		for item := range items {
			if d := item.Document; d != nil {
				got, err := n.archive.Look(n.ctx, d)
				if err != nil {
					n.mu.Lock()
					n.err = err
					n.mu.Unlock()
					return
				}
				switch got[0] {
				case store.Known:
					n.mu.Lock()
					n.known++
					n.mu.Unlock()
					continue
				case store.Conflicting:
					item = readout.Item{Skip: &readout.Skip{URI: d.URI, Reason: readout.SkipDuplicate,
						What: "the archive has another text under the ID " + d.ID, Fix: "give the changed document an ID of its own; the archive keeps the first"}}
				case store.Added:
					n.keep(item)
				}
			}
			if !yield(item) {
				return
			}
		}
	}
}

func (n *newcomers) keep(item readout.Item) {
	if item.Source == nil {
		return
	}
	n.mu.Lock()
	n.sources[item.Document.ID] = *item.Source
	if item.Next > 0 {
		n.next[item.Document.ID] = item.Next
	}
	n.mu.Unlock()
}

func (n *newcomers) take(id string) (s readout.Source, next int64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	s, next = n.sources[id], n.next[id]
	delete(n.sources, id)
	delete(n.next, id)
	return s, next
}

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
