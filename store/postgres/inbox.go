package postgres

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
)

// Waiting is a document that waits to be read.
type Waiting struct {
	ID     string // of the document
	Source readout.Source
	Came   time.Time // when it came into the inbox
	// Title, Outlet and Published are what was known of it then, which its bytes
	// may not tell: a feed had it.
	Title, Outlet string
	Published     readout.Date
}

// Deposit puts documents into the inbox, with what do adds to the same
// transaction for those that are new: the jobs that read them. Results are in
// the order of documents: Known where a document is in the archive or waits
// already. Sources are those of the documents.
func (a *Archive) Deposit(ctx context.Context, documents []*readout.Document, sources []readout.Source, do func(pgx.Tx, []string) error) ([]store.Result, error) {
	const op = "queue"
	raw := make([][]byte, len(documents))
	order := make([]int, len(documents))
	for i, d := range documents {
		if d.ID == "" || sources[i].Form == "" {
			return nil, &store.Error{Code: store.BadRequest, Op: op, Archive: a.name, Document: d.ID, Err: errors.New("a document without ID or bytes")}
		}
		raw[i], order[i] = pack.Bytes(sources[i].Raw), i
	}
	// By ID: who deposits the same waits, but not in a circle.
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(documents[i].ID, documents[j].ID) })
	var results []store.Result
	err := a.change(ctx, true, func(tx pgx.Tx) error {
		results = make([]store.Result, len(documents))
		var fresh []string
		for _, i := range order {
			d, s := documents[i], &sources[i]
			hash := pack.Hash(d.Text)
			var there string
			err := tx.QueryRow(ctx, "SELECT text_hash FROM document WHERE id = $1", clean(d.ID)).Scan(&there)
			if errors.Is(err, pgx.ErrNoRows) {
				err = tx.QueryRow(ctx, `INSERT INTO inbox (id, uri, form, raw, text_hash, came, title, outlet, published) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING ''`,
					clean(d.ID), clean(s.URI), string(s.Form), raw[i], hash, time.Now().UTC().Format(time.RFC3339Nano), clean(d.Title), clean(d.Outlet), d.Published.String()).Scan(&there)
				if err == nil {
					results[i] = store.Added
					fresh = append(fresh, d.ID)
					continue
				}
				if errors.Is(err, pgx.ErrNoRows) {
					err = tx.QueryRow(ctx, "SELECT text_hash FROM inbox WHERE id = $1", clean(d.ID)).Scan(&there)
				}
				if errors.Is(err, pgx.ErrNoRows) { // it has been read this moment
					there, err = hash, nil
				}
			}
			switch {
			case err != nil:
				return a.wrap(op, d.ID, err)
			case there == hash:
				results[i] = store.Known
			default:
				results[i] = store.Conflicting
			}
		}
		if len(fresh) == 0 {
			return nil
		}
		return do(tx, fresh)
	})
	return results, a.wrap(op, "", err)
}

// Waiting gives a document of the inbox. NotFound.
func (a *Archive) Waiting(ctx context.Context, id string) (w *Waiting, err error) {
	const op = "read queue"
	err = a.view(ctx, func(tx pgx.Tx) error {
		w = &Waiting{ID: id}
		var form, came, published string
		var raw []byte
		err := tx.QueryRow(ctx, "SELECT uri, form, raw, came, title, outlet, published FROM inbox WHERE id = $1", clean(id)).Scan(&w.Source.URI, &form, &raw, &came, &w.Title, &w.Outlet, &published)
		if errors.Is(err, pgx.ErrNoRows) {
			return store.Missed(op, a.name, "waiting document", id)
		} else if err != nil {
			return err
		}
		w.Source.Form = readout.SourceForm(form)
		if w.Source.Raw, err = pack.Unpack(raw); err != nil {
			return a.damaged(op, id, err)
		}
		if w.Came, err = time.Parse(time.RFC3339Nano, came); err != nil {
			return a.damaged(op, id, err)
		}
		if published != "" {
			if w.Published, err = readout.ParseDate(published); err != nil {
				return a.damaged(op, id, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, a.wrap(op, id, err)
	}
	return w, nil
}

// Settle keeps what came of documents of the inbox, takes them out of it and does
// what else belongs to that, all in one transaction: records of entries, or the
// skips that say why there are none.
func (a *Archive) Settle(ctx context.Context, ids []string, entries []store.Entry, skips []store.Skipped, do func(pgx.Tx) error) ([]store.Result, error) {
	all, err := a.ready(ctx, entries)
	if err != nil {
		return nil, err
	}
	var results []store.Result
	err = a.change(ctx, true, func(tx pgx.Tx) error {
		if results, err = a.add(ctx, tx, entries, all); err != nil {
			return err
		}
		if err := putSkips(ctx, tx, skips); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "DELETE FROM inbox WHERE id = ANY($1)", ids); err != nil {
			return err
		}
		return do(tx)
	})
	return results, a.wrap("add", "", err)
}

// Backlog is how many documents wait to be read.
func (a *Archive) Backlog(ctx context.Context) (n int, err error) {
	err = a.view(ctx, func(tx pgx.Tx) error { return tx.QueryRow(ctx, "SELECT count(*) FROM inbox").Scan(&n) })
	return n, a.wrap("read queue", "", err)
}
