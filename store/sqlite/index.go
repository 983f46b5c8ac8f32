package sqlite

import (
	"context"
	"database/sql"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

const (
	// near is how many other words may stand between two words of one name:
	// "Secretary of State Antony Okello" is found by "Secretary Okello".
	near = 5
	// maxName bounds how much of a name is indexed, in bytes: a source with a
	// relative clause may be a whole paragraph.
	maxName = 160
)

// between stands between two names of a column, longer than near, so that no
// words of both are taken for one name. Nobody looks for the word.
var between = strings.Repeat(" xqzx", near+1) + " "

// names collects what somebody or something is called, each once.
type names struct {
	list []string
	seen map[string]bool
}

func (n *names) add(s string) {
	s = strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
	if len(s) > maxName {
		end := maxName
		for end > 0 && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	if s == "" || n.seen[s] {
		return
	}
	if n.seen == nil {
		n.seen = map[string]bool{}
	}
	n.seen[s] = true
	n.list = append(n.list, s)
}

func (n *names) String() string { return strings.Join(n.list, between) }

// party is who takes part in one item, and the countries.
type party struct{ all, lands names }

// add gives the name by which the words of s are found, in the column of their
// role and in that of everybody: the words themselves and the Actor's name.
func (p *party) add(r *readout.Record, role *names, s readout.Span) {
	if s.Empty() {
		return
	}
	list := []string{r.Text(s)}
	if a := r.ActorOf(s); a != nil {
		list = append(list, a.Name)
		p.lands.add(a.Country)
	}
	for _, name := range list {
		if role != nil {
			role.add(name)
		}
		p.all.add(name)
	}
}

// index writes what a record is found by under its number.
func (a *Archive) index(ctx context.Context, tx *prepared, number int64, r *readout.Record) error {
	d := r.Document
	var outlet names
	outlet.add(d.Outlet)
	outlet.add(d.Origin.Outlet)
	if err := indexDocument(ctx, tx, number, r, outlet.String()); err != nil {
		return err
	}
	for i := range r.Attributions {
		place, ok := attributionPlace(number, i)
		if !ok {
			break // beyond what a number can hold; the document is found all the same
		}
		var p party
		var speaker, addressee, authority names
		at := &r.Attributions[i]
		p.add(r, &speaker, at.Source)
		p.add(r, &addressee, at.Addressee)
		for _, v := range at.Via {
			p.add(r, &authority, v)
		}
		if _, err := tx.exec(ctx, "INSERT INTO said (rowid, text, speaker, addressee, authority, actor, country, outlet) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
			place, said(r, at), speaker.String(), addressee.String(), authority.String(), p.all.String(), p.lands.String(), outlet.String()); err != nil {
			return err
		}
	}
	for i := range r.Events {
		place, ok := eventPlace(number, i)
		if !ok {
			break
		}
		var p party
		e := &r.Events[i]
		for _, all := range [][]readout.Span{e.Actors, e.Recipients} {
			for _, s := range all {
				p.add(r, nil, s)
			}
		}
		p.lands.add(e.Place.Country)
		if _, err := tx.exec(ctx, "INSERT INTO acts (rowid, text, type, actor, country, outlet) VALUES (?, ?, ?, ?, ?, ?)",
			place, told(r, e), e.Type, p.all.String(), p.lands.String(), outlet.String()); err != nil {
			return err
		}
	}
	return nil
}

func indexDocument(ctx context.Context, tx *prepared, number int64, r *readout.Record, outlet string) error {
	var actor, country names
	for i := range r.Actors {
		actor.add(r.Actors[i].Name)
		country.add(r.Actors[i].Country)
		for _, m := range r.Actors[i].Mentions {
			if m.Form == readout.ByName {
				actor.add(r.Text(m.Span))
			}
		}
	}
	for i := range r.Events {
		country.add(r.Events[i].Place.Country)
	}
	_, err := tx.exec(ctx, "INSERT INTO words (rowid, title, text, outlet, actor, country) VALUES (?, ?, ?, ?, ?, ?)",
		number, r.Document.Title, r.Document.Text, outlet, actor.String(), country.String())
	return err
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

// told are the words by which an event is found: the sentence of its trigger.
func told(r *readout.Record, e *readout.Event) string {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > e.Trigger.Start })
	if i < len(r.Sentences) && r.Sentences[i].Span.Contains(e.Trigger) {
		return r.Text(r.Sentences[i].Span)
	}
	return r.Text(e.Trigger)
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
