package network

import (
	"github.com/readout-news/readout"
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

// encode reads the sequences of the batch; the states of token t of the b-th
// come to stand in row w.offset[t]+b of w.states[1].
func (m *Model) encode(w *workspace, r *readout.Record, all []Sequence) {
	s := m.weights.Sizes
	rows := w.offset[len(w.offset)-1]
	in := s.Input()
	w.x = sized(w.x, rows*in)
	w.pair = sized(w.pair, rows*2*s.State)
	w.seen = sized(w.seen, rows*s.Seen)
	for b, k := range w.batch {
		q := &all[k]
		for t := range q.Places {
			row := w.offset[t] + b
			m.look(w.x[row*in:(row+1)*in], r, q, t)
			States(w.pair[row*2*s.State:(row+1)*2*s.State], r, q.Places[t], s.State)
		}
	}
	m.seen.Apply(w.seen, w.pair, rows)
	for i, v := range w.seen {
		w.seen[i] = max(v, 0.1*v)
	}
	for row := range rows {
		copy(w.x[(row+1)*in-s.Seen:(row+1)*in], w.seen[row*s.Seen:])
	}
	h := s.Hidden
	w.gates = sized(w.gates, rows*8*h)
	w.cell = sized(w.cell, len(w.batch)*h)
	input := w.x
	for i := range m.layers {
		m.layers[i].Input.Apply(w.gates, input, rows)
		w.states[i] = sized(w.states[i], rows*2*h)
		m.layers[i].Run(w.states[i], w.gates, w.cell, w.offset)
		input = w.states[i]
	}
	w.flat = sized(w.flat, rows*FlatLabels)
	m.flat.Apply(w.flat, w.states[1], rows)
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

// look writes what the first layer reads of token t beside its states.
func (m *Model) look(x []float32, r *readout.Record, q *Sequence, t int) {
	s := m.weights.Sizes
	token := q.token(r, t)
	form := token.Span.In(r.Document.Text)
	m.vectors.Vector(x[:s.Vector], form)
	at := s.Vector
	put := func(name string, row int32, width int) {
		copy(x[at:at+width], m.weights.Matrix(name).V[int(row)*width:])
		at += width
	}
	ids := m.weights.Look(form, token.Rel)
	put("word", ids.Word, s.Word)
	put("suffix", ids.Suffix, s.Suffix)
	put("prefix", ids.Prefix, s.Prefix)
	put("form", ids.Form, s.Form)
	put("relation", ids.Relation, s.Relation)
	for i, v := range q.Features[t] {
		put(featureNames[i], int32(v), s.Feature)
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
