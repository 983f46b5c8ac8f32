// Package encode reads a sentence once: one bidirectional LSTM encoder with
// heads for parts of speech, morphological features, lemmas, dependencies
// (biaffine, Dozat and Manning 2017) and names. Its [Stage] fills the layers
// Tags, Tree and Names and leaves the states of the encoder with each Sentence
// for the stages that come after it.
//
// The weights are trained by package train/engine and kept as int8 with a
// float32 scale; all arithmetic is float32.
package encode
