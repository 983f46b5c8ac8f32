package event

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// roles are the heads of those who do an act and of those who undergo it.
func (s *sheet) roles(m *meaning) (actors, recipients []int) {
	v := m.head
	if !s.verbal(v) {
		return s.nounRoles(m)
	}
	passive := s.passive(v)
	subject := s.subject(v)
	if passive && (m.act.Turn == lexicon.Intend || m.act.Turn == lexicon.Wish) && m.inner != nil && s.agent(v) < 0 {
		passive = false // "is prepared to"
	}
	if passive {
		if a := s.agent(v); a >= 0 {
			actors = s.authors(a)
		}
	} else {
		actors = s.authors(subject)
	}
	if passive && len(actors) == 0 && (m.code == "0841" || m.code == "084") {
		// "was freed from Kenyan custody": who lets go is who held.
		if c := s.oblique(v, sources[:1]); c >= 0 {
			if out := s.parties(c); s.best(out) >= political {
				actors = out
			}
		}
	}
	recipients = s.recipients(m, actors)
	if m.code == "190" && m.to >= 0 && s.prep(m.to) == "between" {
		return s.parties(m.to), nil // "fighting broke out between"
	}
	if len(actors) > 1 && s.mutual(m) {
		// Several who sign and meet do it with one another.
		recipients = nil
		for _, i := range [2]int{v, m.noun} {
			if i >= 0 && len(recipients) == 0 {
				if c := s.oblique(i, withPreps[:1]); c >= 0 {
					recipients = without(s.parties(c), actors)
				}
			}
		}
	}
	if m.act.Reversed {
		if len(recipients) == 0 {
			for _, i := range [2]int{v, m.noun} {
				if i < 0 || len(recipients) > 0 {
					continue
				}
				if c := s.oblique(i, sources); c >= 0 {
					recipients = s.parties(c)
				}
			}
		}
		actors, recipients = recipients, actors
	}
	if passive && len(recipients) == 0 && (len(actors) < 2 || !s.mutual(m)) {
		recipients = s.parties(subject)
	}
	return actors, recipients
}

// mutual reports whether several actors do the act to each other.
func (s *sheet) mutual(m *meaning) bool {
	switch f := family(m.code); {
	case f == 3:
		in := family(m.core().code)
		return m.inner == nil || in >= 3 && in <= 6
	case f == 4 && m.code != "042" && m.code != "043", f == 6, m.code == "057", m.code == "050":
		return true
	}
	return m.act.Mutual || s.shared(m)
}

// shared reports whether the act is about something that its several authors have
// together: "postponed their meeting", "froze their ties".
func (s *sheet) shared(m *meaning) bool {
	for _, n := range [2]int{m.noun, m.via} {
		if n < 0 || !nominal(s.words[n].pos) {
			continue
		}
		a := s.nounAct(n)
		if a == nil || !a.Mutual {
			continue
		}
		if p := s.childSub(n, "nmod", "poss"); p >= 0 && s.words[p].low == "their" {
			return true
		}
	}
	return false
}

var sources = []string{"from", "by", "at"}

func (s *sheet) verbal(v int) bool {
	w := &s.words[v]
	return w.pos == "VERB" || w.pos == "ADJ" || w.pos == "NOUN" && s.child(v, "cop") >= 0 && lexicon.ActAdjective(w.lemma) != nil
}

func without(all, not []int) []int {
	return slices.DeleteFunc(slices.Clone(all), func(r int) bool { return slices.Contains(not, r) })
}

// best is the heaviest weight of parties.
func (s *sheet) best(heads []int) int8 {
	best := thing
	for _, h := range heads {
		best = max(best, s.weigh(h))
	}
	return best
}
