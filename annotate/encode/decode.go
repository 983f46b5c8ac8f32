package encode

import (
	"github.com/readout-news/readout/annotate/kernel"
)

// parse finds heads and labels of the batch: w.heads holds for each row the
// token that it hangs on, counted from 1 within its piece, w.of its label.
func (m *Model) parse(w *workspace) {
	s := m.weights.Sizes
	rows := w.offset[len(w.offset)-1]
	_, width := m.hidden.Size()
	w.hidden = sized(w.hidden, rows*width)
	m.hidden.Apply(w.hidden, w.states[Layers-1], rows)
	leaky(w.hidden)

	// The scores of arcs, sentence by sentence.
	w.heads = sized(w.heads, rows)
	w.pair = sized(w.pair, rows*3*s.Label)
	clear(w.pair)
	for b, p := range w.batch {
		n := p.rows()
		w.dep = sized(w.dep, n*s.Arc)
		w.head = sized(w.head, n*s.Arc)
		for t := range n {
			hidden := w.hidden[w.row(b, t-1)*width:]
			copy(w.dep[t*s.Arc:(t+1)*s.Arc], hidden)
			copy(w.head[t*s.Arc:(t+1)*s.Arc], hidden[s.Arc:])
		}
		w.scores = sized(w.scores, n*s.Arc)
		m.arc.Apply(w.scores, w.dep, n)
		w.arcs = sized(w.arcs, n*n)
		clear(w.arcs)
		kernel.MatMulTransB(w.arcs, w.scores, w.head, n, s.Arc, n)
		w.of = sized(w.of, n)
		for d := 1; d < n; d++ {
			row := w.arcs[d*n : (d+1)*n]
			row[d] = -1e9
			w.of[d] = int32(highest(row))
		}
		if n > 1 && !w.tree.isTree(w.of) {
			w.tree.tree(w.of, w.arcs, n)
		}
		// The dependent, its head, and their product decide the label.
		for d := 1; d < n; d++ {
			r := w.row(b, d-1)
			w.heads[r] = w.of[d]
			pair := w.pair[r*3*s.Label : (r+1)*3*s.Label]
			a := pair[:s.Label]
			c := pair[s.Label : 2*s.Label]
			copy(a, w.hidden[r*width+2*s.Arc:])
			copy(c, w.hidden[w.row(b, int(w.of[d])-1)*width+2*s.Arc+s.Label:])
			kernel.MulAdd(pair[2*s.Label:], a, c)
		}
	}
	w.labels = sized(w.labels, rows*len(m.weights.Vocabulary.Rels))
	m.label.Apply(w.labels, w.pair, rows)
}

// tag scores parts of speech, tags, features and names of the batch.
func (m *Model) tag(w *workspace) {
	s := m.weights.Sizes
	rows := w.offset[len(w.offset)-1]
	_, width := m.tags.Size()
	w.tags = sized(w.tags, rows*width)
	m.tags.Apply(w.tags, w.states[Layers-1], rows)

	_, hidden := m.hidden.Size()
	w.pair = sized(w.pair, rows*s.Name)
	for r := range rows {
		copy(w.pair[r*s.Name:(r+1)*s.Name], w.hidden[(r+1)*hidden-s.Name:])
	}
	w.names = sized(w.names, rows*NameLabels)
	m.name.Apply(w.names, w.pair, rows)
}

// highest is the index of the highest score, the first of equals.
func highest(scores []float32) int {
	best := 0
	top := scores[0]
	for i, v := range scores {
		if v > top {
			best, top = i, v
		}
	}
	return best
}

// caution is how much better a name has to score than none, in logits. The names
// of a teacher that finds too many made the network find too many; on the
// development sets (GUM, EWT, newswire) 0.6 to 1 serve about equally well.
const caution = 0.8

// namePath finds the best labels of names that make sense together: a name that
// begins goes on to its end. scores holds NameLabels values a token; the labels
// are written to path.
func (w *workspace) namePath(path []uint8, scores []float32) {
	n := len(path)
	types := len(NameTypes)
	// best[i*stride]: the best score up to token i with nothing open, and of
	// each type open. back tells which label token i has then.
	stride := 1 + types
	w.best = sized(w.best, (n+1)*stride)
	w.path = sized(w.path, n*stride)
	best, back := w.best, w.path
	const never = -1e30
	best[0] = 0
	for t := range types {
		best[1+t] = never
	}
	for i := range n {
		prev, cur := best[i*stride:(i+1)*stride], best[(i+1)*stride:(i+2)*stride]
		sc := scores[i*NameLabels : (i+1)*NameLabels]
		label := back[i*stride : (i+1)*stride]
		cur[0], label[0] = prev[0]+sc[0]+caution, 0
		for t := range types {
			single := prev[0] + sc[NameLabel(t, Single)]
			if single > cur[0] {
				cur[0], label[0] = single, uint8(NameLabel(t, Single))
			}
			if end := prev[1+t] + sc[NameLabel(t, End)]; end > cur[0] {
				cur[0], label[0] = end, uint8(NameLabel(t, End))
			}
			cur[1+t], label[1+t] = prev[0]+sc[NameLabel(t, Begin)], uint8(NameLabel(t, Begin))
			if inside := prev[1+t] + sc[NameLabel(t, Inside)]; inside > cur[1+t] {
				cur[1+t], label[1+t] = inside, uint8(NameLabel(t, Inside))
			}
		}
	}
	open := 0
	for i := n - 1; i >= 0; i-- {
		l := back[i*stride+open]
		path[i] = l
		open = 0
		if l > 0 && ((l-1)%4 == Inside || (l-1)%4 == End) {
			open = 1 + int(l-1)/4
		}
	}
}
