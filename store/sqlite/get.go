package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
)

// Look tells which documents are known; see [store.Archive].
func (a *Archive) Look(ctx context.Context, documents ...*readout.Document) ([]store.Result, error) {
	out := make([]store.Result, len(documents))
	for i, d := range documents {
		var hash string
		err := a.known.QueryRowContext(ctx, d.ID).Scan(&hash)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			out[i] = store.Added
		case err != nil:
			return nil, a.wrap("look up", d.ID, err)
		case hash == pack.Hash(d.Text):
			out[i] = store.Known
		default:
			out[i] = store.Conflicting
		}
	}
	return out, nil
}

// Entry gives all that is kept of a document; see [store.Archive].
func (a *Archive) Entry(ctx context.Context, id string) (*store.Entry, error) {
	const op = "show"
	r, err := a.Record(ctx, id)
	if err != nil {
		return nil, err
	}
	e := &store.Entry{Record: r}
	var added, form, hash string
	var raw []byte
	var size int
	err = a.read.QueryRowContext(ctx, "SELECT d.added, d.text_hash, s.uri, s.form, s.size, s.raw FROM document d JOIN source s ON s.document = d.seq WHERE d.id = ?", id).
		Scan(&added, &hash, &e.Source.URI, &form, &size, &raw)
	if err != nil {
		return nil, a.wrap(op, id, err)
	}
	e.Source.Form = readout.SourceForm(form)
	if e.Source.Raw, err = openSource(raw, size, hash, r); err != nil {
		return nil, a.damaged(op, id, err)
	}
	if e.Added, err = time.Parse(time.RFC3339Nano, added); err != nil {
		return nil, a.damaged(op, id, err)
	}
	return e, nil
}

// Record gives the whole record of a document; see [store.Archive].
func (a *Archive) Record(ctx context.Context, id string) (*readout.Record, error) {
	const op = "read record"
	var r *readout.Record
	err := a.view(ctx, func(db querier) error {
		var number int64
		err := db.QueryRowContext(ctx, "SELECT r.number FROM document d JOIN record r ON r.document = d.seq AND r.live = 1 WHERE d.id = ?", id).Scan(&number)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return store.Missed(op, a.path, "document", id)
		case err != nil:
			return err
		}
		r, err = a.body(ctx, db, number, id, true)
		return err
	})
	return r, a.wrap(op, id, err)
}

// view runs do on the archive as it is now: what others write meanwhile is not
// seen.
func (a *Archive) view(ctx context.Context, do func(querier) error) error {
	tx, err := a.read.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	return errors.Join(do(tx), ignoreDone(tx.Rollback()))
}

// body unpacks a record, with the layers beside the schema where whole.
func (a *Archive) body(ctx context.Context, db querier, number int64, id string, whole bool) (*readout.Record, error) {
	const op = "read record"
	var p pack.Record
	var err error
	if whole {
		err = db.QueryRowContext(ctx, "SELECT json, annotation FROM body WHERE record = ?", number).Scan(&p.JSON, &p.Layers)
	} else {
		err = db.QueryRowContext(ctx, "SELECT json FROM body WHERE record = ?", number).Scan(&p.JSON)
	}
	if err != nil {
		return nil, a.wrap(op, id, err)
	}
	r, err := p.Open()
	if err != nil {
		return nil, a.damaged(op, id, err)
	}
	return r, nil
}

func (a *Archive) damaged(op, document string, err error) error {
	return &store.Error{Code: store.Broken, Op: op, Archive: a.path, Document: document, Err: err,
		Fix: "run readout doctor --deep to see what else is damaged; readout reread makes records again, a backup brings back sources"}
}

const summaryColumns = "d.id, d.uri, d.title, d.outlet, d.published, d.added, e.json"

// summary scans the summaryColumns, and before them what first is for.
func summary(rows *sql.Rows, first ...any) (s store.Summary, err error) {
	var published, added, engine string
	if err := rows.Scan(append(first, &s.ID, &s.URI, &s.Title, &s.Outlet, &published, &added, &engine)...); err != nil {
		return s, err
	}
	if published != "" {
		if s.Published, err = readout.ParseDate(published); err != nil {
			return s, err
		}
	}
	if s.Added, err = time.Parse(time.RFC3339Nano, added); err != nil {
		return s, err
	}
	return s, json.Unmarshal([]byte(engine), &s.Engine)
}

// Documents lists documents; see [store.Archive].
func (a *Archive) Documents(ctx context.Context, page store.Page) ([]store.Summary, store.Cursor, error) {
	const op = "list"
	after, err := a.after(op, page, place.MaxNumber)
	if err != nil {
		return nil, "", err
	}
	return a.summaries(ctx, op, page, `SELECT r.number, `+summaryColumns+` FROM record r JOIN document d ON d.seq = r.document JOIN engine e ON e.id = r.engine
		WHERE r.live = 1 AND r.number < ? ORDER BY r.number DESC LIMIT ?`, after, page.Size()+1)
}

// summaries runs a query whose first column is what the cursor counts and whose
// last argument is one more than the page holds.
func (a *Archive) summaries(ctx context.Context, op string, page store.Page, query string, args ...any) (out []store.Summary, next store.Cursor, err error) {
	rows, err := a.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, "", a.wrap(op, "", err)
	}
	defer rows.Close()
	var last int64
	for rows.Next() {
		if len(out) == page.Size() {
			next = found.Cursor(last)
			break
		}
		s, err := summary(rows, &last)
		if err != nil {
			return nil, "", a.wrap(op, "", err)
		}
		out = append(out, s)
	}
	return out, next, a.wrap(op, "", rows.Err())
}

// after is the number that a page begins behind, first where it is the first.
func (a *Archive) after(op string, page store.Page, first int64) (int64, error) {
	n, err := found.After(page, first)
	if err != nil {
		return 0, a.strange(op)
	}
	return n, nil
}

// strange is the error for a cursor of somebody else.
func (a *Archive) strange(op string) error {
	return &store.Error{Code: store.BadRequest, Op: op, Archive: a.path, Err: errors.New("the cursor is none of this archive"), Fix: "begin again without a cursor"}
}
