package postgres

import (
	"context"
	"iter"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/place"
)

// Search finds documents; see [store.Archive].
func (a *Archive) Search(ctx context.Context, q store.Query, page store.Page) (hits []store.Hit, next store.Cursor, err error) {
	const op = "search"
	after, err := a.after(op, page, place.MaxNumber)
	if err != nil {
		return nil, "", err
	}
	err = a.view(ctx, func(tx pgx.Tx) error {
		hits, next = nil, ""
		all, more, err := finder(ctx, tx).Find(q, after, page.Size())
		if err != nil {
			return err
		}
		for _, f := range all {
			r, err := a.body(ctx, tx, f.Number, "", false)
			if err != nil {
				return err
			}
			hits = append(hits, store.Hit{Record: r, Attributions: f.Attributions, Events: f.Events})
		}
		if more {
			next = found.Cursor(all[len(all)-1].Number)
		}
		return nil
	})
	if err != nil {
		return nil, "", a.wrap(op, "", err)
	}
	return hits, next, nil
}

// Records gives the records that fit; see [store.Archive]. It holds no snapshot
// between pages, so that a slow reader keeps nothing from being cleaned up.
func (a *Archive) Records(ctx context.Context, q store.Query) iter.Seq2[*readout.Record, error] {
	return found.Pages(place.MaxNumber, func(after int64) (records []*readout.Record, next int64, more bool, err error) {
		err = a.view(ctx, func(tx pgx.Tx) error {
			records = nil // where it is tried again
			var all []found.Record
			if all, more, err = finder(ctx, tx).Find(q, after, 50); err != nil {
				return err
			}
			for _, f := range all {
				r, err := a.body(ctx, tx, f.Number, "", true)
				if err != nil {
					return err
				}
				records, next = append(records, r), f.Number
			}
			return nil
		})
		return records, next, more, a.wrap("read records", "", err)
	})
}

// finder reads what fits, last first.
func finder(ctx context.Context, tx pgx.Tx) found.Gather {
	return func(of found.Level, q store.Query, lo, hi int64, size int) ([]found.Record, bool, error) {
		query, args := levels[of].plan(q, lo, hi, size+1)
		if query == "" {
			return nil, false, nil
		}
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return nil, false, err
		}
		var out []found.Record
		var number int64
		var items []int64
		_, err = pgx.ForEachRow(rows, []any{&number, &items}, func() error {
			f := found.Record{Number: number}
			for _, item := range items {
				f.Take(number<<place.ItemBits | item)
			}
			out = append(out, f)
			return nil
		})
		more := len(out) > size
		return out[:min(len(out), size)], more, err
	}
}
