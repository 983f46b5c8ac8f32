package attribution

import "strings"

// A scope is a range of words [from, to).
type scope struct{ from, to int }

func (r scope) empty() bool { return r.from >= r.to }

// in reports whether r lies within t.
func (r scope) in(t scope) bool { return t.from <= r.from && r.to <= t.to }

func (r scope) holds(i int) bool { return r.from <= i && i < r.to }

// phraseLimit bounds how far the rules look for the beginning or end of a noun
// phrase, so that the work stays linear in the length of the text.
const phraseLimit = 70

// phraseLeft is the noun phrase whose last word is i: nouns with what stands
// before them, prepositional phrases, coordination and short relative clauses.
func (s *sheet) phraseLeft(i, lo int) scope {
	from, to := i+1, i+1
	closed, listing := false, false
	for i >= lo {
		w := &s.words[i]
		empty := from == to
		switch w.tag {
		case noun, nameWord, adjective:
			if closed {
				return scope{from, to}
			}
		case number:
			if closed || !empty && isYear(w.low) && s.tagAt(i-1) == preposition {
				return scope{from, to}
			}
		case timeWord:
			if closed || empty || s.low(i+1) != "'s" && !(s.tagAt(i-1) == preposition && i > lo+1) {
				return scope{from, to}
			}
		case possessive:
			clitic := w.low[0] == '\'' // the possessor stands before it
			if closed && !clitic {
				return scope{from, to}
			}
			closed = !clitic
		case determiner:
			if closed && !quantifier(w.low) {
				return scope{from, to}
			}
			closed = true
		case pronoun:
			if !empty && !(closed && s.low(i+1) == "all") {
				return scope{from, to}
			}
			closed = !strings.HasSuffix(w.low, "self") && !strings.HasSuffix(w.low, "selves") // "the president himself"
		case question:
			if empty {
				return scope{i, to}
			}
			if w.low == "whose" && s.tagAt(i+1) != preposition {
				return scope{i, to} // "whose lawyer said"
			}
			return scope{from, to}
		case subordinator:
			if empty && w.low == "that" {
				switch s.tagAt(i - 1) {
				case noun, nameWord, timeWord:
					return scope{i, to}
				case none, stop, mark:
					return scope{i, to}
				}
			}
			return scope{from, to}
		case preposition, toWord:
			if empty || !s.attaches(i, lo) {
				return scope{from, to}
			}
			closed = false
		case conjunction:
			if empty || w.low == "but" || w.low == "nor" || !s.joinsPhrases(i, lo) {
				return scope{from, to}
			}
			closed, listing = false, true
		case comma:
			if !listing {
				return scope{from, to}
			}
			switch s.tagAt(i - 1) {
			case noun, nameWord:
			default:
				return scope{from, to}
			}
			if !s.joinsPhrases(i, lo) {
				return scope{from, to}
			}
			closed = false
		case verbPart:
			switch s.tagAt(i - 1) {
			case noun, nameWord, pronoun, adverb:
				if closed && !empty && s.low(from) != "a" && s.low(from) != "the" {
					return scope{from, to}
				}
				closed = false
			case determiner, possessive, adjective, preposition:
				if closed {
					return scope{from, to}
				}
			default:
				return scope{from, to}
			}
		case verbIng:
			switch s.tagAt(i - 1) {
			case noun, nameWord, pronoun:
				if empty {
					return scope{from, to}
				}
				closed = false
			case determiner, possessive, adjective:
				if closed {
					return scope{from, to}
				}
			default:
				if closed || empty || i > lo {
					return scope{from, to}
				}
			}
		case verbFin, aux, modal:
			k := s.relativeStart(i, lo)
			if k < 0 {
				return scope{from, to}
			}
			from, i = k, k-1
			closed = false
			continue
		case adverb:
			switch w.low {
			case "there", "here", "abroad", "home":
				if !empty {
					return scope{from, to}
				}
			case "nearly", "almost", "roughly", "about", "even", "only":
				if n := s.tagAt(i + 1); n != number && n != determiner {
					return scope{from, to}
				}
			case "out":
				if s.tagAt(i-1) != number || s.low(i+1) != "of" {
					return scope{from, to}
				}
			default:
				if s.tagAt(i+1) != adjective && s.tagAt(i+1) != verbPart || s.words[i].low == "then" {
					return scope{from, to}
				}
			}
		case bracket:
			j := i
			for j >= lo && i-j < 10 && s.words[j].low != "(" {
				j--
			}
			if w.low != ")" || j < lo || i-j >= 10 {
				return scope{from, to}
			}
			i = j
		case negation:
			if s.tagAt(i+1) != determiner {
				return scope{from, to}
			}
		default:
			return scope{from, to}
		}
		from = i
		i--
	}
	return scope{from, to}
}

func quantifier(w string) bool {
	switch w {
	case "all", "both", "half", "many", "such", "no":
		return true
	}
	return false
}

func isYear(w string) bool { return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") }

// relativeStart is the relative pronoun of the clause that the finite verb at i
// belongs to, where a noun stands before it; -1 where there is none.
func (s *sheet) relativeStart(i, lo int) int {
	for j := i - 1; j >= lo && i-j <= 6; j-- {
		switch w := &s.words[j]; w.tag {
		case question, subordinator:
			if w.low != "who" && w.low != "which" && w.low != "that" && w.low != "whose" {
				return -1
			}
			if t := s.tagAt(j - 1); j > lo && (t == noun || t == nameWord || t == pronoun || t == determiner) {
				return j
			}
			return -1
		case aux, modal:
			if !s.auxOnly(j+1, i) {
				return -1 // of another verb: "who was briefed said"
			}
		case comma, colon, stop, mark, conjunction, verbFin:
			return -1
		}
	}
	return -1
}
