package event

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// bodily are acts that are done to people alone, as far as their verbs have
// other senses.
var bodily = words("0841 166 174 1823 182 181 041 081 040 080 042 075 070 083")

// bodies reports whether the phrase at h is of people or bodies of people, told
// outright or as a number or group of them.
func (s *sheet) bodies(h int) bool {
	for _, j := range s.joined(h, nil) {
		for n := 0; n < 4; n++ {
			if s.weigh(j) >= person {
				return true
			}
			c := s.oblique(j, of[:1])
			if c < 0 || !containers[s.words[j].lemma] && s.words[j].pos != "NUM" {
				break
			}
			j = c
		}
	}
	return false
}

// struggles are verbs of force that fight diseases and prices too.
var struggles = words("fight battle combat hurt burn push drive sink down")

// senses are those of a verb with its particle, or of the verb alone.
func (s *sheet) senses(v int) []*lexicon.Act {
	w := &s.words[v]
	for c := int(w.first); c >= 0; c = int(s.words[c].next) {
		x := &s.words[c]
		if c < v || c > v+6 {
			continue
		}
		if x.rel == "compound" && x.sub == "prt" || x.rel == "advmod" && (c == v+1 || particles[x.low]) || x.rel == "xcomp" && (x.low == "free" || x.low == "dead" || x.low == "go") || x.rel == "obl" && x.low == "part" {
			if a := lexicon.ActVerb(w.lemma + " " + x.low); a != nil {
				return a
			}
			if x.sub == "prt" && light[w.lemma] {
				return nil // "took up the issue" is not "took issue"
			}
		}
		if x.rel == "obj" && x.low == "part" && w.lemma == "take" {
			return lexicon.ActVerb("take part")
		}
	}
	if v > 1 && s.words[v-1].low == "-" && s.words[v-2].low == "test" {
		if a := lexicon.ActVerb("test-" + w.lemma); a != nil {
			return a
		}
	}
	if p := s.particle(v); p >= 0 {
		return lexicon.ActVerb(w.lemma + " " + s.words[p].low)
	}
	return lexicon.ActVerb(w.lemma)
}

// light are verbs that mean nothing of themselves with a particle.
var light = words("take make give get put turn set bring come go look")

// prepNoun is the phrase with one of the sense's prepositions and its noun.
func (s *sheet) prepNoun(v int, a *lexicon.Act) (phrase, noun int) {
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if w := &s.words[c]; w.rel != "obl" && w.rel != "nmod" && w.rel != "advmod" && w.rel != "xcomp" {
			continue
		}
		if s.words[c].rel == "advmod" && s.prep(c) == "" { // "closer to a deal"
			in := s.oblique(c, a.Preps)
			if in < 0 {
				continue
			}
			if n := s.nounAmong(in, a.Nouns); n >= 0 {
				return in, n
			}
			continue
		}
		if !slices.Contains(a.Preps, s.prep(c)) {
			continue
		}
		if n := s.nounAmong(c, a.Nouns); n >= 0 {
			return c, n
		}
	}
	return -1, -1
}
