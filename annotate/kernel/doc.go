// Package kernel holds the float32 arithmetic of the language engine: matrix
// products, the functions of an LSTM and the few vector operations that
// training needs.
//
// On amd64 it runs assembly for AVX-512 or for AVX2 with FMA, whichever the
// processor has, and elsewhere plain Go; gen/ holds the program that writes the
// assembly. Lengths are checked once a call, before any assembly runs: a slice
// that is too short panics, as an index out of range does.
//
// # The same bits
//
// Each element of a matrix product is one chain of additions, first the old
// value and then the products in the order of k. A row therefore gets the same
// bits whether it is multiplied alone or in a batch, packed or not. AVX2 and
// AVX-512 do the same fused operations in the same order on each element, so
// they agree to the bit with each other, and plain Go, which rounds each
// product before it adds, agrees with itself on every machine. Between the
// assembly and plain Go there is a difference of rounding; the tests bound it.
package kernel

//go:generate sh -c "cd gen && go run . -out ../kernels_amd64.s -stubs ../kernels_amd64.go -pkg kernel"
