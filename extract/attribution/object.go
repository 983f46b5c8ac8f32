package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// objectEnd is the end of the noun phrase or infinitive that begins at j and is
// the object of a cue.
func (s *sheet) objectEnd(j, hi int) int {
	hi = min(hi, j+clauseLimit)
	verb, infin := false, s.tagAt(j) == toWord
	for i := j; i < hi; i++ {
		if q := s.quoteAt(i); q != nil && q.from == i {
			i = q.to - 1
			continue
		}
		switch w := &s.words[i]; w.tag {
		case dash:
			k := s.dashAfter(i, hi)
			if i > j && (s.barrier[i] || k == i && s.clauseWithVerb(i+1, hi)) {
				return i
			}
			i = k
		case toWord:
			infin = true
		case comma:
			if infin && !s.barrier[i] && s.tagAt(i+1) == verbFin && s.words[i+1].form&lexicon.Base != 0 {
				continue // "to invest, expand and enable"
			}
			if i > j && (s.barrier[i] || s.turnsAfter(i+1, hi) || s.leavesObject(i+1, hi)) {
				return i
			}
		case colon:
			return i
		case conjunction:
			if i > j && !verb && s.verbFollows(i+1, hi) || i > j && s.cueFollows(i+1, hi) {
				return i
			}
		case verbFin, modal:
			verb = s.relativeStart(i, j) < 0
		case preposition:
			if i > j && !infin && s.occasion(i, hi) {
				return i
			}
		case verbIng:
			if i > j+1 && w.cue != nil && (w.low == "saying" || w.low == "adding" || w.low == "calling" || w.low == "citing") {
				return i
			}
		case subordinator:
			switch w.low {
			case "once":
				if i > j && s.clauseWithVerb(i+1, hi) {
					return i
				}
			case "after", "when", "while", "because", "though", "although", "since", "before", "whereas":
				if i > j && (!infin || w.low != "when" && w.low != "before" && w.low != "because" && w.low != "while" && w.low != "after") {
					return i
				}
			case "as":
				if i > j && (s.tagAt(i+1) == pronoun || s.clauseWithVerb(i+1, hi)) {
					return i
				}
			}
		default:
			if s.barrier[i] {
				return i
			}
		}
	}
	return s.whole(j, hi)
}

// verbFollows reports whether at n, behind a conjunction, a finite verb begins.
func (s *sheet) verbFollows(n, hi int) bool {
	for n < hi && (s.words[n].tag == adverb || s.words[n].tag == negation) {
		n++
	}
	if n >= hi {
		return false
	}
	switch s.words[n].tag {
	case verbFin, modal, aux:
		return true
	}
	return false
}

// clauseWithVerb reports whether a clause with a finite verb begins at n.
func (s *sheet) clauseWithVerb(n, hi int) bool {
	for i := n; i < hi && i < n+10; i++ {
		if q := s.quoteAt(i); q != nil && q.from == i && q.to-q.from <= 5 {
			i = q.to - 1
			continue
		}
		switch s.words[i].tag {
		case verbFin, modal, aux:
			return i > n
		case comma, colon, mark, subordinator, question, preposition, conjunction:
			return false
		}
	}
	return false
}

// furtherClause reports whether a clause begins at n whose subject has a
// preposition in it: "a lawyer for the captain declined to comment".
func (s *sheet) furtherClause(n, hi int) bool {
	if t := s.tagAt(n); t != determiner && t != possessive && t != nameWord {
		return false
	}
	for i := n; i < hi && i < n+10; i++ {
		switch w := &s.words[i]; w.tag {
		case determiner, possessive:
			if i > n && s.tagAt(i-1) != preposition {
				return false
			}
		case adjective, noun, nameWord, number, preposition:
		case verbFin, modal, aux:
			return s.tagAt(i-1) == noun || s.tagAt(i-1) == nameWord
		default:
			return false
		}
	}
	return false
}

// leavesObject reports whether what begins at n, behind a comma, is no more the
// object of the cue.
func (s *sheet) leavesObject(n, hi int) bool {
	if n >= hi {
		return true
	}
	w := &s.words[n]
	switch w.tag {
	case adverb:
		switch w.low {
		case "particularly", "especially", "even", "notably", "mainly", "mostly":
			return false
		}
		return true
	case verbIng, subordinator, question, pronoun:
		return w.low != "including"
	case conjunction:
		return w.low == "but" || s.verbFollows(n+1, hi) || s.clauseWithVerb(n+1, hi) || s.furtherClause(n+1, hi)
	case preposition:
		return w.low != "including" && w.low != "of" && w.low != "like" && w.low != "such"
	case verbFin, aux, modal:
		return true
	case determiner, noun, nameWord, possessive, adjective:
		return s.clauseWithVerb(n, hi)
	}
	return false
}

// occasion reports whether the phrase at i says on what occasion something was
// said: "in an interview", "at a rally".
func (s *sheet) occasion(i, hi int) bool {
	switch s.low(i) {
	case "in", "at", "during", "on", "after":
	default:
		return false
	}
	for k := i + 1; k < hi && k < i+5; k++ {
		switch w := &s.words[k]; w.tag {
		case determiner, adjective, possessive, nameWord:
			continue
		case noun:
			if occasions[w.low] {
				return true
			}
			continue
		}
		break
	}
	return false
}
