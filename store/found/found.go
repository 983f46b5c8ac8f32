// Package found puts together what a query finds in an archive, for every
// backend alike: which level it is asked of, documents that must have a statement
// and an event, pages and their cursors.
package found

import (
	"errors"
	"iter"
	"strconv"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/place"
)

// Level is what a query is asked of.
type Level int

// The levels.
const (
	Documents Level = iota
	Statements
	Events
)

// Record is a record that fits, with what fits in it, in order.
type Record struct {
	Number               int64
	Attributions, Events []int
}

// Take adds what a place within the record names.
func (r *Record) Take(at int64) {
	_, attribution, event := place.Item(at)
	if attribution >= 0 {
		r.Attributions = append(r.Attributions, attribution)
	} else if event >= 0 {
		r.Events = append(r.Events, event)
	}
}

// Gather finds up to size records from the number lo to below hi in which
// something of a level fits, the last number first, and says whether there are
// more.
type Gather func(l Level, q store.Query, lo, hi int64, size int) ([]Record, bool, error)

// Find gives up to size records below the number after, and whether there are
// more.
func (g Gather) Find(q store.Query, after int64, size int) ([]Record, bool, error) {
	lo, hi := place.Bounds(q.Since, q.Until)
	hi = min(hi, after)
	switch {
	case q.OfStatements() && q.OfEvents():
		return g.both(q, lo, hi, size)
	case q.OfStatements():
		return g(Statements, q, lo, hi, size)
	case q.OfEvents():
		return g(Events, q, lo, hi, size)
	}
	return g(Documents, q, lo, hi, size)
}

// both finds the documents that have a statement and an event that fit.
func (g Gather) both(q store.Query, lo, hi int64, size int) ([]Record, bool, error) {
	var out []Record
	for {
		some, more, err := g(Statements, q, lo, hi, size)
		if err != nil {
			return nil, false, err
		}
		for i, r := range some {
			acts, _, err := g(Events, q, r.Number, r.Number+1, 1)
			if err != nil {
				return nil, false, err
			}
			if len(acts) == 0 {
				continue
			}
			r.Events = acts[0].Events
			if out = append(out, r); len(out) == size {
				return out, more || i+1 < len(some), nil
			}
		}
		if !more {
			return out, false, nil
		}
		hi = some[len(some)-1].Number
	}
}

// Pages gives the things of one page after another. page gives those behind a
// number, the number that the next page begins behind, and whether there is one.
// The sequence ends with the first error.
func Pages[T any](from int64, page func(after int64) (some []T, next int64, more bool, err error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for more := true; more; {
			var some []T
			var err error
			some, from, more, err = page(from)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, one := range some {
				if !yield(one, nil) {
					return
				}
			}
		}
	}
}

// Cursor is the cursor of a page that ends with a number.
func Cursor(n int64) store.Cursor { return store.Cursor(strconv.FormatInt(n, 36)) }

// After is the number that a page begins behind, first where it is the first
// page. It fails where the cursor is none that Cursor made.
func After(page store.Page, first int64) (int64, error) {
	if page.After == "" {
		return first, nil
	}
	n, err := strconv.ParseInt(string(page.After), 36, 64)
	if err != nil || n < 0 {
		return 0, errors.New("the cursor is none of this archive")
	}
	return n, nil
}
