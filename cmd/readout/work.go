package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
	"github.com/readout-news/readout/worker/queue"
	"github.com/readout-news/readout/worker/watch"
)

// workCommand takes jobs of an archive in PostgreSQL.
type workCommand struct {
	archive
	reading
	Readers      int           `help:"Documents read at once; 0 is one a processor." default:"0" placeholder:"N"`
	Parts        int           `help:"Parts that the stories are shared out in, the same for all workers of an archive." default:"4" placeholder:"N"`
	Stories      bool          `help:"Keep stories current as well." default:"true" negatable:""`
	Watch        []string      `help:"Follow these feeds as well, when it is this worker's turn: addresses, or a file with a list." placeholder:"FEED"`
	AllowPrivate bool          `help:"With --watch: also connect to addresses that are not public."`
	Most         int           `help:"Watch no further while so many documents wait to be read." default:"5000" placeholder:"N"`
	Patience     time.Duration `help:"How long a document may take." default:"2m" placeholder:"TIME"`
	Grace        time.Duration `help:"How long what is under way may take to end after an interruption." default:"30s" placeholder:"TIME"`
	Wait         time.Duration `help:"How long to wait for a database that does not answer." default:"5m" placeholder:"TIME"`
	Status       bool          `help:"Print how the work stands and what was given up, and end."`
	Again        bool          `help:"Give what was given up another round of tries, and end."`
	Log          string        `help:"How the log on standard error is written: text, json, off." default:"text" enum:"text,json,off" placeholder:"FORM"`
}

// Run works until it is interrupted.
func (c workCommand) Run(ctx context.Context, std streams) error {
	if !postgres.Is(c.Archive) {
		return usageError{"work is for an archive in PostgreSQL, which many programs may share: name it with --archive postgres://...; an archive of one file is read into by readout add and readout watch"}
	}
	if c.Parts < 1 || c.Readers < 0 || c.Patience < time.Second {
		return usageError{"--parts must be 1 or more, --readers 0 or more, --patience a second or more"}
	}
	a, err := postgres.Open(ctx, c.Archive, postgres.Options{Wait: c.Wait, Connections: int32(c.Readers + 8)})
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
	switch {
	case c.Again:
		n, err := desk.Again(ctx)
		if err == nil {
			_, err = fmt.Fprintf(std.out, "documents that are tried again: %d\n", n)
		}
		return err
	case c.Status:
		return printWork(ctx, std.out, a)
	}
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	log := logTo(std.err, c.Log)
	// Of the jobs themselves only what went wrong is told.
	o := queue.Options{Archive: a, Source: again, Records: p, Readers: c.Readers, Parts: c.Parts, Patience: c.Patience, Grace: c.Grace, Log: slog.New(warnings{log.Handler()})}
	if c.Stories {
		keeper := keeperOf(a, nil)
		o.Stories = func(ctx context.Context, part, parts int) error {
			_, err := keeper.RunPart(ctx, part, parts)
			return err
		}
	}
	if len(c.Watch) > 0 {
		feeds, err := feedsOf(c.Watch)
		if err != nil {
			return err
		}
		o.Watch = func(ctx context.Context) error {
			flags := usualWatch
			flags.AllowPrivate = c.AllowPrivate
			opt, err := flags.options()
			if err != nil {
				return err
			}
			opt.Feeds, opt.Archive, opt.Records, opt.Log = feeds, &depositing{a, desk}, unread{}, log
			w, err := watch.New(opt)
			if err != nil {
				return err
			}
			return w.Run(ctx)
		}
	}
	log.Info("working", "archive", a.Name(), "readers", o.Readers, "engine", c.Engine)
	return queue.Work(ctx, o)
}

// warnings is a handler that leaves out what is no warning.
type warnings struct{ slog.Handler }

// Enabled reports whether a level is told.
func (w warnings) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= slog.LevelWarn && w.Handler.Enabled(ctx, l)
}

// again reads the bytes of a document.
func again(s readout.Source) readout.Item { return read.Again(s, read.Options{}) }

// depositing is an archive for a watcher who leaves the reading to workers.
type depositing struct {
	store.Archive
	desk *queue.Desk
}

// Add puts documents into the inbox.
func (d *depositing) Add(ctx context.Context, entries ...store.Entry) ([]store.Result, error) {
	items := make([]readout.Item, len(entries))
	for i := range entries {
		items[i] = readout.Item{Document: entries[i].Record.Document, Source: &entries[i].Source}
	}
	return d.desk.Put(ctx, items...)
}

// unread makes records that hold the document alone.
type unread struct{}

// Read reads nothing.
func (unread) Read(_ context.Context, d *readout.Document) (*readout.Record, error) {
	return &readout.Record{Document: d}, nil
}

// printWork tells how the work stands.
func printWork(ctx context.Context, w io.Writer, a *postgres.Archive) error {
	s, err := queue.Look(ctx, a)
	if err != nil {
		return err
	}
	oldest := ""
	if !s.Oldest.IsZero() {
		oldest = ", the oldest since " + minute(s.Oldest)
	}
	fmt.Fprintf(w, "documents waiting %d%s; jobs under way %d, to be tried again %d; documents given up %d\n", s.Waiting, oldest, s.Running, s.Retrying, s.Dead)
	for _, one := range s.Workers {
		fmt.Fprintf(w, "worker %s  jobs %d\n", one.ID, one.Running)
	}
	dead, err := queue.Dead(ctx, a)
	if err != nil {
		return err
	}
	for _, one := range dead {
		fmt.Fprintf(w, "given up %s  tries %d, the last %s  %s: %s\n", one.ID, one.Tries, minute(one.Last), text.Clean(one.URI), text.Clean(one.Why))
	}
	return nil
}
