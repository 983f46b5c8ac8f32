package kernel

import "sync"

const (
	panelWidth = 32  // columns that one tile spans
	panelDepth = 256 // rows of a panel that stay in the first-level cache
)

// scratch holds one panel of the second factor.
type scratch [panelDepth * panelWidth]float32

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// MatMul adds to C[m×n] the product of A[m×k] and B[k×n], all by rows without
// gaps.
func MatMul(c, a, b []float32, m, k, n int) {
	MatMulStrided(c, n, a, k, b, n, m, k, n)
}

// MatMulStrided is MatMul on parts of larger matrices: a row of C begins ldc
// elements after the one before, of A lda, of B ldb.
func MatMulStrided(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	if m <= 0 || k <= 0 || n <= 0 {
		return
	}
	fits("c", len(c), m, n, ldc)
	fits("a", len(a), m, k, lda)
	fits("b", len(b), k, n, ldb)
	if m <= 8 {
		few(current.Load(), c, ldc, a, lda, b, ldb, panelWidth, m, k, n)
		return
	}
	product(c, ldc, a, lda, 1, m, k, n, func(s *scratch, k0, depth, j0, width int) {
		for p := range depth {
			copy(s[p*panelWidth:p*panelWidth+width], b[(k0+p)*ldb+j0:])
		}
	})
}

// MatMulTransA adds to C[m×n] the product of Aᵀ and B[k×n], where A[k×m] is by
// rows.
func MatMulTransA(c, a, b []float32, m, k, n int) {
	if m <= 0 || k <= 0 || n <= 0 {
		return
	}
	fits("c", len(c), m, n, n)
	fits("a", len(a), k, m, m)
	fits("b", len(b), k, n, n)
	product(c, n, a, 1, m, m, k, n, func(s *scratch, k0, depth, j0, width int) {
		for p := range depth {
			copy(s[p*panelWidth:p*panelWidth+width], b[(k0+p)*n+j0:])
		}
	})
}

// MatMulTransB adds to C[m×n] the product of A[m×k] and Bᵀ, where B[n×k] is by
// rows.
func MatMulTransB(c, a, b []float32, m, k, n int) {
	if m <= 0 || k <= 0 || n <= 0 {
		return
	}
	fits("c", len(c), m, n, n)
	fits("a", len(a), m, k, k)
	fits("b", len(b), n, k, k)
	product(c, n, a, k, 1, m, k, n, func(s *scratch, k0, depth, j0, width int) {
		j := 0
		for ; j+4 <= width; j += 4 {
			r0 := b[(j0+j)*k+k0:][:depth]
			r1 := b[(j0+j+1)*k+k0:][:len(r0)]
			r2 := b[(j0+j+2)*k+k0:][:len(r0)]
			r3 := b[(j0+j+3)*k+k0:][:len(r0)]
			for p, x := range r0 {
				to := s[p*panelWidth+j:][:4]
				to[0], to[1], to[2], to[3] = x, r1[p], r2[p], r3[p]
			}
		}
		for ; j < width; j++ {
			for p, x := range b[(j0+j)*k+k0:][:depth] {
				s[p*panelWidth+j] = x
			}
		}
	})
}

// product goes over the panels of the second factor: pack writes the one that
// begins at row k0 and column j0 to s. Element (i, p) of A is a[i*rs+p*cs].
func product(c []float32, ldc int, a []float32, rs, cs, m, k, n int, pack func(s *scratch, k0, depth, j0, width int)) {
	lv := current.Load()
	s := scratches.Get().(*scratch)
	for j := 0; j < n; j += panelWidth {
		width := min(panelWidth, n-j)
		for k0 := 0; k0 < k; k0 += panelDepth {
			depth := min(panelDepth, k-k0)
			pack(s, k0, depth, j, width)
			tiles(lv, c[j:], ldc, a[k0*cs:], rs, cs, s[:depth*panelWidth], panelWidth, m, depth, width)
		}
	}
	scratches.Put(s)
}

// Packed is a matrix laid out for products with it as the second factor: for
// weights that do not change. Many goroutines may use one at a time.
type Packed struct {
	k, n int
	data []float32 // panels of 32 columns, each by rows; the last one padded with zeros
}

// Pack lays out B[k×n], which is by rows. It keeps nothing of b.
func Pack(b []float32, k, n int) *Packed {
	p := &Packed{k: max(k, 0), n: max(n, 0)}
	if k <= 0 || n <= 0 {
		return p
	}
	fits("b", len(b), k, n, n)
	p.data = make([]float32, (n+panelWidth-1)/panelWidth*k*panelWidth)
	for j := 0; j < n; j += panelWidth {
		panel := p.data[j*k:]
		for q := range k {
			copy(panel[q*panelWidth:(q+1)*panelWidth], b[q*n+j:(q+1)*n])
		}
	}
	return p
}

// Size is the number of rows and columns of the matrix.
func (p *Packed) Size() (k, n int) { return p.k, p.n }

// MatMul adds to C[m×n] the product of A[m×k] and p. It allocates nothing.
func (p *Packed) MatMul(c, a []float32, m int) {
	p.MatMulStrided(c, p.n, a, p.k, m)
}

// MatMulStrided is MatMul where a row of C begins ldc elements after the one
// before, and of A lda.
func (p *Packed) MatMulStrided(c []float32, ldc int, a []float32, lda, m int) {
	if m <= 0 || p.k == 0 || p.n == 0 {
		return
	}
	fits("c", len(c), m, p.n, ldc)
	fits("a", len(a), m, p.k, lda)
	lv := current.Load()
	if m < 4 {
		few(lv, c, ldc, a, lda, p.data, panelWidth, p.k*panelWidth, m, p.k, p.n)
		return
	}
	for j := 0; j < p.n; j += panelWidth {
		panel := p.data[j*p.k:][:p.k*panelWidth]
		for k0 := 0; k0 < p.k; k0 += panelDepth {
			tiles(lv, c[j:], ldc, a[k0:], lda, 1, panel[k0*panelWidth:], panelWidth, m, min(panelDepth, p.k-k0), min(panelWidth, p.n-j))
		}
	}
}

// few multiplies a few rows of A with a matrix whose panels begin panel
// elements apart and whose rows begin ldb elements apart. Each value of B is
// used once or twice, so that laying B out anew would not pay.
func few(lv level, c []float32, ldc int, a []float32, lda int, b []float32, ldb, panel, m, k, n int) {
	step := rowPanels(lv)
	j := 0
	for ; step > 0 && m < 4 && j+step*panelWidth <= n; j += step * panelWidth {
		for i := range m {
			row(lv, c[i*ldc+j:], a[i*lda:], b[j/panelWidth*panel:], ldb, panel, k)
		}
	}
	for ; j < n; j += panelWidth {
		tiles(lv, c[j:], ldc, a, lda, 1, b[j/panelWidth*panel:], ldb, m, k, min(panelWidth, n-j))
	}
}

// fits panics where a matrix of so many rows and columns does not lie within
// length elements.
func fits(name string, length, rows, columns, stride int) {
	if stride < columns && rows > 1 || (rows-1)*stride+columns > length {
		panic("kernel: matrix " + name + " does not fit its slice")
	}
}
