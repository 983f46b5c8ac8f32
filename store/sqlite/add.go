package sqlite

import (
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/annotation"
)

// packed is an entry made ready before the transaction begins, so that the lock
// is held for writing alone.
type packed struct {
	at               int // in entries
	entry            *store.Entry
	hash, engine     string
	json, layers     []byte
	quotations       []byte
	source           []byte
	sequence, number int64
	revision         int64 // 0 while the record waits
}

// Add keeps new documents; see [store.Archive].
func (a *Archive) Add(ctx context.Context, entries ...store.Entry) ([]store.Result, error) {
	const op = "add"
	all := make([]*packed, 0, len(entries))
	for i := range entries {
		p, err := packEntry(&entries[i])
		if err != nil {
			return nil, a.wrap(op, "", err)
		}
		p.at = i
		all = append(all, p)
	}
	results := make([]store.Result, len(entries))
	err := a.change(ctx, func(tx *sql.Tx) error {
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
			return cmp.Compare(dayOf(p.entry.Record.Document.Published), dayOf(q.entry.Record.Document.Published))
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
	err = tx.QueryRowContext(ctx, "UPDATE state SET revision = revision + ? RETURNING revision", by).Scan(&before)
	return before - int64(by), err
}

func packEntry(e *store.Entry) (*packed, error) {
	r := e.Record
	if r == nil || r.Document == nil || r.Document.ID == "" {
		return nil, &store.Error{Code: store.BadRequest, Op: "add", Err: errors.New("a document without an ID")}
	}
	if e.Added.IsZero() {
		e.Added = time.Now()
	}
	p := &packed{entry: e, hash: hashOf(r.Document.Text), source: pack(e.Source.Raw)}
	return p, p.pack(r)
}

// pack makes a record ready.
func (p *packed) pack(r *readout.Record) error {
	raw, err := record.Encode(r)
	if err != nil {
		return err
	}
	p.json, p.layers, p.quotations = pack(raw), pack(annotation.Encode(r)), annotation.EncodeQuotations(r)
	p.engine, err = spellEngine(r.Engine)
	return err
}

func spellEngine(e readout.Engine) (string, error) {
	raw, err := json.Marshal(e) // keys of maps in order: the same engine is the same string
	return string(raw), err
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:16])
}

// add writes a document with its source, without a record.
func (a *Archive) add(ctx context.Context, tx *prepared, p *packed) (store.Result, error) {
	d := p.entry.Record.Document
	var hash string
	err := tx.QueryRowContext(ctx, "SELECT text_hash FROM document WHERE id = ?", d.ID).Scan(&hash)
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
	from, to := numbers(dayOf(r.Document.Published))
	var last sql.NullInt64
	if err := tx.QueryRowContext(ctx, "SELECT max(number) FROM record WHERE number >= ? AND number < ?", from, to).Scan(&last); err != nil {
		return err
	}
	p.number = from + 1
	if last.Valid {
		p.number = last.Int64 + 1
	}
	if p.number >= to {
		return fmt.Errorf("the day %s has %d records, more than an archive can count", r.Document.Published, to-from)
	}
	engine, err := a.engine(ctx, tx, p.engine)
	if err != nil {
		return err
	}
	if _, err := tx.exec(ctx, "INSERT INTO record (number, document, engine, live, attributions, events, revision) VALUES (?, ?, ?, ?, ?, ?, ?)",
		p.number, p.sequence, engine, state, len(r.Attributions), len(r.Events), p.revision); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, "INSERT INTO body (record, json, annotation, quotations) VALUES (?, ?, ?, ?)", p.number, p.json, p.layers, p.quotations); err != nil {
		return err
	}
	return a.index(ctx, tx, p.number, r)
}

// engine is the number of an engine.
func (a *Archive) engine(ctx context.Context, tx *prepared, spelled string) (id int64, err error) {
	if _, err := tx.exec(ctx, "INSERT OR IGNORE INTO engine (json) VALUES (?)", spelled); err != nil {
		return 0, err
	}
	err = tx.QueryRowContext(ctx, "SELECT id FROM engine WHERE json = ?", spelled).Scan(&id)
	return id, err
}
