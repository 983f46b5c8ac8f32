package layer

import "github.com/readout-news/readout/annotate/kernel"

// Linear is a factor laid out for products, with its offset.
type Linear struct {
	*kernel.Packed
	Offset []float32
}

// Beside packs linear layers that read the same input side by side.
func (s *Set) Beside(names ...string) Linear {
	rows, cols := 0, 0
	for _, n := range names {
		m := s.Matrix(n + ".w")
		rows, cols = m.Rows, cols+m.Cols
	}
	all := make([]float32, rows*cols)
	offset := make([]float32, 0, cols)
	at := 0
	for _, n := range names {
		m := s.Matrix(n + ".w")
		for r := range rows {
			copy(all[r*cols+at:], m.V[r*m.Cols:(r+1)*m.Cols])
		}
		at += m.Cols
		offset = append(offset, s.Matrix(n+".b").V...)
	}
	return Linear{kernel.Pack(all, rows, cols), offset}
}

// Apply sets dst to x·f + offset, for rows rows of x.
func (f *Linear) Apply(dst, x []float32, rows int) {
	_, n := f.Size()
	for r := range rows {
		copy(dst[r*n:(r+1)*n], f.Offset)
	}
	f.MatMul(dst, x, rows)
}
