package sqlite

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/annotation"
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
					var packed, quotations, layers []byte
					if err := rows.Scan(&c.Revision, &packed, &quotations, &layers); err != nil {
						return err
					}
					if c.Record, err = light(packed, quotations, layers); err != nil {
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

// light unpacks the document and the quotations of a record and nothing else,
// which is some five times quicker than the whole.
func light(packed, quotations, layers []byte) (*readout.Record, error) {
	raw, err := unpack(packed)
	if err != nil {
		return nil, err
	}
	if quotations == nil {
		r, err := record.Decode(raw)
		if err != nil {
			return nil, err
		}
		if raw, err = unpack(layers); err == nil {
			err = annotation.Decode(r, raw)
		}
		if err != nil && !errors.Is(err, annotation.ErrVersion) {
			return nil, err
		}
		return &readout.Record{Engine: r.Engine, Document: r.Document, Quotations: r.Quotations}, nil
	}
	if raw, err = head(raw); err != nil {
		return nil, err
	}
	r, err := record.Decode(raw)
	if err != nil {
		return nil, err
	}
	if r.Quotations, err = annotation.DecodeQuotations(r.Document.Text, quotations); errors.Is(err, annotation.ErrVersion) {
		err = nil
	}
	return r, err
}

// head cuts a record of the schema off behind its document, which stands before
// everything that was read from it.
func head(raw []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, err
		}
		if key == "document" {
			return append(bytes.Clone(raw[:d.InputOffset()]), '}'), nil
		}
	}
	return nil, io.ErrUnexpectedEOF
}
