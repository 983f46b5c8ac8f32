package stories

import (
	"slices"
)

// Some documents tell two happenings: a survey of the week, a report that ends
// with another affair. Such a one stands in a second story where what it tells
// beyond its own story is of the other, and the reverse: likeness by what the two
// stories share (one country, one kind of happening) is not enough.
const (
	// ownShare is the weight that the mean of a story must give a stem, as a part
	// of its weight in the document, for the story to tell it.
	ownShare = 0.25
	// witnesses is the number of documents that a second story must have.
	witnesses = 2
)

// both adds documents to the second story that they tell.
func (s *stems) both(docs []counted, vs []vector, groups [][]int) [][]int {
	means := make([]vector, len(groups))
	for k, g := range groups {
		means[k] = mean(vs, g)
	}
	lists := make(map[int32][]int32) // telling feature to groups
	for k, m := range means {
		if len(groups[k]) < witnesses {
			continue
		}
		for _, f := range s.heaviest(slices.Clone(m), telling) {
			lists[f.stem] = append(lists[f.stem], int32(k))
		}
	}
	shared := make([]uint8, len(groups))
	var touched []int32
	added := make([][]int, len(groups))
	for k, g := range groups {
		if len(g) < 1+witnesses {
			continue
		}
		for _, i := range g {
			for _, f := range vs[i] {
				list := lists[f.stem]
				if len(list) > busy {
					continue
				}
				for _, b := range list {
					if shared[b] == 0 {
						touched = append(touched, b)
					}
					shared[b] = min(shared[b]+1, 100)
				}
			}
			second, most := -1, 0.0
			for _, b := range touched {
				if n := shared[b]; n >= needed && int(b) != k {
					other := means[b]
					if like := cosine(vs[i], other); like >= threshold && like > most {
						second, most = int(b), like
					}
				}
				shared[b] = 0
			}
			touched = touched[:0]
			if second >= 0 && tellsBoth(vs[i], without(means[k], vs[i], len(g)), means[second]) {
				added[second] = append(added[second], i)
			}
		}
	}
	for k, more := range added {
		groups[k] = append(groups[k], more...)
		slices.Sort(groups[k])
	}
	return groups
}

// without is the mean of a group of n without one of its members.
func without(m, v vector, n int) vector {
	rest := make(vector, 0, len(m))
	j := 0
	for _, f := range m {
		for j < len(v) && v[j].stem < f.stem {
			j++
		}
		w := int64(f.weight) * int64(n)
		if j < len(v) && v[j].stem == f.stem {
			w -= int64(v[j].weight)
		}
		if w /= int64(n - 1); w > 0 {
			rest = append(rest, feature{f.stem, int32(w)})
		}
	}
	return rest
}

// tellsBoth reports whether v is near to either mean by what the other does not
// have.
func tellsBoth(v, a, b vector) bool {
	return cosine(beyond(v, a), b) >= threshold && cosine(beyond(v, b), a) >= threshold
}

// beyond is what v has and the story with mean m does not tell.
func beyond(v, m vector) vector {
	var rest vector
	j := 0
	for _, f := range v {
		for j < len(m) && m[j].stem < f.stem {
			j++
		}
		if j < len(m) && m[j].stem == f.stem && float64(m[j].weight) >= ownShare*float64(f.weight) {
			continue
		}
		rest = append(rest, f)
	}
	return rest
}
