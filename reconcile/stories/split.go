package stories

import (
	"math"
	"slices"
)

// Happenings of one kind share most of their words: two elections in one
// country, two arrests of one player. Seen from the whole batch they are one
// group. So each group is looked at once more with weights that are taken within
// it, where the words that all have weigh nothing, and is split where it falls
// into two halves that have little in common.
const (
	// fewest is the number of documents, copies of one counted once, that each
	// half must have: what two or three documents do not share may be chance.
	fewest = 4
	// Two halves are two stories where the likeness across is less than between -
	// chance/n of that within, for n documents: in few documents the halves are
	// unlike by chance alone.
	between, chance = 0.45, 2.0
	// nameWithin is the weight of names there. Two sides of one happening share
	// its people and places, two happenings of one kind do not.
	nameWithin = 2.0
	// largest is the number of documents of a group that are held against one
	// another, since the cost grows with its square; of more, as many are taken
	// at even distances and the others go to the half that they are nearer to.
	largest = 400
)

// refine splits the groups that are several stories.
func (s *stems) refine(docs []counted, groups [][]int, family []int) [][]int {
	var done [][]int
	groups = slices.Clone(groups)
	for len(groups) > 0 {
		g := groups[len(groups)-1]
		groups = groups[:len(groups)-1]
		if a, b := s.halves(docs, g, family); a != nil {
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
	s := newSets(n)
	for _, p := range same {
		s.join(p.A, p.B)
	}
	for i := range s {
		s[i] = s.find(i)
	}
	return s
}

// halves splits one group in two, and gives nothing where it is one story.
func (s *stems) halves(docs []counted, g, family []int) (a, b []int) {
	if len(g) < 2*fewest {
		return nil, nil
	}
	// One document stands for each family that has several in the group.
	head := map[int]int{} // of a family, index into heads
	var heads []int
	for _, i := range g {
		if _, ok := head[family[i]]; !ok {
			head[family[i]] = len(heads)
			heads = append(heads, i)
		}
	}
	if len(heads) < 2*fewest {
		return nil, nil
	}
	sample := make([]int, 0, min(len(heads), largest)) // indices into heads
	for k := range cap(sample) {
		sample = append(sample, k*len(heads)/cap(sample))
	}
	vs := s.within(docs, heads, sample)
	second := bisect(vs, sample)
	if second == nil {
		return nil, nil
	}
	for _, i := range g {
		if second[head[family[i]]] {
			b = append(b, i)
		} else {
			a = append(a, i)
		}
	}
	return a, b
}

// bisect tells for each vector whether it goes to the second of two halves, as
// the sampled ones show them; nil where they are one story.
func bisect(vs []vector, sample []int) []bool {
	sampled := make([]vector, len(sample))
	for k, i := range sample {
		sampled[k] = vs[i]
	}
	like := newMatrix(sampled)
	used := &matrix{like.n, slices.Clone(like.like)}
	a, b := used.tree().halves(fewest)
	if a == nil {
		return nil
	}
	side := settle(like, a, b)
	n := [2]int{}
	for _, s := range side {
		n[s]++
	}
	if min(n[0], n[1]) < fewest {
		return nil
	}
	var inner, across, pairs [2]float64 // sums; pairs within and across
	for i := range side {
		for j := i + 1; j < len(side); j++ {
			if side[i] == side[j] {
				inner[0] += like.at(i, j)
				pairs[0]++
			} else {
				across[0] += like.at(i, j)
				pairs[1]++
			}
		}
	}
	if across[0]/pairs[1] >= (between-chance/float64(len(sample)))*inner[0]/pairs[0] {
		return nil
	}
	second := make([]bool, len(vs))
	for k, i := range sample {
		second[i] = side[k] == 1
	}
	if len(sample) < len(vs) {
		var members [2][]int
		for k, s := range side {
			members[s] = append(members[s], k)
		}
		first, other := mean(sampled, members[0]), mean(sampled, members[1])
		known := make([]bool, len(vs))
		for _, i := range sample {
			known[i] = true
		}
		for i, v := range vs {
			if !known[i] {
				second[i] = cosine(v, other) > cosine(v, first)
			}
		}
	}
	return second
}

// settle puts each item to the half, 0 or 1, that it is nearer to on average,
// the ones that are in neither first, until none would rather be in the other.
func settle(like *matrix, a, b []int) []int {
	side := make([]int, like.n)
	for i := range side {
		side[i] = -1
	}
	sum := [2][]float64{make([]float64, like.n), make([]float64, like.n)}
	size := [2]float64{}
	put := func(i, to int) {
		for h, sign := range [2]float64{1, 1} {
			if h != to && side[i] != h {
				continue
			}
			if h != to {
				sign = -1
			}
			size[h] += sign
			for j := range like.n {
				sum[h][j] += sign * like.at(i, j)
			}
		}
		side[i] = to
	}
	for _, i := range a {
		put(i, 0)
	}
	for _, i := range b {
		put(i, 1)
	}
	// nearer is by how much i is nearer to the second half; it is not counted
	// with its own.
	nearer := func(i int) float64 {
		n := size
		if side[i] >= 0 {
			n[side[i]]--
		}
		return sum[1][i]/math.Max(n[1], 1) - sum[0][i]/math.Max(n[0], 1)
	}
	const slack = 1e-9 // of what is added up in another order
	for range 4 * like.n {
		at, most := -1, slack
		for i, s := range side {
			d := nearer(i)
			switch s {
			case -1:
				d = 1 + math.Abs(d)
			case 1:
				d = -d
			}
			if d > most {
				at, most = i, d
			}
		}
		if at < 0 {
			break
		}
		if nearer(at) > 0 {
			put(at, 1)
		} else {
			put(at, 0)
		}
	}
	return side
}

// within weighs the stems of the heads against one another alone, as the sampled
// ones have them. What only one has, or nearly all, tells nothing about halves.
func (s *stems) within(docs []counted, heads, sample []int) []vector {
	df := map[int32]int{}
	for _, k := range sample {
		for _, c := range docs[heads[k]].counts {
			df[c.stem]++
		}
	}
	n := float64(len(sample))
	vs := make([]vector, len(heads))
	for k, i := range heads {
		var v vector
		for _, c := range docs[i].counts {
			d := float64(df[c.stem])
			if d < 2 || d > 0.8*n {
				continue
			}
			w := (1 + math.Log(float64(c.n))) * math.Log(n/d)
			if s.common[c.stem] {
				w /= 2
			}
			if c.named {
				w *= nameWithin
			}
			v = append(v, scaled(c.stem, w))
		}
		vs[k] = s.normal(v)
	}
	return vs
}
