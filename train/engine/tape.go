package engine

import (
	"math/rand/v2"

	"github.com/readout-news/readout/annotate/encode"
)

// tensor is a matrix of activations and the gradient of the loss by it.
type tensor struct {
	rows, cols int
	v, g       []float32
}

func (t *tensor) row(i int) []float32  { return t.v[i*t.cols : (i+1)*t.cols] }
func (t *tensor) grad(i int) []float32 { return t.g[i*t.cols : (i+1)*t.cols] }

// param is a block of weights with its gradient in each shard and the moments
// that the optimiser keeps.
type param struct {
	*encode.Matrix
	grads  [][]float32 // by shard
	rows   []touched   // by shard: rows of an Embedding with a gradient
	m1, m2 []float32
}

// touched are rows without repetition, in the order of their first use.
type touched struct {
	list []int32
	mark []bool
}

func (t *touched) add(row int32) {
	if !t.mark[row] {
		t.mark[row] = true
		t.list = append(t.list, row)
	}
}

func newParam(m *encode.Matrix, shards int) *param {
	p := &param{Matrix: m, m1: make([]float32, len(m.V)), m2: make([]float32, len(m.V))}
	for range shards {
		p.grads = append(p.grads, make([]float32, len(m.V)))
		p.rows = append(p.rows, touched{mark: make([]bool, m.Rows)})
	}
	return p
}

// arena hands out zeroed float32 slices that live until reset.
type arena struct {
	slabs     [][]float32
	slab, off int
}

const slabSize = 1 << 20

func (a *arena) reset() { a.slab, a.off = 0, 0 }

// take gives n zeros.
func (a *arena) take(n int) []float32 {
	out := a.raw(n)
	clear(out)
	return out
}

// raw gives n values that the caller overwrites.
func (a *arena) raw(n int) []float32 {
	for {
		if a.slab == len(a.slabs) {
			a.slabs = append(a.slabs, make([]float32, max(slabSize, n)))
		}
		if s := a.slabs[a.slab]; a.off+n <= len(s) {
			out := s[a.off : a.off+n : a.off+n]
			a.off += n
			return out
		}
		a.slab++
		a.off = 0
	}
}

// tape records what was done to compute a loss, so that it can be undone for
// the gradient.
type tape struct {
	shard int
	train bool // dropout on
	rng   *rand.Rand
	mem   arena
	back  []func()
}

func (t *tape) reset(seed1, seed2 uint64, train bool) {
	t.mem.reset()
	t.back = t.back[:0]
	t.train = train
	t.rng = rand.New(rand.NewPCG(seed1, seed2))
}

func (t *tape) backward() {
	for i := len(t.back) - 1; i >= 0; i-- {
		t.back[i]()
	}
}

// tensor has no gradient yet; its values are for the caller to set.
func (t *tape) tensor(rows, cols int) *tensor {
	return &tensor{rows: rows, cols: cols, v: t.mem.raw(rows * cols), g: t.mem.take(rows * cols)}
}
