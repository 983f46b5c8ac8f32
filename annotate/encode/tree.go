package encode

// treespace is the memory of the tree decoder.
type treespace struct {
	score  []float32 // of the best edge into a node from each real head
	end    []int32   // the real dependent of that edge
	parent []int32   // the node that a node was merged into, or -1
	group  []int32   // of each real node: the outermost node that holds it
	from   []int32   // head of the edge chosen into a node
	to     []int32   // dependent of the edge chosen into a node
	done   []bool
	path   []int32
	first  []int32 // of a merged node: where its members begin in members
	member []int32
	state  []uint8
}

// rootPenalty outweighs every sum of scores, so that one token alone hangs on
// the root.
const rootPenalty = 1e4

// tree writes into heads[1:] the tree over n nodes (0 is the root) that has the
// highest sum of scores among those with one token on the root. scores[d*n+h]
// is that of h as the head of d. It is the algorithm of Chu and Liu (1965) and
// Edmonds (1967), with growing paths, in n squared steps (Gabow et al. 1986).
func (s *treespace) tree(heads []int32, scores []float32, n int) {
	if n <= 1 {
		return
	}
	most := 2 * n
	s.score = sized(s.score, most*n)
	s.end = sized(s.end, most*n)
	s.parent, s.from, s.to = sized(s.parent, most), sized(s.from, most), sized(s.to, most)
	s.group = sized(s.group, n)
	s.done = sized(s.done, most)
	s.state = sized(s.state, most)
	s.first = sized(s.first, most+1)
	s.member = s.member[:0]
	s.path = s.path[:0]
	clear(s.done)
	clear(s.state)
	for d := range n {
		s.parent[d], s.group[d] = -1, int32(d)
		for h := range n {
			s.score[d*n+h] = scores[d*n+h]
			s.end[d*n+h] = int32(d)
		}
		s.score[d*n] -= rootPenalty
	}
	s.done[0] = true
	count := n
	const onPath, reached = 1, 2
	s.state[0] = reached
	for start := 1; start < n; start++ {
		top := s.group[start]
		if s.state[top] == reached {
			continue
		}
		s.path = append(s.path[:0], top)
		s.state[top] = onPath
		for {
			top = s.path[len(s.path)-1]
			best := int32(-1)
			row := s.score[int(top)*n : (int(top)+1)*n]
			for h, v := range row {
				if s.group[h] != top && (best < 0 || v > row[best]) {
					best = int32(h)
				}
			}
			s.from[top], s.to[top] = best, s.end[int(top)*n+int(best)]
			next := s.group[best]
			if s.state[next] == reached {
				for _, p := range s.path {
					s.state[p] = reached
				}
				break
			}
			if s.state[next] != onPath {
				s.state[next] = onPath
				s.path = append(s.path, next)
				continue
			}
			s.merge(next, int32(count), n)
			count++
		}
	}
	s.unfold(heads, n, count)
}

// merge makes one node of the end of the path from node on.
func (s *treespace) merge(from, made int32, n int) {
	at := len(s.path) - 1
	for s.path[at] != from {
		at--
	}
	cycle := s.path[at:]
	into := s.score[int(made)*n : (int(made)+1)*n]
	ends := s.end[int(made)*n : (int(made)+1)*n]
	for i, m := range cycle {
		s.parent[m] = made
		row, end := s.score[int(m)*n:(int(m)+1)*n], s.end[int(m)*n:(int(m)+1)*n]
		cost := row[s.from[m]]
		for h, v := range row {
			if v -= cost; i == 0 || v > into[h] {
				into[h], ends[h] = v, end[h]
			}
		}
	}
	for v, g := range s.group {
		if s.parent[g] == made {
			s.group[v] = made
		}
	}
	s.parent[made] = -1
	s.state[made] = 1
	s.path = append(s.path[:at], made)
}

// unfold takes the merged nodes apart from the last made to the first: the edge
// into one enters it at one real node, and all that hold that node take it.
func (s *treespace) unfold(heads []int32, n, count int) {
	for v := count - 1; v >= 1; v-- {
		if s.done[v] {
			continue
		}
		from, to := s.from[v], s.to[v]
		for at := to; ; at = s.parent[at] {
			s.done[at] = true
			if int(at) < n {
				heads[at] = from
			}
			if int(at) == v {
				break
			}
		}
	}
}

// isTree reports whether heads[1:] hang together under one token on the root.
func (s *treespace) isTree(heads []int32) bool {
	n := len(heads)
	s.state = sized(s.state, n)
	clear(s.state)
	const walking, good = 1, 2
	roots := 0
	for v := 1; v < n; v++ {
		if heads[v] == 0 {
			roots++
		}
		at := int32(v)
		for at != 0 && s.state[at] == 0 {
			s.state[at] = walking
			at = heads[at]
		}
		if at != 0 && s.state[at] == walking {
			return false
		}
		for at = int32(v); at != 0 && s.state[at] == walking; at = heads[at] {
			s.state[at] = good
		}
	}
	return roots == 1
}
