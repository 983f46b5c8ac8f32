package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
)

// stale is the condition for a document d with record r in use, whose record
// another engine than $1 made and which has not been dealt with.
const stale = `e.json <> $1
	AND NOT EXISTS (SELECT 1 FROM record w JOIN engine we ON we.id = w.engine WHERE w.number = d.waiting AND we.json = $1)
	AND NOT EXISTS (SELECT 1 FROM kept k JOIN engine ke ON ke.id = k.engine WHERE k.document = d.seq AND ke.json = $1)`

const inUse = "document d JOIN record r ON r.number = d.number JOIN engine e ON e.id = r.engine"

// Stale lists what is to be read again; see [store.Archive].
func (a *Archive) Stale(ctx context.Context, e readout.Engine, page store.Page) ([]store.Summary, store.Cursor, error) {
	const op = "re-read"
	after, err := a.after(op, page, 0)
	if err != nil {
		return nil, "", err
	}
	spelled, err := pack.Engine(e)
	if err != nil {
		return nil, "", a.wrap(op, "", err)
	}
	return a.summaries(ctx, op, page, "SELECT d.seq, "+summaryColumns+" FROM "+inUse+" WHERE d.seq > $2 AND "+stale+" ORDER BY d.seq LIMIT $3", spelled, after, page.Size()+1)
}

// Reread keeps new records beside the old ones; see [store.Archive].
func (a *Archive) Reread(ctx context.Context, records ...*readout.Record) error {
	const op = "re-read"
	all := make([]*packed, len(records))
	days := make([]int64, len(records))
	for i, r := range records {
		body, err := pack.NewRecord(r)
		if err != nil {
			return a.wrap(op, r.Document.ID, err)
		}
		all[i], days[i] = &packed{at: i, record: r, body: body}, place.DayOf(r.Document.Published)
	}
	if err := a.number(ctx, all, days); err != nil {
		return a.wrap(op, "", err)
	}
	return a.wrap(op, "", a.change(ctx, true, func(tx pgx.Tx) error {
		for _, p := range all {
			id := p.record.Document.ID
			var before *int64
			err := tx.QueryRow(ctx, "SELECT seq, waiting FROM document WHERE id = $1 FOR UPDATE", clean(id)).Scan(&p.document, &before)
			if errors.Is(err, pgx.ErrNoRows) {
				return store.Missed(op, a.name, "document", id)
			} else if err != nil {
				return a.wrap(op, id, err)
			}
			if before != nil { // what waits from an earlier reading gives way
				if err := remove(ctx, tx, []int64{*before}); err != nil {
					return a.wrap(op, id, err)
				}
			}
			if _, err := tx.Exec(ctx, "UPDATE document SET waiting = $1 WHERE seq = $2", p.number, p.document); err != nil {
				return a.wrap(op, id, err)
			}
		}
		return a.put(ctx, tx, all, false)
	}))
}

// remove takes records away, with their index.
func remove(ctx context.Context, tx pgx.Tx, numbers []int64) error {
	for _, table := range []string{"said", "acts", "words", "record"} {
		if _, err := tx.Exec(ctx, "DELETE FROM "+table+" WHERE number = ANY($1)", numbers); err != nil {
			return err
		}
	}
	return nil
}

// Keep says that a document keeps its record; see [store.Archive].
func (a *Archive) Keep(ctx context.Context, id string, e readout.Engine, why string) error {
	const op = "re-read"
	spelled, err := pack.Engine(e)
	if err != nil {
		return a.wrap(op, id, err)
	}
	engine, err := a.engine(ctx, spelled)
	if err != nil {
		return a.wrap(op, id, err)
	}
	return a.wrap(op, id, a.change(ctx, true, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, "INSERT INTO kept (document, engine, why) SELECT seq, $1, $2 FROM document WHERE id = $3 ON CONFLICT (document, engine) DO UPDATE SET why = excluded.why", engine, clean(why), clean(id))
		if err == nil && tag.RowsAffected() == 0 {
			err = store.Missed(op, a.name, "document", id)
		}
		return err
	}))
}

// Finish puts the new records in the place of the old ones and removes those, in
// one transaction; see [store.Archive].
func (a *Archive) Finish(ctx context.Context, e readout.Engine) (done int, err error) {
	const op = "re-read"
	spelled, err := pack.Engine(e)
	if err != nil {
		return 0, a.wrap(op, "", err)
	}
	err = a.change(ctx, false, func(tx pgx.Tx) error {
		// Nobody adds or re-reads meanwhile: what is counted stays true.
		if _, err := tx.Exec(ctx, "LOCK TABLE document IN SHARE ROW EXCLUSIVE MODE"); err != nil {
			return err
		}
		var left int
		if err := tx.QueryRow(ctx, "SELECT count(*) FROM "+inUse+" WHERE "+stale, spelled).Scan(&left); err != nil {
			return err
		}
		if left > 0 {
			return &store.Error{Code: store.Unfinished, Op: op, Archive: a.name, Err: fmt.Errorf("%d documents have no new record yet", left), Fix: "run readout reread again: it goes on where it stopped"}
		}
		// What waits from another engine is of no use any more.
		rows, err := tx.Query(ctx, "SELECT d.waiting FROM document d JOIN record w ON w.number = d.waiting JOIN engine e ON e.id = w.engine WHERE e.json <> $1", spelled)
		if err != nil {
			return err
		}
		gone, err := pgx.CollectRows(rows, pgx.RowTo[int64])
		if err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "UPDATE document SET waiting = NULL WHERE waiting = ANY($1)", gone); err != nil {
			return err
		}
		if rows, err = tx.Query(ctx, "SELECT number, seq FROM document WHERE waiting IS NOT NULL ORDER BY waiting"); err != nil {
			return err
		}
		var old, sequences []int64
		var number, sequence int64
		if _, err := pgx.ForEachRow(rows, []any{&number, &sequence}, func() error {
			old, sequences = append(old, number), append(sequences, sequence)
			return nil
		}); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "UPDATE record SET live = true WHERE number IN (SELECT waiting FROM document WHERE waiting IS NOT NULL)"); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "UPDATE document SET number = waiting, waiting = NULL WHERE waiting IS NOT NULL"); err != nil {
			return err
		}
		done = len(old)
		for _, numbers := range [][]int64{gone, old} {
			if err := remove(ctx, tx, numbers); err != nil {
				return err
			}
		}
		return grow(ctx, tx, sequences)
	})
	return done, a.wrap(op, "", err)
}
