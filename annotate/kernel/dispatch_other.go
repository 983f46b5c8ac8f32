//go:build !amd64

package kernel

func best() level { return plain }

func rowPanels(level) int { return 0 }

func row(lv level, c, a, b []float32, ldb, panel, k int) {}

func tiles(_ level, c []float32, ldc int, a []float32, rs, cs int, b []float32, ldb, m, k, columns int) {
	tilesPlain(c, ldc, a, rs, cs, b, ldb, m, k, columns)
}

func runExp(_ level, x []float32)            { expPlain(x) }
func runSigmoid(_ level, x []float32)        { sigmoidPlain(x) }
func runTanh(_ level, x []float32)           { tanhPlain(x) }
func runAdd(_ level, y, x []float32)         { addPlain(y, x) }
func runMul(_ level, y, x []float32)         { mulPlain(y, x) }
func runMulAdd(_ level, z, x, y []float32)   { mulAddPlain(z, x, y) }
func runDot(_ level, a, b []float32) float32 { return dotPlain(a, b) }

func runAxpy(_ level, y []float32, a float32, x []float32) { axpyPlain(y, a, x) }

func runLSTM(_ level, i, f, g, o, c, h []float32) { lstmPlain(i, f, g, o, c, h) }

func runAdam(_ level, w, g, m, v []float32, s adamScalars) { adamPlain(w, g, m, v, s) }
