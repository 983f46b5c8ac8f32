package stories

import (
	"cmp"
	"slices"
)

const (
	// small is the number of documents up to which all pairs are compared.
	small = 200
	// telling is the number of heaviest features by which a document is found in
	// a large batch, probing the number of those by which it looks for others.
	telling = 24
	probing = 32
	// busy is the number of documents that a telling feature may have; in a longer
	// list a document finds only the few that stand within reach of it, which in
	// the order of publication are those of the same days.
	busy  = 2 * reach
	reach = 12
	// most is the number of others that one looks at, the most alike first. A
	// story of more documents comes together by its parts (see regroup).
	most = 48
)

// lists are the items that have a stem among their telling features, in order.
type lists map[int32][]listed

type listed struct {
	item   int32
	weight int32
}

// telling makes the lists of vectors; those that skip names are left out.
func (s *stems) telling(vs []vector, skip func(i int) bool) lists {
	l := make(lists)
	for i, v := range vs {
		if skip != nil && skip(i) {
			continue
		}
		for _, f := range s.heaviest(slices.Clone(v), telling) {
			l[f.stem] = append(l[f.stem], listed{int32(i), f.weight})
		}
	}
	return l
}

// finder looks for items in lists. What it adds up is a part of the likeness of
// two vectors, the one by the telling features of the other.
type finder struct {
	stems   *stems
	lists   lists
	part    []int64 // by item
	touched []int32
}

func (s *stems) finder(n int, l lists) *finder {
	return &finder{stems: s, lists: l, part: make([]int64, n)}
}

// find gives the items that are like v at least by faint. Near is where v stands
// among the items, which decides what it finds in long lists. What it gives is
// good until it is called again.
func (f *finder) find(v vector, near int) []int32 {
	for _, g := range f.stems.heaviest(slices.Clone(v), probing) {
		list := f.lists[g.stem]
		if len(list) > busy {
			at, _ := slices.BinarySearchFunc(list, int32(near), func(l listed, i int32) int { return int(l.item - i) })
			list = list[max(0, at-reach):min(len(list), at+reach)]
		}
		for _, l := range list {
			if f.part[l.item] == 0 {
				f.touched = append(f.touched, l.item)
			}
			f.part[l.item] += int64(g.weight) * int64(l.weight)
		}
	}
	const enough = faint * unit * unit
	found := f.touched[:0]
	for _, i := range f.touched {
		if float64(f.part[i]) >= enough {
			found = append(found, i)
		} else {
			f.part[i] = 0
		}
	}
	if len(found) > most {
		slices.SortFunc(found, func(a, b int32) int {
			return cmp.Or(cmp.Compare(f.part[b], f.part[a]), cmp.Compare(a, b))
		})
	}
	for _, i := range found {
		f.part[i] = 0
	}
	f.touched = f.touched[:0]
	return found[:min(most, len(found))]
}

// near gives the pairs of vectors that are worth comparing, in order. Its cost
// grows with the number of vectors.
func (s *stems) near(vs []vector) []Pair {
	var pairs []Pair
	if len(vs) <= small {
		for i := range vs {
			for j := i + 1; j < len(vs); j++ {
				pairs = append(pairs, Pair{i, j})
			}
		}
		return pairs
	}
	f := s.finder(len(vs), s.telling(vs, nil))
	for i, v := range vs {
		for _, j := range f.find(v, i) {
			if int(j) != i {
				pairs = append(pairs, Pair{min(i, int(j)), max(i, int(j))})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b Pair) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	return slices.Compact(pairs)
}
