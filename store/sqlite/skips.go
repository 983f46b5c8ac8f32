package sqlite

import (
	"context"
	"database/sql"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/place"
)

// PutSkips keeps what was not read; see [store.Archive].
func (a *Archive) PutSkips(ctx context.Context, skips ...store.Skipped) error {
	return a.wrap("keep skips", "", a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		for _, one := range skips {
			s, at := &one.Skip, one.At
			if at.IsZero() {
				at = time.Now()
			}
			// What is replaced gives way to a new number, the last of all.
			if _, err := w.exec(ctx, "INSERT OR REPLACE INTO skip (uri, line, reason, language, what, fix, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
				s.URI, s.Line, string(s.Reason), s.Language, s.What, s.Fix, at.UTC().Format(time.RFC3339Nano)); err != nil {
				return err
			}
		}
		return nil
	}))
}

// Skips lists what was not read; see [store.Archive].
func (a *Archive) Skips(ctx context.Context, reason readout.SkipReason, page store.Page) (out []store.Skipped, next store.Cursor, err error) {
	const op = "list skips"
	before, err := a.after(op, page, place.MaxNumber)
	if err != nil {
		return nil, "", err
	}
	query, args := "SELECT number, uri, line, reason, language, what, fix, at FROM skip WHERE number < ?", []any{before}
	if reason != "" {
		query += " AND reason = ?"
		args = append(args, string(reason))
	}
	rows, err := a.read.QueryContext(ctx, query+" ORDER BY number DESC LIMIT ?", append(args, page.Size()+1)...)
	if err != nil {
		return nil, "", a.wrap(op, "", err)
	}
	defer rows.Close()
	var last int64
	for rows.Next() {
		if len(out) == page.Size() {
			return out, found.Cursor(last), nil
		}
		var s store.Skipped
		var at string
		if err := rows.Scan(&last, &s.Skip.URI, &s.Skip.Line, (*string)(&s.Skip.Reason), &s.Skip.Language, &s.Skip.What, &s.Skip.Fix, &at); err != nil {
			return nil, "", a.wrap(op, "", err)
		}
		if s.At, err = time.Parse(time.RFC3339Nano, at); err != nil {
			return nil, "", a.damaged(op, "", err)
		}
		out = append(out, s)
	}
	return out, "", a.wrap(op, "", rows.Err())
}

// countSkips counts by reason.
func countSkips(ctx context.Context, db querier) (map[readout.SkipReason]int, error) {
	rows, err := db.QueryContext(ctx, "SELECT reason, count(*) FROM skip GROUP BY reason")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out map[readout.SkipReason]int
	for rows.Next() {
		var reason string
		var n int
		if err := rows.Scan(&reason, &n); err != nil {
			return nil, err
		}
		if out == nil {
			out = map[readout.SkipReason]int{}
		}
		out[readout.SkipReason(reason)] = n
	}
	return out, rows.Err()
}
