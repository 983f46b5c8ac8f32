package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/found"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
)

// Look tells which documents are known; see [store.Archive].
func (a *Archive) Look(ctx context.Context, documents ...*readout.Document) ([]store.Result, error) {
	ids := make([]string, len(documents))
	for i, d := range documents {
		ids[i] = clean(d.ID)
	}
	known := map[string]string{}
	err := a.view(ctx, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, "SELECT id, text_hash FROM document WHERE id = ANY($1)", ids)
		if err != nil {
			return err
		}
		var id, hash string
		_, err = pgx.ForEachRow(rows, []any{&id, &hash}, func() error {
			known[id] = hash
			return nil
		})
		return err
	})
	if err != nil {
		return nil, a.wrap("look up", "", err)
	}
	out := make([]store.Result, len(documents))
	for i, d := range documents {
		switch hash, there := known[ids[i]]; {
		case !there:
			out[i] = store.Added
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
	var e *store.Entry
	err := a.view(ctx, func(tx pgx.Tx) error {
		var number, first int64
		var added, form string
		var raw []byte
		err := tx.QueryRow(ctx, "SELECT number, first, added FROM document WHERE id = $1", clean(id)).Scan(&number, &first, &added)
		if errors.Is(err, pgx.ErrNoRows) {
			return store.Missed(op, a.name, "document", id)
		} else if err != nil {
			return err
		}
		e = &store.Entry{}
		if e.Record, err = a.body(ctx, tx, number, id, true); err != nil {
			return err
		}
		if err := tx.QueryRow(ctx, "SELECT uri, form, raw FROM source WHERE number = $1", first).Scan(&e.Source.URI, &form, &raw); err != nil {
			return err
		}
		e.Source.Form = readout.SourceForm(form)
		if e.Source.Raw, err = pack.Unpack(raw); err != nil {
			return a.damaged(op, id, err)
		}
		if e.Added, err = time.Parse(time.RFC3339Nano, added); err != nil {
			return a.damaged(op, id, err)
		}
		return nil
	})
	if err != nil {
		return nil, a.wrap(op, id, err)
	}
	return e, nil
}

// Record gives the whole record of a document; see [store.Archive].
func (a *Archive) Record(ctx context.Context, id string) (r *readout.Record, err error) {
	const op = "read record"
	err = a.view(ctx, func(tx pgx.Tx) error {
		number, err := a.numberOf(ctx, tx, op, id)
		if err != nil {
			return err
		}
		r, err = a.body(ctx, tx, number, id, true)
		return err
	})
	return r, a.wrap(op, id, err)
}

// numberOf is the number of the record that a document has in use.
func (a *Archive) numberOf(ctx context.Context, tx pgx.Tx, op, id string) (number int64, err error) {
	err = tx.QueryRow(ctx, "SELECT number FROM document WHERE id = $1", clean(id)).Scan(&number)
	if errors.Is(err, pgx.ErrNoRows) {
		err = store.Missed(op, a.name, "document", id)
	}
	return number, err
}

// body unpacks a record, with the layers beside the schema where whole.
func (a *Archive) body(ctx context.Context, tx pgx.Tx, number int64, id string, whole bool) (*readout.Record, error) {
	const op = "read record"
	var p pack.Record
	var err error
	if whole {
		err = tx.QueryRow(ctx, "SELECT json, annotation FROM record WHERE number = $1", number).Scan(&p.JSON, &p.Layers)
	} else {
		err = tx.QueryRow(ctx, "SELECT json FROM record WHERE number = $1", number).Scan(&p.JSON)
	}
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil, a.damaged(op, id, err)
	case err != nil:
		return nil, err
	}
	r, err := p.Open()
	if err != nil {
		return nil, a.damaged(op, id, err)
	}
	return r, nil
}

func (a *Archive) damaged(op, document string, err error) error {
	return &store.Error{Code: store.Broken, Op: op, Archive: a.name, Document: document, Err: err,
		Fix: "run readout doctor --deep to see what else is damaged; readout reread makes records again, a backup brings back sources"}
}

const summaryColumns = "d.id, d.uri, d.title, d.outlet, d.published, d.added, e.json"

// summary scans what is counted on and the summaryColumns.
func summary(rows pgx.Rows, counted *int64) (s store.Summary, err error) {
	var published, added, engine string
	if err := rows.Scan(counted, &s.ID, &s.URI, &s.Title, &s.Outlet, &published, &added, &engine); err != nil {
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
	return a.summaries(ctx, op, page, "SELECT d.number, "+summaryColumns+` FROM document d JOIN record r ON r.number = d.number JOIN engine e ON e.id = r.engine
		WHERE d.number < $1 ORDER BY d.number DESC LIMIT $2`, after, page.Size()+1)
}

// summaries runs a query whose first column is what the cursor counts and whose
// limit is one more than the page holds.
func (a *Archive) summaries(ctx context.Context, op string, page store.Page, query string, args ...any) (out []store.Summary, next store.Cursor, err error) {
	err = a.view(ctx, func(tx pgx.Tx) error {
		out, next = nil, ""
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return err
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
				return err
			}
			out = append(out, s)
		}
		rows.Close()
		return rows.Err()
	})
	return out, next, a.wrap(op, "", err)
}

// after is the number that a page begins behind, first where it is the first.
func (a *Archive) after(op string, page store.Page, first int64) (int64, error) {
	n, err := found.After(page, first)
	if err != nil {
		return 0, a.strange(op)
	}
	return n, nil
}

// strange is the error for a cursor that this archive did not give.
func (a *Archive) strange(op string) error {
	return &store.Error{Code: store.BadRequest, Op: op, Archive: a.name, Err: errors.New("the cursor is none of this archive"), Fix: "begin again without a cursor"}
}
