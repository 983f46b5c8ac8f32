package network

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/kernel"
	"github.com/readout-news/readout/model/word"
)

// batchRows is how many tokens are read at once, at most, unless one sequence
// alone has more.
const batchRows = 768

// arrange lays out the rows of some sequences, whose lengths come the longest
// first: all at position 0, all at position 1, and so on. It gives the offsets
// that layer.BiLSTM wants.
func arrange(offset []int, lengths []int) []int {
	longest := lengths[0]
	offset = sized(offset, longest+1)
	at, running := 0, len(lengths)
	for t := range longest {
		for running > 0 && lengths[running-1] <= t {
			running--
		}
		offset[t] = at
		at += running
	}
	offset[longest] = at
	return offset
}

// gather looks up what all members read of the tokens of the batch; token t of
// the b-th sequence has row w.offset[t]+b.
func (m *Model) gather(w *workspace, r *readout.Record, all []Sequence) {
	s := m.weights.Sizes
	total := w.offset[len(w.offset)-1]
	w.rows, w.features = sized(w.rows, total), sized(w.features, total)
	w.vectors, w.pair = sized(w.vectors, total*s.Vector), sized(w.pair, total*2*s.State)
	for b, k := range w.batch {
		q := &all[k]
		for t, p := range q.Places {
			row := w.offset[t] + b
			token := q.token(r, t)
			form := token.Span.In(r.Document.Text)
			w.rows[row] = m.weights.Look(form, token.Rel)
			w.features[row] = q.Features[t]
			m.vectors.Vector(w.vectors[row*s.Vector:(row+1)*s.Vector], form)
			States(w.pair[row*2*s.State:(row+1)*2*s.State], r, p, s.State)
		}
	}
}

// encode has all members read the batch: their states come to stand in
// w.states, the average of their scores in w.flat.
func (m *Model) encode(w *workspace) {
	s := m.weights.Sizes
	total := w.offset[len(w.offset)-1]
	w.flat, w.part = sized(w.flat, total*FlatLabels), sized(w.part, total*FlatLabels)
	clear(w.flat)
	if w.states == nil {
		w.states = make([][]float32, len(m.members))
	}
	in, h := s.Input(), s.Hidden
	w.x, w.seen = sized(w.x, total*in), sized(w.seen, total*s.Seen)
	w.gates, w.cell = sized(w.gates, total*8*h), sized(w.cell, len(w.batch)*h)
	w.first = sized(w.first, total*2*h)
	for k, n := range m.members {
		n.seen.Apply(w.seen, w.pair, total)
		for row := range total {
			n.input(w.x[row*in:(row+1)*in], w.vectors[row*s.Vector:(row+1)*s.Vector], w.rows[row], &w.features[row], w.seen[row*s.Seen:(row+1)*s.Seen], &s)
		}
		n.layers[0].Input.Apply(w.gates, w.x, total)
		n.layers[0].Run(w.first, w.gates, w.cell, w.offset)
		n.layers[1].Input.Apply(w.gates, w.first, total)
		w.states[k] = sized(w.states[k], total*2*h)
		n.layers[1].Run(w.states[k], w.gates, w.cell, w.offset)
		n.flat.Apply(w.part, w.states[k], total)
		kernel.Axpy(w.flat, 1/float32(len(m.members)), w.part)
	}
}

// input writes what the first layer reads of a token.
func (n *member) input(x, vector []float32, rows Rows, features *[FeatureCount]uint8, seen []float32, s *Sizes) {
	at := copy(x, vector)
	put := func(table []float32, row int32, width int) {
		at += copy(x[at:at+width], table[int(row)*width:])
	}
	put(n.tables[0], rows.Word, s.Word)
	put(n.tables[1], rows.Suffix, s.Suffix)
	put(n.tables[2], rows.Prefix, s.Prefix)
	put(n.tables[3], rows.Form, s.Form)
	put(n.tables[4], rows.Relation, s.Relation)
	for i, v := range features {
		put(n.features[i], int32(v), s.Feature)
	}
	for i, v := range seen {
		x[at+i] = max(v, 0.1*v)
	}
}

// States writes the engine's states of a token and of its head, zeros for the
// head of a root, to dst.
func States(dst []float32, r *readout.Record, p Place, width int) {
	s := &r.Sentences[p.Sentence]
	copy(dst[:width], s.States[int(p.Token)*width:])
	if h := s.Tokens[p.Token].Head; h >= 0 {
		copy(dst[width:2*width], s.States[h*width:(h+1)*width])
	} else {
		clear(dst[width : 2*width])
	}
}

// Rows are the rows of a token in the tables.
type Rows struct{ Word, Suffix, Prefix, Form, Relation int32 }

// Look finds the rows of a word with the label of the arc to its head.
func (w *Weights) Look(form, relation string) Rows {
	lower := word.Lower(form)
	var buf [16]byte
	return Rows{
		Word: w.Words.Find(lower), Suffix: w.Suffixes.Find(word.Suffix(lower)), Prefix: w.Prefixes.Find(word.Prefix(lower)),
		Form: w.Forms.FindBytes(word.Form(buf[:0], form)), Relation: w.Relations.Find(relation),
	}
}
