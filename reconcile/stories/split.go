package stories

import (
	"math"
	"slices"

	"github.com/readout-news/readout/reconcile/words"
)

// Happenings of one kind share most of their words: two elections in one
// country, two arrests of one player. Seen from the whole batch they are one
// group. So each group is looked at once more with weights that are taken within
// it, where the words that all have weigh nothing, and is split where it falls
// into two halves that have little in common. Measured on ECB+, whose stories
// come in such pairs.
const (
	// fewest is the number of documents, copies of one counted once, that each
	// half must have: what two or three documents do not share may be chance.
	fewest = 4
	// between is the likeness of two halves, as a part of that within them,
	// below which they are two stories.
	between = 0.28
	// largest is the number of documents of a group that is looked at; the cost
	// grows with its square.
	largest = 200
)

// refine splits the groups that are several stories.
func refine(docs []Document, groups [][]int, same []Pair) [][]int {
	family := families(len(docs), same)
	var done [][]int
	for len(groups) > 0 {
		g := groups[len(groups)-1]
		groups = groups[:len(groups)-1]
		if a, b, ok := halves(docs, g, family); ok {
			groups = append(groups, a, b)
			continue
		}
		done = append(done, g)
	}
	slices.SortFunc(done, func(a, b []int) int { return a[0] - b[0] })
	return done
}

// families gives each document the first of those that it is known to be of one
// story with.
func families(n int, same []Pair) []int {
	edges := map[Pair]float64{}
	for _, p := range same {
		edges[p] = 1
	}
	family := make([]int, n)
	for _, g := range link(n, edges, math.SmallestNonzeroFloat64, 1) {
		for _, i := range g {
			family[i] = g[0]
		}
	}
	return family
}

// halves splits one group, and is false where it is one story.
func halves(docs []Document, g []int, family []int) (a, b []int, ok bool) {
	if len(g) < 2*fewest {
		return nil, nil, false
	}
	// One document stands for each family that has several in the group.
	head := map[int]int{}
	var heads []int
	for _, i := range g {
		if _, ok := head[family[i]]; !ok {
			head[family[i]] = i
			heads = append(heads, i)
		}
	}
	if len(heads) < 2*fewest || len(heads) > largest {
		return nil, nil, false
	}
	vs := within(docs, heads)
	edges := make(map[Pair]float64, len(vs)*len(vs)/2)
	for i := range vs {
		for j := i + 1; j < len(vs); j++ {
			edges[Pair{i, j}] = cosine(vs[i], vs[j])
		}
	}
	two := link(len(vs), edges, 0, 2)
	if len(two) != 2 || min(len(two[0]), len(two[1])) < fewest {
		return nil, nil, false
	}
	side := map[int]bool{} // of the heads in the second half
	half := make([]bool, len(vs))
	for _, i := range two[1] {
		side[heads[i]], half[i] = true, true
	}
	var inner, across [2]float64 // sum and number, added up in one order
	for i := range vs {
		for j := i + 1; j < len(vs); j++ {
			sum := &across
			if half[i] == half[j] {
				sum = &inner
			}
			sum[0] += edges[Pair{i, j}]
			sum[1]++
		}
	}
	if across[0]/across[1] >= between*inner[0]/inner[1] {
		return nil, nil, false
	}
	for _, i := range g {
		if side[head[family[i]]] {
			b = append(b, i)
		} else {
			a = append(a, i)
		}
	}
	return a, b, true
}

// within weighs the words of some documents against one another alone. What
// only one has, or nearly all, tells nothing about halves.
func within(docs []Document, members []int) []vector {
	counted := make([][]term, len(members))
	df := map[string]int{}
	for k, i := range members {
		counted[k] = terms(docs[i].Words)
		for _, t := range counted[k] {
			df[t.stem]++
		}
	}
	n := float64(len(members))
	number := map[string]int32{}
	vs := make([]vector, len(members))
	for k, ts := range counted {
		var v vector
		for _, t := range ts {
			d := float64(df[t.stem])
			if d < 2 || d > 0.8*n {
				continue
			}
			id, ok := number[t.stem]
			if !ok {
				id = int32(len(number))
				number[t.stem] = id
			}
			w := (1 + math.Log(t.n)) * math.Log(n/d)
			if words.Common(t.stem) {
				w /= 2
			}
			if t.named {
				w *= nameBoost
			}
			v = append(v, feature{id, w})
		}
		vs[k] = normal(v)
	}
	return vs
}
