package event

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// agent is who does what a passive verb tells: the phrase with "by".
func (s *sheet) agent(v int) int {
	if c := s.childSub(v, "obl", "agent"); c >= 0 {
		return c
	}
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if s.words[c].rel == "obl" && s.prep(c) == "by" {
			return c
		}
	}
	if x := s.child(v, "xcomp"); x >= 0 && s.words[x].pos == "ADJ" { // "was shot dead by"
		return s.oblique(x, byPrep)
	}
	return -1
}

// object is the head of what the verb at v acts on, -1 where there is nothing.
func (s *sheet) object(v int) int { return s.objectDeep(v, 0) }

func (s *sheet) objectDeep(v, depth int) int {
	w := &s.words[v]
	if s.passive(v) {
		if w.rel == "amod" && w.head >= 0 {
			return w.head
		}
		if w.rel == "acl" && s.child(v, "nsubj") < 0 {
			return w.head
		}
		return s.subject(v)
	}
	if c := s.child(v, "obj"); c >= 0 {
		if p := s.words[c].pos; p == "SYM" || p == "NUM" {
			for d := int(s.words[c].next); d >= 0; d = int(s.words[d].next) {
				if s.words[d].rel == "obj" {
					c = d // "$4 million worth of equipment"
				}
			}
		}
		if relativePronoun(&s.words[c]) {
			if a := s.antecedent(v); a >= 0 {
				return a
			}
		}
		return c
	}
	if p := s.particle(v); p >= 0 && s.words[p].rel == "case" && s.words[p].head > p && s.words[s.words[p].head].head == v {
		if c := s.words[p].head; s.prep(c) == s.words[p].low {
			return c // "handed over the hostages", read as "over the hostages"
		}
	}
	if w.rel == "acl" && w.sub == "relcl" {
		if c := s.child(v, "nsubj"); c >= 0 && !relativePronoun(&s.words[c]) {
			return w.head // "the sanctions the union imposed"
		}
	}
	if depth < 3 {
		for c := int(w.first); c >= 0; c = int(s.words[c].next) {
			if x := &s.words[c]; c > v && x.rel == "conj" && x.pos == "VERB" && !s.passive(c) && s.child(c, "nsubj") < 0 && c-v <= 4 {
				return s.objectDeep(c, depth+1) // "tortured and killed him"
			}
		}
	}
	return -1
}

// particle is the word behind the verb at v with which it is a verb of the
// lexicon, also where it is read as a preposition; -1 where there is none.
func (s *sheet) particle(v int) int {
	if p := v + 1; p < len(s.words) && particles[s.words[p].low] && lexicon.ActVerb(s.words[v].lemma+" "+s.words[p].low) != nil {
		return p
	}
	return -1
}

var particles = words("out over off up down away back in apart")

// oblique is the first phrase under i with one of the prepositions; -1 where
// there is none.
func (s *sheet) oblique(i int, preps []string) int {
	for _, p := range preps {
		for c := int(s.words[i].first); c >= 0; c = int(s.words[c].next) {
			w := &s.words[c]
			if (w.rel == "obl" || w.rel == "nmod" || w.rel == "advmod") && w.sub != "tmod" && w.sub != "poss" && s.prep(c) == p && !s.timely(c) {
				return c
			}
		}
	}
	return -1
}

// timely reports whether a phrase tells a time.
func (s *sheet) timely(c int) bool {
	w := &s.words[c]
	return w.sub == "tmod" || w.name == readout.DateName || w.name == readout.TimeName || timeNouns[w.lemma]
}

var timeNouns = words(`year month week day hour minute decade century weekend morning afternoon evening night today yesterday
	tomorrow time monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december moment past summer winter spring autumn`)
