package main

import (
	"context"
	"fmt"
	"iter"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store"
)

// rereadCommand reads the documents of an archive again.
type rereadCommand struct {
	reading
	archive
}

// Run reads every document whose record another engine made. The records in use
// stay until all new ones are there; a run that was cut off goes on where it
// stopped.
func (c rereadCommand) Run(ctx context.Context, std streams) error {
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	engine := p.Engine()
	a, err := c.archive.open(ctx, opening{mustExist: true})
	if err != nil {
		return err
	}
	defer a.Close()
	r := &rereading{ctx: ctx, std: std, archive: a, engine: engine, ids: map[string]string{}}
	if err := r.run(p); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return stopped{fmt.Sprintf("%d new records wait, the old ones are in use; run the same again for the others", r.read)}
	}
	n, err := a.Finish(ctx, engine)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(std.out, "records replaced %d, kept as they were %d\n", n, r.kept); err != nil {
		return err
	}
	return r.unfit()
}

// rereading is one run of reread.
type rereading struct {
	ctx        context.Context
	std        streams
	archive    store.Archive
	engine     readout.Engine
	ids        map[string]string // why a document keeps its record, by ID
	read, kept int
	err        error
}

// run reads page by page; of a page that is cut off, what is whole is kept.
func (r *rereading) run(p *pipeline.Pipeline) error {
	for page := (store.Page{Limit: batch}); r.ctx.Err() == nil; {
		todo, next, err := r.archive.Stale(r.ctx, r.engine, page)
		if err != nil {
			return ignoreEnd(r.ctx, err)
		}
		var records []*readout.Record
		done := map[string]bool{}
		for o := range p.All(r.ctx, r.items(todo)) {
			if o.Record != nil {
				records = append(records, o.Record)
				done[o.Record.Document.ID] = true
			} else {
				fmt.Fprintf(r.std.err, "readout: %s\n", o.Skip.Error())
			}
		}
		if r.err != nil {
			return ignoreEnd(r.ctx, r.err)
		}
		whole := context.WithoutCancel(r.ctx)
		if len(records) > 0 {
			if err := r.archive.Reread(whole, records...); err != nil {
				return err
			}
			r.read += len(records)
		}
		if r.ctx.Err() != nil {
			return nil
		}
		for _, s := range todo {
			if done[s.ID] {
				continue
			}
			why := r.ids[s.ID]
			if why == "" {
				why = "readout failed on it"
			}
			if err := r.archive.Keep(whole, s.ID, r.engine, why); err != nil {
				return err
			}
			r.kept++
		}
		if page.After = next; next == "" {
			return nil
		}
	}
	return nil
}

// ignoreEnd drops an error that is only the end of ctx.
func ignoreEnd(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// items reads the sources again. A document keeps its ID whatever its text is
// now: it is the same document.
func (r *rereading) items(todo []store.Summary) iter.Seq[readout.Item] {
	return func(yield func(readout.Item) bool) {
		for _, s := range todo {
			e, err := r.archive.Entry(r.ctx, s.ID)
			if err != nil {
				r.err = err
				return
			}
			item := readout.Item{Skip: &readout.Skip{URI: s.URI, Reason: readout.SkipBroken, What: "its bytes were not kept", Fix: "add it again under another ID"}}
			if e.Source.Form != "" {
				item = read.Again(e.Source, read.Options{})
			}
			if item.Skip != nil {
				r.ids[s.ID] = item.Skip.What
			} else {
				item.Document.ID = s.ID
			}
			if !yield(item) {
				return
			}
		}
	}
}

// unfit lists the judgements that fit nothing in the new records.
func (r *rereading) unfit() error {
	all, err := placed(r.ctx, r.archive, store.JudgementFilter{})
	if err != nil {
		return err
	}
	for _, j := range all {
		if !j.fits {
			if err := printJudgement(r.std.out, j, ""); err != nil {
				return err
			}
		}
	}
	return nil
}
