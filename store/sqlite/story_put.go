package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
)

// PutStories replaces all stories; see [store.Archive].
func (a *Archive) PutStories(ctx context.Context, revision int64, stories []*readout.Story) error {
	const op = "keep stories"
	rows := make([]pack.Story, len(stories))
	for i, s := range stories {
		var err error
		if rows[i], err = pack.NewStory(&store.Told{Story: s}); err != nil {
			return a.wrap(op, "", err)
		}
	}
	return a.wrap(op, "", a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		for _, table := range []string{"account", "story"} {
			if _, err := w.exec(ctx, "DELETE FROM "+table); err != nil {
				return err
			}
		}
		seen := map[string]bool{}
		for _, r := range rows {
			// Two stories of the same documents are one to whoever looks them up:
			// the first.
			if seen[r.Line.ID] {
				continue
			}
			seen[r.Line.ID] = true
			if err := insertStory(ctx, w, &r); err != nil {
				return err
			}
		}
		_, err := w.exec(ctx, "UPDATE edition SET number = number + 1, revision = ?, mark = ''", revision)
		return err
	}))
}

// insertStory writes a story behind all others.
func insertStory(ctx context.Context, w *prepared, s *pack.Story) error {
	l := &s.Line
	res, err := w.exec(ctx, "INSERT INTO story (id, json, line, first_day, last_day, accounts, independent, newest, widest, oldest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		l.ID, s.Body, s.JSON, store.DayNumber(l.From), store.DayNumber(l.To), l.Accounts, l.Independent,
		l.Key(store.NewestStories), l.Key(store.WidestStories), l.Key(store.OldestStories))
	if err != nil {
		return err
	}
	number, err := res.LastInsertId()
	if err != nil {
		return err
	}
	for _, d := range l.Documents {
		if _, err := w.exec(ctx, "INSERT OR IGNORE INTO account (document, story) VALUES (?, ?)", d, number); err != nil {
			return err
		}
	}
	return nil
}

// ReplaceStories replaces some stories; see [store.Archive].
func (a *Archive) ReplaceStories(ctx context.Context, base, next store.Edition, gone []string, put []store.Told) error {
	const op = "keep stories"
	rows := make([]pack.Story, len(put))
	for i := range put {
		var err error
		if rows[i], err = pack.NewStory(&put[i]); err != nil {
			return a.wrap(op, "", err)
		}
		gone = append(gone[:len(gone):len(gone)], rows[i].Line.ID)
	}
	return a.wrap(op, "", a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		res, err := w.exec(ctx, "UPDATE edition SET number = number + 1, revision = ?, mark = ? WHERE number = ?", next.Revision, next.Mark, base.Number)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil {
			return err
		} else if n == 0 {
			return &store.Error{Code: store.Conflict, Op: op, Archive: a.path, Err: errors.New("somebody else kept stories meanwhile"), Fix: "work them out again"}
		}
		for _, id := range gone {
			if _, err := w.exec(ctx, "DELETE FROM story WHERE id = ?", id); err != nil { // and its accounts
				return err
			}
		}
		for _, r := range rows {
			if err := insertStory(ctx, w, &r); err != nil {
				return err
			}
		}
		return nil
	}))
}

// Edition tells which stories there are; see [store.Archive].
func (a *Archive) Edition(ctx context.Context) (e store.Edition, err error) {
	err = a.read.QueryRowContext(ctx, "SELECT number, revision, mark FROM edition").Scan(&e.Number, &e.Revision, &e.Mark)
	return e, a.wrap("read edition", "", err)
}
