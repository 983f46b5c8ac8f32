package network

import (
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
)

// Sizes are the widths of the network's layers, in float32 a token.
type Sizes struct {
	Vector   int // fixed word vectors, which the engine has
	State    int // the engine's state of a token
	Word     int // learnt word vectors
	Suffix   int
	Prefix   int
	Form     int
	Feature  int // of each of the Features
	Relation int // label of the arc to the head
	Seen     int // what is made of the states of token and head
	Hidden   int // of one LSTM in one direction
	Cue      int // what is made of a token beside a cue
	Inner    int // of one LSTM around a cue
}

// Input is the width of what the first layer reads of a token.
func (s Sizes) Input() int {
	return s.Vector + s.Word + s.Suffix + s.Prefix + s.Form + FeatureCount*s.Feature + s.Relation + s.Seen
}

// Labels of the CRFs: outside, and begin and go on for each kind.
const (
	FlatLabels = 7 // kinds: source, cue, content
	RoleLabels = 5 // kinds: source, content

	SourceKind  = 0 // in both
	CueKind     = 1 // of the flat ones
	ContentKind = 2 // of the flat ones; among roles it is 1
)

// Window is the number of tokens before and after a cue in which its source and
// content are looked for.
const Window = 130

// Weights are everything that a Model is made of, but for the word vectors.
type Weights struct {
	Version   string
	Sizes     Sizes
	Words     *word.Table
	Suffixes  *word.Table
	Prefixes  *word.Table
	Forms     *word.Table
	Relations *word.Table
	// Calibration turns what the CRFs hold of an attribution into Confidence.
	Calibration Calibration
	// Members are networks of one shape that were trained from different
	// beginnings. They read together: the scores of their labels are averaged.
	Members []*layer.Set
}

// Outline makes the matrices of a member that w.Sizes and the tables ask for,
// all zero.
func (w *Weights) Outline() *layer.Set {
	s, m := w.Sizes, &layer.Set{}
	m.Add("word", layer.Embedding, w.Words.Len(), s.Word)
	m.Add("suffix", layer.Embedding, w.Suffixes.Len(), s.Suffix)
	m.Add("prefix", layer.Embedding, w.Prefixes.Len(), s.Prefix)
	m.Add("form", layer.Embedding, w.Forms.Len(), s.Form)
	m.Add("relation", layer.Embedding, w.Relations.Len(), s.Relation)
	for i, n := range featureSizes {
		m.Add(featureNames[i], layer.Embedding, n, s.Feature)
	}
	m.AddLinear("seen", 2*s.State, s.Seen)
	m.AddBiLSTM("1", s.Input(), s.Hidden)
	m.AddBiLSTM("2", 2*s.Hidden, s.Hidden)
	m.AddLinear("flat", 2*s.Hidden, FlatLabels)
	m.Add("flat.moves", layer.Offset, FlatLabels, FlatLabels)
	m.AddLinear("token", 2*s.Hidden, s.Cue)
	m.AddLinear("cue", 4*s.Hidden, s.Cue)
	m.Add("distance", layer.Embedding, distances, s.Cue)
	m.Add("side", layer.Embedding, sides, s.Cue)
	m.AddBiLSTM("3", s.Cue, s.Inner)
	m.AddLinear("role", 2*s.Inner, RoleLabels)
	m.Add("role.moves", layer.Offset, RoleLabels, RoleLabels)
	return m
}
