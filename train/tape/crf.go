package tape

import "github.com/readout-news/readout/model/layer"

// CRF is the loss of the gold labels of some sequences under a linear-chain
// field: the sum of the negative logarithms of their probabilities, times
// weight. scores has a row a token; gold its label. The gradient is added at
// once.
func (t *Tape) CRF(scores *Tensor, moves *Param, sequences []Stretch, gold []uint8, weight float64) float64 {
	k := scores.Cols
	field := layer.CRF{Labels: k, Moves: moves.V}
	grad := moves.Grads[t.Shard]
	var loss float64
	pair := make([]float64, k*k)
	var marginal []float64
	for _, q := range sequences {
		n := q.Len
		if n == 0 {
			continue
		}
		if cap(marginal) < n*k {
			marginal = make([]float64, 2*n*k)
		}
		clear(pair)
		rows := scores.V[q.Start*k : (q.Start+n)*k]
		labels := gold[q.Start : q.Start+n]
		loss += field.Sum(rows, n, marginal[:n*k], pair) - field.Score(rows, labels)
		for i := range n {
			g := scores.Grad(q.Start + i)
			for j := range g {
				g[j] += float32(weight * marginal[i*k+j])
			}
			g[labels[i]] -= float32(weight)
			if i > 0 {
				pair[int(labels[i-1])*k+int(labels[i])]--
			}
		}
		for i := range k {
			for j := range k {
				if layer.Allowed(i, j) {
					grad[i*k+j] += float32(weight * pair[i*k+j])
				}
			}
		}
	}
	return weight * loss
}

// AddUp is the sum of tensors of one shape.
func (t *Tape) AddUp(xs ...*Tensor) *Tensor {
	y := t.Tensor(xs[0].Rows, xs[0].Cols)
	copy(y.V, xs[0].V)
	for _, x := range xs[1:] {
		add(y.V, x.V)
	}
	t.Undo(func() {
		for _, x := range xs {
			add(x.G, y.G)
		}
	})
	return y
}
