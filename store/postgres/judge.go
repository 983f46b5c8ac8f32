package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// PutJudgement keeps a judgement; see [store.Archive]. Where the connection
// broke amid the commit it fails with Unreachable, and nobody knows: whoever
// judges looks whether it is there.
func (a *Archive) PutJudgement(ctx context.Context, j readout.Judgement, retires ...string) (string, error) {
	const op = "judge"
	if j.Who == "" || j.When.IsZero() || len(j.Target.Documents) == 0 {
		return "", &store.Error{Code: store.BadRequest, Op: op, Archive: a.name, Err: errors.New("a judgement needs a person, a time and a document")}
	}
	j.ID, j.Retired, j.RetiredBy = "", time.Time{}, ""
	raw, err := json.Marshal(j)
	if err != nil {
		return "", a.wrap(op, "", err)
	}
	var id int64
	err = a.change(ctx, false, func(tx pgx.Tx) error {
		for _, d := range j.Target.Documents {
			var there bool
			if err := tx.QueryRow(ctx, "SELECT EXISTS (SELECT 1 FROM document WHERE id = $1)", clean(d)).Scan(&there); err != nil {
				return err
			} else if !there {
				return store.Missed(op, a.name, "document", d)
			}
		}
		// One judges at a time, so that the numbers have no gaps and their order
		// is that of judging.
		if _, err := tx.Exec(ctx, "LOCK TABLE judgement IN SHARE ROW EXCLUSIVE MODE"); err != nil {
			return err
		}
		if err := tx.QueryRow(ctx, "INSERT INTO judgement (number, kind, json) SELECT coalesce(max(number), 0) + 1, $1, $2 FROM judgement RETURNING number", string(j.Target.Kind), clean(string(raw))).Scan(&id); err != nil {
			return err
		}
		for _, d := range j.Target.Documents {
			if _, err := tx.Exec(ctx, "INSERT INTO judged (document, judgement) VALUES ($1, $2) ON CONFLICT DO NOTHING", clean(d), id); err != nil {
				return err
			}
		}
		for _, old := range retires {
			tag, err := tx.Exec(ctx, "UPDATE judgement SET retired = $1, retired_by = $2 WHERE number = $3 AND retired IS NULL", j.When.UTC().Format(time.RFC3339Nano), id, store.JudgementNumber(old))
			if err != nil {
				return err
			} else if tag.RowsAffected() == 0 {
				return &store.Error{Code: store.Conflict, Op: op, Archive: a.name, Err: fmt.Errorf("the judgement %s does not hold any more", old), Fix: "look at it again: somebody judged it meanwhile"}
			}
		}
		return nil
	})
	if err != nil {
		return "", a.wrap(op, "", err)
	}
	return store.JudgementID(id), nil
}

// Judgements gives judgements; see [store.Archive].
func (a *Archive) Judgements(ctx context.Context, f store.JudgementFilter) (out []readout.Judgement, err error) {
	query, args := "SELECT number, json, retired, retired_by FROM judgement WHERE true", []any{}
	with := func(condition string, arg any) {
		args = append(args, arg)
		query += fmt.Sprintf(condition, len(args))
	}
	if f.Document != "" {
		with(" AND number IN (SELECT judgement FROM judged WHERE document = $%d)", clean(f.Document))
	}
	if f.ID != "" {
		with(" AND number = $%d", store.JudgementNumber(f.ID))
	}
	if f.Kind != "" {
		with(" AND kind = $%d", string(f.Kind))
	}
	if !f.Retired {
		query += " AND retired IS NULL"
	}
	const op = "list judgements"
	err = a.view(ctx, func(tx pgx.Tx) error {
		out = nil
		rows, err := tx.Query(ctx, query+" ORDER BY number", args...)
		if err != nil {
			return err
		}
		var number int64
		var raw string
		var retired *string
		var by *int64
		_, err = pgx.ForEachRow(rows, []any{&number, &raw, &retired, &by}, func() error {
			var j readout.Judgement
			if err := json.Unmarshal([]byte(raw), &j); err != nil {
				return a.damaged(op, store.JudgementID(number), err)
			}
			j.ID = store.JudgementID(number)
			if retired != nil && by != nil {
				var err error
				if j.Retired, err = time.Parse(time.RFC3339Nano, *retired); err != nil {
					return a.damaged(op, j.ID, err)
				}
				j.RetiredBy = store.JudgementID(*by)
			}
			if f.Retired || j.Holds() {
				out = append(out, j)
			}
			return nil
		})
		return err
	})
	return out, a.wrap(op, f.Document, err)
}
