package kernel

import "math"

// A conversion to float32 around each product keeps the compiler from fusing
// it with the addition, which some machines would and others not.

// tilesPlain is tiles in plain Go: four steps of k at a time, so that a value
// of C is loaded and stored once for four products.
func tilesPlain(c []float32, ldc int, a []float32, rs, cs int, b []float32, ldb, m, k, columns int) {
	for i := range m {
		out := c[i*ldc : i*ldc+columns]
		p := 0
		for ; p+4 <= k; p += 4 {
			at := i*rs + p*cs
			a0, a1, a2, a3 := a[at], a[at+cs], a[at+2*cs], a[at+3*cs]
			b0 := b[p*ldb:][:len(out)]
			b1 := b[(p+1)*ldb:][:len(out)]
			b2 := b[(p+2)*ldb:][:len(out)]
			b3 := b[(p+3)*ldb:][:len(out)]
			for j := range out {
				s := out[j] + float32(a0*b0[j])
				s += float32(a1 * b1[j])
				s += float32(a2 * b2[j])
				out[j] = s + float32(a3*b3[j])
			}
		}
		for ; p < k; p++ {
			x := a[i*rs+p*cs]
			y := b[p*ldb:][:len(out)]
			for j := range out {
				out[j] += float32(x * y[j])
			}
		}
	}
}

// The constants of the exponential are those of gen/vector.go.
const (
	expLowest  = -87
	expHighest = 88.37
	logE2Upper = 0.693359375
	logE2Lower = -2.12194440054690583e-4
)

// expPolynomial interpolates e^f for |f| up to ln 2 / 2 at the Chebyshev nodes;
// with its coefficients rounded it is within 3e-8.
var expPolynomial = [7]float32{1, 1.000000038, 0.5000000047, 0.1666641501, 0.04166635227, 0.008375168289, 0.001394116076}

func exp(x float32) float32 {
	if x > expHighest {
		x = expHighest
	}
	if x < expLowest {
		x = expLowest
	}
	n := float32(math.RoundToEven(float64(float32(x * math.Log2E))))
	f := x - float32(n*logE2Upper)
	f -= float32(n * logE2Lower)
	p := expPolynomial[6]
	for i := 5; i >= 0; i-- {
		p = float32(p*f) + expPolynomial[i]
	}
	return p * math.Float32frombits(uint32(int32(n)+127)<<23)
}

func sigmoid(x float32) float32 { return 1 / (1 + exp(-x)) }

func tanh(x float32) float32 { return 1 - 2/(1+exp(x+x)) }

func expPlain(x []float32) {
	for i, v := range x {
		x[i] = exp(v)
	}
}

func sigmoidPlain(x []float32) {
	for i, v := range x {
		x[i] = sigmoid(v)
	}
}

func tanhPlain(x []float32) {
	for i, v := range x {
		x[i] = tanh(v)
	}
}

func addPlain(y, x []float32) {
	for i, v := range x {
		y[i] += v
	}
}

func mulPlain(y, x []float32) {
	for i, v := range x {
		y[i] *= v
	}
}

func mulAddPlain(z, x, y []float32) {
	for i, v := range x {
		z[i] += float32(v * y[i])
	}
}

func axpyPlain(y []float32, a float32, x []float32) {
	for i, v := range x {
		y[i] += float32(a * v)
	}
}

func dotPlain(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		x, y := a[i:i+4:i+4], b[i:i+4:i+4]
		s0 += float32(x[0] * y[0])
		s1 += float32(x[1] * y[1])
		s2 += float32(x[2] * y[2])
		s3 += float32(x[3] * y[3])
	}
	sum := (s0 + s2) + (s1 + s3)
	for ; i < len(a); i++ {
		sum += float32(a[i] * b[i])
	}
	return sum
}

func lstmPlain(i, f, g, o, c, h []float32) {
	for j := range i {
		i[j] = sigmoid(i[j])
		f[j] = sigmoid(f[j])
		g[j] = tanh(g[j])
		o[j] = sigmoid(o[j])
		c[j] = float32(f[j]*c[j]) + float32(i[j]*g[j])
		h[j] = o[j] * tanh(c[j])
	}
}

func adamPlain(w, g, m, v []float32, s adamScalars) {
	for j := range w {
		m[j] = float32(s.b1*m[j]) + float32(s.d1*g[j])
		v[j] = float32(s.b2*v[j]) + float32(s.d2*float32(g[j]*g[j]))
		root := float32(math.Sqrt(float64(float32(s.c2 * v[j]))))
		w[j] -= float32(s.lr*float32(s.c1*m[j])) / (root + s.eps)
	}
}
