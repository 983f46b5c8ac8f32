package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// PutJudgement keeps a judgement; see [store.Archive].
func (a *Archive) PutJudgement(ctx context.Context, j readout.Judgement, retires ...string) (string, error) {
	const op = "judge"
	if j.Who == "" || j.When.IsZero() || len(j.Target.Documents) == 0 {
		return "", &store.Error{Code: store.BadRequest, Op: op, Archive: a.path, Err: errors.New("a judgement needs a person, a time and a document")}
	}
	j.ID, j.Retired, j.RetiredBy = "", time.Time{}, ""
	raw, err := json.Marshal(j)
	if err != nil {
		return "", a.wrap(op, "", err)
	}
	var id int64
	err = a.change(ctx, func(tx *sql.Tx) error {
		for _, d := range j.Target.Documents {
			var there bool
			if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)", d).Scan(&there); err != nil {
				return err
			} else if !there {
				return store.Missed(op, a.path, "document", d)
			}
		}
		res, err := tx.ExecContext(ctx, "INSERT INTO judgement (kind, json) VALUES (?, ?)", string(j.Target.Kind), string(raw))
		if err != nil {
			return err
		}
		if id, err = res.LastInsertId(); err != nil {
			return err
		}
		for _, d := range j.Target.Documents {
			if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO judged (document, judgement) VALUES (?, ?)", d, id); err != nil {
				return err
			}
		}
		return a.retire(ctx, tx, id, j.When, retires)
	})
	if err != nil {
		return "", a.wrap(op, "", err)
	}
	return store.JudgementID(id), nil
}

// retire gives judgements that hold the date on which a later one took their
// place.
func (a *Archive) retire(ctx context.Context, tx *sql.Tx, by int64, when time.Time, ids []string) error {
	for _, old := range ids {
		res, err := tx.ExecContext(ctx, "UPDATE judgement SET retired = ?, retired_by = ? WHERE number = ? AND retired IS NULL",
			when.UTC().Format(time.RFC3339Nano), by, store.JudgementNumber(old))
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil {
			return err
		} else if n == 0 {
			return &store.Error{Code: store.Conflict, Op: "judge", Archive: a.path, Err: fmt.Errorf("the judgement %s does not hold any more", old), Fix: "look at it again: somebody judged it meanwhile"}
		}
	}
	return nil
}

// Judgements gives judgements; see [store.Archive].
func (a *Archive) Judgements(ctx context.Context, f store.JudgementFilter) ([]readout.Judgement, error) {
	const op = "list judgements"
	query, args := "SELECT number, json, retired, retired_by FROM judgement WHERE 1", []any{}
	if f.Document != "" {
		query += " AND number IN (SELECT judgement FROM judged WHERE document = ?)"
		args = append(args, f.Document)
	}
	if f.ID != "" {
		query += " AND number = ?"
		args = append(args, store.JudgementNumber(f.ID))
	}
	if f.Kind != "" {
		query += " AND kind = ?"
		args = append(args, string(f.Kind))
	}
	if !f.Retired {
		query += " AND retired IS NULL"
	}
	rows, err := a.read.QueryContext(ctx, query+" ORDER BY number", args...)
	if err != nil {
		return nil, a.wrap(op, f.Document, err)
	}
	defer rows.Close()
	var out []readout.Judgement
	for rows.Next() {
		var number int64
		var raw string
		var retired sql.NullString
		var by sql.NullInt64
		if err := rows.Scan(&number, &raw, &retired, &by); err != nil {
			return nil, a.wrap(op, f.Document, err)
		}
		var j readout.Judgement
		if err := json.Unmarshal([]byte(raw), &j); err != nil {
			return nil, a.damaged(op, store.JudgementID(number), err)
		}
		j.ID = store.JudgementID(number)
		if retired.Valid {
			if j.Retired, err = time.Parse(time.RFC3339Nano, retired.String); err != nil {
				return nil, a.damaged(op, j.ID, err)
			}
			j.RetiredBy = store.JudgementID(by.Int64)
		}
		if f.Retired || j.Holds() {
			out = append(out, j)
		}
	}
	return out, a.wrap(op, f.Document, rows.Err())
}
