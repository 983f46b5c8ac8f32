// Command gen writes the assembly of package kernel: one file of kernels for
// AVX2 with FMA and AVX-512, and the Go declarations for it. It is a module of
// its own, so that readout does not depend on avo.
//

package main

import (
	. "github.com/mmcloughlin/avo/build"
)

func main() {
	for r := 1; r <= 8; r++ {
		tile512(r)
	}
	row512()
	for r := 1; r <= 6; r++ {
		tile256(r)
	}
	for r := 1; r <= 4; r++ {
		tail256(r)
	}
	row256()
	for _, w := range []width{{wide: false}, {wide: true}} {
		w.elementwise()
		w.dot()
		w.lstm()
		w.adam()
	}
	Generate()
}
