package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/pack"
)

// Revision counts the changes of records; see [store.Archive].
func (a *Archive) Revision(ctx context.Context) (n int64, err error) {
	err = a.read.QueryRowContext(ctx, "SELECT revision FROM state").Scan(&n)
	return n, a.wrap("read revision", "", err)
}

// Stories lists stories; see [store.Archive].
func (a *Archive) Stories(ctx context.Context, page store.Page) (out []store.Told, revision int64, next store.Cursor, err error) {
	const op = "list stories"
	after, err := a.after(op, page, 0)
	if err != nil {
		return nil, 0, "", err
	}
	err = a.view(ctx, func(db querier) error {
		if err := db.QueryRowContext(ctx, "SELECT revision FROM edition").Scan(&revision); err != nil {
			return err
		}
		numbers, err := column(ctx, db, "SELECT number FROM story WHERE number > ? ORDER BY number LIMIT ?", after, page.Size()+1)
		if err != nil {
			return err
		}
		if len(numbers) > page.Size() {
			numbers = numbers[:page.Size()]
			next = found.Cursor(numbers[len(numbers)-1])
		}
		for _, n := range numbers {
			t, err := a.story(ctx, db, "number = ?", n)
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
	err = a.view(ctx, func(db querier) error {
		t, err = a.story(ctx, db, "id = ?", id)
		if errors.Is(err, sql.ErrNoRows) {
			return store.Missed(op, a.path, "story", id)
		}
		return err
	})
	return t, a.wrap(op, "", err)
}

// story unpacks the story that the condition names, with its records.
func (a *Archive) story(ctx context.Context, db querier, condition string, arg any) (*store.Told, error) {
	const op = "read story"
	var id string
	var packed []byte
	if err := db.QueryRowContext(ctx, "SELECT id, json FROM story WHERE "+condition, arg).Scan(&id, &packed); err != nil {
		return nil, err
	}
	t, err := pack.OpenStory(id, packed, func(document string) (*readout.Record, error) {
		var number int64
		err := db.QueryRowContext(ctx, "SELECT r.number FROM document d JOIN record r ON r.document = d.seq AND r.live = 1 WHERE d.id = ?", document).Scan(&number)
		if errors.Is(err, sql.ErrNoRows) {
			return nil, errors.New("an account without its document")
		} else if err != nil {
			return nil, a.wrap(op, document, err)
		}
		return a.body(ctx, db, number, document, true)
	})
	var known *store.Error
	if err != nil && !errors.As(err, &known) && ctx.Err() == nil {
		return nil, a.damaged(op, id, err)
	}
	return t, err
}
