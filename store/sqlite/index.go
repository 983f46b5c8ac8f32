package sqlite

import (
	"context"
	"database/sql"
	"slices"
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

// party adds by what the words of s are found: the words themselves and, where
// it is not among them, the Actor's name; and the Actor's country.
func party(r *readout.Record, role, lands *names, s readout.Span) {
	if s.Empty() {
		return
	}
	words := r.Text(s)
	role.add(words)
	a := r.ActorOf(s)
	if a == nil {
		return
	}
	lands.add(a.Country)
	if !strings.Contains(words[:min(len(words), maxName)], a.Name) {
		role.add(a.Name)
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
		var speaker, addressee, authority, lands names
		at := &r.Attributions[i]
		party(r, &speaker, &lands, at.Source)
		party(r, &addressee, &lands, at.Addressee)
		for _, v := range at.Via {
			party(r, &authority, &lands, v)
		}
		if _, err := tx.exec(ctx, "INSERT INTO said (rowid, text, speaker, addressee, authority, country, outlet) VALUES (?, ?, ?, ?, ?, ?, ?)",
			place, said(r, at), speaker.String(), addressee.String(), authority.String(), lands.String(), outlet.String()); err != nil {
			return err
		}
	}
	for i := range r.Events {
		place, ok := eventPlace(number, i)
		if !ok {
			break
		}
		var actor, lands names
		e := &r.Events[i]
		for _, all := range [][]readout.Span{e.Actors, e.Recipients} {
			for _, s := range all {
				party(r, &actor, &lands, s)
			}
		}
		lands.add(e.Place.Country)
		if _, err := tx.exec(ctx, "INSERT INTO acts (rowid, text, type, actor, country, outlet) VALUES (?, ?, ?, ?, ?, ?)",
			place, told(r, e), e.Type, actor.String(), lands.String(), outlet.String()); err != nil {
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

// around is how much of its sentence an event is found by on each side of its
// own words, in bytes.
const around = 40

// told are the words by which an event is found: those of trigger, parties and
// place with what stands around them in the sentence of the trigger.
func told(r *readout.Record, e *readout.Event) string {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > e.Trigger.Start })
	if i == len(r.Sentences) || !r.Sentences[i].Span.Contains(e.Trigger) {
		return r.Text(e.Trigger)
	}
	whole, own := r.Sentences[i].Span, e.Trigger
	for _, s := range slices.Concat(e.Actors, e.Recipients, []readout.Span{e.Place.Span}) {
		if whole.Contains(s) {
			own = own.Cover(s)
		}
	}
	from, to := max(whole.Start, own.Start-around), min(whole.End, own.End+around)
	text := r.Document.Text
	for from > whole.Start && text[from-1] != ' ' { // no half words
		from--
	}
	for to < whole.End && text[to] != ' ' {
		to++
	}
	return text[from:to]
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
