// Package fast trains the cascade of package annotate/fast: word clusters, a
// tagger, a parser with a dynamic oracle (Goldberg and Nivre 2012), relations,
// features, lemmas and names, from treebanks and from texts with names.
//
// [Train] follows a [Config]; the same Config and data give the same file.
package fast
