package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

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
