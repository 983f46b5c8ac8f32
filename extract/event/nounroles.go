package event

import "slices"

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
		for _, i := range [2]int{n, m.core().head} { // "a resumption of talks between"
			if c := s.oblique(i, betweenPreps); c >= 0 {
				return s.parties(c), nil
			}
		}
	}
	if poss >= 0 {
		if undergoes && ofWhom < 0 && bodily[m.code] {
			recipients = s.parties(s.resolve(poss, n))
		} else if len(actors) == 0 {
			actors = s.authors(s.owner(poss, n, m))
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
