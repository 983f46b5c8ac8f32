package stories

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// feature is a stem of a document with its weight, in parts of unit. A vector
// holds them in order of stem and has length unit. Weights are whole numbers, so
// that likeness does not hang on the order in which it is added up.
type feature struct {
	stem   int32
	weight int32
}

type vector []feature

const unit = 1 << 16

const (
	// nameBoost is for words that are written with a capital within a sentence.
	nameBoost = 1.6
	// kept is the number of features of a document that are compared.
	kept = 160
	// background is the number of documents that the batch is thought to stand
	// in, so that two documents of one story do not take their own words for
	// common ones. What the batch says outweighs it from some hundred documents
	// on.
	background = 150
)

// vectors weighs the stems of all documents against one another.
func (s *stems) vectors(docs []counted) []vector {
	df := make([]int32, len(s.list))
	for _, d := range docs {
		for _, c := range d.counts {
			df[c.stem]++
		}
	}
	vs := make([]vector, len(docs))
	for i, d := range docs {
		v := make(vector, 0, len(d.counts))
		for _, c := range d.counts {
			w := (1 + math.Log(float64(c.n))) * s.rarity(c, df[c.stem], len(docs))
			if c.named {
				w *= nameBoost
			}
			v = append(v, scaled(c.stem, w))
		}
		vs[i] = s.normal(v)
	}
	return vs
}

// rarity is the logarithm of the share of documents without the stem: the
// inverse document frequency of Spärck Jones (1972), with what is known of
// English as a prior.
func (s *stems) rarity(c count, df int32, n int) float64 {
	return math.Log((float64(n) + background) / (float64(df) + background*s.prior(c)))
}

// prior is the share of news reports that a stem is expected in.
func (s *stems) prior(c count) float64 {
	switch {
	case s.common[c.stem]:
		return 0.2
	case c.named:
		return 0.01
	}
	return 0.03
}

// scaled is a feature before it is known how long the vector is.
func scaled(stem int32, w float64) feature {
	return feature{stem, int32(math.Round(w * 4096))}
}

// normal keeps the heaviest features and brings them to length unit.
func (s *stems) normal(v vector) vector {
	v = slices.DeleteFunc(v, func(f feature) bool { return f.weight <= 0 })
	if len(v) > kept {
		v = s.heaviest(v, kept)
	}
	v = slices.Clone(v) // no longer than it must be
	slices.SortFunc(v, func(a, b feature) int { return cmp.Compare(a.stem, b.stem) })
	sum := int64(0)
	for _, f := range v {
		sum += int64(f.weight) * int64(f.weight)
	}
	length := math.Sqrt(float64(sum))
	for i := range v {
		v[i].weight = int32(math.Round(float64(v[i].weight) / length * unit))
	}
	return v
}

// heaviest puts the n heaviest features of v first and gives them.
func (s *stems) heaviest(v vector, n int) vector {
	slices.SortFunc(v, func(a, b feature) int {
		if a.weight != b.weight {
			return cmp.Compare(b.weight, a.weight)
		}
		return strings.Compare(s.list[a.stem], s.list[b.stem])
	})
	return v[:min(n, len(v))]
}

// cosine is the likeness of two vectors, from 0 to 1.
func cosine(a, b vector) float64 {
	sum := int64(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].stem < b[j].stem:
			i++
		case a[i].stem > b[j].stem:
			j++
		default:
			sum += int64(a[i].weight) * int64(b[j].weight)
			i++
			j++
		}
	}
	return float64(sum) / (unit * unit)
}

// mean is the average of the vectors with the indices members, which is no
// longer of length unit: its product with another mean is the average likeness
// of all pairs.
func mean(vs []vector, members []int) vector {
	if len(members) == 1 {
		return vs[members[0]]
	}
	sum := map[int32]int64{}
	for _, i := range members {
		for _, f := range vs[i] {
			sum[f.stem] += int64(f.weight)
		}
	}
	m := make(vector, 0, len(sum))
	n := int64(len(members))
	for stem, w := range sum {
		if w = (w + n/2) / n; w > 0 {
			m = append(m, feature{stem, int32(w)})
		}
	}
	slices.SortFunc(m, func(a, b feature) int { return cmp.Compare(a.stem, b.stem) })
	return m
}
