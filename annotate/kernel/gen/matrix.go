package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// rows addresses up to eight rows of a matrix from two base pointers, a stride
// and its triple.
type rows struct {
	base, upper    Register
	stride, triple Register
}

// newRows takes the stride in bytes.
func newRows(base, stride Register, n int) rows {
	r := rows{base: base, stride: stride}
	if n > 3 {
		r.triple = GP64()
		LEAQ(Mem{Base: stride, Index: stride, Scale: 2}, r.triple)
	}
	if n > 4 {
		r.upper = GP64()
		LEAQ(Mem{Base: base, Index: stride, Scale: 4}, r.upper)
	}
	return r
}

func (r rows) at(i, disp int) Mem {
	m := Mem{Base: r.base, Disp: disp}
	if i >= 4 {
		m.Base = r.upper
	}
	switch i % 4 {
	case 1:
		m.Index, m.Scale = r.stride, 1
	case 2:
		m.Index, m.Scale = r.stride, 2
	case 3:
		m.Index, m.Scale = r.triple, 1
	}
	return m
}

func (r rows) advance(by Register) {
	ADDQ(by, r.base)
	if r.upper != nil {
		ADDQ(by, r.upper)
	}
}

func bytesOf(name string) Register {
	r := Load(Param(name), GP64())
	SHLQ(Imm(2), r)
	return r
}

const tileArgs = "k int, a *float32, rs, cs int, b *float32, ldb int, c *float32, ldc int"

// tile512 adds a product of n rows by 32 columns to c; the mask says which of
// the columns there are.
func tile512(n int) {
	TEXT(fmt.Sprintf("tile512x%d", n), NOSPLIT, "func("+tileArgs+", mask uint32)")
	Doc(fmt.Sprintf("tile512x%d adds to %d rows of c, 32 columns wide, the product of a and b over k.", n, n))
	Pragma("noescape")
	k := Load(Param("k"), GP64())
	a := newRows(Load(Param("a"), GP64()), bytesOf("rs"), n)
	cs := bytesOf("cs")
	b := Load(Param("b"), GP64())
	ldb := bytesOf("ldb")
	c := newRows(Load(Param("c"), GP64()), bytesOf("ldc"), n)
	mask := Load(Param("mask"), GP32())
	lo, hi := K(), K()
	KMOVW(mask.(GPVirtual).As32(), lo)
	SHRL(Imm(16), mask)
	KMOVW(mask.(GPVirtual).As32(), hi)
	var acc [8][2]VecVirtual
	for i := 0; i < n; i++ {
		acc[i] = [2]VecVirtual{ZMM(), ZMM()}
		VMOVUPS_Z(c.at(i, 0), lo, acc[i][0])
		VMOVUPS_Z(c.at(i, 64), hi, acc[i][1])
	}
	b0, b1, x := ZMM(), ZMM(), ZMM()
	Label("step")
	VMOVUPS_Z(Mem{Base: b}, lo, b0)
	VMOVUPS_Z(Mem{Base: b, Disp: 64}, hi, b1)
	for i := 0; i < n; i++ {
		VBROADCASTSS(a.at(i, 0), x)
		VFMADD231PS(b0, x, acc[i][0])
		VFMADD231PS(b1, x, acc[i][1])
	}
	a.advance(cs)
	ADDQ(ldb, b)
	DECQ(k)
	JNZ(LabelRef("step"))
	for i := 0; i < n; i++ {
		VMOVUPS(acc[i][0], lo, c.at(i, 0))
		VMOVUPS(acc[i][1], hi, c.at(i, 64))
	}
	VZEROUPPER()
	RET()
}

// row512 multiplies one row with four panels of 32 columns at once, since a
// single panel does not keep the adders busy.
func row512() {
	TEXT("row512", NOSPLIT, "func(k int, a *float32, cs int, b *float32, ldb, panel int, c *float32)")
	Doc("row512 adds to 128 columns of one row of c the product of a and four panels of b over k.")
	Pragma("noescape")
	k := Load(Param("k"), GP64())
	a := Load(Param("a"), GP64())
	cs := bytesOf("cs")
	b := newRows(Load(Param("b"), GP64()), nil, 0)
	ldb := bytesOf("ldb")
	b.stride = bytesOf("panel")
	b.triple = GP64()
	LEAQ(Mem{Base: b.stride, Index: b.stride, Scale: 2}, b.triple)
	c := Load(Param("c"), GP64())
	var acc [8]VecVirtual
	for i := range acc {
		acc[i] = ZMM()
		VMOVUPS(Mem{Base: c, Disp: 64 * i}, acc[i])
	}
	x := ZMM()
	Label("step")
	VBROADCASTSS(Mem{Base: a}, x)
	for i := range acc {
		VFMADD231PS(b.at(i/2, 64*(i%2)), x, acc[i])
	}
	ADDQ(cs, a)
	ADDQ(ldb, b.base)
	DECQ(k)
	JNZ(LabelRef("step"))
	for i := range acc {
		VMOVUPS(acc[i], Mem{Base: c, Disp: 64 * i})
	}
	VZEROUPPER()
	RET()
}

// tile256 is tile512 for AVX2: 16 columns, all of them there.
func tile256(n int) {
	TEXT(fmt.Sprintf("tile256x%d", n), NOSPLIT, "func("+tileArgs+")")
	Doc(fmt.Sprintf("tile256x%d adds to %d rows of c, 16 columns wide, the product of a and b over k.", n, n))
	Pragma("noescape")
	tile256body(n, nil, nil)
}

// tail256 is tile256 for fewer than 16 columns; mask points at 16 words, all
// ones where there is a column.
func tail256(n int) {
	TEXT(fmt.Sprintf("tail256x%d", n), NOSPLIT, "func("+tileArgs+", mask *int32)")
	Doc(fmt.Sprintf("tail256x%d is tile256x%d for the columns that mask names.", n, n))
	Pragma("noescape")
	mask := Load(Param("mask"), GP64())
	lo, hi := YMM(), YMM()
	VMOVUPS(Mem{Base: mask}, lo)
	VMOVUPS(Mem{Base: mask, Disp: 32}, hi)
	tile256body(n, lo, hi)
}

func tile256body(n int, lo, hi Op) {
	load := func(m Mem, mask Op, to Op) {
		if mask == nil {
			VMOVUPS(m, to)
		} else {
			VMASKMOVPS(m, mask, to)
		}
	}
	store := func(from Op, mask Op, m Mem) {
		if mask == nil {
			VMOVUPS(from, m)
		} else {
			VMASKMOVPS(from, mask, m)
		}
	}
	k := Load(Param("k"), GP64())
	a := newRows(Load(Param("a"), GP64()), bytesOf("rs"), n)
	cs := bytesOf("cs")
	b := Load(Param("b"), GP64())
	ldb := bytesOf("ldb")
	c := newRows(Load(Param("c"), GP64()), bytesOf("ldc"), n)
	var acc [6][2]VecVirtual
	for i := 0; i < n; i++ {
		acc[i] = [2]VecVirtual{YMM(), YMM()}
		load(c.at(i, 0), lo, acc[i][0])
		load(c.at(i, 32), hi, acc[i][1])
	}
	b0, b1, x := YMM(), YMM(), YMM()
	Label("step")
	load(Mem{Base: b}, lo, b0)
	load(Mem{Base: b, Disp: 32}, hi, b1)
	for i := 0; i < n; i++ {
		VBROADCASTSS(a.at(i, 0), x)
		VFMADD231PS(b0, x, acc[i][0])
		VFMADD231PS(b1, x, acc[i][1])
	}
	a.advance(cs)
	ADDQ(ldb, b)
	DECQ(k)
	JNZ(LabelRef("step"))
	for i := 0; i < n; i++ {
		store(acc[i][0], lo, c.at(i, 0))
		store(acc[i][1], hi, c.at(i, 32))
	}
	VZEROUPPER()
	RET()
}

// row256 is row512 for AVX2: two panels of 32 columns.
func row256() {
	TEXT("row256", NOSPLIT, "func(k int, a *float32, cs int, b *float32, ldb, panel int, c *float32)")
	Doc("row256 adds to 64 columns of one row of c the product of a and two panels of b over k.")
	Pragma("noescape")
	k := Load(Param("k"), GP64())
	a := Load(Param("a"), GP64())
	cs := bytesOf("cs")
	b := rows{base: Load(Param("b"), GP64())}
	ldb := bytesOf("ldb")
	b.stride = bytesOf("panel")
	c := Load(Param("c"), GP64())
	var acc [8]VecVirtual
	for i := range acc {
		acc[i] = YMM()
		VMOVUPS(Mem{Base: c, Disp: 32 * i}, acc[i])
	}
	x := YMM()
	Label("step")
	VBROADCASTSS(Mem{Base: a}, x)
	for i := range acc {
		VFMADD231PS(b.at(i/4, 32*(i%4)), x, acc[i])
	}
	ADDQ(cs, a)
	ADDQ(ldb, b.base)
	DECQ(k)
	JNZ(LabelRef("step"))
	for i := range acc {
		VMOVUPS(acc[i], Mem{Base: c, Disp: 32 * i})
	}
	VZEROUPPER()
	RET()
}
