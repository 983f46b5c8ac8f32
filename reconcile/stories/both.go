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
	// telltale is the number of stems that a document must have: a shorter one
	// tells one thing.
	telltale = 25
)

// both adds documents to the second story that they tell.
func (s *stems) both(docs []counted, vs []vector, groups [][]int) [][]int {
	means := make([]vector, len(groups))
	for k, g := range groups {
		means[k] = mean(vs, g)
	}
	f := s.finder(len(groups), s.telling(means, func(k int) bool { return len(groups[k]) < witnesses }))
	added := make([][]int, len(groups))
	for k, g := range groups {
		if len(g) < 1+witnesses {
			continue
		}
		for _, i := range g {
			if len(vs[i]) < telltale {
				continue
			}
			second, nearest := -1, 0.0
			for _, b := range f.find(vs[i], k) {
				if int(b) == k {
					continue
				}
				if like := cosine(vs[i], means[b]); like >= threshold && (like > nearest || like == nearest && int(b) < second) {
					second, nearest = int(b), like
				}
			}
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
