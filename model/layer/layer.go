// Package layer holds blocks of weights and the form in which files keep them:
// eight bits a weight. The networks of annotate and extract are made of them,
// and train fits them.
package layer

// Role tells how a Matrix is used, which decides how it is begun and kept.
type Role uint8

// The roles: rows that are looked up, a factor of a product, the recurrent
// factor of an LSTM, an offset.
const (
	Embedding Role = iota
	Factor
	Recurrent
	Offset
)

// Matrix is one block of weights, row after row.
type Matrix struct {
	Name       string
	Role       Role
	Rows, Cols int
	V          []float32
}

// Set is matrices in the order in which a file keeps them.
type Set struct {
	List   []*Matrix
	byName map[string]*Matrix
}

// Add makes a matrix of zeros. A name is used once.
func (s *Set) Add(name string, role Role, rows, cols int) {
	m := &Matrix{Name: name, Role: role, Rows: rows, Cols: cols, V: make([]float32, rows*cols)}
	s.List = append(s.List, m)
	if s.byName == nil {
		s.byName = make(map[string]*Matrix)
	}
	s.byName[name] = m
}

// AddLinear makes the factor NAME.w and the offset NAME.b.
func (s *Set) AddLinear(name string, rows, cols int) {
	s.Add(name+".w", Factor, rows, cols)
	s.Add(name+".b", Offset, 1, cols)
}

// Matrix is the block of that name, nil where there is none.
func (s *Set) Matrix(name string) *Matrix { return s.byName[name] }
