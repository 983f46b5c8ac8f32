package encode

import (
	"fmt"

	"github.com/readout-news/readout/model/layer"
)

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

// Weights are everything that a Model is made of.
type Weights struct {
	Version    string
	Sizes      Sizes
	Vocabulary *Vocabulary
	// Vectors are the fixed word vectors, Sizes.Vector values a row of
	// Vocabulary.Vectors, each an int8, each row with its scale.
	Vectors      string
	VectorScales []float32
	layer.Set
}

// Layers is the number of LSTM layers.
const Layers = 2

// Outline makes the matrices that w.Sizes and w.Vocabulary ask for, all zero.
func (w *Weights) Outline() {
	s, v := w.Sizes, w.Vocabulary
	w.Set = layer.Set{}
	add, linear := w.Add, w.AddLinear
	add("word", layer.Embedding, v.Words.Len(), s.Word)
	add("suffix", layer.Embedding, v.Suffixes.Len(), s.Suffix)
	add("prefix", layer.Embedding, v.Prefixes.Len(), s.Prefix)
	add("form", layer.Embedding, v.Forms.Len(), s.Form)
	add("char", layer.Embedding, len(v.Chars), s.Char)
	linear("filter", 3*s.Char, s.Filters)
	in := s.Input()
	for depth := 1; depth <= Layers; depth++ {
		w.AddBiLSTM(fmt.Sprint(depth), in, s.Hidden)
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
