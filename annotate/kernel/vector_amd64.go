package kernel

// tail512 is the mask of what n elements leave after full registers of 16.
func tail512(n int) uint32 { return 1<<(n&15) - 1 }

// tail256 is the mask of what n elements leave after full registers of 8, nil
// where nothing is left.
func tail256(n int) *int32 {
	if n&7 == 0 {
		return nil
	}
	return &words[16-n&7]
}

func runExp(lv level, x []float32) {
	switch n := len(x); lv {
	case avx512:
		exp512(&x[0], n/16, tail512(n))
	case avx2:
		exp256(&x[0], n/8, tail256(n))
	default:
		expPlain(x)
	}
}

func runSigmoid(lv level, x []float32) {
	switch n := len(x); lv {
	case avx512:
		sigmoid512(&x[0], n/16, tail512(n))
	case avx2:
		sigmoid256(&x[0], n/8, tail256(n))
	default:
		sigmoidPlain(x)
	}
}

func runTanh(lv level, x []float32) {
	switch n := len(x); lv {
	case avx512:
		tanh512(&x[0], n/16, tail512(n))
	case avx2:
		tanh256(&x[0], n/8, tail256(n))
	default:
		tanhPlain(x)
	}
}

func runAdd(lv level, y, x []float32) {
	switch n := len(x); lv {
	case avx512:
		add512(&y[0], &x[0], n/16, tail512(n))
	case avx2:
		add256(&y[0], &x[0], n/8, tail256(n))
	default:
		addPlain(y, x)
	}
}

func runMul(lv level, y, x []float32) {
	switch n := len(x); lv {
	case avx512:
		mul512(&y[0], &x[0], n/16, tail512(n))
	case avx2:
		mul256(&y[0], &x[0], n/8, tail256(n))
	default:
		mulPlain(y, x)
	}
}

func runMulAdd(lv level, z, x, y []float32) {
	switch n := len(x); lv {
	case avx512:
		mulAdd512(&z[0], &x[0], &y[0], n/16, tail512(n))
	case avx2:
		mulAdd256(&z[0], &x[0], &y[0], n/8, tail256(n))
	default:
		mulAddPlain(z, x, y)
	}
}

func runAxpy(lv level, y []float32, a float32, x []float32) {
	switch n := len(x); lv {
	case avx512:
		axpy512(&y[0], a, &x[0], n/16, tail512(n))
	case avx2:
		axpy256(&y[0], a, &x[0], n/8, tail256(n))
	default:
		axpyPlain(y, a, x)
	}
}

func runDot(lv level, a, b []float32) float32 {
	full := len(a) / 32
	if lv == plain || full == 0 {
		return dotPlain(a, b)
	}
	var sum float32
	if lv == avx512 {
		sum = dot512(&a[0], &b[0], full)
	} else {
		sum = dot256(&a[0], &b[0], full)
	}
	for i := full * 32; i < len(a); i++ {
		sum += float32(a[i] * b[i])
	}
	return sum
}

func runLSTM(lv level, i, f, g, o, c, h []float32) {
	switch n := len(i); lv {
	case avx512:
		lstm512(&i[0], &f[0], &g[0], &o[0], &c[0], &h[0], n/16, tail512(n))
	case avx2:
		lstm256(&i[0], &f[0], &g[0], &o[0], &c[0], &h[0], n/8, tail256(n))
	default:
		lstmPlain(i, f, g, o, c, h)
	}
}

func runAdam(lv level, w, g, m, v []float32, s adamScalars) {
	switch n := len(w); lv {
	case avx512:
		adam512(&w[0], &g[0], &m[0], &v[0], s.lr, s.b1, s.d1, s.b2, s.d2, s.eps, s.c1, s.c2, n/16, tail512(n))
	case avx2:
		adam256(&w[0], &g[0], &m[0], &v[0], s.lr, s.b1, s.d1, s.b2, s.d2, s.eps, s.c1, s.c2, n/8, tail256(n))
	default:
		adamPlain(w, g, m, v, s)
	}
}
