package kernel

// Exp replaces each x by e^x, within 3e-7 of it. Below -87 it stays at e^-87
// and above 88.37 at e^88.37, so that the result is never 0 and never infinite.
func Exp(x []float32) {
	if len(x) > 0 {
		runExp(current.Load(), x)
	}
}

// Sigmoid replaces each x by 1/(1+e^-x), within 2e-7.
func Sigmoid(x []float32) {
	if len(x) > 0 {
		runSigmoid(current.Load(), x)
	}
}

// Tanh replaces each x by its hyperbolic tangent, within 3e-7 (of the value,
// not of its magnitude: near 0 it is no better than that).
func Tanh(x []float32) {
	if len(x) > 0 {
		runTanh(current.Load(), x)
	}
}

// Add adds x to dst. dst is at least as long as x.
func Add(dst, x []float32) {
	if len(x) > 0 {
		runAdd(current.Load(), dst[:len(x)], x)
	}
}

// Mul multiplies dst by x, element by element. dst is at least as long as x.
func Mul(dst, x []float32) {
	if len(x) > 0 {
		runMul(current.Load(), dst[:len(x)], x)
	}
}

// MulAdd adds to dst the products of x and y, element by element. dst and y are
// at least as long as x.
func MulAdd(dst, x, y []float32) {
	if len(x) > 0 {
		runMulAdd(current.Load(), dst[:len(x)], x, y[:len(x)])
	}
}

// Axpy adds a times x to y. y is at least as long as x.
func Axpy(y []float32, a float32, x []float32) {
	if len(x) > 0 {
		runAxpy(current.Load(), y[:len(x)], a, x)
	}
}

// Dot is the inner product of a and b. b is at least as long as a.
func Dot(a, b []float32) float32 {
	if len(a) == 0 {
		return 0
	}
	return runDot(current.Load(), a, b[:len(a)])
}

// LSTMCell is one step of a long short-term memory of n cells. gates holds what
// goes into the four gates, n values each: input, forget, candidate, output
// (i, f, g, o). It is replaced by what comes out of them, which training needs:
// i, f and o through Sigmoid, g through Tanh. Then c = f*c + i*g in place, and
// h = o*tanh(c).
func LSTMCell(gates, c, h []float32, n int) {
	if n <= 0 {
		return
	}
	runLSTM(current.Load(), gates[:n], gates[n:2*n], gates[2*n:3*n], gates[3*n:4*n], c[:n], h[:n])
}

type adamScalars struct{ lr, b1, d1, b2, d2, eps, c1, c2 float32 }

// AdamStep changes the weights w by one step of Adam (Kingma and Ba, 2015) for
// the gradient g. m and v are the running means of g and of its square with the
// factors b1 and b2; c1 = 1/(1-b1^t) and c2 = 1/(1-b2^t) correct them at step
// t, counted from 1:
//
//	m = b1*m + (1-b1)*g
//	v = b2*v + (1-b2)*g*g
//	w = w - lr*c1*m / (sqrt(c2*v) + eps)
func AdamStep(w, g, m, v []float32, lr, b1, b2, eps, c1, c2 float32) {
	if n := len(w); n > 0 {
		runAdam(current.Load(), w, g[:n], m[:n], v[:n], adamScalars{lr, b1, 1 - b1, b2, 1 - b2, eps, c1, c2})
	}
}
