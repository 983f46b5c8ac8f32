package fast

// Kinds of relations that features of verbs and auxiliaries hang on.
const (
	otherRel = iota
	subjectRel
	auxiliaryRel
	markRel
)

// RelKind sorts a relation.
func RelKind(rel string) uint8 {
	switch rel {
	case "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl":
		return subjectRel
	case "aux", "aux:pass", "cop":
		return auxiliaryRel
	case "mark", "case":
		return markRel
	}
	return otherRel
}

// Clause holds, for each token as in State, the first of its dependents of
// some kinds; 0 is none.
type Clause struct{ Subject, Auxiliary, Mark []int32 }

// Build derives c from heads and kinds of relations of n tokens.
func (c *Clause) Build(head []int32, kind func(token int) uint8, n int) {
	size := n + 2
	for _, p := range []*[]int32{&c.Subject, &c.Auxiliary, &c.Mark} {
		if cap(*p) < size {
			*p = make([]int32, size+size/2)
		}
		*p = (*p)[:size]
		clear(*p)
	}
	for d := n; d > 0; d-- {
		h := head[d]
		switch kind(d) {
		case subjectRel:
			c.Subject[h] = int32(d)
		case auxiliaryRel:
			c.Auxiliary[h] = int32(d)
		case markRel:
			c.Mark[h] = int32(d)
		}
	}
}

// FeatFeatures puts into b what decides the morphological features of token d,
// whose relation has the number rel.
func FeatFeatures(b *Bag, nodes []Node, head []int32, c *Clause, d int32, rel uint8) {
	b.begin(featSeed)
	h := head[d]
	x, y := &nodes[d], &nodes[h]
	r := uint64(rel) + 3
	subject, auxiliary, mark := &nodes[c.Subject[d]], &nodes[c.Auxiliary[d]], &nodes[c.Mark[d]]
	above := &nodes[c.Subject[h]]
	other := &nodes[c.Auxiliary[h]]
	left, right := &nodes[d-1], &nodes[d+1]
	t := x.tag
	b.add(t, 0, 0)
	b.add(t, x.word, 0)
	b.add(t, x.word, r)
	b.add(t, x.suffix, 0)
	b.add(t, r, y.tag)
	b.add(t, r, y.word)
	b.add(t, subject.tag, 0)
	b.add(t, subject.word, 0)
	b.add(t, subject.tag, auxiliary.word)
	b.add(t, auxiliary.word, mark.word)
	b.add(t, auxiliary.word, 0)
	b.add(t, mark.word, 0)
	b.add(t, mark.word, r)
	b.add(t, above.tag, r)
	b.add(t, above.word, r)
	b.add(t, other.word, r)
	b.add(t, left.word, 0)
	b.add(t, left.tag, x.word)
	b.add(t, right.tag, x.word)
	b.add(t, right.word, 0)
	b.add(t, x.fine, 0)
	b.add(t, pair(x.word, subject.tag), above.tag)
}

// features gives each token its morphological features, of those that its tag
// was seen with.
func (m *Model) features(s *scratch) {
	n := len(s.tags)
	s.clause.Build(s.state.Head, func(d int) uint8 { return m.relKinds[s.rels[d-1]] }, n)
	for d, t := range s.tags {
		list := m.featsOf[t]
		switch len(list) {
		case 0:
			s.feats[d] = 0
			continue
		case 1:
			s.feats[d] = list[0]
			continue
		}
		FeatFeatures(&s.bag, s.nodes, s.state.Head, &s.clause, int32(d+1), s.rels[d])
		m.Featurer.scoreWords(&s.bag, &s.scores, m.featWords[t])
		best, top := list[0], uint16(0)
		for _, f := range list {
			if v := s.scores.of(int(f)); v > top {
				best, top = f, v
			}
		}
		s.feats[d] = best
	}
}
