package beam

import (
	"slices"
)

// bucket is the documents that have one band in common. It holds the first few
// of them by rank and the number of all, so that its size is bounded whatever
// stands in every page of an archive, and the same documents are kept in whatever
// order they come.
type bucket struct {
	all  int
	kept []string // ranked, in order
}

// add puts one ranked document into a bucket that keeps so many.
func (b *bucket) add(ranked string, most int) {
	b.all++
	at, there := slices.BinarySearch(b.kept, ranked)
	if there || at >= most {
		return
	}
	b.kept = slices.Insert(b.kept, at, ranked)
	if len(b.kept) > most {
		b.kept = b.kept[:most]
	}
}

// crowd is the number of documents of a bucket up to which each is compared with
// each, neighbours the number of next ones by rank with which each is compared
// in a larger one: the rule of reconcile/copies.
const (
	crowd      = 24
	neighbours = 4
)

// pairs gives the pairs of documents of a bucket that are compared, the lesser
// ID first.
func (b *bucket) pairs(take func(a, b string)) {
	reach := len(b.kept)
	if reach > crowd {
		reach = neighbours
	}
	for i, one := range b.kept {
		for _, other := range b.kept[i+1 : min(i+1+reach, len(b.kept))] {
			take(min(one[8:], other[8:]), max(one[8:], other[8:]))
		}
	}
}
