package fast

// Family holds who stands next to whom in a tree; tokens as in State.
type Family struct {
	first, last   []int32 // outermost dependent before and after the token
	before, after []int32 // nearest sibling on either side
	count         []int32 // dependents
	seen          []int32
}

// Build derives f from the heads of n tokens.
func (f *Family) Build(head []int32, n int) {
	size := n + 2
	for _, p := range []*[]int32{&f.first, &f.last, &f.before, &f.after, &f.count, &f.seen} {
		if cap(*p) < size {
			*p = make([]int32, size+size/2)
		}
		*p = (*p)[:size]
		clear(*p)
	}
	for d := int32(1); d <= int32(n); d++ {
		h := head[d]
		f.before[d] = f.seen[h]
		f.seen[h] = d
		f.count[h]++
		if d < h && f.first[h] == 0 {
			f.first[h] = d
		}
		if d > h {
			f.last[h] = d
		}
	}
	clear(f.seen)
	for d := int32(n); d > 0; d-- {
		h := head[d]
		f.after[d] = f.seen[h]
		f.seen[h] = d
	}
}

// LabelFeatures puts into b what decides the relation of token d to its head.
func LabelFeatures(b *Bag, nodes []Node, head []int32, f *Family, d int32) {
	b.begin(labelSeed)
	h := head[d]
	last := int32(len(nodes) - 1)
	var up int32
	if h < last {
		up = head[h]
	}
	at := func(i int32) *Node {
		if i < 1 || i >= last {
			return &nodes[0]
		}
		return &nodes[i]
	}
	x, y, z := &nodes[d], &nodes[h], &nodes[up]
	side := uint64(0)
	if d < h {
		side = 1
	}
	far := min(max(d-h, h-d), 5)
	way := side | uint64(far)<<1
	l, r := &nodes[f.first[d]], &nodes[f.last[d]]
	before, after := &nodes[f.before[d]], &nodes[f.after[d]]
	xp, xn, yp, yn := at(d-1), at(d+1), at(h-1), at(h+1)

	b.add(side, 0, 0)
	b.add(x.word, side, 0)
	b.add(x.tag, side, 0)
	b.add(x.fine, side, 0)
	b.add(x.word, x.tag, side)
	b.add(y.word, side, 0)
	b.add(y.tag, x.tag, side)
	b.add(y.word, x.tag, side)
	b.add(y.tag, x.word, side)
	b.add(y.word, x.word, side)
	b.add(y.fine, x.fine, side)
	b.add(y.fine, x.tag, side)
	b.add(y.tag, x.fine, side)
	b.add(y.word, x.fine, side)
	b.add(x.tag, y.tag, way)
	b.add(x.tag, l.tag, side)
	b.add(x.tag, l.word, side)
	b.add(x.tag, r.word, side)
	tags := pair(x.tag, y.tag)
	b.add(tags, l.word, side)
	b.add(pair(x.fine, y.fine), l.word, side)
	b.add(pair(x.fine, y.word), l.word, side)
	b.add(pair(x.tag, y.word), l.word, side)
	b.add(tags, r.tag, side)
	b.add(l.word, x.word, 0)
	b.add(x.tag, xp.tag, xn.tag)
	b.add(x.tag, xp.word, 0)
	b.add(x.tag, xn.word, 0)
	b.add(y.tag, yp.tag, yn.tag)
	b.add(pair(tags, xp.tag), xn.tag, side)
	b.add(x.tag, y.tag, z.tag)
	b.add(x.tag, z.word, y.tag)
	b.add(tags, before.tag, side)
	b.add(tags, after.tag, side)
	b.add(pair(tags, before.tag), after.tag, side)
	b.add(pair(x.word, before.word), y.tag, side)
	b.add(pair(x.tag, before.word), y.word, side)
	b.add(pair(x.coarse, y.coarse), pair(before.tag, after.tag), 0)
	b.add(x.suffix, y.tag, side)
	b.add(y.suffix, x.tag, side)
	b.add(tags, uint64(min(f.count[d], 4)), side)
	if d < h {
		b.add(tags, between(x, y), 1)
	} else {
		b.add(tags, between(y, x), 2)
	}
	yl := &nodes[f.first[h]]
	b.add(tags, yl.word, side)
	b.add(x.fine, l.word, tags)
	b.add(x.word, y.tag, z.tag)
	b.add(pair(x.tag, l.tag), pair(y.tag, z.tag), side)
}

// label gives each token its relation.
func (m *Model) label(s *scratch) {
	n := len(s.tags)
	s.family.Build(s.state.Head, n)
	for d := range n {
		if int(s.state.Head[d+1]) == n+1 {
			s.rels[d] = m.rootRel
			continue
		}
		if r := m.sureRels[s.tags[d]]; r > 0 {
			s.rels[d] = uint8(r - 1)
			continue
		}
		LabelFeatures(&s.bag, s.nodes, s.state.Head, &s.family, int32(d+1))
		m.Labeler.score(&s.bag, &s.scores)
		r := uint8(m.Labeler.best(&s.scores))
		if r == m.rootRel {
			r = m.loose
		}
		s.rels[d] = r
	}
}
