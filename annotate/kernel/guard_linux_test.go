package kernel

import (
	"syscall"
	"testing"
	"unsafe"
)

// guarded gives n values that end where a page begins that may not be touched,
// and n that start where one ends.
func guarded(t *testing.T, n int) (end, start []float32) {
	t.Helper()
	page := syscall.Getpagesize()
	size := (4*n + page - 1) / page * page
	m, err := syscall.Mmap(-1, 0, size+2*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Skip("no pages to guard with: ", err)
	}
	t.Cleanup(func() { syscall.Munmap(m) })
	for _, p := range [][]byte{m[:page], m[page+size:]} {
		if err := syscall.Mprotect(p, syscall.PROT_NONE); err != nil {
			t.Skip("no pages to guard with: ", err)
		}
	}
	inner := m[page : page+size]
	start = unsafe.Slice((*float32)(unsafe.Pointer(&inner[0])), n)
	end = unsafe.Slice((*float32)(unsafe.Pointer(&inner[size-4*n])), n)
	return end, start
}

// Nothing is read or written beyond a slice, not even where a mask would throw
// it away: beyond lies a page that faults.
func TestBounds(t *testing.T) {
	const size = 17 * 130
	ae, as := guarded(t, size)
	be, bs := guarded(t, size)
	ce, cs := guarded(t, size)
	levels(t, func(t *testing.T) {
		for _, m := range []int{1, 2, 3, 4, 5, 6, 7, 8, 11, 17} {
			for _, k := range []int{1, 3, 17} {
				for _, n := range []int{1, 5, 8, 9, 16, 17, 25, 32, 40, 64, 70, 128, 130} {
					if k*n > size || m*k > size || m*n > size {
						continue
					}
					a, b, c := ae[size-m*k:], be[size-k*n:], ce[size-m*n:]
					MatMul(c, a, b, m, k, n)
					MatMulTransA(c, a, b, m, k, n)
					MatMulTransB(c, a, b, m, k, n)
					Pack(b, k, n).MatMul(c, a, m)
					a, b, c = as[:m*k], bs[:k*n], cs[:m*n]
					MatMul(c, a, b, m, k, n)
					Pack(b, k, n).MatMul(c, a, m)
					clear(c)
				}
			}
		}
		for n := range 200 {
			a, b, c := ae[size-n:], be[size-n:], ce[size-n:]
			clear(a)
			Exp(a)
			Sigmoid(a)
			Tanh(a)
			Add(a, b)
			Mul(a, b)
			MulAdd(a, b, c)
			Axpy(a, 2, b)
			Dot(a, b)
			AdamStep(a, b, c, c, 0.1, 0.9, 0.9, 1e-6, 1, 1)
			LSTMCell(ae[size-4*n:], b, c, n)
		}
	})
}
