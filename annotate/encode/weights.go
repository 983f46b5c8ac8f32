package encode

import "fmt"

// Sizes are the widths of the network's layers, in float32 a token.
type Sizes struct {
	Vector  int // fixed word vectors
	Word    int // learnt word vectors
	Suffix  int
	Prefix  int
	Form    int
	Char    int // one character
	Filters int // over windows of three characters
	Hidden  int // of one LSTM in one direction
	Arc     int // of a token as dependent and as head
	Label   int // of the same for the label of an arc
	Name    int // layer before the labels of names
}

// Input is the width of what the first layer reads of a token.
func (s Sizes) Input() int {
	return s.Vector + s.Word + s.Suffix + s.Prefix + s.Form + s.Filters
}

// State is the width of an encoder state: both directions of the last layer.
func (s Sizes) State() int { return 2 * s.Hidden }

// Role tells how a Matrix is used, which decides how it is begun and kept.
type Role uint8

// The roles: rows that are looked up, a factor of a product, the recurrent
// factor of an LSTM, an offset.
const (
	Embedding Role = iota
	Factor
	Recurrent
	Offset
)

// Matrix is one block of weights, row after row.
type Matrix struct {
	Name       string
	Role       Role
	Rows, Cols int
	V          []float32
}

// Weights are everything that a Model is made of.
type Weights struct {
	Version    string
	Sizes      Sizes
	Vocabulary *Vocabulary
	// Vectors are the fixed word vectors, Sizes.Vector values a row of
	// Vocabulary.Vectors, each an int8, each row with its scale.
	Vectors      string
	VectorScales []float32
	Matrices     []*Matrix
	byName       map[string]*Matrix
}

// Layers is the number of LSTM layers.
const Layers = 2

// Outline makes the matrices that w.Sizes and w.Vocabulary ask for, all zero.
func (w *Weights) Outline() {
	s, v := w.Sizes, w.Vocabulary
	w.Matrices = nil
	w.byName = make(map[string]*Matrix)
	add := func(name string, role Role, rows, cols int) {
		m := &Matrix{Name: name, Role: role, Rows: rows, Cols: cols, V: make([]float32, rows*cols)}
		w.Matrices = append(w.Matrices, m)
		w.byName[name] = m
	}
	linear := func(name string, rows, cols int) {
		add(name+".w", Factor, rows, cols)
		add(name+".b", Offset, 1, cols)
	}
	add("word", Embedding, v.Words.Len(), s.Word)
	add("suffix", Embedding, v.Suffixes.Len(), s.Suffix)
	add("prefix", Embedding, v.Prefixes.Len(), s.Prefix)
	add("form", Embedding, v.Forms.Len(), s.Form)
	add("char", Embedding, len(v.Chars), s.Char)
	linear("filter", 3*s.Char, s.Filters)
	in := s.Input()
	for layer := 1; layer <= Layers; layer++ {
		for _, way := range []string{"forward", "backward"} {
			name := fmt.Sprintf("%s%d", way, layer)
			linear(name, in, 4*s.Hidden)
			add(name+".u", Recurrent, s.Hidden, 4*s.Hidden)
		}
		in = s.State()
	}
	linear("arc.dependent", in, s.Arc)
	linear("arc.head", in, s.Arc)
	linear("arc", s.Arc, s.Arc)
	linear("label.dependent", in, s.Label)
	linear("label.head", in, s.Label)
	linear("label", 3*s.Label, len(v.Rels))
	linear("upos", in, len(v.UPOS))
	linear("xpos", in, len(v.XPOS))
	linear("feats", in, len(v.Feats))
	linear("script", in, len(v.Scripts))
	linear("name.hidden", in, s.Name)
	linear("name", s.Name, NameLabels)
}

// Matrix is the block of that name, nil where there is none.
func (w *Weights) Matrix(name string) *Matrix { return w.byName[name] }

// VectorRow writes a fixed word vector to dst.
func (w *Weights) VectorRow(dst []float32, row int32) {
	n := w.Sizes.Vector
	scale := w.VectorScales[row]
	v := w.Vectors[int(row)*n : int(row)*n+n]
	dst = dst[:n]
	for i := range dst {
		dst[i] = float32(int8(v[i])) * scale
	}
}
