package sqlite

import (
	"context"
	"iter"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/place"
)

// Search finds documents; see [store.Archive].
func (a *Archive) Search(ctx context.Context, q store.Query, page store.Page) ([]store.Hit, store.Cursor, error) {
	const op = "search"
	after, err := a.after(op, page, place.MaxNumber)
	if err != nil {
		return nil, "", err
	}
	var hits []store.Hit
	var next store.Cursor
	err = a.view(ctx, func(db querier) error {
		all, more, err := a.finder(ctx, db).Find(q, after, page.Size())
		if err != nil {
			return err
		}
		for _, f := range all {
			r, err := a.body(ctx, db, f.Number, "", false)
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
// between pages, so that a slow reader does not keep the log from being
// shortened.
func (a *Archive) Records(ctx context.Context, q store.Query) iter.Seq2[*readout.Record, error] {
	return found.Pages(place.MaxNumber, func(after int64) (records []*readout.Record, next int64, more bool, err error) {
		err = a.view(ctx, func(db querier) error {
			var all []found.Record
			if all, more, err = a.finder(ctx, db).Find(q, after, 50); err != nil {
				return err
			}
			for _, f := range all {
				r, err := a.body(ctx, db, f.Number, "", true)
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

// finder reads the places that fit, last first.
func (a *Archive) finder(ctx context.Context, db querier) found.Gather {
	return func(of found.Level, q store.Query, lo, hi int64, size int) ([]found.Record, bool, error) {
		query, args := levels[of].plan(q, lo<<place.ItemBits, hi<<place.ItemBits)
		if query == "" {
			return nil, false, nil
		}
		rows, err := db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, false, err
		}
		defer rows.Close()
		var out []found.Record
		more := false
		for rows.Next() {
			var at int64
			if err := rows.Scan(&at); err != nil {
				return nil, false, err
			}
			number, _, _ := place.Item(at)
			if n := len(out); n == 0 || out[n-1].Number != number {
				if more = n == size; more {
					break
				}
				out = append(out, found.Record{Number: number})
			}
			out[len(out)-1].Take(at)
		}
		for i := range out { // they came last first
			slices.Reverse(out[i].Attributions)
			slices.Reverse(out[i].Events)
		}
		return out, more, rows.Err()
	}
}
