package encode

import (
	"sync"

	"github.com/readout-news/readout/annotate/kernel"
)

// factor is a weight matrix laid out for products, with its offset.
type factor struct {
	*kernel.Packed
	offset []float32
}

// Model is a network that is ready to read. Any number of goroutines may use
// one at a time.
type Model struct {
	weights *Weights
	filter  factor
	layers  [Layers]struct {
		input factor // both directions side by side
		u     [2]*kernel.Packed
	}
	arc, label, script, name factor
	// hidden gives the inner layers of the heads side by side: dependent and
	// head of arcs, dependent and head of labels, names.
	hidden factor
	// tags gives the scores of parts of speech, tags and features side by side.
	tags factor

	features map[string]int // set of features to its index
	spaces   sync.Pool      // of *workspace
}

// NewModel lays the weights out for reading.
func NewModel(w *Weights) *Model {
	m := &Model{weights: w}
	m.filter = w.beside("filter")
	for i := range m.layers {
		n := string(rune('1' + i))
		m.layers[i].input = w.beside("forward"+n, "backward"+n)
		for d, way := range []string{"forward", "backward"} {
			u := w.Matrix(way + n + ".u")
			m.layers[i].u[d] = kernel.Pack(u.V, u.Rows, u.Cols)
		}
	}
	m.hidden = w.beside("arc.dependent", "arc.head", "label.dependent", "label.head", "name.hidden")
	m.tags = w.beside("upos", "xpos", "feats")
	m.arc, m.label, m.script, m.name = w.beside("arc"), w.beside("label"), w.beside("script"), w.beside("name")
	m.features = make(map[string]int, len(w.Vocabulary.Feats))
	for i, f := range w.Vocabulary.Feats {
		m.features[f] = i
	}
	m.spaces.New = func() any { return new(workspace) }
	return m
}

// beside packs linear layers that read the same input side by side.
func (w *Weights) beside(names ...string) factor {
	rows, cols := 0, 0
	for _, n := range names {
		m := w.Matrix(n + ".w")
		rows, cols = m.Rows, cols+m.Cols
	}
	all := make([]float32, rows*cols)
	offset := make([]float32, 0, cols)
	at := 0
	for _, n := range names {
		m := w.Matrix(n + ".w")
		for r := range rows {
			copy(all[r*cols+at:], m.V[r*m.Cols:(r+1)*m.Cols])
		}
		at += m.Cols
		offset = append(offset, w.Matrix(n+".b").V...)
	}
	return factor{kernel.Pack(all, rows, cols), offset}
}

// Version is that of the weights.
func (m *Model) Version() string { return m.weights.Version }

// StateWidth is the number of float32 of one token's state.
func (m *Model) StateWidth() int { return m.weights.Sizes.State() }

// apply sets dst to x·f + offset, for rows rows of x.
func (f *factor) apply(dst, x []float32, rows int) {
	_, n := f.Size()
	for r := range rows {
		copy(dst[r*n:(r+1)*n], f.offset)
	}
	f.MatMul(dst, x, rows)
}
