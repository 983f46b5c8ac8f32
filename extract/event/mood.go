package event

import "github.com/readout-news/readout/lexicon"

// mood is what the words around a verb say of how real its act is.
type mood struct {
	negated      bool
	future       bool // will, going to
	conditional  bool // would
	possible     bool // may, might, could, can
	due          bool // must, should, has to
	hypothetical bool // under "if", or in a question
}

// moodOf reads the auxiliaries of v, and those of the verb it is joined to.
func (s *sheet) moodOf(v int) mood {
	var m mood
	s.addMood(v, &m)
	for n := 0; n < 4 && s.words[v].rel == "conj" && s.words[v].head >= 0; n++ {
		h := s.words[v].head
		if t := s.words[v].tag; s.child(v, "aux") >= 0 || s.child(v, "nsubj") >= 0 || t == "VBZ" || t == "VBP" || t == "VBD" {
			break
		}
		neg := m.negated
		s.addMood(h, &m)
		m.negated = neg
		v = h
	}
	for up, n := v, 0; up >= 0 && n < 12; up, n = s.words[up].head, n+1 {
		if s.words[up].rel == "advcl" {
			for c := int(s.words[up].first); c >= 0; c = int(s.words[c].next) {
				if s.words[c].rel == "mark" && (s.words[c].low == "if" || s.words[c].low == "unless" || s.words[c].low == "lest") {
					m.hypothetical = true
				}
			}
		}
		if s.words[up].rel == "acl" || s.words[up].rel == "ccomp" || s.words[up].rel == "parataxis" {
			if s.words[up].rel == "ccomp" {
				for c := int(s.words[up].first); c >= 0; c = int(s.words[c].next) {
					if s.words[c].rel == "mark" && (s.words[c].low == "whether" || s.words[c].low == "if") {
						m.hypothetical = true
					}
				}
			}
			break
		}
	}
	return m
}

func (s *sheet) addMood(v int, m *mood) {
	m.negated = m.negated || s.negated(v)
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		w := &s.words[c]
		if w.rel != "aux" {
			continue
		}
		switch w.low {
		case "will", "'ll", "’ll", "wo", "shall":
			m.future = true
		case "would", "'d", "’d":
			m.conditional = true
		case "may", "might", "could", "can", "ca":
			m.possible = true
		case "must", "should", "ought":
			m.due = true
		}
	}
	if c := s.child(v, "cop"); c >= 0 && s.words[c].lemma == "be" && s.words[v].pos == "VERB" && s.infinitive(v) {
		m.future = true // "is to release"
	}
	// "is going to", "has to", "needs to"
	if h := s.words[v].head; h >= 0 && s.words[v].rel == "xcomp" {
		switch s.words[h].lemma {
		case "go":
			m.future = m.future || s.words[h].tag == "VBG"
		case "have", "need", "ought":
			m.due = true
		}
	}
}

// negated reports whether a word of the clause of v denies it.
func (s *sheet) negated(v int) bool {
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		switch w := &s.words[c]; w.rel {
		case "advmod", "cc":
			switch w.low {
			case "not", "n't", "n’t", "never", "nor", "neither", "no", "longer":
				return c < v || w.low != "no"
			}
		case "nsubj", "obj":
			if w.low == "neither" || w.low == "nobody" || w.low == "none" || w.low == "nothing" {
				return true
			}
			if d := s.child(c, "det"); d >= 0 && (s.words[d].low == "no" || s.words[d].low == "neither") {
				return true
			}
		}
	}
	return false
}

// settle gives the code that an act has in its mood, by PLOVER's rules:
// cooperation to come is AGREE, and refused cooperation REJECT; conflict to come
// is a threat where its own author announces it. "" is no act.
func settle(code string, m mood, announced bool) string {
	f := family(code)
	to := m.future || m.conditional && (announced || f >= 4 && f <= 8 && !m.hypothetical)
	switch {
	case m.negated && to:
		if f >= 3 && f <= 8 {
			return refused(code)
		}
	case m.negated && (f == 3 || f == 8):
		return refused(code) // "did not allow"
	case to && f >= 4 && f <= 8:
		return intended(code)
	case to && f >= 14:
		return intended(code)
	}
	return code
}

// mustOf turns a duty that somebody tells of into a demand.
func mustOf(in *meaning) string {
	if in == nil {
		return "100"
	}
	return compose(lexicon.Demand, in.code, in.negated)
}
