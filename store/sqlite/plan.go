package sqlite

import (
	"context"
	"fmt"
	"strings"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/index"
	"github.com/readout-news/readout/store/place"
)

// level is what a query is asked of: documents, statements or events. Each has
// a full-text table, whose rows come in the order of their numbers, so that the
// newest are there at once however many fit.
type level struct {
	table string
	words string // the columns of a plain word
	actor string // those of everybody who takes part
	shift int    // from row numbers to places
}

// levels are in the order of found.Level.
var levels = [...]*level{documents, statements, events}

var (
	documents  = &level{"words", "{title text}", "actor", place.ItemBits}
	statements = &level{"said", "text", "{speaker addressee authority}", 0}
	events     = &level{"acts", "text", "actor", 0}
)

// plan gives the statement that lists the places from lo to below hi that fit,
// last first; "" where nothing can fit.
func (l *level) plan(q store.Query, lo, hi int64) (query string, args []any) {
	match, ok := l.match(q)
	switch {
	case !ok:
		return "", nil
	case match == "":
		query = fmt.Sprintf("SELECT number << %d FROM record WHERE live = 1 AND number >= ? AND number < ? ORDER BY number DESC", place.ItemBits)
		return query, []any{lo >> place.ItemBits, hi >> place.ItemBits}
	}
	// LIMIT -1 keeps the inner order: without a limit SQLite may drop it.
	query = fmt.Sprintf("SELECT s.place FROM (SELECT rowid << %d AS place FROM %s WHERE %s MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT -1) s "+
		"CROSS JOIN record r ON r.number = s.place >> %d WHERE r.live = 1", l.shift, l.table, l.table, place.ItemBits)
	return query, []any{match, lo >> l.shift, hi >> l.shift}
}

// match writes a query in the language of FTS5. Every word stands in quotation
// marks and has letters, marks and digits alone, so that nothing in it is an
// operator. ok is false where it asks for a name or words and has none.
func (l *level) match(q store.Query) (match string, ok bool) {
	type asked struct{ column, name string }
	list := []asked{{l.actor, q.Actor}, {"country", q.Country}, {"outlet", q.Outlet}}
	switch l {
	case statements:
		list = append(list, asked{"speaker", q.Speaker}, asked{"addressee", q.Addressee}, asked{"authority", q.Authority})
	case events:
		list = append(list, asked{"type", q.Event})
	}
	var all []string
	for _, a := range list {
		if strings.TrimSpace(a.name) == "" {
			continue
		}
		name := nameMatch(a.name)
		if name == "" {
			return "", false
		}
		all = append(all, a.column+" : "+name)
	}
	if strings.TrimSpace(q.Words) == "" {
		return strings.Join(all, " AND "), true
	}
	terms := store.ParseWords(q.Words)
	if len(terms) == 0 {
		return "", false
	}
	var no []string
	for _, t := range terms {
		s := l.words + ` : "` + strings.Join(t.Words, " ") + `"`
		if t.Prefix {
			s += " *"
		}
		if t.Not {
			no = append(no, s)
		} else {
			all = append(all, s)
		}
	}
	match = strings.Join(all, " AND ")
	if len(no) > 0 {
		match = "(" + match + ") NOT (" + strings.Join(no, " OR ") + ")"
	}
	return match, true
}

// nameMatch wants all words of a name, in any order and near one another.
func nameMatch(name string) string {
	words := store.NameWords(name)
	for i, w := range words {
		words[i] = `"` + w + `"`
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return fmt.Sprintf("NEAR(%s, %d)", strings.Join(words, " "), index.Near)
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
