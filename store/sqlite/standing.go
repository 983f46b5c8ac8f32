package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"github.com/readout-news/readout/store"
)

// PutStates keeps states; see [store.Archive].
func (a *Archive) PutStates(ctx context.Context, states ...store.State) error {
	return a.wrap("keep states", "", a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		for _, s := range states {
			query, args := "INSERT OR REPLACE INTO standing (key, value) VALUES (?, ?)", []any{s.Key, s.Value}
			if s.Value == nil {
				query, args = "DELETE FROM standing WHERE key = ?", args[:1]
			}
			if _, err := w.exec(ctx, query, args...); err != nil {
				return err
			}
		}
		return nil
	}))
}

// States gives states; see [store.Archive].
func (a *Archive) States(ctx context.Context, prefix string) (out []store.State, err error) {
	const op = "read states"
	rows, err := a.read.QueryContext(ctx, "SELECT key, value FROM standing WHERE key >= ? ORDER BY key", prefix)
	if err != nil {
		return nil, a.wrap(op, "", err)
	}
	defer rows.Close()
	for rows.Next() {
		var s store.State
		if err := rows.Scan(&s.Key, &s.Value); err != nil {
			return nil, a.wrap(op, "", err)
		}
		if !strings.HasPrefix(s.Key, prefix) {
			return out, nil
		}
		if s.Value == nil { // of no bytes, but there
			s.Value = []byte{}
		}
		out = append(out, s)
	}
	return out, a.wrap(op, "", rows.Err())
}
