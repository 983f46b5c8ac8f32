package event

import "github.com/readout-news/readout/lexicon"

// repair mends slips that parsers make where a past form could be a participle:
// "The army shelled villagers" read as one noun phrase, and "police had tortured
// detainees" read as having. It looks at sentences that end in a full stop, which
// headlines do not.
func (s *sheet) repair() {
	n := len(s.words)
	if n < 4 {
		return
	}
	whole := s.words[n-1].low == "."
	s.partSubjects()
	s.partSpeech()
	s.partDeeds()
	for v := 1; v+1 < n; v++ {
		w := &s.words[v]
		if w.rel != "amod" && w.rel != "compound" || w.head <= v {
			continue
		}
		h := w.head
		switch {
		case w.pos == "VERB" && (w.tag == "VBN" || w.tag == "VBD"):
		case w.pos == "ADJ" && w.rel == "amod" && whole && s.words[h].head < 0 && s.pastForm(v):
		default:
			continue
		}
		if x := &s.words[v-1]; x.lemma == "have" && s.words[h].head == v-1 && s.words[h].rel == "obj" {
			s.underHave(v, h)
			continue
		}
		if !whole {
			continue
		}
		if c := s.bareSubject(v, h); c >= 0 {
			s.asClause(v, c, h)
		}
	}
}

// pastForm reports whether the adjective at v is a past form of a verb of the
// lexicon: "severed".
func (s *sheet) pastForm(v int) bool {
	for _, base := range bases(s.words[v].low) {
		if len(s.words[v].low) > 4 && lexicon.ActVerb(base) != nil {
			s.words[v].lemma, s.words[v].tag = base, "VBD"
			return true
		}
	}
	return false
}

// bareSubject is the noun before v that would be its subject if v were the main
// verb and h its object; -1 where the words do not look so.
func (s *sheet) bareSubject(v, h int) int {
	c := v - 1
	for c > 0 && s.words[c].pos == "ADV" {
		c--
	}
	x := &s.words[c]
	named := x.pos == "NOUN" || x.pos == "PROPN"
	top := s.words[h].head
	switch {
	case top < 0 && x.head == v && x.rel == "nsubj":
		return c
	case top < 0 && x.head == h && named && (x.rel == "compound" || x.rel == "nsubj" || x.rel == "nmod"):
		return c
	case top >= 0 && top < v && s.words[top].head < 0 && (s.words[top].pos == "NOUN" || s.words[top].pos == "PROPN") && s.words[h].rel == "nmod" && !s.cased(h):
		return top
	}
	return -1
}

// cased reports whether a preposition stands with h.
func (s *sheet) cased(h int) bool {
	for k := range s.words {
		if s.words[k].head == h && s.words[k].rel == "case" {
			return true
		}
	}
	return false
}

// asClause makes v the main verb with subject c and object h.
func (s *sheet) asClause(v, c, h int) {
	w, x, o := &s.words[v], &s.words[c], &s.words[h]
	w.pos, w.rel, w.sub, w.head = "VERB", "root", "", -1
	if w.tag == "VBN" {
		w.tag = "VBD"
	}
	for k := range s.words {
		y := &s.words[k]
		switch {
		case k == v || k == c || k == h:
		case y.head == h && k < v:
			y.head = c
		case y.rel == "punct" && (y.head == h || y.head == c):
			y.head = v
		}
	}
	x.rel, x.sub, x.head = "nsubj", "", v
	o.rel, o.sub, o.head = "obj", "", v
}

// underHave makes v the verb of which the word before it is the auxiliary, and h
// its object.
func (s *sheet) underHave(v, h int) {
	w, x := &s.words[v], &s.words[v-1]
	w.rel, w.head, w.sub = x.rel, x.head, x.sub
	s.words[h].head = v
	x.rel, x.head, x.sub, x.pos = "aux", v, "", "AUX"
	for k := range s.words {
		if s.words[k].head == v-1 && k != v {
			s.words[k].head = v
		}
	}
}
