package kernel

import (
	"fmt"
	"math"
	"math/rand"
	"testing"
)

// levels runs a test on every level that this processor has.
func levels(t *testing.T, f func(t *testing.T)) {
	t.Cleanup(func() { SetLevel("") })
	for l := plain; l <= best(); l++ {
		t.Run(levelNames[l], func(t *testing.T) {
			if err := SetLevel(levelNames[l]); err != nil {
				t.Fatal(err)
			}
			f(t)
		})
	}
}

func random(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// exact is the product in float64, with the sum of magnitudes that bounds its
// rounding in float32.
func exact(c, a, b []float32, m, k, n int) (sum, size []float64) {
	sum, size = make([]float64, m*n), make([]float64, m*n)
	for i := range m {
		for j := range n {
			s := float64(c[i*n+j])
			z := math.Abs(s)
			for p := range k {
				x := float64(a[i*k+p]) * float64(b[p*n+j])
				s += x
				z += math.Abs(x)
			}
			sum[i*n+j], size[i*n+j] = s, z
		}
	}
	return sum, size
}

// near holds that got is within the rounding of a chain of k sums: k units of
// 2^-24 of the sum of magnitudes, and one for each product.
func near(t *testing.T, what string, got []float32, sum, size []float64, k int) {
	t.Helper()
	for i, g := range got {
		if d := math.Abs(float64(g) - sum[i]); d > float64(k+2)*size[i]/(1<<24) || math.IsNaN(float64(g)) {
			t.Fatalf("%s: element %d is %v, want %v", what, i, g, sum[i])
		}
	}
}

func transposed(x []float32, rows, columns int) []float32 {
	y := make([]float32, len(x))
	for i := range rows {
		for j := range columns {
			y[j*rows+i] = x[i*columns+j]
		}
	}
	return y
}

var shapes = func() (s [][3]int) {
	for _, m := range []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 17} {
		for _, k := range []int{1, 2, 3, 5, 64, 257} {
			for _, n := range []int{1, 7, 8, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 127, 128, 129, 200} {
				s = append(s, [3]int{m, k, n})
			}
		}
	}
	return append(s, [3]int{40, 600, 96}, [3]int{100, 128, 512})
}()

func TestMatMul(t *testing.T) {
	levels(t, func(t *testing.T) {
		r := rand.New(rand.NewSource(1))
		for _, s := range shapes {
			m, k, n := s[0], s[1], s[2]
			c, a, b := random(r, m*n), random(r, m*k), random(r, k*n)
			sum, size := exact(c, a, b, m, k, n)
			first := append([]float32(nil), c...)
			MatMul(first, a, b, m, k, n)
			near(t, fmt.Sprint("MatMul ", s), first, sum, size, k)
			for name, f := range map[string]func(c []float32){
				"Packed":       func(c []float32) { Pack(b, k, n).MatMul(c, a, m) },
				"MatMulTransA": func(c []float32) { MatMulTransA(c, transposed(a, m, k), b, m, k, n) },
				"MatMulTransB": func(c []float32) { MatMulTransB(c, a, transposed(b, k, n), m, k, n) },
			} {
				got := append([]float32(nil), c...)
				f(got)
				same(t, fmt.Sprint(name, s), got, first)
			}
		}
	})
}

// same holds that two results have the same bits.
func same(t *testing.T, what string, got, want []float32) {
	t.Helper()
	for i := range got {
		if math.Float32bits(got[i]) != math.Float32bits(want[i]) {
			t.Fatalf("%s: element %d is %v, want %v", what, i, got[i], want[i])
		}
	}
}

// A row gets the same bits alone as in a batch.
func TestRowsAreIndependent(t *testing.T) {
	levels(t, func(t *testing.T) {
		r := rand.New(rand.NewSource(2))
		for _, s := range shapes {
			m, k, n := s[0], s[1], s[2]
			a, b := random(r, m*k), random(r, k*n)
			all, one := make([]float32, m*n), make([]float32, m*n)
			p := Pack(b, k, n)
			p.MatMul(all, a, m)
			for i := range m {
				p.MatMul(one[i*n:(i+1)*n], a[i*k:(i+1)*k], 1)
			}
			same(t, fmt.Sprint("packed ", s), one, all)
			clear(one)
			for i := range m {
				MatMul(one[i*n:(i+1)*n], a[i*k:(i+1)*k], b, 1, k, n)
			}
			same(t, fmt.Sprint(s), one, all)
		}
	})
}

// Both widths of the assembly give the same bits.
func TestWidthsAgree(t *testing.T) {
	if best() < avx512 {
		t.Skip("this processor has no AVX-512")
	}
	t.Cleanup(func() { SetLevel("") })
	r := rand.New(rand.NewSource(3))
	for _, s := range shapes {
		m, k, n := s[0], s[1], s[2]
		a, b := random(r, m*k), random(r, k*n)
		wide, narrow := make([]float32, m*n), make([]float32, m*n)
		SetLevel("avx512")
		MatMul(wide, a, b, m, k, n)
		SetLevel("avx2")
		MatMul(narrow, a, b, m, k, n)
		same(t, fmt.Sprint(s), narrow, wide)
	}
}

func TestStrides(t *testing.T) {
	levels(t, func(t *testing.T) {
		r := rand.New(rand.NewSource(4))
		for _, m := range []int{1, 3, 7, 19} {
			const k, n, lda, ldb, ldc = 21, 77, 30, 90, 101
			a, b, c := random(r, m*lda), random(r, k*ldb), random(r, m*ldc)
			before := append([]float32(nil), c...)
			MatMulStrided(c, ldc, a, lda, b, ldb, m, k, n)
			packed := append([]float32(nil), before...)
			dense := make([]float32, 0, k*n)
			for p := range k {
				dense = append(dense, b[p*ldb:p*ldb+n]...)
			}
			Pack(dense, k, n).MatMulStrided(packed, ldc, a, lda, m)
			same(t, "strided", c, packed)
			for i := range m {
				same(t, "gap", c[i*ldc+n:(i+1)*ldc], before[i*ldc+n:(i+1)*ldc])
			}
		}
	})
}

func TestShortSlicePanics(t *testing.T) {
	for name, f := range map[string]func(){
		"c":      func() { MatMul(make([]float32, 5), make([]float32, 6), make([]float32, 6), 2, 3, 3) },
		"a":      func() { MatMul(make([]float32, 6), make([]float32, 5), make([]float32, 9), 2, 3, 3) },
		"b":      func() { MatMul(make([]float32, 6), make([]float32, 6), make([]float32, 8), 2, 3, 3) },
		"packed": func() { Pack(make([]float32, 9), 3, 3).MatMul(make([]float32, 5), make([]float32, 6), 2) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			f()
		}()
	}
	MatMul(nil, nil, nil, 0, 3, 3) // nothing to do
	Pack(nil, 0, 4).MatMul(nil, nil, 3)
}

func TestNoAllocation(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	a, b, c := random(r, 9*40), random(r, 40*50), make([]float32, 9*50)
	p := Pack(b, 40, 50)
	for name, f := range map[string]func(){
		"packed, one row": func() { p.MatMul(c, a, 1) },
		"packed, rows":    func() { p.MatMul(c, a, 9) },
		"vectors":         func() { Exp(c); Sigmoid(c); Tanh(c); Axpy(b, 0.5, c); LSTMCell(a, b, c, 40) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func BenchmarkMatMul(b *testing.B) {
	defer SetLevel("")
	r := rand.New(rand.NewSource(6))
	for _, s := range [][3]int{{1, 128, 512}, {4, 128, 512}, {30, 128, 512}, {800, 128, 512}, {800, 256, 160}, {30, 512, 20}} {
		m, k, n := s[0], s[1], s[2]
		x, y, z := random(r, m*k), random(r, k*n), make([]float32, m*n)
		xt, yt := transposed(x, m, k), transposed(y, k, n)
		p := Pack(y, k, n)
		for name, f := range map[string]func(){
			"dense":  func() { MatMul(z, x, y, m, k, n) },
			"packed": func() { p.MatMul(z, x, m) },
			"transA": func() { MatMulTransA(z, xt, y, m, k, n) },
			"transB": func() { MatMulTransB(z, x, yt, m, k, n) },
		} {
			for l := plain; l <= best(); l++ {
				SetLevel(levelNames[l])
				b.Run(fmt.Sprintf("%dx%dx%d/%s/%s", m, k, n, name, levelNames[l]), func(b *testing.B) {
					for b.Loop() {
						f()
					}
					b.ReportMetric(2*float64(m*k*n)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
				})
			}
		}
	}
}
