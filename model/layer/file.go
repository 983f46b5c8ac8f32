package layer

import (
	"encoding/binary"
	"fmt"
	"math"
)

// AppendFloat appends x as four bytes, the lowest first.
func AppendFloat(buf []byte, x float32) []byte {
	return binary.LittleEndian.AppendUint32(buf, math.Float32bits(x))
}

// scales are those of the rows of an Embedding or of the columns of a Factor.
func (m *Matrix) scales() []float32 {
	n := m.Cols
	if m.Role == Embedding {
		n = m.Rows
	}
	s := make([]float32, n)
	for i, x := range m.V {
		at := i % m.Cols
		if m.Role == Embedding {
			at = i / m.Cols
		}
		s[at] = max(s[at], x/127, -x/127)
	}
	return s
}

// Append appends the matrix, rounded: an Embedding has a scale a row, a Factor
// and a Recurrent a scale a column, in float32, and then an int8 a weight; an
// Offset is float32. Numbers are little-endian.
func (m *Matrix) Append(buf []byte) []byte {
	if m.Role == Offset {
		for _, x := range m.V {
			buf = AppendFloat(buf, x)
		}
		return buf
	}
	scales := m.scales()
	for _, s := range scales {
		buf = AppendFloat(buf, s)
	}
	for i, x := range m.V {
		s := scales[i%len(scales)]
		if m.Role == Embedding {
			s = scales[i/m.Cols]
		}
		q := 0.0
		if s > 0 {
			q = math.RoundToEven(float64(x / s))
		}
		buf = append(buf, byte(int8(q)))
	}
	return buf
}

// Reader takes the parts of a file of weights one after the other. After the
// file has ended too early, it gives nothing any more.
type Reader struct {
	rest  string
	short bool
}

// NewReader begins at the start of data, which it keeps.
func NewReader(data string) *Reader { return &Reader{rest: data} }

// Err says what is wrong where the file ended too early, or did not end: call
// it when everything was taken.
func (r *Reader) Err() error {
	if !r.short && r.rest == "" {
		return nil
	}
	return fmt.Errorf("the weights are cut off or of another format: %d bytes left", len(r.rest))
}

// Short reports whether the file ended too early.
func (r *Reader) Short() bool { return r.short }

// Take gives the next n bytes.
func (r *Reader) Take(n int) string {
	if n < 0 || n > len(r.rest) {
		r.short = true
		r.rest = ""
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// Uint32 gives the next four bytes as a number.
func (r *Reader) Uint32() uint32 {
	b := r.Take(4)
	if r.short {
		return 0
	}
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// Floats gives the next n float32.
func (r *Reader) Floats(n int) []float32 {
	if n < 0 || 4*n > len(r.rest) {
		r.Take(-1)
		return nil
	}
	out := make([]float32, n)
	for i := range out {
		out[i] = math.Float32frombits(r.Uint32())
	}
	return out
}

// Matrix fills m with what Append wrote.
func (r *Reader) Matrix(m *Matrix) {
	if m.Role == Offset {
		copy(m.V, r.Floats(len(m.V)))
		return
	}
	n := m.Cols
	if m.Role == Embedding {
		n = m.Rows
	}
	scales := r.Floats(n)
	s := r.Take(len(m.V))
	if r.short {
		return
	}
	for i := range m.Rows {
		row, from := m.V[i*m.Cols:(i+1)*m.Cols], s[i*m.Cols:(i+1)*m.Cols]
		if m.Role == Embedding {
			for j := range row {
				row[j] = float32(int8(from[j])) * scales[i]
			}
			continue
		}
		for j := range row {
			row[j] = float32(int8(from[j])) * scales[j]
		}
	}
}
