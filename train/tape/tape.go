// Package tape is what the training of our networks is made of: activations
// with their gradients, the operations that a network is built from, and the
// optimiser. A Tape remembers what was done to compute a loss, and undoes it to
// find the gradient. Nothing that serves imports it.
package tape

import (
	"math/rand/v2"

	"github.com/readout-news/readout/model/layer"
)

// Tensor is a matrix of activations, by rows, and the gradient of the loss by
// it.
type Tensor struct {
	Rows, Cols int
	V, G       []float32
}

// Row is the values of row i.
func (t *Tensor) Row(i int) []float32 { return t.V[i*t.Cols : (i+1)*t.Cols] }

// Grad is the gradient of row i.
func (t *Tensor) Grad(i int) []float32 { return t.G[i*t.Cols : (i+1)*t.Cols] }

// Param is a block of weights with its gradient in each shard and the moments
// that the optimiser keeps.
type Param struct {
	*layer.Matrix
	Grads  [][]float32 // by shard
	M1, M2 []float32   // running means of the gradient and of its square
	seen   []touched   // by shard: rows of an Embedding with a gradient
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

// NewParam gives the matrix gradients in so many shards.
func NewParam(m *layer.Matrix, shards int) *Param {
	p := &Param{Matrix: m, M1: make([]float32, len(m.V)), M2: make([]float32, len(m.V))}
	for range shards {
		p.Grads = append(p.Grads, make([]float32, len(m.V)))
		p.seen = append(p.seen, touched{mark: make([]bool, m.Rows)})
	}
	return p
}

// Touched are the rows of an Embedding that have a gradient in a shard.
func (p *Param) Touched(shard int) []int32 { return p.seen[shard].list }

// Tape records what was done to compute a loss, so that it can be undone for
// the gradient. A goroutine has a Tape of its own.
type Tape struct {
	Shard int        // whose gradients of a Param it adds to
	Train bool       // dropout on
	Rand  *rand.Rand // set by Reset
	mem   arena
	back  []func()
}

// Reset forgets everything and begins its random numbers from the seeds.
func (t *Tape) Reset(seed1, seed2 uint64, train bool) {
	t.mem.reset()
	t.back = t.back[:0]
	t.Train = train
	t.Rand = rand.New(rand.NewPCG(seed1, seed2))
}

// Undo has f called on the way back, after everything recorded later.
func (t *Tape) Undo(f func()) { t.back = append(t.back, f) }

// Backward goes the way back.
func (t *Tape) Backward() {
	for i := len(t.back) - 1; i >= 0; i-- {
		t.back[i]()
	}
}

// Zeros gives n zeros, which live until Reset.
func (t *Tape) Zeros(n int) []float32 {
	out := t.mem.raw(n)
	clear(out)
	return out
}

// Raw gives n values that the caller overwrites; they live until Reset.
func (t *Tape) Raw(n int) []float32 { return t.mem.raw(n) }

// Tensor has no gradient yet; its values are for the caller to set.
func (t *Tape) Tensor(rows, cols int) *Tensor {
	return &Tensor{Rows: rows, Cols: cols, V: t.Raw(rows * cols), G: t.Zeros(rows * cols)}
}

// arena hands out float32 slices that live until reset.
type arena struct {
	slabs     [][]float32
	slab, off int
}

const slabSize = 1 << 20

func (a *arena) reset() { a.slab, a.off = 0, 0 }

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
