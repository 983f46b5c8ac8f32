package kernel

import (
	"math"
	"math/rand"
	"testing"
)

// sweep is values that a network meets, with the edges.
func sweep(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		switch i % 4 {
		case 0:
			x[i] = float32(r.NormFloat64())
		case 1:
			x[i] = float32(r.NormFloat64() * 20)
		case 2:
			x[i] = float32(r.NormFloat64() * 1e-3)
		case 3:
			x[i] = []float32{0, 1, -1, 86.9, -86.9, 100, -100, 3e38, -3e38, 88.3}[r.Intn(10)]
		}
	}
	return x
}

func TestFunctions(t *testing.T) {
	logistic := func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
	floored := func(x float64) float64 { return math.Exp(min(max(x, expLowest), float64(float32(expHighest)))) }
	for _, test := range []struct {
		name     string
		run      func([]float32)
		want     func(float64) float64
		relative bool
		bound    float64
	}{
		{"Exp", Exp, floored, true, 3e-7},
		{"Sigmoid", Sigmoid, logistic, false, 2e-7},
		{"Tanh", Tanh, math.Tanh, false, 3e-7},
	} {
		t.Run(test.name, func(t *testing.T) {
			levels(t, func(t *testing.T) {
				r := rand.New(rand.NewSource(7))
				for n := range 70 {
					x := sweep(r, n)
					got := append([]float32(nil), x...)
					test.run(got)
					for i := range got {
						want := test.want(float64(x[i]))
						d := math.Abs(float64(got[i]) - want)
						if test.relative {
							d /= want
						}
						if !(d <= test.bound) {
							t.Fatalf("%s(%v) = %v, want %v", test.name, x[i], got[i], want)
						}
					}
				}
				nan := []float32{float32(math.NaN())}
				if test.run(nan); !math.IsNaN(float64(nan[0])) {
					t.Errorf("%s(NaN) = %v", test.name, nan[0])
				}
			})
		})
	}
}

// TestPolynomial holds the claim of expPolynomial.
func TestPolynomial(t *testing.T) {
	for i := -1000; i <= 1000; i++ {
		f := float64(i) / 1000 * math.Ln2 / 2
		p := 0.0
		for k := 6; k >= 0; k-- {
			p = p*f + float64(expPolynomial[k])
		}
		if d := math.Abs(p/math.Exp(f) - 1); d > 3e-8 {
			t.Fatalf("at %v off by %v", f, d)
		}
	}
}

// outcome is what every vector operation gives for n elements.
func outcome(n int) []float32 {
	r := rand.New(rand.NewSource(int64(n)))
	x, y, z, w := random(r, n), random(r, n), random(r, n), random(r, n)
	v := random(r, n)
	for i := range v {
		v[i] *= v[i]
	}
	Add(y, x)
	Mul(z, y)
	MulAdd(y, x, z)
	Axpy(z, 0.3, y)
	gates, c, h := random(r, 4*n), random(r, n), make([]float32, n)
	LSTMCell(gates, c, h, n)
	AdamStep(w, x, z, v, 0.01, 0.9, 0.98, 1e-6, 1.5, 2.5)
	e, s, u := sweep(r, n), sweep(r, n), sweep(r, n)
	Exp(e)
	Sigmoid(s)
	Tanh(u)
	out := []float32{Dot(x, y)}
	for _, part := range [][]float32{x, y, z, w, v, gates, c, h, e, s, u} {
		out = append(out, part...)
	}
	return out
}

// The levels agree within a bound on everything, and the two widths of the
// assembly to the bit.
func TestLevelsAgree(t *testing.T) {
	t.Cleanup(func() { SetLevel("") })
	for n := range 140 {
		SetLevel("plain")
		want := outcome(n)
		var narrow []float32
		for l := avx2; l <= best(); l++ {
			SetLevel(levelNames[l])
			got := outcome(n)
			for i := range got {
				d := math.Abs(float64(got[i]) - float64(want[i]))
				if bound := 4e-6 * max(1, math.Abs(float64(want[i]))); d > bound {
					t.Fatalf("%d elements, %s: value %d is %v, want %v", n, Level(), i, got[i], want[i])
				}
			}
			if l == avx2 {
				narrow = got
			} else {
				same(t, "widths", got, narrow)
			}
		}
	}
}

// An element gets the same bits wherever in a vector it stands.
func TestTailsAgree(t *testing.T) {
	levels(t, func(t *testing.T) {
		r := rand.New(rand.NewSource(8))
		x := sweep(r, 64)
		for _, f := range []func([]float32){Exp, Sigmoid, Tanh} {
			all := append([]float32(nil), x...)
			f(all)
			for i := range x {
				one := append([]float32(nil), x[i])
				f(one)
				same(t, "one", one, all[i:i+1])
			}
		}
	})
}

func TestSetLevel(t *testing.T) {
	t.Cleanup(func() { SetLevel("") })
	if err := SetLevel("sse9"); err == nil {
		t.Error("no error for a level that there is not")
	}
	if err := SetLevel("plain"); err != nil || Level() != "plain" {
		t.Error(err, Level())
	}
	if err := SetLevel(""); err != nil || Level() != levelNames[best()] {
		t.Error(err, Level())
	}
}

func BenchmarkVector(b *testing.B) {
	defer SetLevel("")
	r := rand.New(rand.NewSource(9))
	const n = 512
	x, y := random(r, n), random(r, n)
	gates, c, h := random(r, n), random(r, n/4), random(r, n/4)
	v := make([]float32, n)
	for _, test := range []struct {
		name string
		run  func()
	}{
		{"Exp", func() { copy(x, y); Exp(x) }},
		{"Tanh", func() { Tanh(x) }},
		{"Sigmoid", func() { Sigmoid(x) }},
		{"LSTMCell", func() { LSTMCell(gates, c, h, n/4) }},
		{"Dot", func() { Dot(x, y) }},
		{"Axpy", func() { Axpy(x, 1e-9, y) }},
		{"AdamStep", func() { AdamStep(x, y, v, v, 0, 0.9, 0.98, 1e-6, 1, 1) }},
	} {
		for l := plain; l <= best(); l++ {
			SetLevel(levelNames[l])
			b.Run(test.name+"/"+levelNames[l], func(b *testing.B) {
				for b.Loop() {
					test.run()
				}
				b.ReportMetric(n*float64(b.N)/b.Elapsed().Seconds()/1e9, "Gelem/s")
			})
		}
	}
}
