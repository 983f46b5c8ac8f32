package stories

import (
	"cmp"
	"slices"
)

// matrix is how alike each two of n items are.
type matrix struct {
	n    int
	like []float64
}

func newMatrix(vs []vector) *matrix {
	m := &matrix{len(vs), make([]float64, len(vs)*len(vs))}
	for i := range vs {
		for j := i + 1; j < len(vs); j++ {
			m.set(i, j, cosine(vs[i], vs[j]))
		}
	}
	return m
}

func (m *matrix) at(i, j int) float64 { return m.like[i*m.n+j] }

func (m *matrix) set(i, j int, like float64) {
	m.like[i*m.n+j], m.like[j*m.n+i] = like, like
}

// node is a group of items and the two that it was made of; an item has none.
type node struct {
	items       []int
	left, right *node
	like        float64 // average likeness of left and right
}

// tree joins all items by average likeness, the nearest first, by the chain of
// nearest neighbours (Murtagh 1983): the cost is the square of their number.
// Ties go to the smaller number. The matrix is used up.
func (m *matrix) tree() *node {
	nodes := make([]*node, m.n)
	for i := range nodes {
		nodes[i] = &node{items: []int{i}}
	}
	var chain []int
	for left := m.n; left > 1; left-- {
		if len(chain) == 0 {
			chain = append(chain, slices.IndexFunc(nodes, func(n *node) bool { return n != nil }))
		}
		for {
			last := chain[len(chain)-1]
			next, like := -1, -1.0
			if len(chain) > 1 { // the one before wins where it is as near
				next = chain[len(chain)-2]
				like = m.at(last, next)
			}
			for j, n := range nodes {
				if n != nil && j != last && m.at(last, j) > like {
					next, like = j, m.at(last, j)
				}
			}
			if len(chain) > 1 && next == chain[len(chain)-2] {
				break
			}
			chain = append(chain, next)
		}
		a, b := chain[len(chain)-2], chain[len(chain)-1]
		chain = chain[:len(chain)-2]
		m.merge(nodes, min(a, b), max(a, b))
	}
	root := nodes[slices.IndexFunc(nodes, func(n *node) bool { return n != nil })]
	return root
}

// merge puts group b into a.
func (m *matrix) merge(nodes []*node, a, b int) {
	na, nb := float64(len(nodes[a].items)), float64(len(nodes[b].items))
	items := slices.Concat(nodes[a].items, nodes[b].items)
	slices.Sort(items)
	nodes[a] = &node{items, nodes[a], nodes[b], m.at(a, b)}
	nodes[b] = nil
	for c, n := range nodes {
		if n != nil && c != a {
			m.set(a, c, (na*m.at(a, c)+nb*m.at(b, c))/(na+nb))
		}
	}
}

// halves goes down the tree to the first place where it falls into two groups of
// at least fewest items each, and gives them, the larger first. What falls off
// on the way is in neither; nil where there is no such place.
func (n *node) halves(fewest int) (a, b []int) {
	for n.left != nil {
		l, r := n.left, n.right
		if cmp.Or(cmp.Compare(len(r.items), len(l.items)), cmp.Compare(l.items[0], r.items[0])) > 0 {
			l, r = r, l
		}
		if len(r.items) >= fewest {
			return l.items, r.items
		}
		n = l
	}
	return nil, nil
}
