package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"github.com/readout-news/readout"
)

// entry is a row of the index before names have numbers.
type entry struct {
	role int
	word string
	// attribution or event by which it stands in the record; both -1 for the
	// document.
	attribution, event int
}

// entries are what a record is found by.
func entries(r *readout.Record) []entry {
	x := &indexer{r: r, seen: map[entry]bool{}}
	d := r.Document
	x.add(roleOutlet, d.Outlet, -1, -1)
	x.add(roleOutlet, d.Origin.Outlet, -1, -1)
	for i := range r.Actors {
		x.add(roleMentioned, r.Actors[i].Name, -1, -1)
		x.add(roleCountryMentioned, r.Actors[i].Country, -1, -1)
		for _, m := range r.Actors[i].Mentions {
			if m.Form == readout.ByName {
				x.add(roleMentioned, r.Text(m.Span), -1, -1)
			}
		}
	}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		x.party(roleSpeaker, a.Source, i, -1)
		x.party(roleActor, a.Source, i, -1)
		x.party(roleAddressee, a.Addressee, i, -1)
		x.party(roleActor, a.Addressee, i, -1)
		for _, v := range a.Via {
			x.party(roleAuthority, v, i, -1)
			x.party(roleActor, v, i, -1)
		}
	}
	for i := range r.Events {
		e := &r.Events[i]
		x.add(roleEvent, e.Type, -1, i)
		for _, all := range [][]readout.Span{e.Actors, e.Recipients} {
			for _, s := range all {
				x.party(roleActor, s, -1, i)
			}
		}
		x.add(roleCountry, e.Place.Country, -1, i)
		x.add(roleCountryMentioned, e.Place.Country, -1, -1)
	}
	return x.out
}

type indexer struct {
	r    *readout.Record
	out  []entry
	seen map[entry]bool
}

func (x *indexer) add(role int, word string, attribution, event int) {
	e := entry{role, spell(word), attribution, event}
	if e.word == "" || x.seen[e] {
		return
	}
	x.seen[e] = true
	x.out = append(x.out, e)
}

// party adds who the words of s stand for, by the words and by the Actor's
// name, and the Actor's country.
func (x *indexer) party(role int, s readout.Span, attribution, event int) {
	if s.Empty() {
		return
	}
	x.add(role, x.r.Text(s), attribution, event)
	if a := x.r.ActorOf(s); a != nil {
		x.add(role, a.Name, attribution, event)
		x.add(roleCountry, a.Country, attribution, event)
	}
}

// index writes the rows of a record under its number.
func (a *Archive) index(ctx context.Context, tx *prepared, number int64, r *readout.Record) error {
	for _, e := range entries(r) {
		place, ok := number<<itemBits, true
		switch {
		case e.attribution >= 0:
			place, ok = attributionPlace(number, e.attribution)
		case e.event >= 0:
			place, ok = eventPlace(number, e.event)
		}
		if !ok {
			continue // beyond what a number can hold; the document is found all the same
		}
		term, err := a.terms.number(ctx, tx.Tx, e.word)
		if err != nil {
			return err
		}
		if _, err := tx.exec(ctx, "INSERT OR IGNORE INTO part (role, term, place) VALUES (?, ?, ?)", e.role, term, place); err != nil {
			return err
		}
	}
	if _, err := tx.exec(ctx, "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", number, r.Document.Title, r.Document.Text); err != nil {
		return err
	}
	for i := range r.Attributions {
		place, ok := attributionPlace(number, i)
		if !ok {
			break
		}
		if _, err := tx.exec(ctx, "INSERT INTO said (rowid, text) VALUES (?, ?)", place, said(r, &r.Attributions[i])); err != nil {
			return err
		}
	}
	return nil
}

// said are the words by which a statement is found: cue and content.
func said(r *readout.Record, a *readout.Attribution) string {
	var b strings.Builder
	b.WriteString(r.Text(a.Cue))
	for _, c := range a.Content {
		b.WriteByte(' ')
		b.WriteString(r.Text(c))
	}
	return b.String()
}

// prepared is a transaction that prepares each statement once.
type prepared struct {
	*sql.Tx
	by map[string]*sql.Stmt
}

func prepare(tx *sql.Tx) *prepared { return &prepared{tx, map[string]*sql.Stmt{}} }

func (p *prepared) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s := p.by[query]
	if s == nil {
		var err error
		if s, err = p.PrepareContext(ctx, query); err != nil { // closed with the transaction
			return nil, err
		}
		p.by[query] = s
	}
	return s.ExecContext(ctx, args...)
}
