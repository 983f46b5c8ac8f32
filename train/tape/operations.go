package tape

import "github.com/readout-news/readout/annotate/kernel"

// Linear is x*w + b.
func (t *Tape) Linear(x *Tensor, w, b *Param) *Tensor {
	y := t.Tensor(x.Rows, w.Cols)
	for i := range y.Rows {
		copy(y.Row(i), b.V)
	}
	kernel.MatMul(y.V, x.V, w.V, x.Rows, w.Rows, w.Cols)
	t.Undo(func() {
		kernel.MatMulTransB(x.G, y.G, w.V, x.Rows, w.Cols, w.Rows)
		kernel.MatMulTransA(w.Grads[t.Shard], x.V, y.G, w.Rows, x.Rows, w.Cols)
		g := b.Grads[t.Shard]
		for i := range y.Rows {
			add(g, y.Grad(i))
		}
	})
	return y
}

func add(dst, src []float32) {
	kernel.Add(dst, src[:len(dst)])
}

// Relu is the leaky one, with slope 0.1 below zero.
func (t *Tape) Relu(x *Tensor) *Tensor {
	y := t.Tensor(x.Rows, x.Cols)
	for i, v := range x.V {
		y.V[i] = max(v, 0.1*v)
	}
	t.Undo(func() {
		for i, v := range x.V {
			if v > 0 {
				x.G[i] += y.G[i]
			} else {
				x.G[i] += 0.1 * y.G[i]
			}
		}
	})
	return y
}

// Drop sets each value to zero with probability p and scales the others up.
func (t *Tape) Drop(x *Tensor, p float64) *Tensor {
	if !t.Train || p == 0 {
		return x
	}
	y := t.Tensor(x.Rows, x.Cols)
	mask := t.Raw(len(x.V))
	scale := float32(1 / (1 - p))
	threshold := uint64(p * 65536)
	var r uint64
	for i, v := range x.V {
		if i&3 == 0 {
			r = t.Rand.Uint64()
		}
		var m float32
		if r&0xffff >= threshold {
			m = scale
		}
		mask[i], y.V[i] = m, v*m
		r >>= 16
	}
	t.Undo(func() {
		kernel.MulAdd(x.G, mask, y.G)
	})
	return y
}

// Concat puts the columns of xs side by side.
func (t *Tape) Concat(xs ...*Tensor) *Tensor {
	cols := 0
	for _, x := range xs {
		cols += x.Cols
	}
	y := t.Tensor(xs[0].Rows, cols)
	at := 0
	for _, x := range xs {
		for i := range y.Rows {
			copy(y.V[i*cols+at:], x.Row(i))
		}
		at += x.Cols
	}
	t.Undo(func() {
		at := 0
		for _, x := range xs {
			for i := range y.Rows {
				add(x.Grad(i), y.G[i*cols+at:])
			}
			at += x.Cols
		}
	})
	return y
}

// Mul multiplies element by element.
func (t *Tape) Mul(a, b *Tensor) *Tensor {
	y := t.Tensor(a.Rows, a.Cols)
	for i := range y.V {
		y.V[i] = a.V[i] * b.V[i]
	}
	t.Undo(func() {
		kernel.MulAdd(a.G, y.G, b.V)
		kernel.MulAdd(b.G, y.G, a.V)
	})
	return y
}

// Rows picks rows of x.
func (t *Tape) Rows(x *Tensor, ids []int32) *Tensor {
	y := t.Tensor(len(ids), x.Cols)
	for i, id := range ids {
		copy(y.Row(i), x.Row(int(id)))
	}
	t.Undo(func() {
		for i, id := range ids {
			add(x.Grad(int(id)), y.Grad(i))
		}
	})
	return y
}

// Embed looks rows of an Embedding up; a negative id gives zeros.
func (t *Tape) Embed(e *Param, ids []int32) *Tensor {
	y := t.Tensor(len(ids), e.Cols)
	for i, id := range ids {
		if id >= 0 {
			copy(y.Row(i), e.V[int(id)*e.Cols:])
		} else {
			clear(y.Row(i))
		}
	}
	t.Undo(func() {
		g, seen := e.Grads[t.Shard], &e.seen[t.Shard]
		for i, id := range ids {
			if id >= 0 {
				seen.add(id)
				add(g[int(id)*e.Cols:(int(id)+1)*e.Cols], y.Grad(i))
			}
		}
	})
	return y
}

// Highest keeps of each stretch of rows the highest value in each column: the
// Rows of word i end before ends[i]. A word without rows gets zeros.
func (t *Tape) Highest(x *Tensor, ends []int) *Tensor {
	y := t.Tensor(len(ends), x.Cols)
	from := make([]int32, len(ends)*x.Cols)
	start := 0
	for i, end := range ends {
		dst, src := y.Row(i), from[i*x.Cols:(i+1)*x.Cols]
		for r := start; r < end; r++ {
			for j, v := range x.Row(r) {
				if r == start || v > dst[j] {
					dst[j] = v
					src[j] = int32(r)
				}
			}
		}
		if start == end {
			for j := range src {
				dst[j] = 0
				src[j] = -1
			}
		}
		start = end
	}
	t.Undo(func() {
		for i, g := range y.G {
			if r := from[i]; r >= 0 {
				x.G[int(r)*x.Cols+i%x.Cols] += g
			}
		}
	})
	return y
}
