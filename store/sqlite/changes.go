package sqlite

import (
	"context"
	"iter"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
)

// Changes gives light records; see [store.Archive]. It holds no snapshot between
// pages.
func (a *Archive) Changes(ctx context.Context, after int64) iter.Seq2[store.Change, error] {
	const op, size = "read changes", 200
	return func(yield func(store.Change, error) bool) {
		for more := true; more; {
			var some []store.Change
			err := a.view(ctx, func(db querier) error {
				rows, err := db.QueryContext(ctx, `SELECT r.revision, b.json, b.quotations, CASE WHEN b.quotations IS NULL THEN b.annotation END
					FROM record r JOIN body b ON b.record = r.number WHERE r.live = 1 AND r.revision > ? ORDER BY r.revision LIMIT ?`, after, size)
				if err != nil {
					return err
				}
				defer rows.Close()
				for rows.Next() {
					var c store.Change
					var p pack.Record
					if err := rows.Scan(&c.Revision, &p.JSON, &p.Quotations, &p.Layers); err != nil {
						return err
					}
					if c.Record, err = light(&p); err != nil {
						return a.damaged(op, "", err)
					}
					some = append(some, c)
				}
				return rows.Err()
			})
			if err != nil {
				yield(store.Change{}, a.wrap(op, "", err))
				return
			}
			for _, c := range some {
				after = c.Revision
				if !yield(c, nil) {
					return
				}
			}
			more = len(some) == size
		}
	}
}

// light is a record with its document and quotations alone. What an archive of
// the first version of the schema has keeps the quotations among the other
// layers.
func light(p *pack.Record) (*readout.Record, error) {
	if p.Quotations != nil {
		return p.Light()
	}
	r, err := p.Open()
	if err != nil {
		return nil, err
	}
	return &readout.Record{Engine: r.Engine, Document: r.Document, Quotations: r.Quotations}, nil
}
