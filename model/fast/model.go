// Package fast holds the weights of the fast cascade (package annotate/fast),
// as package train/fast wrote them. Its card is
// model/fast.md.
package fast

import (
	"bytes"
	_ "embed"
	"io"
)

//go:embed fast.bin
var weights []byte

// Weights is the file of the model, compressed with zstd.
func Weights() io.Reader { return bytes.NewReader(weights) }

// Size is the number of bytes of the file.
func Size() int { return len(weights) }
