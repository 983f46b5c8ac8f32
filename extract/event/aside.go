package event

import (
	"slices"
	"strings"
)

// The prepositions that lead to a recipient, in the order in which they are
// asked: for acts between parties, for answers to a request, for all others. What
// stands in placePreps is a place, which may stand for a recipient.
var (
	withPreps   = []string{"with", "to", "between", "toward", "towards", "for", "among", "against", "on", "from", "at", "over", "by", "into", "of", "about"}
	fromPreps   = []string{"from", "by", "of", "to", "with", "against", "on", "for", "between", "at", "over", "about", "into"}
	toPreps     = []string{"against", "on", "upon", "to", "with", "toward", "towards", "into", "onto", "at", "from", "between", "for", "over", "of", "by", "about", "among", "behind"}
	accessPreps = []string{"to", "of", "into", "for", "from", "with", "by"}
	placePreps  = []string{"in", "inside", "across", "near", "outside", "off", "around", "throughout", "within", "along", "under"}
)

// preps are those that are asked for an act with the code.
func preps(code string) []string {
	if strings.HasPrefix(code, "086") || code == "0355" {
		return accessPreps
	}
	switch family(code) {
	case 3, 4, 6:
		return withPreps
	case 5:
		if code != "051" && code != "052" {
			return withPreps
		}
	case 12:
		return fromPreps
	}
	return toPreps
}

// aside finds a recipient in the phrases beside a verb and its noun, also where
// they hang on one another ("a suit in a Paris court against"): behind the
// prepositions of the sense first, then the usual ones, then as owner or origin
// of the noun, then places. What is no party comes back only where nothing else
// is there.
func (s *sheet) aside(m *meaning, actors []int) []int {
	order := preps(m.code)
	var best []int
	top, weak := 1<<30, []int(nil)
	look := func(i int, near bool) {
		s.phrasesUnder(i, m, 0, func(c, depth int) {
			p := s.prep(c)
			if p == "on" && journeys[s.words[c].lemma] {
				return // "a ship on patrol"
			}
			rank := slices.Index(m.act.Preps, p)
			switch {
			case p == "", p == "of" && strings.HasPrefix(m.core().code, "087"): // "of its troops"
				return
			case rank >= 0 && depth == 0:
			case slices.Contains(order, p):
				rank = 20 + 2*slices.Index(order, p)
			case slices.Contains(placePreps, p):
				rank = 100 + slices.Index(placePreps, p)
			default:
				return
			}
			rank = rank*8 + depth*120
			if near && depth == 0 {
				rank -= 160 // what hangs on the noun of the act itself
			}
			if rank >= top && best != nil {
				return
			}
			if s.inside(c, actors) {
				return // "Secretary of State"
			}
			out := without(s.parties(c), actors)
			if s.best(out) > thing {
				best, top = out, rank
			} else if weak == nil && len(out) > 0 && rank < 100*8 {
				weak = out
			}
		})
	}
	if m.noun >= 0 {
		if family(m.code) == 12 { // whose proposal it is
			if c := s.childSub(m.noun, "nmod", "poss"); c >= 0 {
				if out := without(s.authors(c), actors); s.best(out) > thing {
					return out
				}
			}
			if out := without(s.attributive(m.noun), actors); s.best(out) >= named {
				return out
			}
			if c := s.child(m.noun, "acl"); c >= 0 {
				if a := s.agent(c); a >= 0 {
					return s.authors(a)
				}
			}
		}
		look(m.noun, true)
	}
	if m.via >= 0 && m.via != m.noun && nominal(s.words[m.via].pos) {
		look(m.via, true)
	}
	look(m.head, m.noun < 0)
	if best != nil {
		return best
	}
	if m.noun >= 0 {
		if out := without(s.attributive(m.noun), actors); s.best(out) >= political {
			return out
		}
	}
	return weak
}

// journeys are what somebody is on without its being done to them.
var journeys = words("patrol mission visit trip tour duty leave board journey")

// inside reports whether the word at c stands in the phrase of one of the
// parties.
func (s *sheet) inside(c int, parties []int) bool {
	for _, h := range parties {
		if h < 0 {
			continue
		}
		if e := s.phrase(h); e.from <= c && c < e.to {
			return true
		}
	}
	return false
}

// phrasesUnder calls yield for the phrases with a preposition that hang on i, and
// for those that hang on them.
func (s *sheet) phrasesUnder(i int, m *meaning, depth int, yield func(c, depth int)) {
	if depth > 2 {
		return
	}
	for c := int(s.words[i].first); c >= 0; c = int(s.words[c].next) {
		w := &s.words[c]
		switch w.rel {
		case "obl", "nmod":
		case "advmod":
			if c > i && (w.pos == "ADJ" || w.pos == "ADV") && depth == 0 {
				s.phrasesUnder(c, m, depth+1, yield) // "close to the border with"
			}
			continue
		case "obj", "conj":
			if w.rel == "obj" && i == m.head && m.noun >= 0 && c > m.noun && c != m.via && s.nounAct(c) != nil {
				s.phrasesUnder(c, m, depth, yield) // "a bombing and shelling offensive against"
				continue
			}
			if nominal(w.pos) && depth == 0 && (c != m.noun && i == m.head && w.rel == "obj" && m.noun < 0 || i == m.noun && w.rel == "conj") {
				s.phrasesUnder(c, m, depth+1, yield)
			}
			continue
		default:
			continue
		}
		if w.sub == "tmod" || w.sub == "poss" || s.timely(c) || (w.sub == "agent" || s.prep(c) == "by") && depth == 0 && i == m.head && s.passive(i) {
			continue
		}
		if c != m.noun && c != m.via {
			yield(c, depth)
		}
		s.phrasesUnder(c, m, depth+1, yield)
	}
}
