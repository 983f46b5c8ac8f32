package encode

import (
	"github.com/readout-news/readout/model/word"
)

// mostTypes is how many distinct words of a document are kept at once.
const mostTypes = 2048

// look finds what the first layer makes of each word of the batch; form gives a
// token's text. A text repeats its words, and what does not depend on the words
// around them is computed once.
func (m *Model) look(w *workspace, form func(p piece, t int) string) {
	rows := w.offset[len(w.offset)-1]
	if len(w.words)+rows > mostTypes || len(w.words) == 0 {
		w.forget()
		w.words, w.lower = append(w.words, RootWord), append(w.lower, "")
	}
	known := w.projected
	w.types = sized(w.types, rows)
	for b, p := range w.batch {
		w.types[w.row(b, -1)] = 0
		for t := range p.to - p.from {
			f := form(p, t)
			id, ok := w.ids[f]
			if !ok {
				id = int32(len(w.words))
				w.ids[f] = id
				lower := word.Lower(f)
				w.words = append(w.words, m.weights.Vocabulary.look(f, lower))
				w.lower = append(w.lower, lower)
			}
			w.types[w.row(b, t)] = id
		}
	}
	if known < len(w.words) {
		m.project(w, w.words[known:])
		w.projected = len(w.words)
	}
}

// project runs the words through the part of the first layer that reads its
// input, and appends what comes out to w.first.
func (m *Model) project(w *workspace, words []Word) {
	s := m.weights.Sizes
	m.spell(w, words)
	in := s.Input()
	w.x = sized(w.x, len(words)*in)
	tables := [...]struct {
		values []float32
		width  int
	}{
		{m.weights.Matrix("word").V, s.Word}, {m.weights.Matrix("suffix").V, s.Suffix},
		{m.weights.Matrix("prefix").V, s.Prefix}, {m.weights.Matrix("form").V, s.Form},
	}
	for i := range words {
		word := &words[i]
		x := w.x[i*in : (i+1)*in]
		m.weights.VectorRow(x, word.Vector)
		at := s.Vector
		for k, id := range [...]int32{word.Word, word.Suffix, word.Prefix, word.Form} {
			n := tables[k].width
			copy(x[at:at+n], tables[k].values[int(id)*n:])
			at += n
		}
		copy(x[at:], w.filters[i*s.Filters:(i+1)*s.Filters])
	}
	width := 8 * s.Hidden
	from := w.projected * width
	if cap(w.first) < from+len(words)*width {
		grown := make([]float32, from, from+len(words)*width+512*width)
		copy(grown, w.first)
		w.first = grown
	}
	w.first = w.first[:from+len(words)*width]
	m.layers[0].Input.Apply(w.first[from:], w.x, len(words))
}

// spell runs the filters over the characters of each word and keeps the highest
// answer of each. The characters stand in one row with an edge between words,
// so that a window is three neighbours, and words do not see each other.
func (m *Model) spell(w *workspace, words []Word) {
	s := m.weights.Sizes
	table := m.weights.Matrix("char").V
	total := 1
	for i := range words {
		total += words[i].NumChars + 1
	}
	w.chars = sized(w.chars, total*s.Char)
	edge := table[:s.Char]
	copy(w.chars, edge)
	at := 1
	for i := range words {
		word := &words[i]
		for _, c := range word.Chars[:word.NumChars] {
			copy(w.chars[at*s.Char:], table[int(c)*s.Char:(int(c)+1)*s.Char])
			at++
		}
		copy(w.chars[at*s.Char:], edge)
		at++
	}
	windows := at - 2 // window i is characters i to i+2, around character i+1
	w.windows = sized(w.windows, windows*3*s.Char)
	for i := range windows {
		copy(w.windows[i*3*s.Char:(i+1)*3*s.Char], w.chars[i*s.Char:])
	}
	w.script = sized(w.script, windows*s.Filters)
	out := w.script
	m.filter.Apply(out, w.windows, windows)
	w.filters = sized(w.filters, len(words)*s.Filters)
	at = 0
	for k := range words {
		dst := w.filters[k*s.Filters : (k+1)*s.Filters]
		n := words[k].NumChars
		if n == 0 {
			clear(dst)
		}
		for i := range n {
			src := out[(at+i)*s.Filters : (at+i+1)*s.Filters]
			if i == 0 {
				copy(dst, src)
				continue
			}
			for j, v := range src {
				dst[j] = max(dst[j], v)
			}
		}
		leaky(dst)
		at += n + 1
	}
}

// leaky is the rectifier with slope 0.1 below zero.
func leaky(x []float32) {
	for i, v := range x {
		x[i] = max(v, 0.1*v)
	}
}

// run reads the batch through both layers; the states come to stand in
// w.states[1].
func (m *Model) run(w *workspace) {
	h := m.weights.Sizes.Hidden
	rows := w.offset[len(w.offset)-1]
	w.gates = sized(w.gates, rows*8*h)
	w.cell = sized(w.cell, len(w.batch)*h)
	for i := range m.layers {
		layer := &m.layers[i]
		if i == 0 {
			for r, id := range w.types[:rows] {
				copy(w.gates[r*8*h:(r+1)*8*h], w.first[int(id)*8*h:])
			}
		} else {
			layer.Input.Apply(w.gates, w.states[i-1], rows)
		}
		w.states[i] = sized(w.states[i], rows*2*h)
		layer.Run(w.states[i], w.gates, w.cell, w.offset)
	}
}
