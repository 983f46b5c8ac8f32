package event

import "github.com/readout-news/readout/lexicon"

// purpose is the act to which somebody or something is sent, where it is an
// inquiry or a talk.
func (s *sheet) purpose(v, obj, depth int) *meaning {
	for _, i := range [2]int{v, obj} {
		for c := int(s.words[i].first); c >= 0; c = int(s.words[c].next) {
			if r := s.words[c].rel; c > v && (r == "advcl" || r == "acl" || r == "xcomp") && s.infinitive(c) {
				if in := s.verbMeaning(c, depth); in != nil && (family(in.code) == 9 || family(in.code) == 4 || family(in.code) == 7) {
					return in
				}
			}
		}
	}
	return nil
}

// urges reports whether an infinitive says what is called for.
func (s *sheet) urges(v int) bool {
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "advcl") && s.infinitive(c) && !talks[s.words[c].lemma] {
			return true
		}
	}
	return false
}

var talks = words("discuss brief inform congratulate thank")

// appeal is what a wish that another does something is.
var appeal = &lexicon.Act{Words: "want", Code: "020", Turn: lexicon.Appeal}

// turned is what verb v with sense a makes of the act in its complement; nil
// where there is none.
func (s *sheet) turned(v, obj int, a *lexicon.Act, depth int) *meaning {
	m := &meaning{act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
	if a.Needs != lexicon.NeedsPrep && obj >= 0 {
		if n := s.actNounAmong(obj, depth+1); n != nil {
			m.inner, m.noun, m.via = n, n.head, obj
		}
	}
	if m.inner == nil && a.Needs != lexicon.NeedsPrep {
		for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
			w := &s.words[c]
			if c < v && w.rel != "ccomp" {
				continue
			}
			if w.rel == "xcomp" || w.rel == "ccomp" && a.Turn != lexicon.Carry && s.words[v].lemma != "tell" || w.rel == "advcl" && (s.infinitive(c) || w.tag == "VBG" && s.prepMark(c)) {
				if in := s.complement(c, depth+1); in != nil {
					m.inner, m.via = in, c
					break
				}
			}
		}
	}
	if m.inner == nil && (a.Needs == lexicon.NeedsPrep || a.Turn != lexicon.Praise && a.Turn != lexicon.Blame) {
		preps := a.Preps
		if a.Needs != lexicon.NeedsPrep {
			preps = turnPreps[a.Turn]
		}
		for _, p := range preps {
			for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
				if w := &s.words[c]; (w.rel == "obl" || w.rel == "nmod" || w.rel == "advcl") && s.prep(c) == p && !s.timely(c) {
					if w.pos == "VERB" {
						m.inner = s.verbMeaning(c, depth+1)
					} else {
						m.inner = s.actNounAmong(c, depth+1)
					}
					if m.inner != nil {
						m.via, m.noun = c, -1
						break
					}
				}
			}
			if m.inner != nil {
				break
			}
		}
	}
	if m.inner == nil && a.Needs == lexicon.NeedsPrep && obj >= 0 {
		if c := s.oblique(obj, a.Preps); c >= 0 { // "warned Serbia of sanctions"
			if m.inner = s.actNounAmong(c, depth+1); m.inner != nil {
				m.via = c
			}
		}
	}
	// "its plan to deport them", "the decision to lift the ban"
	if m.inner == nil && obj >= 0 && a.Turn != lexicon.Praise && a.Turn != lexicon.Blame {
		if c := s.child(obj, "acl"); c >= 0 && s.infinitive(c) && planNouns[s.words[obj].lemma] {
			if in := s.verbMeaning(c, depth+1); in != nil {
				m.inner, m.via = in, obj
			}
		}
	}
	if m.inner == nil {
		return nil
	}
	turn := a.Turn
	if turn == lexicon.Wish && s.words[m.via].rel == "xcomp" && obj >= 0 && s.subject(m.via) == obj {
		turn = lexicon.Appeal // "wants it to withdraw"
		m.act = appeal
	}
	m.code = compose(turn, m.inner.code, m.inner.negated)
	if (turn == lexicon.Praise || turn == lexicon.Blame) && a.Code != "" {
		m.code = a.Code
	}
	if m.code == "" {
		return nil
	}
	return m
}

var planNouns = words("plan decision bid proposal offer order request deal agreement demand call promise pledge attempt effort motion bill law right permission mandate intention ability willingness resolution")

var turnPreps = map[lexicon.Turn][]string{
	lexicon.Carry:    {"on", "in", "to", "into", "for"},
	lexicon.Intend:   {"to", "on", "for"},
	lexicon.Threaten: {"with", "of", "against"},
	lexicon.Refuse:   {},
	lexicon.Demand:   {"for"},
	lexicon.Appeal:   {"for", "to"},
	lexicon.Cease:    {"from", "of"},
	lexicon.Wish:     {"for", "to"},
	lexicon.Deny:     {},
}

// prepMark reports whether a preposition marks the clause: "from attacking".
func (s *sheet) prepMark(c int) bool { return s.prep(c) != "" }

// complement is the act of a clause, also where a copula or "be willing" leads
// it.
func (s *sheet) complement(c, depth int) *meaning {
	w := &s.words[c]
	if w.pos == "NOUN" && s.child(c, "cop") < 0 {
		return s.actNounAmong(c, depth)
	}
	return s.verbMeaning(c, depth)
}
