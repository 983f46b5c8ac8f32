package sqlite

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/readout-news/readout/store"
)

// level is what a query is asked of: documents, statements or events.
type level struct {
	fts   string // the full-text table
	shift int    // from its row numbers to places
	actor int    // role of somebody who takes part
	land  int    // role of a country
}

var (
	documents  = &level{fts: "words", shift: itemBits, actor: roleMentioned, land: roleCountryMentioned}
	statements = &level{fts: "said", actor: roleActor, land: roleCountry}
	// Events have no words of their own in the index: those of the document.
	events = &level{fts: "words", shift: itemBits, actor: roleActor, land: roleCountry}
)

// condition is a role that somebody must have at a place, under one of several
// names.
type condition struct {
	role  int
	terms []int64
	of    string // expression for the place, "" for the place itself
	rows  int    // how many there are, counted up to many
}

const (
	// many is where counting rows stops: above it an index in order of place is
	// followed until the page is full, instead of looking at all.
	many = 5000
	// fewTerms is up to which number of names they are looked up one by one.
	fewTerms = 16
	// maxTermsMatched bounds the names that one query can mean.
	maxTermsMatched = 20000
)

// ofDocument is the place of the document that a place lies in.
var ofDocument = fmt.Sprintf("((s.place >> %d) << %d)", itemBits, itemBits)

// plan gives the statement that lists the places between lo and hi that fit,
// last first; "" where nothing can.
func (a *Archive) plan(ctx context.Context, db querier, l *level, q store.Query, lo, hi int64) (string, []any, error) {
	all, none, err := a.conditions(ctx, db, l, q, lo, hi)
	if err != nil || none {
		return "", nil, err
	}
	match, ok := matchOf(store.ParseWords(q.Words))
	if !ok && q.Words != "" {
		return "", nil, nil
	}
	drive := -1
	for i, c := range all {
		if c.of == "" && (drive < 0 || c.rows < all[drive].rows) {
			drive = i
		}
	}
	var from string
	var args, rest []any
	var where []string
	// The words of an event are those of its document, which names no place.
	byWords := match != "" && l != events && (drive < 0 || all[drive].rows >= many)
	switch {
	case byWords:
		drive = -1
		from = fmt.Sprintf("SELECT rowid << %d AS place FROM %s WHERE %s MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC", l.shift, l.fts, l.fts)
		args = append(args, match, lo>>l.shift, hi>>l.shift)
	case drive >= 0:
		from = fmt.Sprintf("SELECT place FROM part WHERE role = %d AND term %s AND place >= ? AND place < ? ORDER BY place DESC", all[drive].role, in(all[drive].terms))
		args = append(args, lo, hi)
	default:
		from = fmt.Sprintf("SELECT number << %d AS place FROM record WHERE number >= ? AND number < ? ORDER BY number DESC", itemBits)
		args = append(args, lo>>itemBits, hi>>itemBits)
	}
	for i, c := range all {
		if i != drive {
			where = append(where, c.holds())
		}
	}
	if match != "" && !byWords {
		where = append(where, fmt.Sprintf("EXISTS (SELECT 1 FROM %s WHERE %s MATCH ? AND rowid = s.place >> %d)", l.fts, l.fts, l.shift))
		rest = append(rest, match)
	}
	where = append(where, "r.live = 1")
	// LIMIT -1 keeps the inner order: without a limit SQLite may drop it.
	return fmt.Sprintf("SELECT s.place FROM (%s LIMIT -1) s CROSS JOIN record r ON r.number = s.place >> %d WHERE %s", from, itemBits, strings.Join(where, " AND ")), append(args, rest...), nil
}

// conditions resolves the names of a query. none is true where a name is
// nobody's, so that nothing can fit.
func (a *Archive) conditions(ctx context.Context, db querier, l *level, q store.Query, lo, hi int64) (all []condition, none bool, err error) {
	type asked struct {
		role  int
		words string
		whole bool // the name itself, not words of it
		of    string
	}
	var list []asked
	if l == statements {
		list = append(list, asked{role: roleSpeaker, words: q.Speaker}, asked{role: roleAddressee, words: q.Addressee}, asked{role: roleAuthority, words: q.Authority})
	}
	if l == events {
		list = append(list, asked{role: roleEvent, words: strings.ToUpper(q.Event), whole: true})
	}
	outlet := ofDocument
	if l == documents {
		outlet = ""
	}
	list = append(list, asked{role: l.actor, words: q.Actor}, asked{role: l.land, words: strings.ToUpper(q.Country), whole: true}, asked{role: roleOutlet, words: q.Outlet, of: outlet})
	for _, w := range list {
		if strings.TrimSpace(w.words) == "" {
			continue
		}
		c := condition{role: w.role, of: w.of}
		if w.whole {
			c.terms, err = column(ctx, db, "SELECT id FROM term WHERE word = ?", w.words)
		} else if match := nameMatch(w.words); match != "" {
			c.terms, err = column(ctx, db, "SELECT rowid FROM name WHERE name MATCH ? LIMIT ?", match, maxTermsMatched)
		}
		if err != nil || len(c.terms) == 0 {
			return nil, true, err
		}
		if c.of == "" {
			n, err := column(ctx, db, fmt.Sprintf("SELECT count(*) FROM (SELECT 1 FROM part WHERE role = %d AND term %s AND place >= ? AND place < ? LIMIT %d)", c.role, in(c.terms), many), lo, hi)
			if err != nil {
				return nil, true, err
			}
			if c.rows = int(n[0]); c.rows == 0 {
				return nil, true, nil
			}
		}
		all = append(all, c)
	}
	return all, false, nil
}

// holds is the condition at s.place in SQL.
func (c *condition) holds() string {
	place := c.of
	if place == "" {
		place = "s.place"
	}
	if len(c.terms) <= fewTerms {
		return fmt.Sprintf("EXISTS (SELECT 1 FROM part WHERE role = %d AND term %s AND place = %s)", c.role, in(c.terms), place)
	}
	return fmt.Sprintf("%s IN (SELECT place FROM part WHERE role = %d AND term %s)", place, c.role, in(c.terms))
}

// in is an IN of numbers, which need no quoting.
func in(ids []int64) string {
	var b strings.Builder
	b.WriteString("IN (")
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatInt(id, 10))
	}
	b.WriteByte(')')
	return b.String()
}

// column reads a column of numbers.
func column(ctx context.Context, db querier, query string, args ...any) ([]int64, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// matchOf writes terms in the query language of FTS5. Every word stands in
// quotation marks and has letters, marks and digits alone, so that nothing in
// it is an operator. ok is false where there is no word to look for.
func matchOf(terms []store.Term) (match string, ok bool) {
	var yes, no []string
	for _, t := range terms {
		s := `"` + strings.Join(t.Words, " ") + `"`
		if t.Prefix {
			s += " *"
		}
		if t.Not {
			no = append(no, s)
		} else {
			yes = append(yes, s)
		}
	}
	if len(yes) == 0 {
		return "", false
	}
	match = strings.Join(yes, " AND ")
	if len(no) > 0 {
		match = "(" + match + ") NOT (" + strings.Join(no, " OR ") + ")"
	}
	return match, true
}

// nameMatch wants all words of a name in any order; the table of names keeps no
// positions, so each stands alone.
func nameMatch(name string) string {
	words := store.NameWords(name)
	for i, w := range words {
		words[i] = `"` + w + `"`
	}
	return strings.Join(words, " AND ")
}
