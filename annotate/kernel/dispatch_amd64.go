package kernel

import "golang.org/x/sys/cpu"

// best is the highest level that this processor has.
func best() level {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512VL && cpu.X86.HasFMA:
		return avx512
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		return avx2
	}
	return plain
}

// words masks the tail of a vector for AVX2: the mask of n elements begins at
// index 16-n.
var words = [32]int32{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}

// rowPanels is the number of panels that row takes at once, 0 where there is
// no such kernel.
func rowPanels(lv level) int {
	switch lv {
	case avx512:
		return 4
	case avx2:
		return 2
	}
	return 0
}

// row adds to one row of C, rowPanels panels wide, the product of a row of A
// and those panels.
func row(lv level, c, a, b []float32, ldb, panel, k int) {
	switch lv {
	case avx512:
		_ = c[4*panelWidth-1]
		row512(k, &a[0], 1, &b[0], ldb, panel, &c[0])
	case avx2:
		_ = c[2*panelWidth-1]
		row256(k, &a[0], 1, &b[0], ldb, panel, &c[0])
	}
}

// tiles adds to m rows of C, at most 32 columns wide, the product of A and one
// panel of B over k.
func tiles(lv level, c []float32, ldc int, a []float32, rs, cs int, b []float32, ldb, m, k, columns int) {
	switch lv {
	case avx512:
		tiles512(c, ldc, a, rs, cs, &b[0], ldb, m, k, columns)
	case avx2:
		tiles256(c, ldc, a, rs, cs, &b[0], ldb, m, k, min(columns, 16))
		if columns > 16 {
			tiles256(c[16:], ldc, a, rs, cs, &b[16], ldb, m, k, columns-16)
		}
	default:
		tilesPlain(c, ldc, a, rs, cs, b, ldb, m, k, columns)
	}
}

func tiles512(c []float32, ldc int, a []float32, rs, cs int, b *float32, ldb, m, k, columns int) {
	mask := uint32(1<<columns - 1)
	i := 0
	for ; i+8 <= m; i += 8 {
		tile512x8(k, &a[i*rs], rs, cs, b, ldb, &c[i*ldc], ldc, mask)
	}
	if i == m {
		return
	}
	a0, c0 := &a[i*rs], &c[i*ldc]
	switch m - i {
	case 1:
		tile512x1(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 2:
		tile512x2(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 3:
		tile512x3(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 4:
		tile512x4(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 5:
		tile512x5(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 6:
		tile512x6(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 7:
		tile512x7(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	}
}

func tiles256(c []float32, ldc int, a []float32, rs, cs int, b *float32, ldb, m, k, columns int) {
	if columns < 16 {
		tails256(c, ldc, a, rs, cs, b, ldb, m, k, columns)
		return
	}
	i := 0
	for ; i+6 <= m; i += 6 {
		tile256x6(k, &a[i*rs], rs, cs, b, ldb, &c[i*ldc], ldc)
	}
	if i == m {
		return
	}
	a0, c0 := &a[i*rs], &c[i*ldc]
	switch m - i {
	case 1:
		tile256x1(k, a0, rs, cs, b, ldb, c0, ldc)
	case 2:
		tile256x2(k, a0, rs, cs, b, ldb, c0, ldc)
	case 3:
		tile256x3(k, a0, rs, cs, b, ldb, c0, ldc)
	case 4:
		tile256x4(k, a0, rs, cs, b, ldb, c0, ldc)
	case 5:
		tile256x5(k, a0, rs, cs, b, ldb, c0, ldc)
	}
}

func tails256(c []float32, ldc int, a []float32, rs, cs int, b *float32, ldb, m, k, columns int) {
	mask := &words[16-columns]
	i := 0
	for ; i+4 <= m; i += 4 {
		tail256x4(k, &a[i*rs], rs, cs, b, ldb, &c[i*ldc], ldc, mask)
	}
	if i == m {
		return
	}
	a0, c0 := &a[i*rs], &c[i*ldc]
	switch m - i {
	case 1:
		tail256x1(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 2:
		tail256x2(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	case 3:
		tail256x3(k, a0, rs, cs, b, ldb, c0, ldc, mask)
	}
}
