package queue

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
)

// Reader makes records of documents; a pipeline is one. It is used by many
// goroutines.
type Reader interface {
	Read(ctx context.Context, d *readout.Document) (*readout.Record, error)
}

// Options are what a worker works with. Archive, Source and Records must be
// there.
type Options struct {
	Archive *postgres.Archive
	// Source reads the bytes of a document.
	Source  func(readout.Source) readout.Item
	Records Reader
	// Stories brings one part of the stories up to date, from 0 to below parts;
	// nil leaves them to others.
	Stories func(ctx context.Context, part, parts int) error
	// Watch follows feeds until ctx ends; nil leaves that to others.
	Watch func(ctx context.Context) error

	Readers int // documents read at once; one a processor
	// Parts is how many parts the stories have; the same for all workers of an
	// archive. 4.
	Parts int
	// Every is how often stories are looked at; 10 seconds.
	Every time.Duration
	// Patience is how long a document may take; 2 minutes. A worker that has not
	// ended its job half as long after that counts as dead.
	Patience time.Duration
	// Grace is how long what is under way may take to end when the worker stops;
	// 30 seconds. What has not ended by then is given back.
	Grace time.Duration
	Log   *slog.Logger // none
}

func (o Options) filled() (Options, error) {
	if o.Archive == nil || o.Source == nil || o.Records == nil {
		return o, errors.New("queue: Archive, Source and Records must be given")
	}
	o.Readers = cmp.Or(o.Readers, runtime.GOMAXPROCS(0))
	o.Parts = cmp.Or(o.Parts, 4)
	o.Every = cmp.Or(o.Every, 10*time.Second)
	o.Patience = cmp.Or(o.Patience, 2*time.Minute)
	o.Grace = cmp.Or(o.Grace, 30*time.Second)
	if o.Log == nil {
		o.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	return o, nil
}

// Work takes jobs until ctx ends and what is under way has ended. It prepares the
// queue where that was not done. An error says why it cannot begin.
func Work(ctx context.Context, o Options) error {
	o, err := o.filled()
	if err != nil {
		return err
	}
	if err := Prepare(ctx, o.Archive); err != nil {
		return err
	}
	jobs, err := newClient(ctx, o)
	if err != nil {
		return err
	}
	if err := jobs.Start(context.WithoutCancel(ctx)); err != nil {
		return fail("work", err)
	}
	<-ctx.Done()
	soft, cancel := context.WithTimeout(context.WithoutCancel(ctx), o.Grace)
	defer cancel()
	if err := jobs.Stop(soft); err == nil {
		return nil
	}
	hard, cancel := context.WithTimeout(context.WithoutCancel(ctx), o.Grace)
	defer cancel()
	return fail("stop working", jobs.StopAndCancel(hard))
}

// newClient is a client whose long jobs end when stopping does: what they have
// done is kept, and another worker goes on.
func newClient(stopping context.Context, o Options) (*client, error) {
	workers := river.NewWorkers()
	river.AddWorker(workers, &reading{opt: o})
	river.AddWorker(workers, &comparing{opt: o, stopping: stopping})
	river.AddWorker(workers, &watching{opt: o, stopping: stopping})
	queues := map[string]river.QueueConfig{readQueue: {MaxWorkers: o.Readers}}
	var periodic []*river.PeriodicJob
	every := func(d time.Duration, args river.JobArgs) {
		periodic = append(periodic, river.NewPeriodicJob(river.PeriodicInterval(d),
			func() (river.JobArgs, *river.InsertOpts) { return args, nil }, &river.PeriodicJobOpts{RunOnStart: true}))
	}
	if o.Stories != nil {
		queues[storyQueue] = river.QueueConfig{MaxWorkers: 1}
		for part := range o.Parts {
			every(o.Every, storyJob{Part: part, Parts: o.Parts})
		}
	}
	if o.Watch != nil {
		queues[watchQueue] = river.QueueConfig{MaxWorkers: 1}
		every(o.Every, watchJob{})
	}
	jobs, err := river.NewClient(riverpgxv5.New(o.Archive.Pool()), &river.Config{
		Queues: queues, Workers: workers, PeriodicJobs: periodic, Logger: o.Log,
		JobTimeout: o.Patience, RescueStuckJobsAfter: o.Patience + o.Patience/2,
		CompletedJobRetentionPeriod: time.Hour,
		// What was given up stays listed until somebody deals with it.
		CancelledJobRetentionPeriod: -1, DiscardedJobRetentionPeriod: -1,
		RetryPolicy: pauses{},
	})
	return jobs, fail("work", err)
}

// pauses is how long a job waits after it failed: 2, 4, 8 ... seconds, at most
// five minutes.
type pauses struct{}

// NextRetry is when a job is tried again.
func (pauses) NextRetry(job *rivertype.JobRow) time.Time {
	return time.Now().Add(min(time.Second<<min(job.Attempt, 10), 5*time.Minute))
}

// reading reads documents.
type reading struct {
	river.WorkerDefaults[readJob]
	opt Options
}

// Work reads one document. What comes of it, a record or the reason why there is
// none, is kept in the transaction that ends the job.
func (w *reading) Work(ctx context.Context, job *river.Job[readJob]) error {
	a := w.opt.Archive
	one, err := a.Waiting(ctx, job.Args.Document)
	if store.CodeOf(err) == store.NotFound {
		return nil // it was settled by somebody whose job was taken for dead
	} else if err != nil {
		return err
	}
	var entries []store.Entry
	var skips []store.Skipped
	switch item := w.opt.Source(one.Source); {
	case item.Skip != nil:
		skips = append(skips, store.Skipped{Skip: *item.Skip})
	case item.Document == nil:
		return fmt.Errorf("reading %s gives nothing", one.Source.URI)
	default:
		fill(item.Document, one)
		r, err := w.opt.Records.Read(ctx, item.Document)
		if err != nil {
			return err
		}
		entries = append(entries, store.Entry{Source: one.Source, Record: r, Added: one.Came})
	}
	_, err = a.Settle(ctx, []string{one.ID}, entries, skips, func(tx pgx.Tx) error {
		_, err := river.JobCompleteTx[*driver](ctx, tx, job)
		return err
	})
	return err
}

// fill gives a document its ID, whatever its text is now, and what its bytes do
// not tell but was known when it came.
func fill(d *readout.Document, one *postgres.Waiting) {
	d.ID = one.ID
	d.Title, d.Outlet = cmp.Or(d.Title, one.Title), cmp.Or(d.Outlet, one.Outlet)
	if !d.Published.Known() {
		d.Published = one.Published
	}
}

// comparing keeps stories current.
type comparing struct {
	river.WorkerDefaults[storyJob]
	opt      Options
	stopping context.Context
}

// Timeout is longer than that of documents: the first grouping of a large archive
// takes a while. What is done by then is kept, and the next job goes on.
func (w *comparing) Timeout(*river.Job[storyJob]) time.Duration { return 5 * w.opt.Patience }

// Work brings one part of the stories up to date.
func (w *comparing) Work(ctx context.Context, job *river.Job[storyJob]) error {
	ctx, cancel := until(ctx, w.stopping)
	defer cancel()
	return unlessOver(ctx, w.opt.Stories(ctx, job.Args.Part, job.Args.Parts))
}

// watching follows feeds.
type watching struct {
	river.WorkerDefaults[watchJob]
	opt      Options
	stopping context.Context
}

// Timeout is one slice with what it takes to end it.
func (w *watching) Timeout(*river.Job[watchJob]) time.Duration { return slice + w.opt.Patience }

// Work follows feeds for one slice, or until the worker stops; then whoever comes
// first goes on.
func (w *watching) Work(ctx context.Context, _ *river.Job[watchJob]) error {
	ctx, cancel := until(ctx, w.stopping)
	defer cancel()
	ctx, stop := context.WithTimeout(ctx, slice)
	defer stop()
	return unlessOver(ctx, w.opt.Watch(ctx))
}

// until is ctx that also ends when stopping does.
func until(ctx, stopping context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	over := context.AfterFunc(stopping, cancel)
	return ctx, func() {
		over()
		cancel()
	}
}

// unlessOver drops an error that is only the end of ctx.
func unlessOver(ctx context.Context, err error) error {
	if ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) {
		return nil
	}
	return err
}
