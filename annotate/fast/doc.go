// Package fast reads sentences for archives, where speed counts more than the
// last points of accuracy: a cascade of averaged perceptrons (Collins 2002)
// over hashed features. A tagger gives parts of speech, an arc-hybrid
// transition parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) heads, and
// further perceptrons relations, features and names; lemmas come from a trie
// of suffixes. It fills the layers Tags, Tree and Names.
//
// Weights are bytes and all sums whole numbers, so that a text gets the same
// annotation on every machine. Package train/fast trains a [Model]; package
// model/fast holds the one that comes with readout.
package fast
