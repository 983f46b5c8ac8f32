package fast

import (
	"fmt"
	"slices"
	"strings"
)

// Model is all that the cascade knows. It is not changed after Prepare; any
// number of goroutines may use one.
type Model struct {
	Version string
	Tags    []string // UPOS and XPOS, "NOUN|NNS"
	Rels    []string
	Feats   []string   // as CoNLL-U writes them; "" stands for none
	FeatsOf [][]uint16 // the features that each tag was seen with

	// What is so regular that it is not decided each time: the tags of words by
	// their Form, the words by their Form that begin no name, and by tag the
	// relation plus 1, 0 where it is open.
	SureTags    *Lexicon
	SureOutside *Lexicon
	SureRels    []uint16

	Clusters *Clusters
	Lemmas   *Lemmas
	Tagger   *Table
	Parser   *Actions
	Labeler  *Table
	Featurer *Table
	Namer    *Table

	upos, xpos []string
	uposAtom   []uint64
	featsOf    [][]uint16
	featWords  [][]uint8 // words of a row that hold the features of a tag
	relKinds   []uint8
	sureRels   []uint16
	rootRel    uint8
	loose      uint8 // the relation of what is no root but was taken for one
}

// Prepare derives what the parts of the Model that are set so far imply. It
// fails where they do not fit together.
func (m *Model) Prepare() error {
	m.upos, m.xpos, m.uposAtom = nil, nil, nil
	for _, t := range m.Tags {
		u, x, ok := strings.Cut(t, "|")
		if !ok {
			return fmt.Errorf("fast: tag %q has no bar", t)
		}
		m.upos = append(m.upos, u)
		m.xpos = append(m.xpos, x)
		m.uposAtom = append(m.uposAtom, hashBytes([]byte(u)))
	}
	if len(m.Rels) > 256 || len(m.Tags) >= NoTag {
		return fmt.Errorf("fast: %d relations and %d tags are too many", len(m.Rels), len(m.Tags))
	}
	m.relKinds = m.relKinds[:0]
	for i, r := range m.Rels {
		m.relKinds = append(m.relKinds, RelKind(r))
		switch r {
		case "root":
			m.rootRel = uint8(i)
		case "dep":
			m.loose = uint8(i)
		}
	}
	m.featsOf = m.FeatsOf
	if len(m.featsOf) < len(m.Tags) {
		m.featsOf = append(m.featsOf, make([][]uint16, len(m.Tags)-len(m.featsOf))...)
	}
	m.featWords = make([][]uint8, len(m.featsOf))
	for t, list := range m.featsOf {
		for _, f := range list {
			if int(f) >= len(m.Feats) || int(f) >= MaxClasses {
				return fmt.Errorf("fast: features %d of %d", f, len(m.Feats))
			}
			if w := uint8(f / 8); !slices.Contains(m.featWords[t], w) {
				m.featWords[t] = append(m.featWords[t], w)
			}
		}
	}
	for _, fit := range []struct {
		table   *Table
		classes int
		name    string
	}{{m.Tagger, len(m.Tags), "tagger"}, {m.Labeler, len(m.Rels), "labeler"}, {m.Featurer, len(m.Feats), "featurer"}, {m.Namer, NameLabels, "namer"}} {
		if fit.table != nil && (fit.table.Classes != fit.classes || fit.classes > MaxClasses) {
			return fmt.Errorf("fast: %s has %d classes for %d labels, of at most %d", fit.name, fit.table.Classes, fit.classes, MaxClasses)
		}
	}
	if m.Lemmas != nil {
		for _, s := range m.Lemmas.Ends.values {
			if int(s) >= len(m.Lemmas.Scripts) {
				return fmt.Errorf("fast: script %d of %d", s, len(m.Lemmas.Scripts))
			}
		}
	}
	if m.SureTags != nil {
		for _, t := range m.SureTags.values {
			if int(t) >= len(m.Tags) {
				return fmt.Errorf("fast: tag %d of %d", t, len(m.Tags))
			}
		}
	}
	for _, r := range m.SureRels {
		if int(r) > len(m.Rels) {
			return fmt.Errorf("fast: relation %d of %d", r, len(m.Rels))
		}
	}
	m.sureRels = m.SureRels
	if len(m.sureRels) < len(m.Tags) {
		m.sureRels = append(m.sureRels, make([]uint16, len(m.Tags)-len(m.sureRels))...)
	}
	return nil
}

// complete reports whether m has all that a Stage takes.
func (m *Model) complete() bool {
	return m.Clusters != nil && m.Lemmas != nil && len(m.Lemmas.Scripts) > 0 && m.Tagger != nil && m.Parser != nil &&
		m.Labeler != nil && m.Featurer != nil && m.Namer != nil && len(m.Tags) > 0 && len(m.Rels) > 0 && len(m.Feats) > 0
}

// scratch is what one sentence needs while it is read; used again for the
// next.
type scratch struct {
	bag     Bag
	scores  Scores
	words   []Word
	lowers  []byte
	bounds  []int32 // of each token's small letters in lowers
	tags    []uint16
	nodes   []Node
	state   State
	family  Family
	clause  Clause
	context NameContext
	rels    []uint8
	feats   []uint16
	names   []uint8
	strand  strand
	ballot  ballot
}

// size makes room for n tokens.
func (s *scratch) size(n int) {
	if cap(s.tags) < n {
		c := n + n/2
		s.words = make([]Word, c+2*edges)
		s.bounds = make([]int32, c+1)
		s.tags, s.feats = make([]uint16, c), make([]uint16, c)
		s.rels, s.names = make([]uint8, c), make([]uint8, c)
	}
	s.words, s.bounds = s.words[:n+2*edges], s.bounds[:n+1]
	s.tags, s.feats, s.rels, s.names = s.tags[:n], s.feats[:n], s.rels[:n], s.names[:n]
}

// look fills in the words of a sentence; form gives those of its n tokens.
func (m *Model) look(s *scratch, n int, form func(i int) string) {
	s.size(n)
	for i := range edges {
		s.words[i], s.words[n+edges+i] = edge, edge
	}
	s.lowers = s.lowers[:0]
	for i := range n {
		f := form(i)
		s.bounds[i] = int32(len(s.lowers))
		s.lowers = appendLower(s.lowers, f)
		m.Clusters.look(&s.words[i+edges], f, s.lowers[s.bounds[i]:])
	}
	s.bounds[n] = int32(len(s.lowers))
}

// lower is token i in small letters.
func (s *scratch) lower(i int) []byte { return s.lowers[s.bounds[i]:s.bounds[i+1]] }

// read finds everything about the sentence in s.
func (m *Model) read(s *scratch) {
	m.tag(s)
	s.nodes = m.Nodes(s.nodes[:0], s.words, s.tags)
	m.parse(s)
	m.label(s)
	m.features(s)
	m.nameLabels(s)
}
