package event

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// meaning is what a verb or noun tells of an act, before its own tense and
// negation are looked at.
type meaning struct {
	code    string
	act     *lexicon.Act // the sense
	head    int          // the verb or noun
	noun    int          // noun that is part of the act, -1
	inner   *meaning     // the act that head makes something of
	via     int          // phrase that leads to inner, or to the recipient; -1
	to      int          // head of the recipient as the sense has it, -1
	negated bool         // by a word of its own clause
}

// core is the innermost act.
func (m *meaning) core() *meaning {
	for m.inner != nil {
		m = m.inner
	}
	return m
}

// firmness is the firmest of the acts that m is made of.
func (m *meaning) firmness() lexicon.Firmness {
	f := lexicon.Weak
	for x := m; x != nil; x = x.inner {
		if x.act == nil {
			continue
		}
		if x.act.Firmness == lexicon.Firm {
			return lexicon.Firm
		}
		if x.act.Firmness == lexicon.Plain && x.act.Code != "" {
			f = lexicon.Plain
		}
	}
	return f
}

// deepest is how many acts one within the other are followed: "refused to
// agree to stop attacking".
const deepest = 5

// verbMeaning reads the verb or willing adjective at v; nil where it is no act.
// Idioms come first, whose noun or target says what is meant; then what the verb
// makes of another act; then the verb by itself.
func (s *sheet) verbMeaning(v, depth int) *meaning {
	if depth > deepest {
		return nil
	}
	w := &s.words[v]
	if w.pos == "ADJ" || w.pos == "NOUN" {
		return s.adjectiveMeaning(v, depth)
	}
	if w.pos != "VERB" || s.naming(v) {
		return nil
	}
	senses := s.senses(v)
	if len(senses) == 0 {
		return nil
	}
	obj := s.object(v)
	for _, a := range senses {
		if m := s.idiom(v, obj, a, depth); m != nil {
			return m
		}
	}
	for _, a := range senses {
		if a.Turn == lexicon.NoTurn || a.Turn == lexicon.Speak || a.Needs == lexicon.NeedsNoun || a.Needs == lexicon.NeedsTarget || a.Needs == lexicon.NeedsPrepNoun {
			continue
		}
		if m := s.turned(v, obj, a, depth); m != nil {
			if !s.rings(m, obj) {
				return m
			}
			if family(m.inner.core().code) == 5 { // "called him to congratulate him"
				m.code = m.inner.code
				return m
			}
			break // "called him to discuss"
		}
	}
	for _, a := range senses {
		if a.Turn == lexicon.NoTurn && a.Code != "" {
			if m := s.bare(v, obj, a); m != nil {
				return m
			}
		}
	}
	for _, a := range senses {
		if a.Turn != lexicon.NoTurn && a.Turn != lexicon.Speak && a.Code != "" {
			if m := s.bareTurn(v, obj, a); m != nil {
				return m
			}
		}
	}
	return nil
}

// rings reports whether the verb is "call" with an object, which is a call by
// telephone and no appeal.
func (s *sheet) rings(m *meaning, obj int) bool {
	t := m.act.Turn
	return s.words[m.head].lemma == "call" && obj >= 0 && (t == lexicon.Appeal || t == lexicon.Demand) && m.act.Needs == lexicon.NeedsNothing && s.words[obj].pos != "VERB" && m.via != obj
}

// idiom reads sense a of the verb at v where it needs a certain noun.
func (s *sheet) idiom(v, obj int, a *lexicon.Act, depth int) *meaning {
	m := &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
	switch a.Needs {
	case lexicon.NeedsNoun:
		if n := s.nounAmong(obj, a.Nouns); n >= 0 {
			m.noun, m.via = n, obj
			if f := family(a.Code); f == 7 || f == 15 {
				if in := s.purpose(v, obj, depth+1); in != nil {
					m.code, m.inner = in.code, in // "sent experts to investigate"
				}
			}
			return m
		}
		if x := s.child(v, "xcomp"); x >= 0 && a.Nouns[s.words[x].lemma] {
			m.to = obj
			return m
		}
	case lexicon.NeedsTarget:
		if s.nounAmong(obj, a.Nouns) >= 0 {
			m.to = obj
			return m
		}
	case lexicon.NeedsPrepNoun:
		c, n := s.prepNoun(v, a)
		if n < 0 {
			return nil
		}
		m.noun, m.via = n, c
		if a.Turn != lexicon.Carry {
			m.to = obj
			return m
		}
		if m.inner = s.nounMeaning(n, depth+1); m.inner != nil {
			m.code = m.inner.code
			return m
		}
	}
	return nil
}

// bare reads sense a of the verb at v, which is an act by itself.
func (s *sheet) bare(v, obj int, a *lexicon.Act) *meaning {
	m := &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
	lemma := s.words[v].lemma
	switch a.Needs {
	case lexicon.NeedsObject:
		if obj < 0 || (bodily[a.Code] || struggles[lemma]) && !s.bodies(obj) {
			return nil
		}
		m.to = obj
	case lexicon.NeedsPrep:
		if a.Code == "042" && (obj >= 0 || lemma == "call" && s.urges(v)) {
			return nil // to take something somewhere is no visit
		}
		if m.to = s.oblique(v, a.Preps); m.to < 0 && obj >= 0 {
			m.to = s.oblique(obj, a.Preps)
		}
		if m.to < 0 || a.Firmness == lexicon.Weak && s.best(s.parties(m.to)) <= thing {
			return nil
		}
	case lexicon.NeedsNoObject:
		if obj >= 0 || s.child(v, "xcomp") >= 0 || s.child(v, "ccomp") >= 0 {
			return nil
		}
	case lexicon.NeedsNothing:
		m.to = obj
	default:
		return nil
	}
	return m
}

// bareTurn reads sense a of the verb at v, which makes something of an act that
// the lexicon does not have.
func (s *sheet) bareTurn(v, obj int, a *lexicon.Act) *meaning {
	m := &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: obj, negated: s.negated(v)}
	switch a.Needs {
	case lexicon.NeedsNothing, lexicon.NeedsObject:
		x := s.child(v, "xcomp")
		switch {
		case obj < 0 && a.Needs == lexicon.NeedsObject, x < 0 && (a.Turn == lexicon.Allow || s.words[v].lemma == "tell"):
			return nil
		case x >= 0 && a.Turn == lexicon.Refuse && s.speaks(x):
			m.code = "011" // "declined to say"
		case x >= 0 && (a.Turn == lexicon.Intend || a.Turn == lexicon.Threaten) && s.negated(x):
			m.code = "120" // "vowed not to return"
		}
		return m
	case lexicon.NeedsPrep:
		for c := int(s.words[v].first); c >= 0 && obj >= 0 && a.Turn == lexicon.Threaten; c = int(s.words[c].next) {
			if s.words[c].rel == "advcl" && slices.Contains(a.Preps, s.prep(c)) {
				return m // "warned Kenya against sending"
			}
		}
		if c := s.oblique(v, a.Preps); c >= 0 {
			m.via, m.to = c, c
			return m
		}
	}
	return nil
}
