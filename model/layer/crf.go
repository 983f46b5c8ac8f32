package layer

import "math"

// CRF is a linear-chain conditional random field (Lafferty, McCallum and
// Pereira 2001) over labels of spans: 0 is outside, 2k+1 begins a span of kind
// k, 2k+2 goes on in it. A label that goes on follows one of its own kind and
// stands at no beginning.
type CRF struct {
	Labels int
	// Moves are the scores of one label after another, row the earlier.
	Moves []float32
}

// Allowed reports whether label j may follow label i.
func Allowed(i, j int) bool { return j == 0 || j%2 == 1 || i == j || i == j-1 }

// lowest is the floor of a score below the best of its token: below it, e^x
// would vanish and leave a sequence that the field holds impossible.
const lowest = -40

// Best is the path of the highest score through n tokens, whose scores stand in
// s, Labels a token. The path is kept in into where that is large enough.
func (c *CRF) Best(s []float32, n int, into []uint8) []uint8 {
	k := c.Labels
	if cap(into) < n {
		into = make([]uint8, n)
	}
	into = into[:n]
	if n == 0 {
		return into
	}
	from := make([]uint8, n*k)
	var a, b [16]float32
	cur, next := a[:k], b[:k]
	for j := range cur {
		cur[j] = s[j]
		if !Allowed(0, j) {
			cur[j] = -1e9
		}
	}
	for t := 1; t < n; t++ {
		for j := range k {
			top, best := float32(-1e30), 0
			for i := range k {
				if v := cur[i] + c.Moves[i*k+j]; v > top && Allowed(i, j) {
					top, best = v, i
				}
			}
			next[j] = top + s[t*k+j]
			from[t*k+j] = uint8(best)
		}
		cur, next = next, cur
	}
	best := 0
	for j, v := range cur {
		if v > cur[best] {
			best = j
		}
	}
	for t := n - 1; t >= 0; t-- {
		into[t] = uint8(best)
		best = int(from[t*k+best])
	}
	return into
}

// Score is the score of a path.
func (c *CRF) Score(s []float32, path []uint8) float64 {
	k := c.Labels
	var sum float64
	for t, j := range path {
		sum += float64(s[t*k+int(j)])
		if t > 0 {
			sum += float64(c.Moves[int(path[t-1])*k+int(j)])
		}
	}
	return sum
}

// Sum gives the logarithm of the sum of e^score over all paths of n tokens, and
// writes to marginal the probability of each label at each token. Where pair is
// not nil, it adds the expected count of each move to it.
func (c *CRF) Sum(s []float32, n int, marginal, pair []float64) float64 {
	k := c.Labels
	moves := make([]float64, k*k)
	for i := range k {
		for j := range k {
			if Allowed(i, j) {
				moves[i*k+j] = math.Exp(float64(c.Moves[i*k+j]))
			}
		}
	}
	e := make([]float64, n*k)
	forward := make([]float64, n*k)
	sums := make([]float64, n)
	log := 0.0
	for t := range n {
		row := s[t*k : (t+1)*k]
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		log += float64(top)
		var sum float64
		for j := range k {
			x := math.Exp(float64(max(row[j]-top, lowest)))
			e[t*k+j] = x
			var a float64
			if t == 0 {
				if Allowed(0, j) {
					a = 1
				}
			} else {
				for i := range k {
					a += forward[(t-1)*k+i] * moves[i*k+j]
				}
			}
			forward[t*k+j] = a * x
			sum += a * x
		}
		sums[t] = max(sum, 1e-300)
		log += math.Log(sums[t])
		for j := range k {
			forward[t*k+j] /= sums[t]
		}
	}
	backward, before := make([]float64, k), make([]float64, k)
	for j := range backward {
		backward[j] = 1
	}
	for t := n - 1; t >= 0; t-- {
		for j := range k {
			marginal[t*k+j] = forward[t*k+j] * backward[j]
		}
		if t == 0 {
			break
		}
		for i := range k {
			var sum float64
			for j := range k {
				x := moves[i*k+j] * e[t*k+j] * backward[j] / sums[t]
				sum += x
				if pair != nil {
					pair[i*k+j] += forward[(t-1)*k+i] * x
				}
			}
			before[i] = sum
		}
		backward, before = before, backward
	}
	return log
}
