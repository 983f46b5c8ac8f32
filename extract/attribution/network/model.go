package network

import (
	"sync"

	"github.com/readout-news/readout/model/layer"
)

// Vectors are the fixed word vectors that the language engine has.
type Vectors interface {
	VectorWidth() int                  // float32 of a vector
	Vector(dst []float32, form string) // writes that of a word, zeros where it has none
}

// Model is a network that is ready to read. Any number of goroutines may use
// one at a time.
type Model struct {
	weights              *Weights
	vectors              Vectors
	layers               [2]layer.BiLSTM
	seen, flat           layer.Linear
	token, cue, role     layer.Linear
	inner                layer.BiLSTM
	flatMoves, roleMoves layer.CRF
	least                float64
	spaces               sync.Pool // of *workspace
}

// NewModel lays the weights out for reading. It panics where the vectors are of
// another width than those that the weights were trained with.
func NewModel(w *Weights, vectors Vectors) *Model {
	if vectors.VectorWidth() != w.Sizes.Vector {
		panic("network: word vectors of another width than the weights ask for")
	}
	m := &Model{weights: w, vectors: vectors, least: w.Calibration.Least}
	m.layers[0], m.layers[1], m.inner = w.BiLSTM("1"), w.BiLSTM("2"), w.BiLSTM("3")
	m.seen, m.flat = w.Beside("seen"), w.Beside("flat")
	m.token, m.cue, m.role = w.Beside("token"), w.Beside("cue"), w.Beside("role")
	m.flatMoves = layer.CRF{Labels: FlatLabels, Moves: w.Matrix("flat.moves").V}
	m.roleMoves = layer.CRF{Labels: RoleLabels, Moves: w.Matrix("role.moves").V}
	m.spaces.New = func() any { return new(workspace) }
	return m
}

// Least is m with another least confidence of what it proposes: from 0, all
// that it holds possible, to 1, next to nothing.
func (m *Model) Least(confidence float64) *Model {
	n := NewModel(m.weights, m.vectors)
	n.least = confidence
	return n
}

// workspace is the memory that reading needs; it grows to the largest batch and
// is then used again.
type workspace struct {
	order  []int // sequences of the record, the longest first
	batch  []int // those read at once
	offset []int

	x, seen, pair, gates, cell []float32
	states                     [2][]float32
	flat                       []float32
	tokens, cues, z            []float32
	roles                      []float32
	jobs                       []job
	jobOffset                  []int
}

// sized gives a slice of n elements with any values, s itself where it is large
// enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
