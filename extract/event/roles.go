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
	recipients = s.recipients(m, actors)
	if m.code == "190" && m.to >= 0 && s.prep(m.to) == "between" {
		return s.parties(m.to), nil // "fighting broke out between"
	}
	if len(actors) > 1 && s.mutual(m) && !passive {
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
	if passive && len(recipients) == 0 {
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
	return m.act.Mutual
}

var sources = []string{"from", "by", "at"}

func (s *sheet) verbal(v int) bool {
	w := &s.words[v]
	return w.pos == "VERB" || w.pos == "ADJ" || w.pos == "NOUN" && s.child(v, "cop") >= 0 && lexicon.ActAdjective(w.lemma) != nil
}

// recipients are those whom the act of a verb is done to.
func (s *sheet) recipients(m *meaning, actors []int) []int {
	v := m.head
	obj := s.object(v)
	turn := m.act.Turn
	take := func(c int) []int {
		if c < 0 {
			return nil
		}
		return without(s.parties(c), actors)
	}
	somebody := func(out []int) bool { return s.best(out) > thing }
	var things []int // what is no party, where nothing else is found
	keep := func(out []int) bool {
		if somebody(out) {
			return true
		}
		if things == nil {
			things = out
		}
		return false
	}
	if out := take(m.to); keep(out) {
		return out
	}
	if turn == lexicon.Praise || turn == lexicon.Blame {
		if out := take(obj); keep(out) {
			return out
		}
	}
	if out := take(s.child(v, "iobj")); keep(out) {
		return out
	}
	if m.noun >= 0 { // a second object, "granted the ministry permission"
		for c := int(s.words[v].first); c >= 0 && c < m.noun; c = int(s.words[c].next) {
			if s.words[c].rel == "obj" && c != m.via && c != m.noun && c > v {
				if out := take(c); somebody(out) {
					return out
				}
			}
		}
	}
	if turn == lexicon.Demand || turn == lexicon.Appeal || turn == lexicon.Allow || turn == lexicon.Threaten && m.inner == nil {
		// Whom the demand is made of, or who is allowed.
		if obj != m.via {
			if out := take(obj); keep(out) {
				return out
			}
		}
		if c := s.oblique(v, askPreps); c >= 0 && c != m.via {
			if out := take(c); somebody(out) {
				return out
			}
		}
	}
	if turn == lexicon.Intend {
		if out := take(s.oblique(v, withPreps[:1])); somebody(out) {
			return out // "agreed with Kenya to"
		}
	}
	if m.inner != nil && turn == lexicon.Carry && !s.verbal(m.inner.head) {
		if out := s.aside(m, actors); somebody(out) {
			return out
		}
	}
	if m.inner != nil {
		in, to := s.roles(m.inner)
		in, to = without(in, actors), without(to, actors)
		if turn == lexicon.Demand || turn == lexicon.Appeal || turn == lexicon.Allow || turn == lexicon.Refuse && !s.verbal(m.inner.head) {
			in, to = to, in
		}
		if keep(to) {
			return to
		}
		if out := s.aside(m, actors); keep(out) {
			return out
		}
		if keep(in) {
			return in
		}
	}
	if out := s.aside(m, actors); keep(out) {
		return out
	}
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "ccomp" || r == "advcl") {
			if out := s.within(c, actors, 0); somebody(out) {
				return out
			}
		}
	}
	if m.noun >= 0 || m.via >= 0 && nominal(s.words[m.via].pos) {
		i := m.noun
		if i < 0 {
			i = m.via
		}
		if c := s.child(i, "acl"); c >= 0 {
			if out := s.within(c, actors, 0); somebody(out) {
				return out
			}
		}
	}
	if things == nil && obj >= 0 && m.noun < 0 {
		things = take(obj)
	}
	return things
}

var askPreps = []string{"on", "upon", "to", "from", "with", "of"}

// within finds a party in a clause that is no act by itself: "agreed to set up a
// station at Digha".
func (s *sheet) within(v int, actors []int, depth int) []int {
	if depth > 3 {
		return nil
	}
	take := func(c int) []int {
		if c < 0 {
			return nil
		}
		if out := without(s.parties(c), actors); s.best(out) > thing {
			return out
		}
		return nil
	}
	if s.words[v].rel == "ccomp" || s.words[v].rel == "advcl" {
		if c := s.child(v, "nsubj"); c >= 0 && s.words[c].pos != "PRON" {
			if out := take(c); out != nil {
				return out
			}
		}
	}
	if out := take(s.child(v, "obj")); out != nil {
		return out
	}
	m := &meaning{act: demand, head: v, noun: s.child(v, "obj"), via: -1, to: -1}
	if out := s.aside(m, actors); s.best(out) > thing {
		return out
	}
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "ccomp" || r == "advcl") {
			if out := s.within(c, actors, depth+1); out != nil {
				return out
			}
		}
	}
	return nil
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

// transitive are the codes of nouns whose "of" leads to those who undergo the act:
// "the arrest of", unlike "the visit of".
var transitive = words(`0841 0842 085 166 171 1711 1712 172 173 174 181 182 1821 1822 1823 186 051 111 112 115 116 090 162 191 192
	194 195 202 203 0811 0813 0814 083`)

// nounRoles are the parties of an act that a noun tells of.
func (s *sheet) nounRoles(m *meaning) (actors, recipients []int) {
	n := m.head
	undergoes := transitive[m.code] || transitive[m.core().code]
	poss := s.childSub(n, "nmod", "poss")
	ofWhom := s.oblique(n, of[:1])
	if by := s.oblique(n, byPrep); by >= 0 {
		actors = s.authors(by)
	}
	if len(actors) == 0 && ofWhom >= 0 && undergoes {
		if by := s.oblique(ofWhom, byPrep); by >= 0 {
			actors = s.authors(by) // "the arrest of a journalist by police"
		}
	}
	if m.act.Mutual || m.core().act.Mutual {
		if c := s.oblique(n, betweenPreps); c >= 0 {
			return s.parties(c), nil
		}
	}
	if poss >= 0 {
		if undergoes && ofWhom < 0 && bodily[m.code] {
			recipients = s.parties(s.resolve(poss, n))
		} else if len(actors) == 0 {
			actors = s.authors(s.resolve(poss, n))
		}
	}
	if ofWhom >= 0 && ofWhom != m.via {
		if out := s.parties(ofWhom); s.best(out) > thing {
			if undergoes && len(recipients) == 0 {
				recipients = out
			} else if len(actors) == 0 && !undergoes {
				actors = out
			}
		}
	}
	if len(actors) == 0 {
		actors = s.attributive(n)
	}
	if len(actors) == 0 && family(m.code) != 8 {
		if c := s.oblique(n, sources[:1]); c >= 0 {
			actors = s.authors(c) // "donations from Ireland"
		}
	}
	if c := s.child(n, "acl"); c >= 0 && len(actors) == 0 && s.words[c].tag == "VBN" {
		if a := s.agent(c); a >= 0 {
			actors = s.authors(a) // "the appeal lodged by"
		}
	}
	if ofWhom >= 0 && ofWhom != m.via && len(recipients) == 0 && hostile(m.code) && !undergoes {
		if out := without(s.parties(ofWhom), actors); s.best(out) > thing && len(actors) > 0 {
			recipients = out // "Kenya's invasion of Somalia"
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
		recipients = s.aside(&meaning{code: m.code, act: m.act, head: n, noun: -1, via: m.via, to: -1}, append(slices.Clone(actors), ofWhom))
	}
	return actors, recipients
}

// attributive are the parties that stand as a word before the noun: "Kenyan
// airstrikes", "the Russian-led attack".
func (s *sheet) attributive(n int) []int {
	for c := int(s.words[n].first); c >= 0 && c < n; c = int(s.words[c].next) {
		w := &s.words[c]
		switch w.rel {
		case "amod", "compound", "nmod":
		default:
			continue
		}
		if w.sub != "" && w.sub != "desc" {
			continue
		}
		if w.name != "" && s.weigh(c) >= named {
			return s.joined(c, nil)
		}
		if w.rel == "compound" && s.weigh(c) >= political {
			return []int{c} // "police violence"
		}
		for d := int(w.first); d >= 0; d = int(s.words[d].next) {
			if s.words[d].name != "" && s.weigh(d) >= political {
				return []int{d}
			}
		}
	}
	return nil
}

var (
	byPrep       = []string{"by"}
	betweenPreps = []string{"between", "among"}
)
