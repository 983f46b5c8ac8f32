package reconcile

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/claims"
	"github.com/readout-news/readout/reconcile/copies"
)

// groups numbers the accounts by the origin whose reporting they carry, from 1
// in the order of accounts. Accounts of which one has narrative of the other,
// and those that name the same article, or one another, as their origin, are of
// one.
func groups(records []*readout.Record, edges []copies.Pair) []int {
	of := make([]int, len(records))
	for i := range of {
		of[i] = i
	}
	find := func(i int) int {
		for of[i] != i {
			of[i] = of[of[i]]
			i = of[i]
		}
		return i
	}
	join := func(i, j int) {
		a, b := find(i), find(j)
		of[max(a, b)] = min(a, b)
	}
	for _, e := range edges {
		join(e.A, e.B)
	}
	// By headline: an outlet has many articles, a headline stands over one.
	byTitle := map[string][]int{}
	for i, r := range records {
		d := r.Document
		for _, title := range [...]string{d.Title, d.Origin.Title} {
			if key := copies.TitleKey(title); key != "" && !slices.Contains(byTitle[key], i) {
				byTitle[key] = append(byTitle[key], i)
			}
		}
	}
	for i, r := range records {
		if r.Document.Origin.Relation == readout.Original {
			continue
		}
		for _, j := range byTitle[copies.TitleKey(r.Document.Origin.Title)] {
			if i == j {
				continue
			}
			d, e := r.Document, records[j].Document
			if copies.SameOrigin(d, e) || copies.SameTitle(d.Origin.Title, e.Title) && copies.Credits(d, e) {
				join(i, j)
			}
		}
	}
	number := map[int]int{}
	numbered := make([]int, len(records))
	for i := range records {
		root := find(i)
		if number[root] == 0 {
			number[root] = len(number) + 1
		}
		numbered[i] = number[root]
	}
	return numbered
}

// copied tells, for the copies of one story, whether a span of one Document and
// a span of another stand in words that were taken over: more than half of each
// of them in the same runs.
func copied(all []readout.Copy) claims.Copied {
	type pair struct{ from, to string }
	taken := map[pair][]readout.Alignment{}
	for _, c := range all {
		if c.Kind != readout.SharedQuotation {
			taken[pair{c.From, c.To}] = c.Spans
		}
	}
	within := func(spans []readout.Alignment, from, to readout.Span) bool {
		// The alignments are in the order of To.
		at, _ := slices.BinarySearchFunc(spans, to.Start, func(a readout.Alignment, start int) int {
			if a.To.End <= start {
				return -1
			}
			return 1
		})
		inFrom, inTo := 0, 0
		for _, a := range spans[at:] {
			if a.To.Start >= to.End {
				break
			}
			if !a.From.Overlaps(from) {
				continue
			}
			inTo += min(a.To.End, to.End) - max(a.To.Start, to.Start)
			inFrom += min(a.From.End, from.End) - max(a.From.Start, from.Start)
		}
		return 2*inTo > to.Len() && 2*inFrom > from.Len()
	}
	return func(docA string, a readout.Span, docB string, b readout.Span) bool {
		if spans, ok := taken[pair{docA, docB}]; ok {
			return within(spans, a, b)
		}
		if spans, ok := taken[pair{docB, docA}]; ok {
			return within(spans, b, a)
		}
		return false
	}
}
