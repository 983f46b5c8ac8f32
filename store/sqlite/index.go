package sqlite

import (
	"context"
	"database/sql"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store/index"
	"github.com/readout-news/readout/store/place"
)

// index writes what a record is found by under its number.
func (a *Archive) index(ctx context.Context, tx *prepared, number int64, r *readout.Record) error {
	d := index.OfDocument(r)
	if _, err := tx.exec(ctx, "INSERT INTO words (rowid, title, text, outlet, actor, country) VALUES (?, ?, ?, ?, ?, ?)",
		number, d.Title, d.Text, d.Outlet, d.Actor, d.Country); err != nil {
		return err
	}
	for i, s := range index.OfStatements(r) {
		at, ok := place.Attribution(number, i)
		if !ok {
			break // beyond what a number can hold; the document is found all the same
		}
		if _, err := tx.exec(ctx, "INSERT INTO said (rowid, text, speaker, addressee, authority, country, outlet) VALUES (?, ?, ?, ?, ?, ?, ?)",
			at, s.Text, s.Speaker, s.Addressee, s.Authority, s.Country, s.Outlet); err != nil {
			return err
		}
	}
	for i, e := range index.OfEvents(r) {
		at, ok := place.Event(number, i)
		if !ok {
			break
		}
		if _, err := tx.exec(ctx, "INSERT INTO acts (rowid, text, type, actor, country, outlet) VALUES (?, ?, ?, ?, ?, ?)",
			at, e.Text, e.Type, e.Actor, e.Country, e.Outlet); err != nil {
			return err
		}
	}
	return nil
}

// prepared is a transaction that prepares each statement once.
type prepared struct {
	*sql.Tx
	by      map[string]*sql.Stmt
	engines map[string]int64 // numbers by spelling
}

func prepare(tx *sql.Tx) *prepared { return &prepared{tx, map[string]*sql.Stmt{}, map[string]int64{}} }

func (p *prepared) statement(ctx context.Context, query string) (s *sql.Stmt, err error) {
	if s = p.by[query]; s == nil {
		s, err = p.PrepareContext(ctx, query) // closed with the transaction
		p.by[query] = s
	}
	return s, err
}

func (p *prepared) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := p.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	return s.ExecContext(ctx, args...)
}

// scan reads the one row of a query.
func (p *prepared) scan(ctx context.Context, query string, args []any, to ...any) error {
	s, err := p.statement(ctx, query)
	if err != nil {
		return err
	}
	return s.QueryRowContext(ctx, args...).Scan(to...)
}
