package layer

import "github.com/readout-news/readout/annotate/kernel"

// BiLSTM is one layer of long short-term memories that read a sequence from
// both ends.
type BiLSTM struct {
	Input  Linear // of the gates, both directions side by side
	u      [2]*kernel.Packed
	Hidden int // cells of one direction
}

// AddBiLSTM makes the matrices of a layer: forwardNAME and backwardNAME, each
// with .w, .b and .u.
func (s *Set) AddBiLSTM(name string, in, hidden int) {
	for _, way := range []string{"forward", "backward"} {
		s.AddLinear(way+name, in, 4*hidden)
		s.Add(way+name+".u", Recurrent, hidden, 4*hidden)
	}
}

// BiLSTM lays out the layer of that name.
func (s *Set) BiLSTM(name string) BiLSTM {
	l := BiLSTM{Input: s.Beside("forward"+name, "backward"+name)}
	for d, way := range []string{"forward", "backward"} {
		u := s.Matrix(way + name + ".u")
		l.Hidden = u.Rows
		l.u[d] = kernel.Pack(u.V, u.Rows, u.Cols)
	}
	return l
}

// Run reads a batch of sequences, the longest first. The rows of position t
// begin at row offset[t], one a sequence that is so long; offset has one more
// element, the number of all rows. gates holds 8*Hidden a row, what Input made
// of them, and is used up; cell is work space of Hidden a sequence; out gets
// 2*Hidden a row.
func (l *BiLSTM) Run(out, gates, cell []float32, offset []int) {
	h := l.Hidden
	longest := len(offset) - 1
	running := func(t int) int { return offset[t+1] - offset[t] }
	clear(cell)
	for t := range longest {
		first, n := offset[t], running(t)
		if t > 0 {
			l.u[0].MatMulStrided(gates[first*8*h:], 8*h, out[offset[t-1]*2*h:], 2*h, n)
		}
		for b := range n {
			r := first + b
			kernel.LSTMCell(gates[r*8*h:r*8*h+4*h], cell[b*h:(b+1)*h], out[r*2*h:r*2*h+h], h)
		}
	}
	clear(cell)
	for t := longest - 1; t >= 0; t-- {
		first, n := offset[t], running(t)
		if t+1 < longest {
			l.u[1].MatMulStrided(gates[first*8*h+4*h:], 8*h, out[offset[t+1]*2*h+h:], 2*h, running(t+1))
		}
		for b := range n {
			r := first + b
			kernel.LSTMCell(gates[r*8*h+4*h:(r+1)*8*h], cell[b*h:(b+1)*h], out[r*2*h+h:(r+1)*2*h], h)
		}
	}
}
