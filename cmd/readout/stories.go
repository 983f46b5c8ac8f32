package main

import (
	"context"
	"fmt"
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
)

// storiesCommand lists which documents tell of one happening, and which of them
// are copies, without comparing what they say.
type storiesCommand struct {
	kept
	output
	Least int `help:"Only stories of at least N accounts." default:"1" placeholder:"N"`
}

// Run reads the inputs one after another and keeps of each only what grouping
// needs: neither tags nor names, so that an archive is read quickly.
func (c storiesCommand) Run(ctx context.Context, std streams) error {
	format, err := c.resolve("text", "json", "jsonl")
	switch {
	case err != nil:
		return err
	case c.Dir != "":
		return usageError{"stories writes one list: say where with -o FILE"}
	case c.Least < 1:
		return usageError{"--least: give a number of accounts above 0"}
	}
	if err := c.check(); err != nil {
		return err
	}
	if c.archived() && !c.query.asked() {
		return c.keptList(ctx, std, format)
	}
	index := reconcile.NewIndex()
	var skips []readout.Skip
	failed := c.kept.each(ctx, std, func() ([]readout.Stage, error) { return []readout.Stage{token.Stage{}, quote.Stage{}}, nil },
		func(r *readout.Record) error {
			index.Add(light(r))
			return nil
		},
		func(s readout.Skip) error { skips = append(skips, s); return nil })
	if hopeless(failed) {
		return failed
	}
	found, err := index.Stories(ctx)
	if err != nil {
		return err
	}
	var listed []*readout.Story
	for _, s := range found {
		if len(s.Accounts) >= c.Least {
			listed = append(listed, s)
		}
	}
	err = write(std, c.Out, func(w io.Writer) error {
		if c.archived() && format == "text" {
			return nameStories(w, linesOf(listed))
		}
		return emitList(w, format, listed, skips, styleFor(std, c.Out))
	})
	if err != nil {
		return err
	}
	return failed
}

// keptList lists the stories that an archive keeps.
func (c storiesCommand) keptList(ctx context.Context, std streams, format string) error {
	filter := store.StoryFilter{Least: c.Least, Order: store.OldestStories}
	return write(std, c.Out, func(w io.Writer) error {
		if format == "text" {
			lines, err := keptLines(ctx, std, archive{c.Archive}, filter)
			if err != nil {
				return err
			}
			return nameStories(w, lines)
		}
		var all []*readout.Story
		err := eachKept(ctx, std, archive{c.Archive}, filter, func(s *readout.Story) error {
			if format == "jsonl" { // as they come, so that memory does not grow
				return emitList(w, format, []*readout.Story{s}, nil, style{})
			}
			all = append(all, s)
			return nil
		})
		if err != nil || format == "jsonl" {
			return err
		}
		return emitList(w, format, all, nil, style{})
	})
}

// light is a Record with what stories and copies are made of alone.
func light(r *readout.Record) *readout.Record {
	return &readout.Record{Engine: r.Engine, Document: r.Document, Quotations: r.Quotations}
}

// emitList writes the list of stories in the format.
func emitList(w io.Writer, format string, stories []*readout.Story, skips []readout.Skip, s style) error {
	switch format {
	case "text":
		return text.WriteList(w, stories, skips, text.Options{Width: s.width, Color: s.color})
	case "json":
		return record.WriteStories(w, stories, skips, record.List)
	case "jsonl":
		return record.WriteStories(w, stories, skips, record.Lines)
	}
	return fmt.Errorf("no format %q", format)
}
