package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/readout-news/readout"
)

// compareCommand groups documents into stories and compares the accounts of
// each.
type compareCommand struct {
	input
	output
	reading
}

// Run reads the inputs, compares them and writes the stories.
func (c compareCommand) Run(ctx context.Context, std streams) error {
	format, err := c.resolve("text", "json", "jsonl", "html")
	if err != nil {
		return err
	}
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	g := &gathered{}
	failed := each(ctx, c.input, std, all,
		func(r *readout.Record) error {
			// Of thousands of documents the states would fill the memory, and
			// comparison makes no use of them.
			for i := range r.Sentences {
				r.Sentences[i].States = nil
			}
			g.records = append(g.records, r)
			return nil
		},
		func(s readout.Skip) error { g.skips = append(g.skips, s); return nil })
	if hopeless(failed) {
		return failed
	}
	stories, err := reconciler().Reconcile(ctx, g.records)
	if err != nil {
		return err
	}
	if c.Dir != "" {
		err = c.intoDir(std, format, stories, g.skips)
	} else {
		err = write(std, c.Out, func(w io.Writer) error {
			return emitStories(w, format, stories, g.skips, styleFor(std, c.Out))
		})
	}
	if err != nil {
		return err
	}
	return failed
}

// intoDir writes a file a story.
func (c compareCommand) intoDir(std streams, format string, stories []*readout.Story, skips []readout.Skip) error {
	if err := makeDir(c.Dir); err != nil {
		return err
	}
	for i, s := range stories {
		path := filepath.Join(c.Dir, fmt.Sprintf("story-%03d%s", i+1, ending[format]))
		err := write(std, path, func(w io.Writer) error {
			return emitStories(w, format, []*readout.Story{s}, nil, style{width: plainWidth})
		})
		if err != nil {
			return err
		}
	}
	return writeSkips(std, c.Dir, skips)
}
