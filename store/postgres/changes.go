package postgres

import (
	"context"
	"iter"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/pack"
)

// Revision counts the changes of records; see [store.Archive].
func (a *Archive) Revision(ctx context.Context) (n int64, err error) {
	err = a.view(ctx, func(tx pgx.Tx) error { return tx.QueryRow(ctx, "SELECT revision FROM state").Scan(&n) })
	return n, a.wrap("read revision", "", err)
}

// Changes gives light records; see [store.Archive]. It holds no snapshot between
// pages.
func (a *Archive) Changes(ctx context.Context, after int64) iter.Seq2[store.Change, error] {
	const op, size = "read changes", 200
	return found.Pages(after, func(after int64) (some []store.Change, next int64, more bool, err error) {
		err = a.view(ctx, func(tx pgx.Tx) error {
			some = nil
			rows, err := tx.Query(ctx, "SELECT d.id, d.revision, r.json, r.quotations FROM document d JOIN record r ON r.number = d.number WHERE d.revision > $1 ORDER BY d.revision LIMIT $2", after, size)
			if err != nil {
				return err
			}
			var id string
			var p pack.Record
			_, err = pgx.ForEachRow(rows, []any{&id, &next, &p.JSON, &p.Quotations}, func() error {
				r, err := p.Light()
				if err != nil {
					return a.damaged(op, id, err)
				}
				some = append(some, store.Change{Revision: next, Record: r})
				return nil
			})
			return err
		})
		return some, next, len(some) == size, a.wrap(op, "", err)
	})
}
