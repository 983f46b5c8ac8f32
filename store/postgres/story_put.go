package postgres

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
)

// PutStories replaces all stories; see [store.Archive].
func (a *Archive) PutStories(ctx context.Context, revision int64, stories []*readout.Story) error {
	const op = "keep stories"
	var all []pack.Story
	seen := map[string]bool{}
	for _, s := range stories {
		one, err := pack.NewStory(&store.Told{Story: s})
		if err != nil {
			return a.wrap(op, "", err)
		}
		// Two stories of the same documents are one to whoever looks them up: the
		// first.
		if !seen[one.Line.ID] {
			seen[one.Line.ID] = true
			all = append(all, one)
		}
	}
	return a.wrap(op, "", a.change(ctx, true, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "UPDATE edition SET number = number + 1, revision = $1, mark = ''", revision); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "DELETE FROM story"); err != nil { // and its accounts
			return err
		}
		return insertStories(ctx, tx, all)
	}))
}

// insertStories writes stories behind all others.
func insertStories(ctx context.Context, tx pgx.Tx, all []pack.Story) error {
	batch := &pgx.Batch{}
	for _, s := range all {
		l := &s.Line
		batch.Queue(`WITH s AS (INSERT INTO story (id, json, line, first_day, last_day, accounts, independent, newest, widest, oldest)
				VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING number)
			INSERT INTO account (document, story) SELECT DISTINCT d, s.number FROM s, unnest($11::text[]) d`,
			l.ID, s.Body, clean(s.JSON), store.DayNumber(l.From), store.DayNumber(l.To), l.Accounts, l.Independent,
			l.Key(store.NewestStories), l.Key(store.WidestStories), l.Key(store.OldestStories), l.Documents)
	}
	return tx.SendBatch(ctx, batch).Close()
}

// ReplaceStories replaces some stories; see [store.Archive].
func (a *Archive) ReplaceStories(ctx context.Context, base, next store.Edition, gone []string, put []store.Told) error {
	const op = "keep stories"
	all := make([]pack.Story, len(put))
	for i := range put {
		var err error
		if all[i], err = pack.NewStory(&put[i]); err != nil {
			return a.wrap(op, "", err)
		}
		gone = append(gone[:len(gone):len(gone)], all[i].Line.ID)
	}
	return a.wrap(op, "", a.change(ctx, false, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, "UPDATE edition SET number = number + 1, revision = $1, mark = $2 WHERE number = $3", next.Revision, clean(next.Mark), base.Number)
		if err != nil {
			return err
		} else if tag.RowsAffected() == 0 {
			return &store.Error{Code: store.Conflict, Op: op, Archive: a.name, Err: errors.New("somebody else kept stories meanwhile"), Fix: "work them out again"}
		}
		if _, err := tx.Exec(ctx, "DELETE FROM story WHERE id = ANY($1)", gone); err != nil { // and its accounts
			return err
		}
		return insertStories(ctx, tx, all)
	}))
}

// Edition tells which stories there are; see [store.Archive].
func (a *Archive) Edition(ctx context.Context) (e store.Edition, err error) {
	err = a.view(ctx, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, "SELECT number, revision, mark FROM edition").Scan(&e.Number, &e.Revision, &e.Mark)
	})
	return e, a.wrap("read edition", "", err)
}
