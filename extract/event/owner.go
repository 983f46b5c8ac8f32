package event

import "github.com/readout-news/readout"

// owner is whom the possessive at c before the noun at n means. That of an act
// between two ("its dispute with Kenya", "their meeting") is the subject of its
// clause where they agree, since the other party is named or there is none.
func (s *sheet) owner(c, n int, m *meaning) int {
	r := s.resolve(c, n)
	w := &s.words[c]
	if r != c || w.pos != "PRON" || !m.act.Mutual && !m.core().act.Mutual {
		return r
	}
	for up, i := s.words[n].head, 0; up >= 0 && i < 4; up, i = s.words[up].head, i+1 {
		if s.words[up].pos != "VERB" {
			continue
		}
		a := s.subject(up)
		if a < 0 || a == n || s.words[a].pos == "PRON" || a > c {
			return r
		}
		several := s.childConj(a) || s.words[a].tag == "NNS" || s.words[a].tag == "NNPS" && s.words[a].name == ""
		switch w.low {
		case "their":
			if several {
				return a
			}
		case "its":
			if !several && s.words[a].name != readout.PersonName {
				return a
			}
		case "his", "her":
			if !several && s.words[a].name == readout.PersonName {
				return a
			}
		}
		return r
	}
	return r
}
