package postgres

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/index"
)

// level is what a query is asked of: documents, statements or events.
type level struct {
	table string
	items string   // the places within the record, in order
	actor []string // the columns of everybody who takes part
}

// levels are in the order of found.Level.
var levels = [...]*level{documents, statements, events}

var (
	documents  = &level{"words", "'{}'::int[]", []string{"actor"}}
	statements = &level{"said", "array_agg(f.item ORDER BY f.item)", []string{"speaker", "addressee", "authority"}}
	events     = &level{"acts", "array_agg(f.item ORDER BY f.item)", []string{"actor"}}
)

// plan gives the statement that lists up to count numbers from lo to below hi of
// records with something that fits, last first, each with the items that fit;
// "" where nothing can fit.
func (l *level) plan(q store.Query, lo, hi int64, count int) (query string, args []any) {
	where, args, ok := l.match(q, []any{lo, hi, count})
	switch {
	case !ok:
		return "", nil
	case where == "":
		return "SELECT number, '{}'::int[] FROM document WHERE number >= $1 AND number < $2 ORDER BY number DESC LIMIT $3", args
	}
	group := ""
	if l != documents {
		group = " GROUP BY f.number"
	}
	return fmt.Sprintf("SELECT f.number, %s FROM %s f JOIN document d ON d.number = f.number WHERE f.number >= $1 AND f.number < $2 AND %s%s ORDER BY f.number DESC LIMIT $3",
		l.items, l.table, where, group), args
}

// match writes a query as conditions. What is looked for goes in as arguments of
// letters and digits alone. ok is false where it asks for a name or words and
// has none.
func (l *level) match(q store.Query, args []any) (where string, all []any, ok bool) {
	type asked struct {
		columns []string
		name    string
	}
	list := []asked{{l.actor, q.Actor}, {[]string{"country"}, q.Country}, {[]string{"outlet"}, q.Outlet}}
	switch l {
	case statements:
		list = append(list, asked{[]string{"speaker"}, q.Speaker}, asked{[]string{"addressee"}, q.Addressee}, asked{[]string{"authority"}, q.Authority})
	case events:
		list = append(list, asked{[]string{"type"}, q.Event})
	}
	var conditions []string
	arg := func(v any) string {
		args = append(args, v)
		return fmt.Sprintf("$%d", len(args))
	}
	for _, a := range list {
		if strings.TrimSpace(a.name) == "" {
			continue
		}
		words := strings.Fields(plain(a.name))
		if len(words) == 0 {
			return "", nil, false
		}
		tsquery := arg(strings.Join(quoted(words), " & "))
		var any []string
		for _, column := range a.columns {
			c := "f." + column + " @@ to_tsquery('words', " + tsquery + ")"
			if len(words) > 1 {
				c += fmt.Sprintf(" AND near(f.%s, %s, %d)", column, arg(words), index.Near)
			}
			any = append(any, "("+c+")")
		}
		conditions = append(conditions, "("+strings.Join(any, " OR ")+")")
	}
	if strings.TrimSpace(q.Words) != "" {
		terms := store.ParseWords(q.Words)
		if len(terms) == 0 {
			return "", nil, false
		}
		conditions = append(conditions, "f.text @@ to_tsquery('words', "+arg(wordQuery(terms))+")")
	}
	return strings.Join(conditions, " AND "), args, true
}

// wordQuery writes terms in the language of to_tsquery.
func wordQuery(terms []store.Term) string {
	var all []string
	for _, t := range terms {
		words := quoted(strings.Fields(plain(strings.Join(t.Words, " "))))
		if len(words) == 0 {
			continue
		}
		if t.Prefix {
			words[len(words)-1] += ":*"
		}
		s := "(" + strings.Join(words, " <-> ") + ")"
		if t.Not {
			s = "!" + s
		}
		all = append(all, s)
	}
	return strings.Join(all, " & ")
}

func quoted(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = "'" + w + "'"
	}
	return out
}
