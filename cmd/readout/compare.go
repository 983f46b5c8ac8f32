package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// compareCommand groups documents into stories and compares the accounts of
// each. Of a whole archive it gives the stories that are kept there, which it
// brings up to date first.
type compareCommand struct {
	kept
	output
	reading
}

// Run reads the inputs, compares them and writes the stories.
func (c compareCommand) Run(ctx context.Context, std streams) error {
	format, err := c.resolve("text", "json", "jsonl", "html")
	if err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	if c.archived() && !c.query.asked() {
		return c.keptStories(ctx, std, format)
	}
	g := &gathered{}
	failed := c.kept.each(ctx, std, c.reading.stages,
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
	if err := c.emit(std, format, stories, g.skips); err != nil {
		return err
	}
	return failed
}

// emit writes stories to a file, or into the folder.
func (c compareCommand) emit(std streams, format string, stories []*readout.Story, skips []readout.Skip) error {
	if c.Dir != "" {
		return c.intoDir(std, format, stories, skips)
	}
	return write(std, c.Out, func(w io.Writer) error {
		return emitStories(w, format, stories, skips, styleFor(std, c.Out))
	})
}

// keptStories writes the stories of a whole archive.
func (c compareCommand) keptStories(ctx context.Context, std streams, format string) error {
	var stories []*readout.Story
	err := eachKept(ctx, std, archive{c.Archive}, store.StoryFilter{Order: store.OldestStories}, func(s *readout.Story) error {
		stories = append(stories, s)
		return nil
	})
	if err != nil {
		return err
	}
	return c.emit(std, format, stories, nil)
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
