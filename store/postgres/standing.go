package postgres

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/place"
)

// PutStates keeps states; see [store.Archive].
func (a *Archive) PutStates(ctx context.Context, states ...store.State) error {
	last := map[string]int{}
	for i, s := range states {
		last[s.Key] = i
	}
	// In the order of keys: two programs that put the same ones never wait for
	// one another in a circle.
	order := make([]int, 0, len(last))
	for _, i := range last {
		order = append(order, i)
	}
	slices.SortFunc(order, func(i, j int) int { return strings.Compare(states[i].Key, states[j].Key) })
	return a.wrap("keep states", "", a.change(ctx, true, func(tx pgx.Tx) error {
		batch := &pgx.Batch{}
		for _, i := range order {
			s := states[i]
			if s.Value == nil {
				batch.Queue("DELETE FROM standing WHERE key = $1", clean(s.Key))
			} else {
				batch.Queue("INSERT INTO standing (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", clean(s.Key), s.Value)
			}
		}
		return tx.SendBatch(ctx, batch).Close()
	}))
}

// States gives states; see [store.Archive].
func (a *Archive) States(ctx context.Context, prefix string) (out []store.State, err error) {
	err = a.view(ctx, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, "SELECT key, value FROM standing WHERE key >= $1 AND starts_with(key, $1) ORDER BY key", clean(prefix))
		if err != nil {
			return err
		}
		out, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (s store.State, err error) {
			err = row.Scan(&s.Key, &s.Value)
			if s.Value == nil { // of no bytes, but there
				s.Value = []byte{}
			}
			return s, err
		})
		return err
	})
	if len(out) == 0 {
		out = nil
	}
	return out, a.wrap("read states", "", err)
}

// PutSkips keeps what was not read; see [store.Archive].
func (a *Archive) PutSkips(ctx context.Context, skips ...store.Skipped) error {
	return a.wrap("keep skips", "", a.change(ctx, true, func(tx pgx.Tx) error { return putSkips(ctx, tx, skips) }))
}

func putSkips(ctx context.Context, tx pgx.Tx, skips []store.Skipped) error {
	if len(skips) == 0 {
		return nil
	}
	// One puts at a time, so that the order of numbers is that of putting.
	if _, err := tx.Exec(ctx, "LOCK TABLE skip IN SHARE ROW EXCLUSIVE MODE"); err != nil {
		return err
	}
	batch := &pgx.Batch{}
	for _, one := range skips {
		s, at := &one.Skip, one.At
		if at.IsZero() {
			at = time.Now()
		}
		batch.Queue(`INSERT INTO skip (number, uri, line, reason, language, what, fix, at) VALUES (nextval('skip_number'), $1, $2, $3, $4, $5, $6, $7)
			ON CONFLICT (uri, line, reason) DO UPDATE SET number = excluded.number, language = excluded.language, what = excluded.what, fix = excluded.fix, at = excluded.at`,
			clean(s.URI), s.Line, string(s.Reason), s.Language, clean(s.What), clean(s.Fix), at.UTC().Format(time.RFC3339Nano))
	}
	return tx.SendBatch(ctx, batch).Close()
}

// Skips lists what was not read; see [store.Archive].
func (a *Archive) Skips(ctx context.Context, reason readout.SkipReason, page store.Page) (out []store.Skipped, next store.Cursor, err error) {
	const op = "list skips"
	before, err := a.after(op, page, place.MaxNumber)
	if err != nil {
		return nil, "", err
	}
	err = a.view(ctx, func(tx pgx.Tx) error {
		out, next = nil, ""
		rows, err := tx.Query(ctx, "SELECT number, uri, line, reason, language, what, fix, at FROM skip WHERE number < $1 AND ($2 = '' OR reason = $2) ORDER BY number DESC LIMIT $3", before, string(reason), page.Size()+1)
		if err != nil {
			return err
		}
		var number, last int64
		var line int
		var uri, why, language, what, fix, at string
		_, err = pgx.ForEachRow(rows, []any{&number, &uri, &line, &why, &language, &what, &fix, &at}, func() error {
			if len(out) == page.Size() {
				next = found.Cursor(last)
				return nil
			}
			when, err := time.Parse(time.RFC3339Nano, at)
			if err != nil {
				return a.damaged(op, "", err)
			}
			last = number
			out = append(out, store.Skipped{Skip: readout.Skip{URI: uri, Line: line, Reason: readout.SkipReason(why), Language: language, What: what, Fix: fix}, At: when})
			return nil
		})
		return err
	})
	return out, next, a.wrap(op, "", err)
}
