package sqlite

import (
	"context"
	"iter"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
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
		found, more, err := a.find(ctx, db, q, after, page.Size())
		if err != nil {
			return err
		}
		for _, f := range found {
			r, err := a.body(ctx, db, f.number, "", false)
			if err != nil {
				return err
			}
			hits = append(hits, store.Hit{Record: r, Attributions: f.attributions, Events: f.events})
		}
		if more {
			next = cursor(found[len(found)-1].number)
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
	const op, size = "read records", 50
	return func(yield func(*readout.Record, error) bool) {
		for after, more := int64(place.MaxNumber), true; more; {
			var records []*readout.Record
			err := a.view(ctx, func(db querier) error {
				found, rest, err := a.find(ctx, db, q, after, size)
				if err != nil {
					return err
				}
				for _, f := range found {
					r, err := a.body(ctx, db, f.number, "", true)
					if err != nil {
						return err
					}
					records = append(records, r)
					after = f.number
				}
				more = rest
				return nil
			})
			if err != nil {
				yield(nil, a.wrap(op, "", err))
				return
			}
			for _, r := range records {
				if !yield(r, nil) {
					return
				}
			}
		}
	}
}

// found is a record that fits, with what fits in it.
type found struct {
	number               int64
	attributions, events []int
}

// find gives up to size records below the number after, and whether there are
// more.
func (a *Archive) find(ctx context.Context, db querier, q store.Query, after int64, size int) ([]found, bool, error) {
	from, to := place.Bounds(q.Since, q.Until)
	to = min(to, after)
	lo, hi := from<<place.ItemBits, to<<place.ItemBits
	switch {
	case q.OfStatements() && q.OfEvents():
		return a.both(ctx, db, q, lo, hi, size)
	case q.OfStatements():
		return a.gather(ctx, db, statements, q, lo, hi, size)
	case q.OfEvents():
		return a.gather(ctx, db, events, q, lo, hi, size)
	}
	return a.gather(ctx, db, documents, q, lo, hi, size)
}

// both finds the documents that have a statement and an event that fit.
func (a *Archive) both(ctx context.Context, db querier, q store.Query, lo, hi int64, size int) ([]found, bool, error) {
	var out []found
	for {
		some, more, err := a.gather(ctx, db, statements, q, lo, hi, size)
		if err != nil {
			return nil, false, err
		}
		for i, f := range some {
			acts, _, err := a.gather(ctx, db, events, q, f.number<<place.ItemBits, (f.number+1)<<place.ItemBits, 1)
			if err != nil {
				return nil, false, err
			}
			if len(acts) == 0 {
				continue
			}
			f.events = acts[0].events
			if out = append(out, f); len(out) == size {
				return out, more || i+1 < len(some), nil
			}
		}
		if !more {
			return out, false, nil
		}
		hi = some[len(some)-1].number << place.ItemBits
	}
}

// gather reads the places between lo and hi that fit, last first, up to size
// records.
func (a *Archive) gather(ctx context.Context, db querier, l *level, q store.Query, lo, hi int64, size int) ([]found, bool, error) {
	query, args := l.plan(q, lo, hi)
	if query == "" {
		return nil, false, nil
	}
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	var out []found
	more := false
	for rows.Next() {
		var at int64
		if err := rows.Scan(&at); err != nil {
			return nil, false, err
		}
		number, attribution, event := place.Item(at)
		if n := len(out); n == 0 || out[n-1].number != number {
			if more = n == size; more {
				break
			}
			out = append(out, found{number: number})
		}
		f := &out[len(out)-1]
		if attribution >= 0 {
			f.attributions = append(f.attributions, attribution)
		} else if event >= 0 {
			f.events = append(f.events, event)
		}
	}
	for i := range out { // they came last first
		slices.Reverse(out[i].attributions)
		slices.Reverse(out[i].events)
	}
	return out, more, rows.Err()
}
