package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// sourceRight is the source that begins at i, behind its cue ("said Ruth
// Nakato, a lawyer who ...") or behind "according to" and "by".
func (s *sheet) sourceRight(i, hi int) scope {
	hi = min(hi, i+phraseLimit)
	j := s.nounPhrase(i, hi)
	if j == i {
		return scope{}
	}
	for j < hi {
		switch w := &s.words[j]; w.tag {
		case comma:
			k := s.appositionEnd(j+1, hi)
			if k == j+1 {
				return scope{i, j}
			}
			j = k
			continue
		case question:
			if w.low != "who" && w.low != "which" && w.low != "whose" {
				return scope{i, j}
			}
			k := s.relativeEnd(j, hi)
			if k == j {
				return scope{i, j}
			}
			j = k
			continue
		case subordinator:
			if w.low == "that" && s.clauseWithVerb(j, hi) {
				if k := s.relativeEnd(j, hi); k > j {
					j = k
					continue
				}
			}
		case verbPart:
			if s.words[j-1].tag == noun || s.words[j-1].tag == nameWord {
				if k := s.relativeEnd(j, hi); k > j {
					j = k
					continue
				}
			}
		case verbIng:
			if w.cue == nil && (s.words[j-1].tag == noun || s.words[j-1].tag == pronoun) {
				if k := s.relativeEnd(j, hi); k > j {
					j = k
					continue
				}
			}
		case dash:
			k := j + 1
			for k < hi && s.words[k].tag != dash && s.words[k].tag != mark {
				k++
			}
			if k < hi && s.words[k].tag == dash && k+1 < hi && s.words[k+1].tag != mark {
				j = k + 1
				continue
			}
		}
		return scope{i, j}
	}
	return scope{i, j}
}

// nounPhrase is the end of the noun phrase at i with the prepositional phrases
// that say who it is.
func (s *sheet) nounPhrase(i, hi int) int {
	j := i
	head := -1
	for j < hi {
		w := &s.words[j]
		switch w.tag {
		case pronoun:
			if j > i && s.low(j-1) == "of" && objectPronouns[w.low] {
				return j + 1 // "one of them"
			}
			if j > i {
				return j
			}
			head = j
			if s.low(j+1) != "of" && s.low(j+1) != "in" {
				return j + 1
			}
		case determiner:
			if head >= 0 && !s.opensPhrase(j-1) {
				return j
			}
			if s.tagAt(j+1) == comma || s.tagAt(j+1) == stop {
				return j + 1
			}
		case possessive:
			if head >= 0 && w.low[0] != '\'' && !s.opensPhrase(j-1) {
				return j
			}
		case noun, nameWord, number:
			if timeNoun[w.low] && s.words[max(j-1, i)].low == "last" {
				return j - 1
			}
			head = j
		case adjective:
			if head >= 0 && s.words[j-1].tag == noun && w.low == "last" {
				return j
			}
		case timeWord:
			if s.low(j+1) != "'s" && (head >= 0 || j == i) {
				return j
			}
		case verbPart, verbIng:
			if head >= 0 || s.tagAt(j+1) != noun && s.tagAt(j+1) != nameWord {
				return j
			}
		case preposition, toWord:
			if head < 0 || !s.saysWho(j, head, hi) {
				return j
			}
		case conjunction:
			if head < 0 || w.low == "but" {
				return j
			}
			switch s.tagAt(j + 1) {
			case noun, nameWord, determiner, possessive, number, adjective:
				if s.clauseWithVerb(j+1, hi) {
					return j
				}
			default:
				return j
			}
		case bracket:
			if w.low != "(" || head < 0 {
				return j
			}
			k := j
			for k < hi && k-j < 10 && s.words[k].low != ")" {
				k++
			}
			if k >= hi || k-j >= 10 {
				return j
			}
			j = k
		case adverb:
			if head >= 0 || j > i && s.words[j-1].tag != determiner {
				if w.low != "there" && w.low != "here" && w.low != "abroad" || head != j-1 {
					return j
				}
			}
		case mark:
			// A nickname or a name in quotation marks inside of a name.
			if q := s.quoteAt(j); q != nil && q.from == j && q.to-q.from <= 5 && s.tagAt(q.to) == nameWord && head >= 0 {
				j = q.to
				continue
			}
			return j
		default:
			return j
		}
		j++
	}
	for j > i && (s.words[j-1].tag == preposition || s.words[j-1].tag == determiner && j-1 > i) {
		j--
	}
	return j
}

// opensPhrase reports whether a further noun phrase can begin behind word i
// inside of one.
func (s *sheet) opensPhrase(i int) bool {
	switch s.words[i].tag {
	case preposition, toWord, conjunction, adverb, determiner:
		return true
	}
	return false
}

// saysWho reports whether the preposition at j goes on the noun phrase whose
// last noun stands at head, rather than saying when or where it was said.
func (s *sheet) saysWho(j, head, hi int) bool {
	w := s.low(j)
	if head != j-1 {
		return false
	}
	if w == "of" {
		return true
	}
	h := &s.words[head]
	if j+1 >= hi {
		return false
	}
	switch s.words[j+1].tag {
	case timeWord, number, pronoun, verbIng, mark:
		return s.words[j+1].tag == number && w == "at"
	case question, subordinator, comma, stop:
		return false
	}
	// What was said stands in a statement, at a briefing, after a meeting.
	for k := j + 1; k < hi && k < j+5; k++ {
		switch x := &s.words[k]; x.tag {
		case determiner, adjective, possessive, nameWord:
			continue
		case noun:
			if lexicon.MessageNoun(x.low) || occasions[x.low] || timeNoun[x.low] {
				return false
			}
		}
		break
	}
	switch w {
	case "for", "at", "in", "with", "from", "on", "to", "against", "near", "by":
		return h.tag == noun || h.tag == nameWord && (w == "for" || w == "with" || w == "at" && !h.upper)
	}
	return false
}

var occasions = wordSet(`interview conference briefing rally debate meeting speech hearing event summit ceremony visit trip forum
	session call phone appearance panel dinner lunch gathering exchange conversation discussion remarks comments response
	reference town opening launch address testimony court email telephone`)
