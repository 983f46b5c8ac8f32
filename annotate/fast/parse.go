package fast

// Node is what the parser sees of a token: its Word and its tag, and how many
// marks, verbs and conjunctions the sentence has up to it.
type Node struct {
	word, tag, upos, fine, coarse, suffix uint64
	marks, verbs, conjunctions            int32
}

var (
	noNode   = Node{word: 1, tag: 1, upos: 1, fine: 1, coarse: 1, suffix: 1}
	rootNode = Node{word: 2, tag: 2, upos: 2, fine: 2, coarse: 2, suffix: 2}
)

// Nodes appends the nodes of a sentence to dst: none, one a token, the root.
// words are padded as for TagFeatures.
func (m *Model) Nodes(dst []Node, words []Word, tags []uint16) []Node {
	dst = append(dst, noNode)
	var marks, verbs, conjunctions int32
	for i, t := range tags {
		w := &words[i+edges]
		switch m.upos[t] {
		case "PUNCT":
			marks++
		case "VERB":
			verbs++
		case "CCONJ", "SCONJ":
			conjunctions++
		}
		dst = append(dst, Node{w.lower, tagAtom(int(t)), m.uposAtom[t], w.fine, w.coarse, w.suffix(3), marks, verbs, conjunctions})
	}
	root := rootNode
	root.marks, root.verbs, root.conjunctions = marks, verbs, conjunctions
	return append(dst, root)
}

// between sorts what stands from a up to b, a itself left out.
func between(a, b *Node) uint64 {
	return uint64(min(b.marks-a.marks, 3))<<8 | uint64(min(b.verbs-a.verbs, 3))<<4 | uint64(min(b.conjunctions-a.conjunctions, 2))
}

// Action is a step of the parser.
type Action int

// The actions of the arc-hybrid system: push the next token; make the next
// token the head of the top of the stack and pop it; make the second on the
// stack the head of the top and pop it.
const (
	Shift Action = iota
	Left
	Right
	actions
)

// State is how far the parser is with a sentence of n tokens. Tokens count from
// 1; n+1 is the root, which stands at the end; 0 is none.
type State struct {
	Stack []int32
	Next  int32
	Head  []int32 // by token; the root's is not used

	n                     int32
	left, left2           []int32 // the outermost dependents on the left
	right, right2         []int32
	leftCount, rightCount []uint8
	last                  uint64 // the last four actions
}

// Begin makes s the state before the first token of n.
func (s *State) Begin(n int) {
	size := n + 2
	if cap(s.Head) < size {
		all := make([]int32, 5*size)
		s.Head, s.left, s.left2, s.right, s.right2 = all[:size:size], all[size:2*size:2*size], all[2*size:3*size:3*size], all[3*size:4*size:4*size], all[4*size:]
		counts := make([]uint8, 2*size)
		s.leftCount, s.rightCount = counts[:size:size], counts[size:]
		s.Stack = make([]int32, 0, size)
	}
	for _, p := range []*[]int32{&s.Head, &s.left, &s.left2, &s.right, &s.right2} {
		*p = (*p)[:size]
		clear(*p)
	}
	s.leftCount, s.rightCount = s.leftCount[:size], s.rightCount[:size]
	clear(s.leftCount)
	clear(s.rightCount)
	s.Stack = s.Stack[:0]
	s.Next = 1
	s.n = int32(n)
	s.last = 0
}

// Done reports whether every token has its head.
func (s *State) Done() bool { return s.Next == s.n+1 && len(s.Stack) == 0 }

// Legal tells which actions s allows. The root takes one token alone.
func (s *State) Legal() (ok [actions]bool) {
	k := len(s.Stack)
	ok[Shift] = s.Next <= s.n
	ok[Left] = k >= 1 && (s.Next <= s.n || k == 1)
	ok[Right] = k >= 2
	return ok
}

// Apply takes a legal action.
func (s *State) Apply(a Action) {
	k := len(s.Stack)
	switch a {
	case Shift:
		s.Stack = append(s.Stack, s.Next)
		s.Next++
	case Left:
		s.attach(s.Stack[k-1], s.Next)
		s.Stack = s.Stack[:k-1]
	case Right:
		s.attach(s.Stack[k-1], s.Stack[k-2])
		s.Stack = s.Stack[:k-1]
	}
	s.last = (s.last<<2 | uint64(a+1)) & 0xFF
}

func (s *State) attach(dependent, head int32) {
	s.Head[dependent] = head
	if dependent < head {
		s.left2[head] = s.left[head]
		s.left[head] = dependent
		s.leftCount[head] = min(s.leftCount[head]+1, 3)
	} else {
		s.right2[head] = s.right[head]
		s.right[head] = dependent
		s.rightCount[head] = min(s.rightCount[head]+1, 3)
	}
}

// distance sorts how far b is from a into eight classes; 0 is where one of
// them is none.
func distance(a, b int32) uint64 {
	if a == 0 || b == 0 {
		return 0
	}
	d := b - a
	if d < 0 {
		d = -d
	}
	switch {
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	}
	return 7
}

// parse finds the heads of a sentence.
func (m *Model) parse(s *scratch) {
	st := &s.state
	st.Begin(len(s.tags))
	for !st.Done() {
		ok := st.Legal()
		StateFeatures(&s.bag, st, s.nodes)
		scores := m.Parser.score(&s.bag)
		best := Action(-1)
		for a := range actions {
			if ok[a] && (best < 0 || scores[a] > scores[best]) {
				best = a
			}
		}
		st.Apply(best)
	}
}
