package event

// passive reports whether the verb at v is in the passive: its subject undergoes
// the act.
func (s *sheet) passive(v int) bool {
	w := &s.words[v]
	if w.pos != "VERB" {
		return false
	}
	for c := int(w.first); c >= 0; c = int(s.words[c].next) {
		if s.words[c].sub == "pass" && (s.words[c].rel == "nsubj" || s.words[c].rel == "aux" || s.words[c].rel == "csubj") {
			if s.words[c].rel == "nsubj" && s.child(v, "aux") < 0 && w.rel == "root" && s.words[len(s.words)-1].low == "." && s.agent(v) < 0 {
				return false // a whole sentence has "was" before a passive
			}
			return true
		}
		if s.words[c].rel == "nsubj" || s.words[c].rel == "aux" && s.words[c].lemma == "have" {
			return false
		}
	}
	if w.tag != "VBN" || s.bareMain(v) {
		return false
	}
	switch w.rel {
	case "acl", "advcl", "amod":
		return s.child(v, "obj") < 0 || s.childSub(v, "obl", "agent") >= 0
	case "conj":
		return w.head >= 0 && w.head < v && s.passive(w.head) && s.child(v, "nsubj") < 0
	}
	return false
}

// bareMain reports whether v, read as a participle, is the main verb of its
// sentence: it hangs on a root that is a noun and stands behind a comma, "The
// minister, a former actor, called for talks."
func (s *sheet) bareMain(v int) bool {
	w := &s.words[v]
	return w.rel == "acl" && w.head >= 0 && s.words[w.head].head < 0 && v > 0 && s.words[v-1].low == "," && s.words[len(s.words)-1].low == "."
}

// controlled by their object are the complements of most verbs that have one;
// these keep the subject.
var keepsSubject = words("promise threaten vow pledge swear agree offer refuse decline use take spend")

// subject is the head of the surface subject of the verb or predicate at v, also
// where it stands with another verb; -1 where there is none.
func (s *sheet) subject(v int) int { return s.subjectDeep(v, 0) }

func (s *sheet) subjectDeep(v, depth int) int {
	if v < 0 || depth > 8 {
		return -1
	}
	w := &s.words[v]
	c := s.child(v, "nsubj")
	if c >= 0 && c < s.dateline {
		for d := int(s.words[c].next); d >= 0; d = int(s.words[d].next) {
			if s.words[d].rel == "nsubj" {
				c = d // the dateline is no subject
			}
		}
	}
	if c >= 0 {
		if relativePronoun(&s.words[c]) {
			if n := s.antecedent(v); n >= 0 {
				return n
			}
			if n := s.before(c); n >= 0 {
				return n
			}
		}
		return s.resolve(c, v)
	}
	if w.head < 0 {
		return -1
	}
	switch w.rel {
	case "conj":
		if s.words[w.head].pos == "VERB" || s.words[w.head].pos == "ADJ" || s.words[w.head].pos == "AUX" || s.child(w.head, "cop") >= 0 {
			return s.subjectDeep(w.head, depth+1)
		}
	case "xcomp", "ccomp", "csubj":
		return s.controller(v, depth)
	case "advcl", "obl":
		if g := w.head; s.words[g].pos == "VERB" && s.words[v].tag == "VBG" && doneTo[s.prep(v)] && !s.passive(g) {
			if o := s.child(g, "obj"); o >= 0 && o < v {
				return o // "accused Kenya of violating"
			}
		}
		if g := w.head; s.words[g].pos == "VERB" || s.words[g].pos == "ADJ" || s.child(g, "cop") >= 0 {
			if s.passive(g) && s.words[v].tag == "VBG" {
				if a := s.agent(g); a >= 0 {
					return a
				}
			}
			return s.subjectDeep(g, depth+1)
		}
		return s.holder(w.head, depth)
	case "acl":
		if w.sub == "relcl" {
			if s.child(v, "obj") >= 0 || s.passive(v) {
				return s.antecedent(v)
			}
			return s.antecedent(v)
		}
		if s.infinitive(v) {
			return s.holder(w.head, depth)
		}
		if s.weigh(w.head) == thing {
			return s.holder(w.head, depth) // "a statement condemning"
		}
		return w.head
	}
	return -1
}

// controller is the subject of a complement without one.
func (s *sheet) controller(v, depth int) int {
	g := s.words[v].head
	if g < 0 {
		return -1
	}
	if !s.passive(g) && !keepsSubject[s.words[g].lemma] {
		for c := int(s.words[g].first); c >= 0 && c < v; c = int(s.words[c].next) {
			if r := s.words[c].rel; r == "obj" || r == "iobj" || r == "obl" && (s.prep(c) == "on" || s.prep(c) == "upon") && s.words[g].lemma == "call" {
				return s.resolve(c, g)
			}
		}
	}
	return s.subjectDeep(g, depth+1)
}

// holder is whose plan, decision or call the noun at n is.
func (s *sheet) holder(n, depth int) int {
	if n < 0 || depth > 8 {
		return -1
	}
	if s.words[n].pos == "VERB" {
		return s.subjectDeep(n, depth+1)
	}
	if c := s.childSub(n, "nmod", "poss"); c >= 0 {
		return s.resolve(c, n)
	}
	for c := int(s.words[n].first); c >= 0; c = int(s.words[c].next) {
		w := &s.words[c]
		if (w.rel == "nmod" && s.prep(c) == "by" || (w.rel == "amod" || w.rel == "compound") && w.name != "") && s.weigh(c) >= named {
			return c
		}
	}
	if s.weigh(n) >= person {
		return n
	}
	for n >= 0 && s.words[n].pos != "VERB" {
		n = s.words[n].head
		depth++
		if depth > 8 {
			return -1
		}
	}
	return s.subjectDeep(n, depth+1)
}
