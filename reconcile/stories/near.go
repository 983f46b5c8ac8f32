package stories

import (
	"cmp"
	"slices"
)

const (
	// small is the number of documents up to which all pairs are compared.
	small = 200
	// telling is the number of heaviest features by which a document is found in
	// a large batch.
	telling = 24
	// needed is the number of telling features of one document that another must
	// have for the two to be compared.
	needed = 3
	// busy is the number of documents that a telling feature may have; in a longer
	// list a document finds only the few that stand within reach of it, which in
	// the order of publication are those of the same days.
	busy  = 200
	reach = 24
)

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
	lists := make(map[int32][]int32)
	for i, v := range vs {
		for _, f := range s.heaviest(slices.Clone(v), telling) {
			lists[f.stem] = append(lists[f.stem], int32(i))
		}
	}
	shared := make([]uint8, len(vs))
	var touched []int32
	for i, v := range vs {
		for _, f := range v {
			list := lists[f.stem]
			if len(list) > busy {
				at, _ := slices.BinarySearch(list, int32(i))
				list = list[max(0, at-reach):min(len(list), at+reach)]
			}
			for _, j := range list {
				if shared[j] == 0 {
					touched = append(touched, j)
				}
				shared[j] = min(shared[j]+1, 100)
			}
		}
		for _, j := range touched {
			if shared[j] >= needed && int(j) != i {
				pairs = append(pairs, Pair{min(i, int(j)), max(i, int(j))})
			}
			shared[j] = 0
		}
		touched = touched[:0]
	}
	slices.SortFunc(pairs, func(a, b Pair) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	return slices.Compact(pairs)
}
