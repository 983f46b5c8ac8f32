package fast

// StateFeatures puts into b what decides the next action in s.
func StateFeatures(b *Bag, s *State, nodes []Node) {
	b.begin(parseSeed)
	k := len(s.Stack)
	var i0, i1, i2 int32 // the top three of the stack
	if k > 0 {
		i0 = s.Stack[k-1]
	}
	if k > 1 {
		i1 = s.Stack[k-2]
	}
	if k > 2 {
		i2 = s.Stack[k-3]
	}
	var j1, j2 int32 // the next tokens
	j0 := s.Next
	if j0+1 <= s.n+1 {
		j1 = j0 + 1
	}
	if j0+2 <= s.n+1 {
		j2 = j0 + 2
	}
	s0, s1, s2 := &nodes[i0], &nodes[i1], &nodes[i2]
	n0, n1, n2 := &nodes[j0], &nodes[j1], &nodes[j2]

	b.add(0, 0, 0)
	for _, t := range [4]*Node{s0, s1, n0, n1} {
		b.add(t.word, t.tag, 0)
		b.add(t.word, 0, 0)
		b.add(t.tag, 0, 0)
		b.add(t.fine, t.upos, 0)
	}
	b.add(s2.word, s2.tag, 0)
	b.add(s2.tag, 0, 0)
	b.add(n2.word, n2.tag, 0)
	b.add(n2.tag, 0, 0)
	addPair(b, s0, n0)
	addPair(b, s1, s0)
	b.add(n0.tag, n1.tag, 0)
	b.add(n0.word, n1.tag, 0)
	b.add(n0.fine, n1.fine, 0)
	b.add(s1.tag, n0.tag, 0)
	b.add(s1.word, n0.word, 0)
	b.add(s1.fine, n0.fine, 0)
	b.add(s0.word, n1.word, 0)
	b.add(s0.tag, n1.tag, 0)
	b.add(s0.fine, n1.fine, 0)

	b.add(s0.tag, n0.tag, n1.tag)
	b.add(s1.tag, s0.tag, n0.tag)
	b.add(s2.tag, s1.tag, s0.tag)
	b.add(n0.tag, n1.tag, n2.tag)
	b.add(s0.word, n0.tag, n1.tag)
	b.add(s0.tag, n0.word, n1.tag)
	b.add(s0.tag, n0.tag, n1.word)
	b.add(s1.word, s0.tag, n0.tag)
	b.add(s1.tag, s0.word, n0.tag)
	b.add(s1.tag, s0.tag, n0.word)
	b.add(s1.fine, s0.fine, n0.fine)
	b.add(s0.fine, n0.fine, n1.fine)
	b.add(s1.coarse, s0.coarse, n0.coarse)
	s1s0, s0n0 := pair(s1.tag, s0.tag), pair(s0.tag, n0.tag)
	b.add(s1s0, n0.tag, n1.tag)
	b.add(s0n0, n1.tag, n2.tag)
	b.add(pair(s1.tag, s0.fine), n0.tag, n1.tag)
	b.add(s1s0, n0.fine, n1.tag)
	b.add(s1s0, s2.tag, n0.tag)
	b.add(s1.word, s0.word, n0.word)

	s0l, s0r, s1l, s1r, n0l := &nodes[s.left[i0]], &nodes[s.right[i0]], &nodes[s.left[i1]], &nodes[s.right[i1]], &nodes[s.left[j0]]
	s0l2, s0r2, n0l2, s1r2 := &nodes[s.left2[i0]], &nodes[s.right2[i0]], &nodes[s.left2[j0]], &nodes[s.right2[i1]]
	b.add(s0.tag, s0l.tag, n0.tag)
	b.add(s0.tag, s0r.tag, n0.tag)
	b.add(s0.tag, n0.tag, n0l.tag)
	b.add(s1.tag, s1r.tag, s0.tag)
	b.add(s1.tag, s1l.tag, s0.tag)
	b.add(s1.tag, s0.tag, s0r.tag)
	b.add(s1.tag, s0.tag, s0l.tag)
	b.add(s0.word, s0l.word, 0)
	b.add(s0.word, s0r.word, 0)
	b.add(s1.word, s1r.word, 0)
	b.add(s1.word, s1l.word, 0)
	b.add(n0.word, n0l.word, 0)
	b.add(s0.tag, s0l.tag, s0l2.tag)
	b.add(s0.tag, s0r.tag, s0r2.tag)
	b.add(n0.tag, n0l.tag, n0l2.tag)
	b.add(s1.tag, s1r.tag, s1r2.tag)
	b.add(s0.fine, s0r.fine, n0.tag)
	b.add(s0.word, s0r.word, n0.tag)
	b.add(s0l.fine, s0.tag, n0.fine)
	b.add(s0.word, n0.word, n0l.word)
	b.add(s1.word, s0.word, s0l.word)
	b.add(s1.word, s0.fine, s0l.word)
	b.add(s1.fine, s0.word, s0l.word)
	b.add(s1s0, s1r.tag, s0l.tag)
	b.add(s0n0, s0r.tag, n0l.tag)

	d0, d1 := distance(i0, j0), distance(i1, i0)
	b.add(s0.tag, n0.tag, d0)
	b.add(s0.word, d0, 0)
	b.add(n0.word, d0, 0)
	b.add(s0.fine, n0.fine, d0)
	b.add(s1.tag, s0.tag, d1)
	b.add(s1.word, d1, 0)
	b.add(s0.word, d1, 0)
	b.add(s1.fine, s0.fine, d1)
	l0, r0, r1, m0 := uint64(s.leftCount[i0]), uint64(s.rightCount[i0]), uint64(s.rightCount[i1]), uint64(s.leftCount[j0])
	b.add(s0.tag, n0.tag, l0)
	b.add(s0.tag, n0.tag, r0)
	b.add(s0.word, r0, 0)
	b.add(s0.word, l0, 0)
	b.add(s1.tag, s0.tag, r1)
	b.add(s1.word, r1, 0)
	b.add(n0.tag, s0.tag, m0)
	b.add(n0.word, m0, 0)
	b.add(s0.tag, n0.tag, s.last&15)
	b.add(s0.tag, n0.tag, s.last)
	b.add(s1.tag, s0.tag, uint64(min(k, 4)))

	if i0 > 0 {
		gap := between(s0, n0)
		after, before := &nodes[min(i0+1, s.n+1)], &nodes[j0-1]
		b.add(s0.tag, n0.tag, gap)
		b.add(s0.word, gap, 1)
		b.add(n0.word, gap, 2)
		b.add(s0n0, after.tag, before.tag)
		b.add(s0n0, before.word, 0)
		b.add(s0.word, n0.word, n1.word)
		b.add(s0.word, n0.word, n1.tag)
		b.add(s0n0, n1.fine, n2.tag)
		b.add(n0.tag, n1.tag, pair(n2.tag, nodes[min(j0+3, s.n+1)].tag))
	}
	if i1 > 0 {
		gap := between(s1, s0)
		b.add(s1.tag, s0.tag, gap)
		b.add(s1.word, gap, 1)
		b.add(s0.word, gap, 2)
		b.add(s1s0, nodes[i0-1].tag, nodes[i1+1].tag)
		b.add(s1.word, s0.word, n0.tag)
		b.add(s1s0, between(s0, n0), n0.tag)
	}
}

// addPair adds what two tokens have to do with each other.
func addPair(b *Bag, x, y *Node) {
	b.add(x.word, y.word, x.tag)
	b.add(x.word, x.tag, y.tag)
	b.add(x.tag, y.word, y.tag)
	b.add(x.word, y.tag, 1)
	b.add(x.tag, y.word, 1)
	b.add(x.tag, y.tag, 0)
	b.add(x.fine, y.fine, 0)
	b.add(x.fine, y.tag, 0)
	b.add(x.tag, y.fine, 0)
	b.add(x.word, y.fine, 0)
	b.add(x.fine, y.word, 0)
}
