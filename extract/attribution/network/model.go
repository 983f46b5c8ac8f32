package network

import (
	"sync"

	"github.com/readout-news/readout/annotate/kernel"
	"github.com/readout-news/readout/model/layer"
)

// Vectors are the fixed word vectors that the language engine has.
type Vectors interface {
	VectorWidth() int                  // float32 of a vector
	Vector(dst []float32, form string) // writes that of a word, zeros where it has none
}

// Model is networks that are ready to read. Any number of goroutines may use
// one at a time.
type Model struct {
	weights              *Weights
	vectors              Vectors
	members              []*member
	flatMoves, roleMoves layer.CRF // averaged
	least                float64
	spaces               sync.Pool // of *workspace
}

// member is one network laid out for products.
type member struct {
	tables           [5][]float32 // word, suffix, prefix, form, relation
	features         [FeatureCount][]float32
	distance, side   []float32
	layers           [2]layer.BiLSTM
	seen, flat       layer.Linear
	token, cue, role layer.Linear
	inner            layer.BiLSTM
}

// NewModel lays the weights out for reading. It panics where the vectors are of
// another width than those that the weights were trained with.
func NewModel(w *Weights, vectors Vectors) *Model {
	if vectors.VectorWidth() != w.Sizes.Vector {
		panic("network: word vectors of another width than the weights ask for")
	}
	m := &Model{weights: w, vectors: vectors, least: w.Calibration.Least}
	m.flatMoves = layer.CRF{Labels: FlatLabels, Moves: make([]float32, FlatLabels*FlatLabels)}
	m.roleMoves = layer.CRF{Labels: RoleLabels, Moves: make([]float32, RoleLabels*RoleLabels)}
	part := 1 / float32(len(w.Members))
	for _, s := range w.Members {
		n := &member{distance: s.Matrix("distance").V, side: s.Matrix("side").V}
		for i, name := range [5]string{"word", "suffix", "prefix", "form", "relation"} {
			n.tables[i] = s.Matrix(name).V
		}
		for i := range n.features {
			n.features[i] = s.Matrix(FeatureName(i)).V
		}
		n.layers[0], n.layers[1], n.inner = s.BiLSTM("1"), s.BiLSTM("2"), s.BiLSTM("3")
		n.seen, n.flat = s.Beside("seen"), s.Beside("flat")
		n.token, n.cue, n.role = s.Beside("token"), s.Beside("cue"), s.Beside("role")
		kernel.Axpy(m.flatMoves.Moves, part, s.Matrix("flat.moves").V)
		kernel.Axpy(m.roleMoves.Moves, part, s.Matrix("role.moves").V)
		m.members = append(m.members, n)
	}
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

	rows                 []Rows                // of each token
	features             [][FeatureCount]uint8 // of each token
	vectors, pair        []float32
	x, seen, gates, cell []float32
	first                []float32
	states               [][]float32 // of the second layer, by member
	flat, part           []float32
	tokens, cues, z      []float32
	inner, roles         []float32
	jobs                 []job
	jobOffset            []int
}

// sized gives a slice of n elements with any values, s itself where it is large
// enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
