// Package annotation keeps what a Record holds and schema readout/record/1 has
// no place for: paragraphs, words with tags and trees, quotations, names, times,
// forms of mentions, and links. Stories are compared on these layers, so an
// archive keeps them beside the record; without them a Record can still be read,
// searched and judged, and be made again from its source.
//
// The format is for readout alone: columns of small numbers behind a version,
// made to be compressed. Offsets are bytes into Document.Text.
package annotation

import "errors"

// version is the first byte of what Encode gives. It changes with the format.
const version = 1

// ErrVersion says that another version of readout has kept the layers: the
// Record must be made again.
var ErrVersion = errors.New("the annotation is of another version of readout; run readout reread")

// ErrBroken says that the bytes are damaged.
var ErrBroken = errors.New("the annotation is damaged")
