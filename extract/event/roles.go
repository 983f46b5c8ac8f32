package event

import (
	"slices"

	"github.com/readout-news/readout"
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
	if passive {
		if a := s.agent(v); a >= 0 {
			actors = s.parties(a)
		}
	} else {
		actors = s.parties(subject)
	}
	recipients = s.recipients(m, actors)
	if m.act.Reversed {
		if len(recipients) == 0 {
			if c := s.oblique(v, sources); c >= 0 {
				recipients = s.parties(c)
			} else if m.noun >= 0 {
				if c := s.oblique(m.noun, sources); c >= 0 {
					recipients = s.parties(c)
				}
			}
		}
		actors, recipients = recipients, actors
	}
	if passive && len(recipients) == 0 {
		recipients = s.parties(subject)
	}
	return actors, recipients
}

var sources = []string{"from", "by", "at"}

func (s *sheet) verbal(v int) bool {
	return s.words[v].pos == "VERB" && s.words[v].tag != "" || s.words[v].pos == "ADJ"
}

// toPreps lead to a recipient, in the order in which they are asked.
var toPreps = []string{"against", "on", "upon", "to", "with", "toward", "towards", "into", "onto", "at", "from", "between", "for", "over", "of", "about", "among"}

// placePreps lead to a place that stands for a recipient.
var placePreps = []string{"in", "inside", "across", "near", "outside", "off", "around", "throughout", "within"}

// recipients are those whom the act of a verb is done to.
func (s *sheet) recipients(m *meaning, actors []int) []int {
	v := m.head
	obj := s.object(v)
	take := func(c int) []int {
		if c < 0 {
			return nil
		}
		out := s.parties(c)
		return slices.DeleteFunc(out, func(r int) bool { return slices.Contains(actors, r) })
	}
	if m.to >= 0 {
		if out := take(m.to); len(out) > 0 && (s.best(out) > thing || m.inner == nil) {
			if s.best(out) > thing {
				return out
			}
			// A thing: who is behind it may stand elsewhere in the clause.
			if other := s.aside(m, take); len(other) > 0 && s.best(other) >= named {
				return append(other, out...)
			}
			return out
		}
	}
	if c := s.child(v, "iobj"); c >= 0 {
		if out := take(c); len(out) > 0 {
			return out
		}
	}
	turn := m.act.Turn
	if m.inner != nil && (turn == lexicon.Demand || turn == lexicon.Appeal) {
		// Whom the demand is made of.
		if obj >= 0 && obj != m.via {
			if out := take(obj); s.best(out) > thing {
				return out
			}
		}
		if c := s.oblique(v, askPreps); c >= 0 {
			if out := take(c); s.best(out) > thing {
				return out
			}
		}
		if s.verbal(m.inner.head) {
			if out := take(s.subject(m.inner.head)); s.best(out) > thing {
				return out
			}
		}
	}
	if m.inner != nil {
		if turn == lexicon.Allow && obj >= 0 && obj != m.via {
			if out := take(obj); s.best(out) > thing {
				return out
			}
		}
		in, to := s.roles(m.inner)
		if turn == lexicon.Praise || turn == lexicon.Blame {
			if out := take(m.via); len(out) > 0 && s.best(out) > thing {
				return out
			}
			if out := without(in, actors); len(out) > 0 {
				return out
			}
		}
		if out := without(to, actors); len(out) > 0 && s.best(out) > thing {
			return out
		} else if other := s.aside(m, take); len(other) > 0 && s.best(other) > thing {
			return append(other, out...)
		} else if len(out) > 0 {
			return out
		}
		if out := without(in, actors); len(out) > 0 {
			return out
		}
	}
	if out := s.aside(m, take); len(out) > 0 {
		return out
	}
	if m.via >= 0 && nominal(s.words[m.via].pos) {
		if out := take(m.via); s.best(out) > thing {
			return out
		}
	}
	if obj >= 0 && m.noun < 0 {
		return take(obj)
	}
	return nil
}

var askPreps = []string{"on", "upon", "to", "from", "with", "of"}

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

// aside finds a recipient in the phrases beside the verb and its noun: behind the
// sense's own prepositions first, then the usual ones, then places.
func (s *sheet) aside(m *meaning, take func(int) []int) []int {
	var weak []int
	try := func(i int, preps []string) []int {
		for _, p := range preps {
			for c := int(s.words[i].first); c >= 0; c = int(s.words[c].next) {
				w := &s.words[c]
				if w.rel != "obl" && w.rel != "nmod" || w.sub == "tmod" || w.sub == "agent" || w.sub == "poss" || c == m.via && i == m.head && m.noun >= 0 || c == m.noun || s.timely(c) || s.prep(c) != p {
					continue
				}
				out := take(c)
				if s.best(out) > thing {
					return out
				}
				if weak == nil && len(out) > 0 {
					weak = out
				}
			}
		}
		return nil
	}
	places := []int{m.head}
	if m.noun >= 0 {
		places = []int{m.noun, m.head}
		if m.via >= 0 && m.via != m.noun {
			places = []int{m.noun, m.via, m.head}
		}
	}
	for _, preps := range [][]string{m.act.Preps, toPreps} {
		for _, i := range places {
			if i != m.head || m.act.Needs != lexicon.NeedsPrepNoun || len(preps) != len(m.act.Preps) {
				if out := try(i, preps); out != nil {
					return out
				}
			}
		}
	}
	if m.noun >= 0 {
		if c := s.childSub(m.noun, "nmod", "poss"); c >= 0 {
			if out := take(c); s.best(out) > thing {
				return out
			}
		}
		for c := int(s.words[m.noun].first); c >= 0; c = int(s.words[c].next) {
			if w := &s.words[c]; (w.rel == "amod" || w.rel == "compound") && w.name != "" {
				if out := take(c); s.best(out) >= political {
					return out
				}
			}
		}
	}
	for _, i := range places {
		if out := try(i, placePreps); out != nil {
			return out
		}
	}
	return weak
}

// transitive are the codes of nouns whose "of" leads to those who undergo the act:
// "the arrest of", unlike "the visit of".
var transitive = words("0841 0842 085 166 171 1711 1712 172 173 174 181 182 1821 1822 1823 186 051 111 112 115 116 090 162 191 192 194 195 202 203 0811 0813 0814 083 0872")

// nounRoles are the parties of an act that a noun tells of.
func (s *sheet) nounRoles(m *meaning) (actors, recipients []int) {
	n := m.head
	undergoes := transitive[m.code] || transitive[m.core().code]
	poss := s.childSub(n, "nmod", "poss")
	of := s.oblique(n, of[:1])
	if by := s.oblique(n, byPrep); by >= 0 {
		actors = s.parties(by)
	}
	if m.act.Mutual || m.core().act.Mutual {
		if c := s.oblique(n, betweenPreps); c >= 0 {
			return s.parties(c), nil
		}
	}
	if poss >= 0 {
		if undergoes && of < 0 && m.code != "051" && m.code != "111" && m.code != "112" && s.oblique(n, toPreps[:5]) < 0 {
			recipients = s.parties(poss)
		} else if len(actors) == 0 {
			actors = s.parties(poss)
		}
	}
	if of >= 0 && of != m.via {
		if out := s.parties(of); s.best(out) > thing {
			if undergoes && len(recipients) == 0 {
				recipients = out
			} else if len(actors) == 0 && !undergoes {
				actors = out
			}
		}
	}
	for c := int(s.words[n].first); c >= 0 && c < n; c = int(s.words[c].next) {
		w := &s.words[c]
		if (w.rel == "amod" || w.rel == "compound" || w.rel == "nmod" && w.sub == "") && w.name != "" && w.name != readout.DateName && len(actors) == 0 && s.weigh(c) >= named {
			actors = s.joined(c, nil)
		}
		// "the Russian-led attack": the name stands within the adjective.
		if w.rel == "amod" && len(actors) == 0 {
			for d := int(w.first); d >= 0; d = int(s.words[d].next) {
				if s.words[d].name != "" && s.weigh(d) >= political {
					actors = []int{d}
				}
			}
		}
	}
	if len(recipients) == 0 && m.inner != nil {
		in, to := s.roles(m.inner)
		recipients = without(to, actors)
		if len(recipients) == 0 {
			recipients = without(in, actors)
		}
	}
	if len(recipients) == 0 {
		for _, p := range [][]string{m.act.Preps, toPreps[:11], placePreps} {
			if c := s.oblique(n, p); c >= 0 && c != of && c != m.via {
				if out := without(s.parties(c), actors); s.best(out) > thing {
					recipients = out
					break
				}
			}
		}
	}
	return actors, recipients
}

var (
	byPrep       = []string{"by"}
	betweenPreps = []string{"between", "among"}
)

// noun adds the act that a noun tells of by itself: "the arrest of two
// ministers". A noun that tells only of more of the same, or of nobody, does not.
func (s *sheet) noun(n int) {
	w := &s.words[n]
	if w.rel == "compound" || w.rel == "flat" {
		return
	}
	m := s.nounMeaning(n, 0)
	if m == nil || m.code == "" || family(m.code) == 1 {
		return
	}
	actors, recipients := s.nounRoles(m)
	if len(actors) == 0 && len(recipients) == 0 {
		return
	}
	if m.firmness() != lexicon.Firm && (len(actors) == 0 || len(recipients) == 0) && !telling[family(m.code)] {
		return
	}
	if f := family(m.code); (f == 4 || f == 5 || f == 6) && len(actors) < 2 && len(recipients) == 0 {
		return
	}
	code := m.code
	a := act{sentence: s.at, code: code, mean: m}
	for up, i := w.head, 0; up >= 0 && i < 3; up, i = s.words[up].head, i+1 {
		if s.words[up].pos == "VERB" {
			md := s.moodOf(up)
			switch {
			case md.hypothetical || md.possible:
				a.status = readout.Hypothetical
			case md.future && (w.rel == "obj" || w.rel == "nsubj"):
				a.status = readout.Future
			}
			break
		}
	}
	if s.child(n, "det") >= 0 && s.words[s.child(n, "det")].low == "no" {
		a.status = readout.Negated
	}
	s.add(a, actors, recipients)
}

// telling are the families whose nouns tell enough with one party.
var telling = map[int]bool{8: true, 14: true, 16: true, 17: true, 18: true, 19: true, 20: true}
