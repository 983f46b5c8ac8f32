package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
)

// stale is the condition for a document d, with record r in use, whose record
// another engine than ? made and which has not been dealt with.
const stale = `e.json <> ? AND NOT EXISTS (SELECT 1 FROM record w JOIN engine we ON we.id = w.engine WHERE w.document = d.seq AND w.live = 0 AND we.json = ?)
	AND NOT EXISTS (SELECT 1 FROM kept k JOIN engine ke ON ke.id = k.engine WHERE k.document = d.seq AND ke.json = ?)`

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
	return a.summaries(ctx, op, page, "SELECT d.seq, "+summaryColumns+` FROM document d JOIN record r ON r.document = d.seq AND r.live = 1 JOIN engine e ON e.id = r.engine
		WHERE d.seq > ? AND `+stale+" ORDER BY d.seq LIMIT ?", after, spelled, spelled, spelled, page.Size()+1)
}

// Reread keeps new records beside the old ones; see [store.Archive].
func (a *Archive) Reread(ctx context.Context, records ...*readout.Record) error {
	const op = "re-read"
	all := make([]*packed, len(records))
	for i, r := range records {
		body, err := pack.NewRecord(r)
		if err != nil {
			return a.wrap(op, r.Document.ID, err)
		}
		all[i] = &packed{at: i, body: body}
	}
	return a.wrap(op, "", a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		for i, p := range all {
			r := records[i]
			err := w.QueryRowContext(ctx, "SELECT seq FROM document WHERE id = ?", r.Document.ID).Scan(&p.sequence)
			if errors.Is(err, sql.ErrNoRows) {
				return store.Missed(op, a.path, "document", r.Document.ID)
			} else if err != nil {
				return a.wrap(op, r.Document.ID, err)
			}
			if err := a.writeSource(ctx, w, p, r.Document.Text); err != nil {
				return a.wrap(op, r.Document.ID, err)
			}
			// What waits from an earlier reading gives way.
			if _, err := w.exec(ctx, "UPDATE record SET live = ? WHERE document = ? AND live = ?", replaced, p.sequence, waiting); err != nil {
				return a.wrap(op, r.Document.ID, err)
			}
			if err := a.put(ctx, w, p, r, waiting); err != nil {
				return a.wrap(op, r.Document.ID, err)
			}
		}
		return nil
	}))
}

// Keep says that a document keeps its record; see [store.Archive].
func (a *Archive) Keep(ctx context.Context, id string, e readout.Engine, why string) error {
	const op = "re-read"
	spelled, err := pack.Engine(e)
	if err != nil {
		return a.wrap(op, id, err)
	}
	return a.wrap(op, id, a.change(ctx, func(tx *sql.Tx) error {
		engine, err := a.engine(ctx, prepare(tx), spelled)
		if err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO kept (document, engine, why) SELECT seq, ?, ? FROM document WHERE id = ?", engine, why, id)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, store.Missed(op, a.path, "document", id))
		}
		return nil
	}))
}

// Finish puts the new records in the place of the old ones; see
// [store.Archive]. The removal of the old ones follows in a transaction of its
// own; where it is cut off, the next Finish takes it up.
func (a *Archive) Finish(ctx context.Context, e readout.Engine) (int, error) {
	const op = "re-read"
	spelled, err := pack.Engine(e)
	if err != nil {
		return 0, a.wrap(op, "", err)
	}
	done := 0
	err = a.change(ctx, func(tx *sql.Tx) error {
		var left int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM document d JOIN record r ON r.document = d.seq AND r.live = 1 JOIN engine e ON e.id = r.engine WHERE "+stale, spelled, spelled, spelled).Scan(&left); err != nil {
			return err
		}
		if left > 0 {
			return &store.Error{Code: store.Unfinished, Op: op, Archive: a.path, Err: fmt.Errorf("%d documents have no new record yet", left), Fix: "run readout reread again: it goes on where it stopped"}
		}
		var engine int64
		switch err := tx.QueryRowContext(ctx, "SELECT id FROM engine WHERE json = ?", spelled).Scan(&engine); {
		case errors.Is(err, sql.ErrNoRows):
			return nil // nothing was ever read by it
		case err != nil:
			return err
		}
		var waits int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM record WHERE live = ? AND engine = ?", waiting, engine).Scan(&waits); err != nil {
			return err
		}
		revision, err := grow(ctx, prepare(tx), waits)
		if err != nil {
			return err
		}
		// Old before new, so that at no moment a document has two records in use.
		for _, step := range []struct {
			query string
			args  []any
		}{
			{"UPDATE record SET live = ? WHERE live = ? AND engine <> ?", []any{replaced, waiting, engine}},
			{"UPDATE record SET live = ? WHERE live = ? AND document IN (SELECT document FROM record WHERE live = ?)", []any{replaced, live, waiting}},
			{`UPDATE record SET live = ?, revision = ? + n.k FROM (SELECT number AS of, row_number() OVER (ORDER BY number) AS k FROM record WHERE live = ?) n
				WHERE number = n.of`, []any{live, revision, waiting}},
		} {
			if _, err := tx.ExecContext(ctx, step.query, step.args...); err != nil {
				return err
			}
		}
		done = waits
		return nil
	})
	if err != nil {
		return 0, a.wrap(op, "", err)
	}
	return done, a.wrap(op, "", a.sweep(ctx))
}

// sweep removes the records that were replaced, with their index.
func (a *Archive) sweep(ctx context.Context) error {
	return a.change(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT number, attributions, events FROM record WHERE live = ?", replaced)
		if err != nil {
			return err
		}
		defer rows.Close()
		type record struct{ number, attributions, events int64 }
		var old []record
		for rows.Next() {
			var r record
			if err := rows.Scan(&r.number, &r.attributions, &r.events); err != nil {
				return err
			}
			old = append(old, r)
		}
		if err := rows.Err(); err != nil || len(old) == 0 {
			return err
		}
		w := prepare(tx)
		for _, r := range old {
			// Attributions at odd places, events at even ones; to delete what is not
			// there does nothing.
			for i := range min(max(r.attributions, r.events), place.MaxItem/2) {
				said, _ := place.Attribution(r.number, int(i))
				if _, err := w.exec(ctx, "DELETE FROM said WHERE rowid = ?", said); err != nil {
					return err
				}
				act, _ := place.Event(r.number, int(i))
				if _, err := w.exec(ctx, "DELETE FROM acts WHERE rowid = ?", act); err != nil {
					return err
				}
			}
			if _, err := w.exec(ctx, "DELETE FROM words WHERE rowid = ?", r.number); err != nil {
				return err
			}
			if _, err := w.exec(ctx, "DELETE FROM body WHERE record = ?", r.number); err != nil {
				return err
			}
		}
		_, err = w.exec(ctx, "DELETE FROM record WHERE live = ?", replaced)
		return err
	})
}
