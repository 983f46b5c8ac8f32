package sqlite

import (
	"context"
	"iter"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/pack"
)

// Changes gives light records; see [store.Archive]. It holds no snapshot between
// pages.
func (a *Archive) Changes(ctx context.Context, after int64) iter.Seq2[store.Change, error] {
	const op, size = "read changes", 200
	return found.Pages(after, func(after int64) (some []store.Change, next int64, more bool, err error) {
		err = a.view(ctx, func(db querier) error {
			rows, err := db.QueryContext(ctx, `SELECT r.revision, b.json, b.quotations, CASE WHEN b.quotations IS NULL THEN b.annotation END
				FROM record r JOIN body b ON b.record = r.number WHERE r.live = 1 AND r.revision > ? ORDER BY r.revision LIMIT ?`, after, size)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var p pack.Record
				if err := rows.Scan(&next, &p.JSON, &p.Quotations, &p.Layers); err != nil {
					return err
				}
				r, err := light(&p)
				if err != nil {
					return a.damaged(op, "", err)
				}
				some = append(some, store.Change{Revision: next, Record: r})
			}
			return rows.Err()
		})
		return some, next, len(some) == size, a.wrap(op, "", err)
	})
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
