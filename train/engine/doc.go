// Package engine trains the encoder of package annotate/encode, in Go on the
// CPU: one encoder, all heads at once, on treebanks and on texts with names.
//
// [Train] follows a [Config]. A batch is cut into a fixed number of shards that
// are worked on in parallel and summed in order, so that the same seed, data
// and kernel give the same weights on any number of cores.
package engine
