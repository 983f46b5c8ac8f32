package sqlite

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/place"
)

// sorted are the columns that hold the keys of the orders.
var sorted = map[store.StoryOrder]string{store.NewestStories: "newest", store.WidestStories: "widest", store.OldestStories: "oldest"}

// StoryList lists stories in brief; see [store.Archive].
func (a *Archive) StoryList(ctx context.Context, f store.StoryFilter, page store.Page) (out []store.StoryLine, next store.Cursor, err error) {
	const op = "list stories"
	key, ok := sorted[f.Order]
	if !ok {
		return nil, "", &store.Error{Code: store.BadRequest, Op: op, Archive: a.path, Err: fmt.Errorf("there is no order %q", f.Order), Fix: `the orders are "", "independent" and "oldest"`}
	}
	if !store.StoryCursor(page.After) {
		return nil, "", a.strange(op)
	}
	query, args := "SELECT line FROM story WHERE "+key+" > ?", []any{string(page.After)}
	where := func(condition string, arg any) {
		query += " AND " + condition
		args = append(args, arg)
	}
	if f.Since.Known() || f.Until.Known() {
		where("last_day >= ?", max(1, store.DayNumber(f.Since)))
	}
	if f.Until.Known() {
		where("first_day <= ?", store.DayNumber(place.LastDay(f.Until)))
	}
	if f.Least > 1 {
		where("accounts >= ?", f.Least)
	}
	if f.Independent > 1 {
		where("independent >= ?", f.Independent)
	}
	if f.Document != "" {
		where("number IN (SELECT story FROM account WHERE document = ?)", f.Document)
	}
	rows, err := a.read.QueryContext(ctx, query+" ORDER BY "+key+" LIMIT ?", append(args, page.Size()+1)...)
	if err != nil {
		return nil, "", a.wrap(op, "", err)
	}
	defer rows.Close()
	for rows.Next() {
		if n := len(out); n == page.Size() {
			return out, store.Cursor(out[n-1].Key(f.Order)), nil
		}
		var raw string
		if err := rows.Scan(&raw); err != nil {
			return nil, "", a.wrap(op, "", err)
		}
		var l store.StoryLine
		if err := json.Unmarshal([]byte(raw), &l); err != nil {
			return nil, "", a.damaged(op, "", errors.Join(errors.New("a story in brief"), err))
		}
		out = append(out, l)
	}
	return out, "", a.wrap(op, "", rows.Err())
}
