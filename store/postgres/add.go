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
	"github.com/readout-news/readout/store/place"
)

// packed is a record made ready before the transaction begins, with the number
// that it will have.
type packed struct {
	at             int // in entries
	record         *readout.Record
	body           pack.Record
	hash           string
	source         []byte
	document       int64 // sequence
	number, engine int64
}

// Add keeps new documents; see [store.Archive].
func (a *Archive) Add(ctx context.Context, entries ...store.Entry) (results []store.Result, err error) {
	all, err := a.ready(ctx, entries)
	if err != nil {
		return nil, err
	}
	err = a.change(ctx, true, func(tx pgx.Tx) error {
		results, err = a.add(ctx, tx, entries, all)
		return err
	})
	return results, a.wrap("add", "", err)
}

// ready packs entries and takes numbers for those that look new, before any lock
// is held.
func (a *Archive) ready(ctx context.Context, entries []store.Entry) ([]*packed, error) {
	const op = "add"
	all := make([]*packed, len(entries))
	var days []int64
	for i := range entries {
		e := &entries[i]
		r := e.Record
		if r == nil || r.Document == nil || r.Document.ID == "" {
			return nil, &store.Error{Code: store.BadRequest, Op: op, Archive: a.name, Err: errors.New("a document without an ID")}
		}
		if e.Added.IsZero() {
			e.Added = time.Now()
		}
		body, err := pack.NewRecord(r)
		if err != nil {
			return nil, a.wrap(op, r.Document.ID, err)
		}
		all[i] = &packed{at: i, record: r, body: body, hash: pack.Hash(r.Document.Text), source: pack.Bytes(e.Source.Raw)}
		days = append(days, place.DayOf(r.Document.Published))
	}
	if err := a.number(ctx, all, days); err != nil {
		return nil, a.wrap(op, "", err)
	}
	return all, nil
}

// number gives records their numbers, makes the partitions for them and finds
// the numbers of their engines.
func (a *Archive) number(ctx context.Context, all []*packed, days []int64) error {
	numbers, err := a.take(ctx, days)
	if err != nil {
		return err
	}
	if err := a.makeMonths(ctx, numbers); err != nil {
		return err
	}
	engines := map[string]int64{}
	for i, p := range all {
		p.number = numbers[i]
		if engines[p.body.Engine] == 0 {
			if engines[p.body.Engine], err = a.engine(ctx, p.body.Engine); err != nil {
				return err
			}
		}
		p.engine = engines[p.body.Engine]
	}
	return nil
}

// engine is the number of an engine.
func (a *Archive) engine(ctx context.Context, spelled string) (id int64, err error) {
	err = a.try(ctx, func() error {
		err := a.pool.QueryRow(ctx, "SELECT id FROM engine WHERE json = $1", spelled).Scan(&id)
		if !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		// The update changes nothing; it makes RETURNING give the row of another
		// program that was quicker.
		return a.pool.QueryRow(ctx, "INSERT INTO engine (json) VALUES ($1) ON CONFLICT (json) DO UPDATE SET json = excluded.json RETURNING id", spelled).Scan(&id)
	})
	return id, err
}

// add writes what is new among entries.
func (a *Archive) add(ctx context.Context, tx pgx.Tx, entries []store.Entry, all []*packed) ([]store.Result, error) {
	// By ID, so that two programs that add the same documents wait for one
	// another and not in a circle.
	order := slices.Clone(all)
	slices.SortStableFunc(order, func(p, q *packed) int { return cmp.Compare(p.record.Document.ID, q.record.Document.ID) })
	results := make([]store.Result, len(entries))
	var added []*packed
	for _, p := range order {
		result, err := a.addDocument(ctx, tx, &entries[p.at], p)
		if err != nil {
			return nil, a.wrap("add", p.record.Document.ID, err)
		}
		if results[p.at] = result; result == store.Added {
			added = append(added, p)
		}
	}
	if len(added) == 0 {
		return results, nil
	}
	slices.SortFunc(added, func(p, q *packed) int { return cmp.Compare(p.at, q.at) })
	for _, p := range added {
		s := &entries[p.at].Source
		if _, err := tx.Exec(ctx, "INSERT INTO source (number, uri, form, size, raw) VALUES ($1, $2, $3, $4, $5)", p.number, clean(s.URI), string(s.Form), len(s.Raw), p.source); err != nil {
			return nil, a.wrap("add", p.record.Document.ID, err)
		}
	}
	if err := a.put(ctx, tx, added, true); err != nil {
		return nil, err
	}
	sequences := make([]int64, len(added))
	for i, p := range added {
		sequences[i] = p.document
	}
	return results, grow(ctx, tx, sequences)
}

// grow counts the revision on by the documents that changed and gives each its
// own. It comes last: until the end of the transaction nobody else can, and so
// the order of revisions is that of transactions.
func grow(ctx context.Context, tx pgx.Tx, sequences []int64) error {
	if len(sequences) == 0 {
		return nil
	}
	var revision int64
	if err := tx.QueryRow(ctx, "UPDATE state SET revision = revision + $1 RETURNING revision", len(sequences)).Scan(&revision); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, "UPDATE document SET revision = $1 + t.k FROM unnest($2::bigint[]) WITH ORDINALITY AS t(seq, k) WHERE document.seq = t.seq", revision-int64(len(sequences)), sequences)
	return err
}

func (a *Archive) addDocument(ctx context.Context, tx pgx.Tx, e *store.Entry, p *packed) (store.Result, error) {
	d := p.record.Document
	err := tx.QueryRow(ctx, `INSERT INTO document (id, uri, title, outlet, published, added, text_hash, text_size, first, number)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) ON CONFLICT (id) DO NOTHING RETURNING seq`,
		clean(d.ID), clean(d.URI), clean(d.Title), clean(d.Outlet), d.Published.String(), e.Added.UTC().Format(time.RFC3339Nano), p.hash, len(d.Text), p.number).Scan(&p.document)
	if !errors.Is(err, pgx.ErrNoRows) {
		return store.Added, err
	}
	var hash string
	if err := tx.QueryRow(ctx, "SELECT text_hash FROM document WHERE id = $1", clean(d.ID)).Scan(&hash); err != nil {
		return 0, err
	}
	if hash == p.hash {
		return store.Known, nil
	}
	return store.Conflicting, nil
}

// put writes records with their index.
func (a *Archive) put(ctx context.Context, tx pgx.Tx, all []*packed, live bool) error {
	batch := &pgx.Batch{}
	for _, p := range all {
		r := p.record
		batch.Queue("INSERT INTO record (number, document, engine, live, attributions, events, json, annotation, quotations) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
			p.number, p.document, p.engine, live, len(r.Attributions), len(r.Events), p.body.JSON, p.body.Layers, p.body.Quotations)
		queueIndex(batch, p.number, r)
	}
	results := tx.SendBatch(ctx, batch)
	for range batch.Len() {
		if _, err := results.Exec(); err != nil {
			return errors.Join(err, ignoreDone(results.Close()))
		}
	}
	return results.Close()
}
