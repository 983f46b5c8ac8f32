package postgres

import (
	"strings"
	"unicode"

	"github.com/jackc/pgx/v5"
	"golang.org/x/text/unicode/norm"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store/index"
	"github.com/readout-news/readout/store/place"
)

// clean leaves out what PostgreSQL keeps in no text: the character 0.
func clean(s string) string { return strings.ReplaceAll(s, "\x00", "") }

// maxWord bounds a word of the index, in bytes; PostgreSQL refuses 2,047.
const maxWord = 500

// maxWords bounds how many words of one text are indexed: a tsvector ends at one
// megabyte, and a record keeps the whole text anyway.
const maxWords = 100_000

// plain writes a text as the index has it: words of letters and digits in lower
// case without accents, one space between them, which the parser of PostgreSQL
// then takes as they are. The archive of one file does the same by
// "unicode61 remove_diacritics 2".
func plain(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	words, length, open := 0, 0, false
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsNumber(r):
			open = false
			continue
		case !open:
			if words++; words > maxWords {
				return b.String()
			}
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			open, length = true, 0
		}
		if length++; length <= maxWord/4 {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

const vector = "to_tsvector('words', "

// queueIndex writes what a record is found by under its number.
func queueIndex(batch *pgx.Batch, number int64, r *readout.Record) {
	d := index.OfDocument(r)
	batch.Queue("INSERT INTO words (number, text, outlet, actor, country) VALUES ($1, "+vector+"$2), "+vector+"$3), "+vector+"$4), "+vector+"$5))",
		number, plain(d.Title+" "+d.Text), plain(d.Outlet), plain(d.Actor), plain(d.Country))
	var items []int32
	columns := make([][]string, 6)
	add := func(item int, fields ...string) {
		items = append(items, int32(item))
		for i, f := range fields {
			columns[i] = append(columns[i], plain(f))
		}
	}
	for i, s := range index.OfStatements(r) {
		p, ok := place.Attribution(number, i)
		if !ok {
			break // beyond what a number can hold; the document is found all the same
		}
		add(int(p&place.MaxItem), s.Text, s.Speaker, s.Addressee, s.Authority, s.Country, s.Outlet)
	}
	if len(items) > 0 {
		batch.Queue(`INSERT INTO said (number, item, text, speaker, addressee, authority, country, outlet)
			SELECT $1, i, to_tsvector('words', a), to_tsvector('words', b), to_tsvector('words', c), to_tsvector('words', d), to_tsvector('words', e), to_tsvector('words', f)
			FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) AS t(i, a, b, c, d, e, f)`,
			number, items, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5])
	}
	items, columns = nil, make([][]string, 5)
	for i, e := range index.OfEvents(r) {
		p, ok := place.Event(number, i)
		if !ok {
			break
		}
		add(int(p&place.MaxItem), e.Text, e.Type, e.Actor, e.Country, e.Outlet)
	}
	if len(items) > 0 {
		batch.Queue(`INSERT INTO acts (number, item, text, type, actor, country, outlet)
			SELECT $1, i, to_tsvector('words', a), to_tsvector('words', b), to_tsvector('words', c), to_tsvector('words', d), to_tsvector('words', e)
			FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) AS t(i, a, b, c, d, e)`,
			number, items, columns[0], columns[1], columns[2], columns[3], columns[4])
	}
}
