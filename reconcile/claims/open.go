package claims

import (
	"slices"
)

// open is what could not be decided: for each claim the statements that may
// tell it, and the claims that are nothing but such a statement.
type open struct {
	of       [][]int
	absorbed []bool
}

// unlinked collects, for each claim, the nearest statement of each account that
// does not tell it but may. A statement of somebody unknown that may tell what a
// known speaker is said to have said stands there and is no claim of its own.
func unlinked(all []*statement, sets [][]int, es []edge) open {
	claim := make([]int, len(all))
	tell := make([]map[int]bool, len(sets)) // accounts, of a set
	for c, set := range sets {
		tell[c] = map[int]bool{}
		for _, m := range set {
			claim[m] = c
			tell[c][all[m].account] = true
		}
	}
	o := open{of: make([][]int, len(sets)), absorbed: make([]bool, len(sets))}
	best := make([]map[int]edge, len(sets)) // by account of the statement e.b
	offer := func(c, m int, near float64) {
		account := all[m].account
		if tell[c][account] {
			return
		}
		for _, k := range sets[c][:min(looked, len(sets[c]))] {
			if between(all[k], all[m]) == Different {
				return
			}
		}
		if best[c] == nil {
			best[c] = map[int]edge{}
		}
		if b, ok := best[c][account]; !ok || near > b.near || near == b.near && m < b.b {
			best[c][account] = edge{b: m, near: near}
		}
	}
	for _, e := range es {
		if claim[e.a] != claim[e.b] && e.verdict != faint {
			offer(claim[e.a], e.b, e.near)
			offer(claim[e.b], e.a, e.near)
		}
	}
	// First what goes to known speakers, then what is left among the unknown, so
	// that nothing goes into a claim that goes into another.
	for _, known := range [...]bool{true, false} {
		for c := range sets {
			if o.absorbed[c] || known != knows(all, sets[c]) {
				continue
			}
			for _, e := range best[c] {
				if d := claim[e.b]; better(all, sets, c, d) {
					o.absorbed[d] = true
				}
			}
		}
	}
	for c := range sets {
		for _, e := range best[c] {
			o.of[c] = append(o.of[c], e.b)
		}
		slices.Sort(o.of[c])
	}
	return o
}

// better reports whether claim c knows its speaker and claim d, of one document
// alone, does not; among two of unknown speakers the one that is told more, then
// the first.
func better(all []*statement, sets [][]int, c, d int) bool {
	if len(sets[d]) != 1 || all[sets[d][0]].deed || !all[sets[d][0]].speaker.Unknown() {
		return false
	}
	return knows(all, sets[c]) || len(sets[c]) > 1 || c < d
}

// knows reports whether a speaker of the statements is known.
func knows(all []*statement, set []int) bool {
	return slices.ContainsFunc(set, func(m int) bool { return !all[m].speaker.Unknown() })
}
