package postgres

import (
	"context"
	"iter"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
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
		found, more, err := a.find(ctx, tx, q, after, page.Size())
		if err != nil {
			return err
		}
		for _, f := range found {
			r, err := a.body(ctx, tx, f.number, "", false)
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
// between pages, so that a slow reader keeps nothing from being cleaned up.
func (a *Archive) Records(ctx context.Context, q store.Query) iter.Seq2[*readout.Record, error] {
	const op, size = "read records", 50
	return func(yield func(*readout.Record, error) bool) {
		for from, more := int64(place.MaxNumber), true; more; {
			var records []*readout.Record
			after := from
			err := a.view(ctx, func(tx pgx.Tx) error {
				records, after = nil, from
				found, rest, err := a.find(ctx, tx, q, from, size)
				if err != nil {
					return err
				}
				for _, f := range found {
					r, err := a.body(ctx, tx, f.number, "", true)
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
			from = after
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
func (a *Archive) find(ctx context.Context, tx pgx.Tx, q store.Query, after int64, size int) ([]found, bool, error) {
	lo, hi := place.Bounds(q.Since, q.Until)
	hi = min(hi, after)
	switch {
	case q.OfStatements() && q.OfEvents():
		return a.both(ctx, tx, q, lo, hi, size)
	case q.OfStatements():
		return a.gather(ctx, tx, statements, q, lo, hi, size)
	case q.OfEvents():
		return a.gather(ctx, tx, events, q, lo, hi, size)
	}
	return a.gather(ctx, tx, documents, q, lo, hi, size)
}

// both finds the documents that have a statement and an event that fit.
func (a *Archive) both(ctx context.Context, tx pgx.Tx, q store.Query, lo, hi int64, size int) ([]found, bool, error) {
	var out []found
	for {
		some, more, err := a.gather(ctx, tx, statements, q, lo, hi, size)
		if err != nil {
			return nil, false, err
		}
		for i, f := range some {
			acts, _, err := a.gather(ctx, tx, events, q, f.number, f.number+1, 1)
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
		hi = some[len(some)-1].number
	}
}

// gather reads what fits between the numbers lo and hi, last first, up to size
// records.
func (a *Archive) gather(ctx context.Context, tx pgx.Tx, l *level, q store.Query, lo, hi int64, size int) ([]found, bool, error) {
	query, args := l.plan(q, lo, hi, size+1)
	if query == "" {
		return nil, false, nil
	}
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, false, err
	}
	var out []found
	var number int64
	var items []int64
	_, err = pgx.ForEachRow(rows, []any{&number, &items}, func() error {
		f := found{number: number}
		for _, item := range items {
			_, attribution, event := place.Item(number<<place.ItemBits | item)
			if attribution >= 0 {
				f.attributions = append(f.attributions, attribution)
			} else if event >= 0 {
				f.events = append(f.events, event)
			}
		}
		out = append(out, f)
		return nil
	})
	more := len(out) > size
	return out[:min(len(out), size)], more, err
}
