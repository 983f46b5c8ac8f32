package stories

import (
	"cmp"
	"slices"
)

// threshold is the average likeness from which on two groups are one story. It
// is low, so that what belongs together comes together: groups that are several
// stories are told apart afterwards, by refine. Measured on ECB+ (see
// eval/reconcile), on all documents, on draws of ten topics and on draws of two
// to five documents; anything from 0.12 to 0.20 does nearly as well.
const threshold = 0.15

// faint is the likeness below which two documents of a large batch count as not
// alike at all, which keeps memory small.
const faint = threshold / 3

// Group gives the stories as lists of indices, each in ascending order, and the
// lists by their first index. Every Document stands in one, a few that tell two
// happenings in two. The pairs of same are known to tell of one happening, since
// one is a copy of the other.
func Group(docs []Document, same []Pair) [][]int {
	x := NewIndex()
	for _, d := range docs {
		x.Add(d)
	}
	return x.Group(nil, same)
}

// Index holds Documents as they come, each in some 2 kilobytes.
type Index struct {
	stems *stems
	docs  []counted
}

// NewIndex is an empty Index.
func NewIndex() *Index { return &Index{stems: newStems()} }

// Add takes in a Document. Its words are not kept.
func (x *Index) Add(d Document) { x.docs = append(x.docs, x.stems.read(d)) }

// Group groups what was added. Order gives the Documents by the number in which
// they were added, from 0, and decides between equals; nil is the order of
// adding. The indices of same and of the stories are places in order. The result
// hangs on the Documents and their order alone, not on when they were added.
func (x *Index) Group(order []int, same []Pair) [][]int {
	docs := x.docs
	if order != nil {
		docs = make([]counted, len(order))
		for i, n := range order {
			docs[i] = x.docs[n]
		}
	}
	return x.stems.group(docs, same)
}

func (s *stems) group(docs []counted, same []Pair) [][]int {
	vs := s.vectors(docs)
	family := families(len(docs), same)
	groups := link(len(docs), nil, s.edges(docs, vs, same), threshold)
	if len(docs) > small {
		groups = s.regroup(docs, vs, groups)
	}
	return s.both(docs, vs, s.refine(docs, groups, family))
}

// edges are the pairs of documents that are alike at all.
func (s *stems) edges(docs []counted, vs []vector, same []Pair) []edge {
	least := 0.0
	if len(docs) > small {
		least = faint
	}
	var edges []edge
	for _, p := range s.near(vs) {
		if like := cosine(vs[p.A], vs[p.B]) * apart(docs[p.A].day, docs[p.B].day); like > least {
			edges = append(edges, edge{int32(p.A), int32(p.B), like})
		}
	}
	if len(same) == 0 {
		return edges
	}
	for _, p := range same {
		edges = append(edges, edge{int32(p.A), int32(p.B), 1})
	}
	// Where a pair is in both, the copy counts.
	slices.SortFunc(edges, func(a, b edge) int {
		return cmp.Or(cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b), cmp.Compare(b.like, a.like))
	})
	return slices.CompactFunc(edges, func(a, b edge) bool { return a.a == b.a && a.b == b.b })
}
