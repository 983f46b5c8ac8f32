package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
)

// Stories lists stories; see [store.Archive].
func (a *Archive) Stories(ctx context.Context, page store.Page) (out []store.Told, revision int64, next store.Cursor, err error) {
	const op = "list stories"
	after, err := a.after(op, page, 0)
	if err != nil {
		return nil, 0, "", err
	}
	err = a.view(ctx, func(tx pgx.Tx) error {
		out, next = nil, ""
		if err := tx.QueryRow(ctx, "SELECT revision FROM edition").Scan(&revision); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, "SELECT number FROM story WHERE number > $1 ORDER BY number LIMIT $2", after, page.Size()+1)
		if err != nil {
			return err
		}
		numbers, err := pgx.CollectRows(rows, pgx.RowTo[int64])
		if err != nil {
			return err
		}
		if len(numbers) > page.Size() {
			numbers = numbers[:page.Size()]
			next = found.Cursor(numbers[len(numbers)-1])
		}
		for _, n := range numbers {
			t, err := a.story(ctx, tx, "number = $1", n)
			if err != nil {
				return err
			}
			out = append(out, *t)
		}
		return nil
	})
	return out, revision, next, a.wrap(op, "", err)
}

// Story gives one story; see [store.Archive].
func (a *Archive) Story(ctx context.Context, id string) (t *store.Told, err error) {
	const op = "read story"
	err = a.view(ctx, func(tx pgx.Tx) error {
		t, err = a.story(ctx, tx, "id = $1", clean(id))
		if errors.Is(err, pgx.ErrNoRows) {
			return store.Missed(op, a.name, "story", id)
		}
		return err
	})
	return t, a.wrap(op, "", err)
}

// story unpacks the story that the condition names, with its records.
func (a *Archive) story(ctx context.Context, tx pgx.Tx, condition string, arg any) (*store.Told, error) {
	const op = "read story"
	var id string
	var packed []byte
	if err := tx.QueryRow(ctx, "SELECT id, json FROM story WHERE "+condition, arg).Scan(&id, &packed); err != nil {
		return nil, err
	}
	var failed error // of the archive, not of the story
	t, err := pack.OpenStory(id, packed, func(document string) (*readout.Record, error) {
		number, err := a.numberOf(ctx, tx, op, document)
		if err == nil {
			var r *readout.Record
			if r, err = a.body(ctx, tx, number, document, true); err == nil {
				return r, nil
			}
		}
		failed = err
		return nil, err
	})
	switch {
	case failed != nil && store.CodeOf(failed) != store.NotFound:
		return nil, failed
	case err != nil:
		return nil, a.damaged(op, id, err)
	}
	return t, nil
}

// sorted are the columns that hold the keys of the orders.
var sorted = map[store.StoryOrder]string{store.NewestStories: "newest", store.WidestStories: "widest", store.OldestStories: "oldest"}

// StoryList lists stories in brief; see [store.Archive].
func (a *Archive) StoryList(ctx context.Context, f store.StoryFilter, page store.Page) (out []store.StoryLine, next store.Cursor, err error) {
	const op = "list stories"
	key, ok := sorted[f.Order]
	if !ok {
		return nil, "", &store.Error{Code: store.BadRequest, Op: op, Archive: a.name, Err: fmt.Errorf("there is no order %q", f.Order), Fix: `the orders are "", "independent" and "oldest"`}
	}
	if !store.StoryCursor(page.After) {
		return nil, "", a.strange(op)
	}
	query, args := "SELECT line FROM story WHERE "+key+" > $1", []any{string(page.After)}
	where := func(condition string, arg any) {
		args = append(args, arg)
		query += fmt.Sprintf(" AND "+condition, len(args))
	}
	if f.Since.Known() || f.Until.Known() {
		where("last_day >= $%d", max(1, store.DayNumber(f.Since)))
	}
	if f.Until.Known() {
		where("first_day <= $%d", store.DayNumber(place.LastDay(f.Until)))
	}
	if f.Least > 1 {
		where("accounts >= $%d", f.Least)
	}
	if f.Independent > 1 {
		where("independent >= $%d", f.Independent)
	}
	if f.Document != "" {
		where("number IN (SELECT story FROM account WHERE document = $%d)", clean(f.Document))
	}
	args = append(args, page.Size()+1)
	query += fmt.Sprintf(" ORDER BY %s LIMIT $%d", key, len(args))
	err = a.view(ctx, func(tx pgx.Tx) error {
		out, next = nil, ""
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return err
		}
		out, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (l store.StoryLine, err error) {
			var raw string
			if err := row.Scan(&raw); err != nil {
				return l, err
			}
			if err := json.Unmarshal([]byte(raw), &l); err != nil {
				return l, a.damaged(op, "", errors.Join(errors.New("a story in brief"), err))
			}
			return l, nil
		})
		if n := page.Size(); len(out) > n {
			out = out[:n]
			next = store.Cursor(out[n-1].Key(f.Order))
		}
		return err
	})
	return out, next, a.wrap(op, "", err)
}
