package event

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
		if s.words[v].pos != "VERB" || r != "ccomp" && r != "advcl" && r != "xcomp" && r != "obj" {
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
