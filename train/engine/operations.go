package engine

import "github.com/readout-news/readout/annotate/kernel"

// linear is x*w + b.
func (t *tape) linear(x *tensor, w, b *param) *tensor {
	y := t.tensor(x.rows, w.Cols)
	for i := range y.rows {
		copy(y.row(i), b.V)
	}
	kernel.MatMul(y.v, x.v, w.V, x.rows, w.Rows, w.Cols)
	t.back = append(t.back, func() {
		kernel.MatMulTransB(x.g, y.g, w.V, x.rows, w.Cols, w.Rows)
		kernel.MatMulTransA(w.grads[t.shard], x.v, y.g, w.Rows, x.rows, w.Cols)
		g := b.grads[t.shard]
		for i := range y.rows {
			add(g, y.grad(i))
		}
	})
	return y
}

func add(dst, src []float32) {
	kernel.Add(dst, src[:len(dst)])
}

// relu is the leaky one, with slope 0.1 below zero.
func (t *tape) relu(x *tensor) *tensor {
	y := t.tensor(x.rows, x.cols)
	for i, v := range x.v {
		y.v[i] = max(v, 0.1*v)
	}
	t.back = append(t.back, func() {
		for i, v := range x.v {
			if v > 0 {
				x.g[i] += y.g[i]
			} else {
				x.g[i] += 0.1 * y.g[i]
			}
		}
	})
	return y
}

// drop sets each value to zero with probability p and scales the others up.
func (t *tape) drop(x *tensor, p float64) *tensor {
	if !t.train || p == 0 {
		return x
	}
	y := t.tensor(x.rows, x.cols)
	mask := t.mem.raw(len(x.v))
	scale := float32(1 / (1 - p))
	threshold := uint64(p * 65536)
	var r uint64
	for i, v := range x.v {
		if i&3 == 0 {
			r = t.rng.Uint64()
		}
		var m float32
		if r&0xffff >= threshold {
			m = scale
		}
		mask[i], y.v[i] = m, v*m
		r >>= 16
	}
	t.back = append(t.back, func() {
		kernel.MulAdd(x.g, mask, y.g)
	})
	return y
}

// concat puts the columns of xs side by side.
func (t *tape) concat(xs ...*tensor) *tensor {
	cols := 0
	for _, x := range xs {
		cols += x.cols
	}
	y := t.tensor(xs[0].rows, cols)
	at := 0
	for _, x := range xs {
		for i := range y.rows {
			copy(y.v[i*cols+at:], x.row(i))
		}
		at += x.cols
	}
	t.back = append(t.back, func() {
		at := 0
		for _, x := range xs {
			for i := range y.rows {
				add(x.grad(i), y.g[i*cols+at:])
			}
			at += x.cols
		}
	})
	return y
}

func (t *tape) mul(a, b *tensor) *tensor {
	y := t.tensor(a.rows, a.cols)
	for i := range y.v {
		y.v[i] = a.v[i] * b.v[i]
	}
	t.back = append(t.back, func() {
		kernel.MulAdd(a.g, y.g, b.v)
		kernel.MulAdd(b.g, y.g, a.v)
	})
	return y
}

// rows picks rows of x.
func (t *tape) rows(x *tensor, ids []int32) *tensor {
	y := t.tensor(len(ids), x.cols)
	for i, id := range ids {
		copy(y.row(i), x.row(int(id)))
	}
	t.back = append(t.back, func() {
		for i, id := range ids {
			add(x.grad(int(id)), y.grad(i))
		}
	})
	return y
}

// embed looks rows of an Embedding up; a negative id gives zeros.
func (t *tape) embed(e *param, ids []int32) *tensor {
	y := t.tensor(len(ids), e.Cols)
	for i, id := range ids {
		if id >= 0 {
			copy(y.row(i), e.V[int(id)*e.Cols:])
		} else {
			clear(y.row(i))
		}
	}
	t.back = append(t.back, func() {
		g, seen := e.grads[t.shard], &e.rows[t.shard]
		for i, id := range ids {
			if id >= 0 {
				seen.add(id)
				add(g[int(id)*e.Cols:(int(id)+1)*e.Cols], y.grad(i))
			}
		}
	})
	return y
}

// highest keeps of each stretch of rows the highest value in each column: the
// rows of word i end before ends[i]. A word without rows gets zeros.
func (t *tape) highest(x *tensor, ends []int) *tensor {
	y := t.tensor(len(ends), x.cols)
	from := make([]int32, len(ends)*x.cols)
	start := 0
	for i, end := range ends {
		dst, src := y.row(i), from[i*x.cols:(i+1)*x.cols]
		for r := start; r < end; r++ {
			for j, v := range x.row(r) {
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
	t.back = append(t.back, func() {
		for i, g := range y.g {
			if r := from[i]; r >= 0 {
				x.g[int(r)*x.cols+i%x.cols] += g
			}
		}
	})
	return y
}
