package stories

import "slices"

// rounds is how often groups are held against one another; two are mostly
// enough.
const rounds = 6

// regroup joins groups of a large batch by the average of all their pairs, not
// of those alone that found one another: a story of a thousand accounts comes out
// of the documents in pieces, whose means find one another. It ends when no two
// groups are nearer than threshold.
func (s *stems) regroup(docs []counted, vs []vector, groups [][]int) [][]int {
	for range rounds {
		means := make([]vector, len(groups))
		days := make([]int32, len(groups))
		size := make([]int, len(groups))
		for k, g := range groups {
			means[k], days[k], size[k] = mean(vs, g), middle(docs, g), len(g)
		}
		var edges []edge
		for _, p := range s.near(means) {
			if like := cosine(means[p.A], means[p.B]) * apart(days[p.A], days[p.B]); like >= faint {
				edges = append(edges, edge{int32(p.A), int32(p.B), like})
			}
		}
		joined := link(len(groups), size, edges, threshold)
		if len(joined) == len(groups) {
			return groups
		}
		for k, parts := range joined {
			var g []int
			for _, p := range parts {
				g = append(g, groups[p]...)
			}
			slices.Sort(g)
			joined[k] = g
		}
		groups = joined
	}
	return groups
}

// middle is the median day of publication of the documents that are dated.
func middle(docs []counted, members []int) int32 {
	var days []int32
	for _, i := range members {
		if d := docs[i].day; d != undated {
			days = append(days, d)
		}
	}
	if len(days) == 0 {
		return undated
	}
	slices.Sort(days)
	return days[len(days)/2]
}
