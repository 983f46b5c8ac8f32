package fast

import (
	"context"
	"errors"
	"strings"
	"sync"

	"github.com/readout-news/readout"
)

// Stage is the cascade as a stage.
type Stage struct {
	model *Model
	pool  sync.Pool
}

var _ readout.Stage = (*Stage)(nil)

// NewStage makes a Stage of a Model. It fails where the Model lacks a part.
func NewStage(m *Model) (*Stage, error) {
	if err := m.Prepare(); err != nil {
		return nil, err
	}
	if !m.complete() {
		return nil, errors.New("fast: the model lacks a part")
	}
	return &Stage{model: m, pool: sync.Pool{New: func() any { return new(scratch) }}}, nil
}

// Name is "fast".
func (s *Stage) Name() string { return "fast" }

// Version is that of the Model.
func (s *Stage) Version() string { return s.model.Version }

// Needs tells that the Stage reads tokens.
func (s *Stage) Needs() readout.Layer { return readout.Text | readout.Tokens }

// Adds tells that the Stage gives tags, trees and names.
func (s *Stage) Adds() readout.Layer { return readout.Tags | readout.Tree | readout.Names }

// Run reads the sentences of r one by one. It fails with ctx.Err() where ctx
// ends between two of them.
func (s *Stage) Run(ctx context.Context, r *readout.Record) error {
	w := s.pool.Get().(*scratch)
	defer s.pool.Put(w)
	text := r.Document.Text
	r.Names = r.Names[:0]
	w.ballot.clear()
	for i := range r.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		s.sentence(w, text, r.Sentences[i].Tokens)
		w.ballot.add(s.model, w)
	}
	w.ballot.decide()
	at := 0
	for i := range r.Sentences {
		tokens := r.Sentences[i].Tokens
		r.Names = w.ballot.appendNames(r.Names, tokens, at)
		at += len(tokens)
	}
	return nil
}

// sentence annotates one sentence.
func (s *Stage) sentence(w *scratch, text string, tokens []readout.Token) {
	m, n := s.model, len(tokens)
	if n == 0 {
		w.size(0)
		return
	}
	m.look(w, n, func(i int) string { return tokens[i].Span.In(text) })
	m.read(w)
	for i := range tokens {
		t := &tokens[i]
		tag := w.tags[i]
		t.UPOS, t.XPOS = m.upos[tag], m.xpos[tag]
		t.Feats = m.Feats[w.feats[i]]
		t.Rel = m.Rels[w.rels[i]]
		t.Head = int(w.state.Head[i+1]) - 1
		if t.Head == n {
			t.Head = readout.Root
		}
		lower := w.lower(i)
		script := m.Lemmas.Find(&w.words[i+edges], len(lower), int(tag))
		t.Lemma = m.Lemmas.Scripts[script].apply(t.Span.In(text), lower, &w.strand)
	}
}

// Tag splits a tag of Model.Tags.
func Tag(tag string) (upos, xpos string) {
	upos, xpos, _ = strings.Cut(tag, "|")
	return upos, xpos
}
