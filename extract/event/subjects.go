package event

// partSubjects mends verbs that the parser gave two subjects: one of a clause
// inside ("lost his son when one of the bombers blew up a bus"), one before the
// word that opens the clause, or one that is but an adjective of the other ("the
// tall and slender minister").
func (s *sheet) partSubjects() {
	last := s.scratch.subjects[:0] // by verb: the subject that was seen last
	for range s.words {
		last = append(last, -1)
	}
	s.scratch.subjects = last
	for c := range s.words {
		w := &s.words[c]
		if w.rel != "nsubj" || w.head < 0 {
			continue
		}
		v := w.head
		other := last[v] // another subject of the same verb, before c
		last[v] = c
		if other < 0 || c-other > clauseReach {
			continue
		}
		switch x := &s.words[other]; {
		case c > v:
			if k := s.bareClause(v, c); k >= 0 {
				w.head = k
			}
		case x.pos == "ADJ" && (w.pos == "NOUN" || w.pos == "PROPN"):
			for k := max(0, other-clauseReach); k < other; k++ {
				if s.words[k].head == other {
					s.words[k].head = c
				}
			}
			x.rel, x.head = "amod", c
		case x.tag == "NNS" && w.pos == "PROPN" && c == other+1 && s.joinedTo(c):
			w.rel, w.head = "appos", other // "old rivals Chad and Niger"
		case s.opened(v, other, c):
			x.rel = "dislocated"
		}
	}
}

// joinedTo reports whether something is joined to c.
func (s *sheet) joinedTo(c int) bool {
	for k := c + 1; k < min(len(s.words), c+clauseReach); k++ {
		if s.words[k].head == c && s.words[k].rel == "conj" {
			return true
		}
	}
	return false
}

// clauseReach bounds how many words of a clause are looked at.
const clauseReach = 48

// bareClause is the verb behind c that hangs on v and has no subject; -1 where
// there is none.
func (s *sheet) bareClause(v, c int) int {
	for k := c + 1; k < min(len(s.words), c+clauseReach); k++ {
		w := &s.words[k]
		if w.head != v || w.pos != "VERB" || w.rel != "advcl" && w.rel != "ccomp" && w.rel != "parataxis" {
			continue
		}
		for d := max(0, k-clauseReach); d < min(len(s.words), k+clauseReach); d++ {
			if x := &s.words[d]; x.head == k && (x.rel == "nsubj" || x.rel == "mark" && x.low == "to") {
				return -1
			}
		}
		return k
	}
	return -1
}

// opened reports whether a word that opens the clause of v stands between two of
// its subjects.
func (s *sheet) opened(v, from, to int) bool {
	for k := from + 1; k < to; k++ {
		if w := &s.words[k]; w.head == v && w.rel == "mark" && w.pos == "SCONJ" {
			return true
		}
	}
	return false
}

// partSpeech mends words of saying behind a sentence that were read as a relative
// clause of the noun before the speaker's name: "..., the news agency Belta said
// on Thursday."
func (s *sheet) partSpeech() {
	for v := range s.words {
		w := &s.words[v]
		if w.rel != "acl" || w.pos != "VERB" || !told[w.lemma] || w.head < 0 || w.head >= v {
			continue
		}
		n := w.head
		who := s.bareName(v, n)
		if who < 0 || s.words[n].pos != "NOUN" || s.words[n].head < 0 {
			continue
		}
		start := n
		for start > 0 && s.words[start-1].head == n {
			start--
		}
		root := n
		for i := 0; i < 8 && s.words[root].head >= 0; i++ {
			root = s.words[root].head
		}
		if s.words[start].low == "," {
			start++
		}
		if start == 0 || s.words[start-1].low != "," || root == n || s.words[root].pos != "VERB" {
			continue
		}
		w.rel, w.sub, w.head = "parataxis", "", root
		s.words[n].rel, s.words[n].sub, s.words[n].head = "nsubj", "", v
		s.words[who].rel, s.words[who].sub, s.words[who].head = "flat", "", n
	}
}

// told are the verbs with which reports end a sentence.
var told = words("say report announce add note")

// bareName is the subject of v if it is a name right behind n and v has nothing
// that was said; -1 elsewhere.
func (s *sheet) bareName(v, n int) int {
	who := -1
	for k := n + 1; k < min(len(s.words), v+clauseReach); k++ {
		if s.words[k].head != v {
			continue
		}
		switch s.words[k].rel {
		case "nsubj":
			who = k
		case "ccomp", "obj", "xcomp", "parataxis":
			return -1
		}
	}
	if who == n+1 && s.words[who].pos == "PROPN" {
		return who
	}
	return -1
}

// partDeeds mends a second verb that was read as joined to the object of the
// first: "killed five people and wounded 40".
func (s *sheet) partDeeds() {
	for v := 2; v+1 < len(s.words); v++ {
		w := &s.words[v]
		if w.rel != "conj" || w.pos != "VERB" || w.tag != "VBN" && w.tag != "VBD" || w.head < 0 || w.head > v || s.words[v-1].rel != "cc" {
			continue
		}
		h := w.head
		if x := &s.words[h]; x.rel != "obj" || x.head < 0 || x.head > h || x.pos != "NOUN" && x.pos != "NUM" {
			continue
		}
		for k := v + 1; k < len(s.words) && k <= v+4; k++ {
			x := &s.words[k]
			if x.head == v && x.rel == "obj" {
				w.head, w.tag = s.words[h].head, "VBD"
				break
			}
			if x.head == h && x.rel == "conj" && (x.pos == "NUM" || x.pos == "NOUN" || x.pos == "PROPN") {
				w.head, w.tag = s.words[h].head, "VBD"
				x.rel, x.sub, x.head = "obj", "", v
				s.words[v-1].head = v
				break
			}
		}
	}
}
