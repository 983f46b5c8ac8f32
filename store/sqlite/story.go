package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// storyBody is a Story without its records, which are those of the archive.
type storyBody struct {
	Documents []string // of the accounts, in their order
	Story     readout.Story
}

// Revision counts the changes of records; see [store.Archive].
func (a *Archive) Revision(ctx context.Context) (n int64, err error) {
	err = a.read.QueryRowContext(ctx, "SELECT revision FROM state").Scan(&n)
	return n, a.wrap("read revision", "", err)
}

// PutStories replaces the stories; see [store.Archive].
func (a *Archive) PutStories(ctx context.Context, revision int64, stories []*readout.Story) error {
	const op = "keep stories"
	type row struct {
		id  string
		raw []byte
	}
	var rows []row
	for _, s := range stories {
		t := storyBody{Story: *s}
		t.Story.Accounts = make([]readout.Account, len(s.Accounts))
		for i, one := range s.Accounts {
			t.Documents = append(t.Documents, one.Record.Document.ID)
			t.Story.Accounts[i].Group = one.Group
		}
		raw, err := json.Marshal(t)
		if err != nil {
			return a.wrap(op, "", err)
		}
		rows = append(rows, row{store.StoryID(t.Documents), pack(raw)})
	}
	return a.wrap(op, "", a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		if _, err := w.exec(ctx, "DELETE FROM story"); err != nil {
			return err
		}
		for i, r := range rows {
			// Two stories of the same documents are one to whoever looks them up:
			// the first.
			if _, err := w.exec(ctx, "INSERT OR IGNORE INTO story (position, id, json) VALUES (?, ?, ?)", i+1, r.id, r.raw); err != nil {
				return err
			}
		}
		_, err := w.exec(ctx, "UPDATE state SET stories = ?", revision)
		return err
	}))
}

// Stories lists stories; see [store.Archive].
func (a *Archive) Stories(ctx context.Context, page store.Page) (out []store.Told, revision int64, next store.Cursor, err error) {
	const op = "list stories"
	after, err := a.after(op, page, 0)
	if err != nil {
		return nil, 0, "", err
	}
	err = a.view(ctx, func(db querier) error {
		if err := db.QueryRowContext(ctx, "SELECT stories FROM state").Scan(&revision); err != nil {
			return err
		}
		positions, err := column(ctx, db, "SELECT position FROM story WHERE position > ? ORDER BY position LIMIT ?", after, page.Size()+1)
		if err != nil {
			return err
		}
		if len(positions) > page.Size() {
			positions = positions[:page.Size()]
			next = cursor(positions[len(positions)-1])
		}
		for _, p := range positions {
			t, err := a.story(ctx, db, "position = ?", p)
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
	var out store.Told
	var packed []byte
	if err := db.QueryRowContext(ctx, "SELECT id, json FROM story WHERE "+condition, arg).Scan(&out.ID, &packed); err != nil {
		return nil, err
	}
	raw, err := unpack(packed)
	if err != nil {
		return nil, a.damaged("read story", out.ID, err)
	}
	var t storyBody
	if err := json.Unmarshal(raw, &t); err != nil {
		return nil, a.damaged("read story", out.ID, err)
	}
	for i, id := range t.Documents {
		numbers, err := column(ctx, db, "SELECT r.number FROM document d JOIN record r ON r.document = d.seq AND r.live = 1 WHERE d.id = ?", id)
		if err != nil {
			return nil, err
		}
		if len(numbers) == 0 || i >= len(t.Story.Accounts) {
			return nil, a.damaged("read story", out.ID, errors.New("an account without its document"))
		}
		if t.Story.Accounts[i].Record, err = a.body(ctx, db, numbers[0], id, true); err != nil {
			return nil, err
		}
	}
	out.Story = &t.Story
	return &out, nil
}
