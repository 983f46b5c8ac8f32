package event

import "github.com/readout-news/readout"

// antecedent is the noun that the relative clause of v stands with.
func (s *sheet) antecedent(v int) int {
	for n := 0; v >= 0 && n < 8; n++ {
		w := &s.words[v]
		if w.rel == "acl" {
			return w.head
		}
		if w.rel != "conj" && w.rel != "xcomp" && w.rel != "ccomp" {
			return -1
		}
		v = w.head
	}
	return -1
}

// before is the head of the noun phrase that ends before the word at c, commas
// left out; -1 where there is none.
func (s *sheet) before(c int) int {
	i := c - 1
	for i >= 0 && s.words[i].low == "," {
		i--
	}
	if i < 0 || !nominal(s.words[i].pos) {
		return -1
	}
	for n := 0; n < 8; n++ {
		h := s.words[i].head
		if h < 0 || h >= c || !nominal(s.words[h].pos) {
			break
		}
		i = h
	}
	return i
}

func relativePronoun(w *word) bool {
	return w.tag == "WP" || w.tag == "WDT" || w.low == "who" || w.low == "which" || w.low == "that" && w.pos == "PRON"
}

// infinitive reports whether "to" stands before the verb.
func (s *sheet) infinitive(v int) bool {
	for c := int(s.words[v].first); c >= 0 && c < v; c = int(s.words[c].next) {
		if s.words[c].rel == "mark" && s.words[c].low == "to" {
			return true
		}
	}
	return false
}

// resolve follows a pronoun to the subject of the words of saying above it:
// "Ethiopia said it would allow". Other pronouns stay, for the stage that links
// actors.
func (s *sheet) resolve(c, v int) int {
	w := &s.words[c]
	if w.pos != "PRON" || relativePronoun(w) {
		return c
	}
	low := w.low
	switch low {
	case "it", "he", "she", "they", "its", "his", "her", "their":
	default:
		return c
	}
	for n := 0; n < 8; n++ {
		up := s.words[v].head
		if up < 0 {
			return c
		}
		r := s.words[v].rel
		v = up
		if s.words[v].pos != "VERB" && s.child(v, "cop") < 0 || r != "ccomp" && r != "advcl" && r != "xcomp" && r != "obj" {
			continue
		}
		a := s.child(v, "nsubj")
		if a < 0 || a == c || s.words[a].pos == "PRON" {
			continue
		}
		plural := s.words[a].tag == "NNS" || s.words[a].tag == "NNPS" || s.childConj(a)
		switch low {
		case "he", "his", "she", "her":
			if plural || s.words[a].name == readout.StateName || s.words[a].name == readout.OrganisationName {
				continue
			}
		case "it", "its":
			if plural || s.words[a].name == readout.PersonName {
				continue
			}
		case "they", "their":
			if s.words[a].name == readout.PersonName && !plural {
				continue
			}
		}
		return a
	}
	return c
}

// doneTo are the prepositions before what the object of a verb is said to do.
var doneTo = words("of for from against")

func (s *sheet) childConj(a int) bool { return s.child(a, "conj") >= 0 }
