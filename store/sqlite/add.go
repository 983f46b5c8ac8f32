package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
)

// packed is an entry made ready before the transaction begins, so that the lock
// is held for writing alone.
type packed struct {
	at               int // in entries
	entry            *store.Entry
	hash             string
	body             pack.Record
	source           []byte
	sequence, number int64
	revision         int64 // 0 while the record waits
}

// Add keeps new documents; see [store.Archive].
func (a *Archive) Add(ctx context.Context, entries ...store.Entry) ([]store.Result, error) {
	const op = "add"
	all, err := packAll(entries)
	if err != nil {
		return nil, a.wrap(op, "", err)
	}
	results := make([]store.Result, len(entries))
	err = a.change(ctx, func(tx *sql.Tx) error {
		w := prepare(tx)
		var added []*packed
		for _, p := range all {
			result, err := a.add(ctx, w, p)
			if err != nil {
				return a.wrap(op, p.entry.Record.Document.ID, err)
			}
			results[p.at] = result
			if result == store.Added {
				added = append(added, p)
			}
		}
		// By day: the full-text index likes growing numbers.
		slices.SortStableFunc(added, func(p, q *packed) int {
			return cmp.Compare(place.DayOf(p.entry.Record.Document.Published), place.DayOf(q.entry.Record.Document.Published))
		})
		revision, err := grow(ctx, w, len(added))
		if err != nil {
			return err
		}
		for i, p := range added {
			p.revision = revision + int64(i) + 1
			if err := a.put(ctx, w, p, p.entry.Record, live); err != nil {
				return a.wrap(op, p.entry.Record.Document.ID, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, a.wrap(op, "", err)
	}
	return results, nil
}

// grow counts the revision on by what changes and gives what it was.
func grow(ctx context.Context, tx *prepared, by int) (before int64, err error) {
	if by == 0 {
		return 0, nil
	}
	err = tx.scan(ctx, "UPDATE state SET revision = revision + ? RETURNING revision", []any{by}, &before)
	return before - int64(by), err
}

// packAll makes entries ready, several at once.
func packAll(entries []store.Entry) ([]*packed, error) {
	all, errs := make([]*packed, len(entries)), make([]error, len(entries))
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for k := range min(workers, len(entries)) {
		wait.Go(func() {
			for i := k; i < len(entries); i += workers {
				all[i], errs[i] = packEntry(&entries[i])
				if errs[i] == nil {
					all[i].at = i
				}
			}
		})
	}
	wait.Wait()
	return all, errors.Join(errs...)
}

func packEntry(e *store.Entry) (*packed, error) {
	r := e.Record
	if r == nil || r.Document == nil || r.Document.ID == "" {
		return nil, &store.Error{Code: store.BadRequest, Op: "add", Err: errors.New("a document without an ID")}
	}
	if e.Added.IsZero() {
		e.Added = time.Now()
	}
	p := &packed{entry: e, hash: pack.Hash(r.Document.Text), source: []byte{}}
	if string(e.Source.Raw) != r.Document.Text { // else the record has it already
		p.source = append(p.source, pack.Bytes(e.Source.Raw)...) // never nil, which is no bytes but NULL
	}
	var err error
	p.body, err = pack.NewRecord(r)
	return p, err
}

// add writes a document with its source, without a record.
func (a *Archive) add(ctx context.Context, tx *prepared, p *packed) (store.Result, error) {
	d := p.entry.Record.Document
	var hash string
	err := tx.scan(ctx, "SELECT text_hash FROM document WHERE id = ?", []any{d.ID}, &hash)
	switch {
	case err == nil && hash == p.hash:
		return store.Known, nil
	case err == nil:
		return store.Conflicting, nil
	case !errors.Is(err, sql.ErrNoRows):
		return 0, err
	}
	res, err := tx.exec(ctx, "INSERT INTO document (id, uri, title, outlet, published, added, text_hash, text_size) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		d.ID, d.URI, d.Title, d.Outlet, d.Published.String(), p.entry.Added.UTC().Format(time.RFC3339Nano), p.hash, len(d.Text))
	if err != nil {
		return 0, err
	}
	if p.sequence, err = res.LastInsertId(); err != nil {
		return 0, err
	}
	s := &p.entry.Source
	if _, err := tx.exec(ctx, "INSERT INTO source (document, uri, form, size, raw) VALUES (?, ?, ?, ?, ?)", p.sequence, s.URI, string(s.Form), len(s.Raw), p.source); err != nil {
		return 0, err
	}
	return store.Added, nil
}

// The states of a record.
const (
	waiting = iota
	live
	replaced
)

// put writes a record with its index under a new number.
func (a *Archive) put(ctx context.Context, tx *prepared, p *packed, r *readout.Record, state int) error {
	from, to := place.Numbers(place.DayOf(r.Document.Published))
	var last sql.NullInt64
	if err := tx.scan(ctx, "SELECT max(number) FROM record WHERE number >= ? AND number < ?", []any{from, to}, &last); err != nil {
		return err
	}
	p.number = from + 1
	if last.Valid {
		p.number = last.Int64 + 1
	}
	if p.number >= to {
		return fmt.Errorf("the day %s has %d records, more than an archive can count", r.Document.Published, to-from)
	}
	engine, err := a.engine(ctx, tx, p.body.Engine)
	if err != nil {
		return err
	}
	if _, err := tx.exec(ctx, "INSERT INTO record (number, document, engine, live, attributions, events, revision) VALUES (?, ?, ?, ?, ?, ?, ?)",
		p.number, p.sequence, engine, state, len(r.Attributions), len(r.Events), p.revision); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, "INSERT INTO body (record, json, annotation, quotations) VALUES (?, ?, ?, ?)", p.number, p.body.JSON, p.body.Layers, p.body.Quotations); err != nil {
		return err
	}
	return a.index(ctx, tx, p.number, r)
}

// engine is the number of an engine.
func (a *Archive) engine(ctx context.Context, tx *prepared, spelled string) (id int64, err error) {
	if id = tx.engines[spelled]; id != 0 {
		return id, nil
	}
	if _, err := tx.exec(ctx, "INSERT OR IGNORE INTO engine (json) VALUES (?)", spelled); err != nil {
		return 0, err
	}
	err = tx.scan(ctx, "SELECT id FROM engine WHERE json = ?", []any{spelled}, &id)
	if err == nil {
		tx.engines[spelled] = id
	}
	return id, err
}
