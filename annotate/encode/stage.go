package encode

import (
	"context"

	"github.com/readout-news/readout"
)

// MaxTokens is the number of tokens that are read as one sentence at most. What
// is longer is read in pieces; the head of each later piece hangs on that of
// the first as parataxis.
const MaxTokens = 1000

// MaxStates is the number of tokens of a document whose States are kept, which
// take a kilobyte each. A longer document is a book or a dump, and has none.
const MaxStates = 1 << 16

// Stage reads the sentences of a Record with a Model. It fills in the Lemma,
// UPOS, XPOS, Feats, Head and Rel of each Token, the Names of the Record, and
// the States of each Sentence.
type Stage struct{ model *Model }

var _ readout.Stage = (*Stage)(nil)

// NewStage makes the Stage of a Model.
func NewStage(m *Model) *Stage { return &Stage{model: m} }

// Model is what the Stage reads with.
func (s *Stage) Model() *Model { return s.model }

// Name is "encode".
func (s *Stage) Name() string { return "encode" }

// Version is that of the weights.
func (s *Stage) Version() string { return s.model.Version() }

// Needs the text and its tokens.
func (s *Stage) Needs() readout.Layer { return readout.Text | readout.Tokens }

// Adds tags, trees and names.
func (s *Stage) Adds() readout.Layer { return readout.Tags | readout.Tree | readout.Names }

// Run reads the sentences of r in batches of about the same length. It fails
// only where ctx ends.
func (s *Stage) Run(ctx context.Context, r *readout.Record) error {
	m := s.model
	w := m.spaces.Get().(*workspace)
	defer func() {
		w.forget() // the text is not ours to keep
		m.spaces.Put(w)
	}()
	w.pieces = w.pieces[:0]
	total := 0
	for i := range r.Sentences {
		n := len(r.Sentences[i].Tokens)
		total += n
		for from := 0; from < n; from += MaxTokens {
			w.pieces = append(w.pieces, piece{i, from, min(n, from+MaxTokens)})
		}
	}
	sortPieces(w.pieces)
	w.lemmas, w.places = w.lemmas[:0], w.places[:0]
	if total <= MaxStates {
		states := make([]float32, total*m.StateWidth())
		for i := range r.Sentences {
			n := len(r.Sentences[i].Tokens) * m.StateWidth()
			r.Sentences[i].States, states = states[:n:n], states[n:]
		}
	}
	text := r.Document.Text
	form := func(p piece, t int) string {
		sp := r.Sentences[p.sentence].Tokens[p.from+t].Span
		return text[sp.Start:sp.End]
	}
	labels := make([]uint8, total)
	first := make([]int, len(r.Sentences)+1)
	for i := range r.Sentences {
		first[i+1] = first[i] + len(r.Sentences[i].Tokens)
	}
	for left := w.pieces; len(left) > 0; {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		left = w.arrange(left)
		m.look(w, form)
		m.run(w)
		m.parse(w)
		m.tag(w)
		for b, p := range w.batch {
			m.fill(w, b, p, &r.Sentences[p.sentence], text)
			n := p.to - p.from
			w.script = sized(w.script, n*NameLabels)
			for t := range n {
				copy(w.script[t*NameLabels:(t+1)*NameLabels], w.names[w.row(b, t)*NameLabels:])
			}
			w.namePath(labels[first[p.sentence]+p.from:][:n], w.script)
		}
	}
	for i := range r.Sentences {
		m.inflect(w, r.Sentences[i].Tokens, text)
	}
	all := string(w.lemmas)
	for _, l := range w.places {
		r.Sentences[l.sentence].Tokens[l.token].Lemma = all[l.from:l.to]
	}
	r.Names = settle(r, labels)
	return nil
}

// fill writes what was read of piece b into its sentence.
func (m *Model) fill(w *workspace, b int, p piece, s *readout.Sentence, text string) {
	v := m.weights.Vocabulary
	width := m.StateWidth()
	nu, nx, nf, nr := len(v.UPOS), len(v.XPOS), len(v.Feats), len(v.Rels)
	states := w.states[Layers-1]
	tokens := s.Tokens[p.from:p.to]
	for t := range tokens {
		token := &tokens[t]
		r := w.row(b, t)
		if s.States != nil {
			copy(s.States[(p.from+t)*width:(p.from+t+1)*width], states[r*width:])
		}
		tags := w.tags[r*(nu+nx+nf):]
		best := v.reading(tags[:nu], tags[nu:nu+nx], tags[nu+nx:nu+nx+nf])
		token.UPOS, token.XPOS, token.Feats = v.UPOS[best[0]], v.XPOS[best[1]], v.Feats[best[2]]
		if token.Feats == "_" {
			token.Feats = ""
		}
		token.Head = int(w.heads[r]) - 1
		if token.Head >= 0 {
			token.Head += p.from
		}
		labels := w.labels[r*nr : (r+1)*nr]
		token.Rel = v.Rels[m.relation(labels, token.Head == readout.Root)]
		if token.Head == readout.Root && p.from > 0 {
			token.Head, token.Rel = rootOf(s.Tokens[:p.from]), "parataxis"
		}
		m.lemma(w, token, text[token.Span.Start:token.Span.End], states[r*width:(r+1)*width], p, t, r)
	}
}

// reading is the best of the Readings by the sum of their scores, or of all
// where there are no Readings.
func (v *Vocabulary) reading(upos, xpos, feats []float32) Reading {
	if len(v.Readings) == 0 {
		return Reading{uint16(highest(upos)), uint16(highest(xpos)), uint16(highest(feats))}
	}
	best := v.Readings[0]
	top := float32(-1e30)
	for _, r := range v.Readings {
		if s := upos[r[0]] + xpos[r[1]] + feats[r[2]]; s > top {
			best, top = r, s
		}
	}
	return best
}

// relation is the best label; root goes to the root's dependent and to it alone.
func (m *Model) relation(scores []float32, root bool) int {
	rels := m.weights.Vocabulary.Rels
	best := -1
	for i, v := range scores {
		if (rels[i] == "root") == root && (best < 0 || v > scores[best]) {
			best = i
		}
	}
	return max(best, 0)
}

func rootOf(tokens []readout.Token) int {
	for i := range tokens {
		if tokens[i].Head == readout.Root {
			return i
		}
	}
	return 0
}

// lemma asks the lexicon first, then the network.
func (m *Model) lemma(w *workspace, token *readout.Token, form string, state []float32, p piece, t, row int) {
	v := m.weights.Vocabulary
	lower := w.lower[w.types[row]]
	proper := token.UPOS == "PROPN"
	if !proper {
		if id, ok := v.Lexicon.Find(lower, token.UPOS); ok {
			stem, tail := apply(v.script(id), lower, lower)
			w.keepLemma(token, form, stem, tail, p, t)
			return
		}
	}
	w.scores = sized(w.scores, len(v.Scripts))
	m.script.Apply(w.scores, state, 1)
	best := highest(w.scores)
	for w.scores[best] > -1e8 && (v.Scripts[best][0] == '=' && len(form) > 4 || v.Scripts[best][0] == 'l' && proper) {
		// A word that shares nothing with its lemma is short ("'s") or stands in
		// the lexicon; a name keeps its capitals.
		w.scores[best] = -1e9
		best = highest(w.scores)
	}
	stem, tail := apply(v.Scripts[best], form, lower)
	if !proper && len(inflections[token.XPOS]) > 0 && !v.known(stem, tail) {
		stem, tail = v.mend(lower, token.XPOS, stem+tail), ""
	}
	w.keepLemma(token, form, stem, tail, p, t)
}

// keepLemma remembers a lemma that is not its form, so that all of a document
// become one string.
func (w *workspace) keepLemma(token *readout.Token, form, stem, tail string, p piece, t int) {
	if len(form) == len(stem)+len(tail) && form[:len(stem)] == stem && form[len(stem):] == tail {
		token.Lemma = form
		return
	}
	from := len(w.lemmas)
	w.lemmas = append(append(w.lemmas, stem...), tail...)
	w.places = append(w.places, lemmaPlace{int32(p.sentence), int32(p.from + t), int32(from), int32(len(w.lemmas))})
}
