package queue

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/postgres"
)

// client is a River client for PostgreSQL.
type client = river.Client[pgx.Tx]

// driver is the driver of it.
type driver = riverpgxv5.Driver

// prepareLock is the advisory lock under which the tables are made: "rdqu".
const prepareLock = 0x72647175

// Prepare makes the tables of jobs where there are none, or brings them up to
// date. Several programs may do so at once.
func Prepare(ctx context.Context, a *postgres.Archive) error {
	const op = "prepare the queue"
	// The steps are transactions of their own, so the lock belongs to a
	// connection.
	c, err := a.Pool().Acquire(ctx)
	if err != nil {
		return fail(op, err)
	}
	defer c.Release()
	if _, err := c.Exec(ctx, "SELECT pg_advisory_lock($1)", int64(prepareLock)); err != nil {
		return fail(op, err)
	}
	migrator, err := rivermigrate.New(riverpgxv5.New(a.Pool()), nil)
	if err == nil {
		_, err = migrator.Migrate(ctx, rivermigrate.DirectionUp, nil)
	}
	_, unlock := c.Exec(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", int64(prepareLock))
	return fail(op, errors.Join(err, unlock))
}

func fail(op string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", op, err)
}

// Desk puts documents into the inbox of an archive.
type Desk struct {
	archive *postgres.Archive
	jobs    *client
	bounds  Bounds
}

// Bounds are those of what waits.
type Bounds struct {
	// Most is how many documents may wait: whoever puts more waits himself, until
	// workers have caught up; 0 is no bound.
	Most int
	// Tries is how often a document is tried before it is given up, whether it
	// fails or takes its worker along; 0 means 4.
	Tries int
}

// NewDesk is a desk of an archive for which Prepare was called.
func NewDesk(a *postgres.Archive, b Bounds) (*Desk, error) {
	b.Tries = cmp.Or(b.Tries, 4)
	jobs, err := river.NewClient(riverpgxv5.New(a.Pool()), &river.Config{MaxAttempts: b.Tries})
	if err != nil {
		return nil, fail("open the queue", err)
	}
	return &Desk{archive: a, jobs: jobs, bounds: b}, nil
}

// look is how often somebody who waits for the backlog to shrink looks at it.
const look = 500 * time.Millisecond

// room waits until the inbox has room.
func (d *Desk) room(ctx context.Context) error {
	for d.bounds.Most > 0 {
		n, err := d.archive.Backlog(ctx)
		if err != nil || n < d.bounds.Most {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(look):
		}
	}
	return nil
}

// Put puts documents with the bytes that they are read from into the inbox. What
// the archive or the inbox has changes nothing. Results are in the order of
// items; each item has a Document and a Source.
func (d *Desk) Put(ctx context.Context, items ...readout.Item) ([]store.Result, error) {
	if err := d.room(ctx); err != nil {
		return nil, err
	}
	var documents []*readout.Document
	var sources []readout.Source
	for _, item := range items {
		if item.Document == nil || item.Source == nil {
			return nil, errors.New("queue: an item without a document or its bytes")
		}
		documents, sources = append(documents, item.Document), append(sources, *item.Source)
	}
	return d.archive.Deposit(ctx, documents, sources, d.hire)
}

// hire puts the jobs that read documents, in the transaction that deposits them.
func (d *Desk) hire(tx pgx.Tx, ids []string) error {
	jobs := make([]river.InsertManyParams, len(ids))
	for i, id := range ids {
		jobs[i] = river.InsertManyParams{Args: readJob{Document: id}}
	}
	_, err := d.jobs.InsertManyFastTx(context.Background(), tx, jobs)
	return err
}

// Again gives every document that was given up another round of tries, and says
// how many there were.
func (d *Desk) Again(ctx context.Context) (int, error) {
	dead, err := Dead(ctx, d.archive)
	if err != nil {
		return 0, err
	}
	for _, one := range dead {
		if _, err := d.jobs.JobRetry(ctx, one.job); err != nil {
			return 0, fail("try again", err)
		}
	}
	return len(dead), nil
}
