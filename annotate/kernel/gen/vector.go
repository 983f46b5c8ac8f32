package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// width is one of the two register widths: 16 float32 in AVX-512, 8 in AVX2.
// Both do the same operations on each element in the same order, so their
// results have the same bits.
type width struct {
	wide bool
	mask Op // of the tail; nil in the body of a loop
}

func (w width) name(s string) string {
	if w.wide {
		return s + "512"
	}
	return s + "256"
}

func (w width) reg() VecVirtual {
	if w.wide {
		return ZMM()
	}
	return YMM()
}

func (w width) bytes() int {
	if w.wide {
		return 64
	}
	return 32
}

func (w width) load(m Mem) VecVirtual {
	r := w.reg()
	switch {
	case w.mask == nil:
		VMOVUPS(m, r)
	case w.wide:
		VMOVUPS_Z(m, w.mask, r)
	default:
		VMASKMOVPS(m, w.mask, r)
	}
	return r
}

func (w width) store(r Op, m Mem) {
	switch {
	case w.mask == nil:
		VMOVUPS(r, m)
	default:
		if w.wide {
			VMOVUPS(r, w.mask, m)
		} else {
			VMASKMOVPS(r, w.mask, m)
		}
	}
}

// tailParam is the type of the last parameter: a mask in words for AVX2, in
// bits for AVX-512. A nil or zero mask means that there is no tail.
func (w width) tailParam() string {
	if w.wide {
		return "mask uint32"
	}
	return "mask *int32"
}

// loop emits body for n full registers and once more for the tail. offset
// counts bytes.
func (w width) loop(n, mask Register, body func(w width, offset Register)) {
	off := GP64()
	XORQ(off, off)
	TESTQ(n, n)
	JZ(LabelRef("tail"))
	Label("step")
	body(w, off)
	ADDQ(Imm(uint64(w.bytes())), off)
	DECQ(n)
	JNZ(LabelRef("step"))
	Label("tail")
	t := w
	if w.wide {
		TESTL(mask, mask)
		JZ(LabelRef("done"))
		k := K()
		KMOVW(mask, k)
		t.mask = k
	} else {
		TESTQ(mask, mask)
		JZ(LabelRef("done"))
		y := YMM()
		VMOVUPS(Mem{Base: mask}, y)
		t.mask = y
	}
	body(t, off)
	Label("done")
	VZEROUPPER()
	RET()
}

func (w width) loadMask() Register {
	if w.wide {
		return Load(Param("mask"), GP32())
	}
	return Load(Param("mask"), GP64())
}

var constants = map[uint32]Mem{}

// bits is a constant in 16 lanes in memory.
func bits(u uint32) Mem {
	m, ok := constants[u]
	if !ok {
		m = GLOBL(fmt.Sprintf("lanes_%08x", u), RODATA|NOPTR)
		for i := 0; i < 16; i++ {
			DATA(4*i, U32(u))
		}
		constants[u] = m
	}
	return m
}

func float(x float64) Mem { return bits(math.Float32bits(float32(x))) }

// The exponential: e^x = 2^n e^f with n the nearest whole number to x/ln 2 and
// |f| at most ln 2 / 2, where a polynomial of degree 6 stands for e^f. The
// constants are those of exp.go.
const (
	expLowest  = -87
	expHighest = 88.37
	logE2Upper = 0.693359375
	logE2Lower = -2.12194440054690583e-4
)

// expPolynomial interpolates e^f at the Chebyshev nodes; see TestPolynomial of
// package kernel.
var expPolynomial = [7]float64{1, 1.000000038, 0.5000000047, 0.1666641501, 0.04166635227, 0.008375168289, 0.001394116076}

// exp replaces x by e^x. It needs two registers beside.
func (w width) exp(x VecVirtual) {
	n, p := w.reg(), w.reg()
	// Where an operand is NaN, the minimum is the second source, which the
	// assembler writes first.
	t := w.reg()
	VMOVUPS(float(expHighest), t)
	VMINPS(x, t, x)
	VMOVUPS(float(expLowest), t)
	VMAXPS(x, t, x)
	VMULPS(float(math.Log2E), x, n)
	if w.wide {
		VRNDSCALEPS(Imm(8), n, n)
	} else {
		VROUNDPS(Imm(8), n, n)
	}
	VFNMADD231PS(float(logE2Upper), n, x)
	VFNMADD231PS(float(logE2Lower), n, x)
	VMOVUPS(float(expPolynomial[6]), p)
	for i := 5; i >= 0; i-- {
		VFMADD213PS(float(expPolynomial[i]), x, p)
	}
	VCVTPS2DQ(n, n)
	VPADDD(bits(127), n, n)
	VPSLLD(Imm(23), n, n)
	VMULPS(n, p, x)
}

// sigmoid replaces x by 1/(1+e^-x).
func (w width) sigmoid(x VecVirtual) {
	w.flip(x)
	w.exp(x)
	one := w.reg()
	VMOVUPS(float(1), one)
	VADDPS(one, x, x)
	VDIVPS(x, one, x)
}

// tanh replaces x by 1-2/(1+e^2x).
func (w width) tanh(x VecVirtual) {
	VADDPS(x, x, x)
	w.exp(x)
	one, two := w.reg(), w.reg()
	VMOVUPS(float(1), one)
	VADDPS(one, x, x)
	VMOVUPS(float(2), two)
	VDIVPS(x, two, x)
	VSUBPS(x, one, x)
}

// flip changes the sign, by whole numbers since AVX-512F has no XORPS.
func (w width) flip(x VecVirtual) {
	if w.wide {
		VPXORD(bits(1<<31), x, x)
	} else {
		VPXOR(bits(1<<31), x, x)
	}
}

// unary emits a function of one vector in place.
func (w width) unary(name, doc string, f func(VecVirtual)) {
	TEXT(w.name(name), NOSPLIT, "func(x *float32, n int, "+w.tailParam()+")")
	Doc(w.name(name) + " " + doc + " n counts full registers.")
	Pragma("noescape")
	x := Load(Param("x"), GP64())
	n := Load(Param("n"), GP64())
	w.loop(n, w.loadMask(), func(w width, off Register) {
		m := Mem{Base: x, Index: off, Scale: 1}
		r := w.load(m)
		f(r)
		w.store(r, m)
	})
}

// binary emits a function that changes y by x.
func (w width) binary(name, doc string, f func(y, x VecVirtual)) {
	TEXT(w.name(name), NOSPLIT, "func(y, x *float32, n int, "+w.tailParam()+")")
	Doc(w.name(name) + " " + doc + " n counts full registers.")
	Pragma("noescape")
	y := Load(Param("y"), GP64())
	x := Load(Param("x"), GP64())
	n := Load(Param("n"), GP64())
	w.loop(n, w.loadMask(), func(w width, off Register) {
		m := Mem{Base: y, Index: off, Scale: 1}
		ry, rx := w.load(m), w.load(Mem{Base: x, Index: off, Scale: 1})
		f(ry, rx)
		w.store(ry, m)
	})
}

func (w width) scalar(name string) VecVirtual {
	r := w.reg()
	a, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	VBROADCASTSS(a.Addr, r)
	return r
}

func (w width) elementwise() {
	w.unary("exp", "replaces x by e^x.", w.exp)
	w.unary("sigmoid", "replaces x by 1/(1+e^-x).", w.sigmoid)
	w.unary("tanh", "replaces x by its hyperbolic tangent.", w.tanh)
	w.binary("add", "adds x to y.", func(y, x VecVirtual) { VADDPS(x, y, y) })
	w.binary("mul", "multiplies y by x.", func(y, x VecVirtual) { VMULPS(x, y, y) })

	TEXT(w.name("axpy"), NOSPLIT, "func(y *float32, a float32, x *float32, n int, "+w.tailParam()+")")
	Doc(w.name("axpy") + " adds a times x to y. n counts full registers.")
	Pragma("noescape")
	y := Load(Param("y"), GP64())
	a := w.scalar("a")
	x := Load(Param("x"), GP64())
	n := Load(Param("n"), GP64())
	w.loop(n, w.loadMask(), func(w width, off Register) {
		m := Mem{Base: y, Index: off, Scale: 1}
		ry := w.load(m)
		rx := w.load(Mem{Base: x, Index: off, Scale: 1})
		VFMADD231PS(rx, a, ry)
		w.store(ry, m)
	})

	TEXT(w.name("mulAdd"), NOSPLIT, "func(z, x, y *float32, n int, "+w.tailParam()+")")
	Doc(w.name("mulAdd") + " adds x times y to z. n counts full registers.")
	Pragma("noescape")
	z := Load(Param("z"), GP64())
	x = Load(Param("x"), GP64())
	y = Load(Param("y"), GP64())
	n = Load(Param("n"), GP64())
	w.loop(n, w.loadMask(), func(w width, off Register) {
		m := Mem{Base: z, Index: off, Scale: 1}
		rz := w.load(m)
		rx := w.load(Mem{Base: x, Index: off, Scale: 1})
		ry := w.load(Mem{Base: y, Index: off, Scale: 1})
		VFMADD231PS(rx, ry, rz)
		w.store(rz, m)
	})
}

// dot sums 32 lanes side by side and then halves them, at both widths in the
// same order.
func (w width) dot() {
	TEXT(w.name("dot"), NOSPLIT, "func(a, b *float32, n int) float32")
	Doc(w.name("dot") + " is the inner product of the first 32 n elements.")
	Pragma("noescape")
	a := Load(Param("a"), GP64())
	b := Load(Param("b"), GP64())
	n := Load(Param("n"), GP64())
	acc := make([]VecVirtual, 128/w.bytes())
	for i := range acc {
		acc[i] = w.reg()
		if w.wide {
			VPXORD(acc[i], acc[i], acc[i])
		} else {
			VPXOR(acc[i], acc[i], acc[i])
		}
	}
	x := w.reg()
	Label("step")
	for i := range acc {
		VMOVUPS(Mem{Base: a, Disp: i * w.bytes()}, x)
		VFMADD231PS(Mem{Base: b, Disp: i * w.bytes()}, x, acc[i])
	}
	ADDQ(Imm(128), a)
	ADDQ(Imm(128), b)
	DECQ(n)
	JNZ(LabelRef("step"))
	half := YMM()
	if w.wide {
		VADDPS(acc[1], acc[0], acc[0]) // 16 lanes
		VEXTRACTF64X4(Imm(1), acc[0], half)
		VADDPS(half, acc[0].AsY(), half)
	} else {
		VADDPS(acc[2], acc[0], acc[0])
		VADDPS(acc[3], acc[1], acc[1])
		VADDPS(acc[1], acc[0], half)
	}
	quarter := XMM()
	VEXTRACTF128(Imm(1), half, quarter)
	VADDPS(half.AsX(), quarter, quarter)
	t := XMM()
	VMOVHLPS(quarter, quarter, t)
	VADDPS(t, quarter, quarter)
	VMOVSHDUP(quarter, t)
	VADDSS(t, quarter, quarter)
	VZEROUPPER()
	Store(quarter, ReturnIndex(0))
	RET()
}

// lstm is one step of a long short-term memory.
func (w width) lstm() {
	TEXT(w.name("lstm"), NOSPLIT, "func(in, forget, new, out, c, h *float32, n int, "+w.tailParam()+")")
	Doc(w.name("lstm") + " puts the gates through their functions, updates c and sets h.")
	Pragma("noescape")
	var p [6]Register
	for i, name := range []string{"in", "forget", "new", "out", "c", "h"} {
		p[i] = Load(Param(name), GP64())
	}
	n := Load(Param("n"), GP64())
	w.loop(n, w.loadMask(), func(w width, off Register) {
		at := func(i int) Mem { return Mem{Base: p[i], Index: off, Scale: 1} }
		in := w.load(at(0))
		w.sigmoid(in)
		w.store(in, at(0))
		g := w.load(at(2))
		w.tanh(g)
		w.store(g, at(2))
		VMULPS(g, in, in)
		f := w.load(at(1))
		w.sigmoid(f)
		w.store(f, at(1))
		c := w.load(at(4))
		VFMADD213PS(in, f, c)
		w.store(c, at(4))
		w.tanh(c)
		o := w.load(at(3))
		w.sigmoid(o)
		w.store(o, at(3))
		VMULPS(o, c, c)
		w.store(c, at(5))
	})
}

func (w width) adam() {
	TEXT(w.name("adam"), NOSPLIT, "func(w, grad, m, v *float32, lr, b1, d1, b2, d2, eps, c1, c2 float32, n int, "+w.tailParam()+")")
	Doc(w.name("adam") + " is one step of Adam; d1 and d2 are 1-b1 and 1-b2. n counts full registers.")
	Pragma("noescape")
	var p [4]Register
	for i, name := range []string{"w", "grad", "m", "v"} {
		p[i] = Load(Param(name), GP64())
	}
	lr, b1, d1, b2 := w.scalar("lr"), w.scalar("b1"), w.scalar("d1"), w.scalar("b2")
	d2, eps, c1, c2 := w.scalar("d2"), w.scalar("eps"), w.scalar("c1"), w.scalar("c2")
	n := Load(Param("n"), GP64())
	w.loop(n, w.loadMask(), func(w width, off Register) {
		at := func(i int) Mem { return Mem{Base: p[i], Index: off, Scale: 1} }
		g := w.load(at(1))
		t := w.reg()
		m := w.load(at(2))
		VMULPS(g, d1, t)
		VFMADD213PS(t, b1, m)
		w.store(m, at(2))
		v := w.load(at(3))
		VMULPS(g, g, t)
		VMULPS(d2, t, t)
		VFMADD213PS(t, b2, v)
		w.store(v, at(3))
		VMULPS(c2, v, v)
		VSQRTPS(v, v)
		VADDPS(eps, v, v)
		VMULPS(c1, m, m)
		VMULPS(lr, m, m)
		VDIVPS(v, m, m)
		x := w.load(at(0))
		VSUBPS(m, x, x)
		w.store(x, at(0))
	})
}
