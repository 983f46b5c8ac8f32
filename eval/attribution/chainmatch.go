package attribution

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
)

// matchChains pairs marked attributions with found ones, one to one: those that
// share most first. It gives for each marked one the index of its counterpart,
// -1 where there is none.
func matchChains(gold []ChainGold, found []readout.Attribution) []int {
	type pair struct{ gold, found, like int }
	var pairs []pair
	for i := range gold {
		for j := range found {
			if n := likeness(&gold[i], &found[j]); n > 0 {
				pairs = append(pairs, pair{i, j, n})
			}
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(y.like-x.like, x.gold-y.gold, x.found-y.found)
	})
	match := make([]int, len(gold))
	for i := range match {
		match[i] = -1
	}
	used := make([]bool, len(found))
	for _, p := range pairs {
		if match[p.gold] < 0 && !used[p.found] {
			match[p.gold] = p.found
			used[p.found] = true
		}
	}
	return match
}

// likeness is 0 where a cannot be g: where the contents share nothing, or g has
// a cue and the cues share nothing. Otherwise it is the bytes that the contents
// share, less those that only one has, on top of a thousandfold of what the cues
// share; at least 1.
func likeness(g *ChainGold, a *readout.Attribution) int {
	cue := shared(g.Cue, a.Cue)
	if !g.Cue.Empty() && cue == 0 {
		return 0
	}
	content, all := 0, 0
	for _, x := range g.Content {
		all += x.Len()
		for _, y := range a.Content {
			content += shared(x, y)
		}
	}
	if content == 0 {
		return 0
	}
	for _, y := range a.Content {
		all += y.Len()
	}
	return max(1, 1000*cue+content-(all-2*content))
}

// shared is the number of bytes that both spans cover.
func shared(a, b readout.Span) int {
	return max(0, min(a.End, b.End)-max(a.Start, b.Start))
}
