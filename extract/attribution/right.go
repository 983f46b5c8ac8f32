package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// behind skips what stands between a cue and its content: adverbs, times and
// prepositional phrases. full allows phrases of any kind, else only times and
// adverbs are skipped.
func (s *sheet) behind(j, hi int, full bool) int {
	for j < hi {
		switch w := &s.words[j]; w.tag {
		case adverb:
			switch {
			case w.low == "even" || w.low == "only" || w.low == "just" || w.low == "more-than" || w.low == "there" || w.low == "so":
				return j
			}
			j++
			continue
		case timeWord:
			if s.low(j+1) == "'s" {
				return j
			}
			j++
			if t := s.low(j); timeNoun[t] {
				j++
			}
			continue
		case adjective, determiner:
			if (w.low == "last" || w.low == "this" || w.low == "earlier" || w.low == "next") && (timeNoun[s.low(j+1)] || s.tagAt(j+1) == timeWord) {
				j += 2
				continue
			}
		case preposition:
			if !full && !(s.tagAt(j+1) == timeWord) {
				return j
			}
			end := s.phraseRight(j+1, hi)
			if end == j+1 {
				return j
			}
			j = end
			if k := s.behindCarried(j, hi); full && k > j {
				j = k // "in a memo seen by the paper"
			}
			continue
		}
		return j
	}
	return j
}

// behindCarried is the word behind a participle at j that says of what stands
// before it who wrote, brought or has it: "seen by the paper", "to the board".
func (s *sheet) behindCarried(j, hi int) int {
	if _, ok := carryVerbs[s.low(j)]; !ok && !(s.tagAt(j) == verbPart && s.words[j].cue == nil) && s.low(j) != "to" {
		return j
	}
	n := j
	for s.low(j) != "to" && n+1 < hi && n < j+3 && s.tagAt(n) != preposition {
		n++
	}
	if s.tagAt(n) != preposition {
		return j
	}
	if end := s.phraseRight(n+1, hi); end > n+1 && end < hi && s.tagAt(end) != verbFin {
		return end
	}
	return j
}

// phraseRight is the end of the plain noun phrase that begins at i, with "of"
// phrases and coordinated nouns; i where there is none.
func (s *sheet) phraseRight(i, hi int) int {
	hi = min(hi, i+phraseLimit)
	j := i
	head := false
	for j < hi {
		w := &s.words[j]
		switch w.tag {
		case pronoun:
			if j > i {
				return j
			}
			return j + 1
		case determiner:
			if head {
				return j
			}
		case possessive:
			if head && w.low[0] != '\'' {
				return j
			}
			head = false
		case noun, nameWord, number:
			if head && w.tag == nameWord && s.words[j-1].tag == noun && !lexicon.PersonTitle(s.low(j-1)) && s.clauseWithVerb(j, hi) {
				return j // "told reporters Ruritania had ..."
			}
			head = true
		case timeWord:
			if head && s.low(j+1) != "'s" {
				return j
			}
			head = true
		case adjective:
			if head && (s.words[j-1].tag != nameWord || timeNoun[s.low(j+1)]) {
				return j
			}
		case verbPart, verbIng:
			if head || j == i {
				return j
			}
		case preposition:
			if !head || w.low != "of" && !(w.low == "for" && s.words[j-1].tag == noun) {
				return j
			}
			head = false
		case mark:
			q := s.quoteAt(j)
			if q == nil || q.from != j || q.speech || q.to-q.from > 7 || q.to > hi {
				return j
			}
			j, head = q.to, true // "on the programme "Lake Today""
			continue
		case conjunction:
			if !head || w.low == "but" {
				return j
			}
			switch s.tagAt(j + 1) {
			case noun, nameWord, determiner, possessive, number, adjective:
				if s.clauseWithVerb(j+1, hi) {
					return j
				}
				head = false
			default:
				return j
			}
		case bracket:
			if w.low != "(" || !head {
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
		default:
			if w.tag == adverb && !head && j > i {
				break
			}
			return j
		}
		j++
	}
	return j
}
