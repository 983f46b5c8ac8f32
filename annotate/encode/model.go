package encode

import (
	"sync"

	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
)

// Model is a network that is ready to read. Any number of goroutines may use
// one at a time.
type Model struct {
	weights                  *Weights
	filter                   layer.Linear
	layers                   [Layers]layer.BiLSTM
	arc, label, script, name layer.Linear
	// hidden gives the inner layers of the heads side by side: dependent and
	// head of arcs, dependent and head of labels, names.
	hidden layer.Linear
	// tags gives the scores of parts of speech, tags and features side by side.
	tags layer.Linear

	features map[string]int // set of features to its index
	spaces   sync.Pool      // of *workspace
}

// NewModel lays the weights out for reading.
func NewModel(w *Weights) *Model {
	m := &Model{weights: w}
	m.filter = w.Beside("filter")
	for i := range m.layers {
		m.layers[i] = w.BiLSTM(string(rune('1' + i)))
	}
	m.hidden = w.Beside("arc.dependent", "arc.head", "label.dependent", "label.head", "name.hidden")
	m.tags = w.Beside("upos", "xpos", "feats")
	m.arc, m.label, m.script, m.name = w.Beside("arc"), w.Beside("label"), w.Beside("script"), w.Beside("name")
	m.features = make(map[string]int, len(w.Vocabulary.Feats))
	for i, f := range w.Vocabulary.Feats {
		m.features[f] = i
	}
	m.spaces.New = func() any { return new(workspace) }
	return m
}

// Version is that of the weights.
func (m *Model) Version() string { return m.weights.Version }

// StateWidth is the number of float32 of one token's state.
func (m *Model) StateWidth() int { return m.weights.Sizes.State() }

// VectorWidth is the number of float32 of a fixed word vector.
func (m *Model) VectorWidth() int { return m.weights.Sizes.Vector }

// Vector writes the fixed vector of a word to dst, zeros where it has none.
func (m *Model) Vector(dst []float32, form string) {
	m.weights.VectorRow(dst, m.weights.Vocabulary.Vectors.Find(word.Lower(form)))
}
