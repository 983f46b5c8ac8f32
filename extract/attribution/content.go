package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// clauseLimit bounds how far the rules look for the end of a content, so that
// the work stays linear in the length of the text.
const clauseLimit = 200

// trim drops punctuation from the end of a content, unless it stands within the
// quotation marks that end there, and dashes and commas from its beginning.
func (s *sheet) trim(r scope) scope {
	for !r.empty() {
		w := &s.words[r.to-1]
		switch w.tag {
		case comma, colon, dash:
		case stop:
			if w.low == "?" || w.low == "!" || w.low == "…" || w.low == "..." {
				return s.trimLeft(r)
			}
		case conjunction:
		default:
			return s.trimLeft(r)
		}
		if q := s.quoteAt(r.to - 1); q != nil && q.to == r.to && q.from >= r.from {
			return s.trimLeft(r) // a quotation without its closing mark
		}
		r.to--
	}
	return r
}

func (s *sheet) trimLeft(r scope) scope {
	for !r.empty() {
		switch s.words[r.from].tag {
		case comma, colon, dash, stop:
			r.from++
			continue
		case mark:
			if q := s.quoteAt(r.from); q == nil || q.from != r.from {
				r.from++ // a mark that closes what began before
				continue
			}
		}
		break
	}
	return r
}

// whole widens the end of a content to the end of the quotation that it would
// otherwise break off in.
func (s *sheet) whole(to int) int {
	if q := s.quoteAt(to - 1); q != nil && q.to > to {
		if prev := s.quoteAt(to); prev == q {
			return q.to
		}
	}
	return to
}

// clauseEnd is the end of the clause that begins at j: the sentence's end, or
// where another attribution or a remark of the writer begins.
func (s *sheet) clauseEnd(j, hi int) int {
	hi = min(hi, j+clauseLimit)
	underModal := false
	for i := j; i < hi; i++ {
		if q := s.quoteAt(i); q != nil && q.from == i {
			i = q.to - 1
			if s.tagAt(i-1) == comma && s.turnsAfter(i+1, hi) {
				return i + 1
			}
			continue
		}
		switch w := &s.words[i]; w.tag {
		case dash:
			if s.barrier[i] {
				return i
			}
			if k := s.dashAfter(i, hi); k > i {
				i = k
			}
		case comma:
			if s.barrier[i] || s.turnsAfter(i+1, hi) {
				return i
			}
		case colon:
			if w.low == ";" {
				return i
			}
		case modal:
			underModal = true
		case verbFin:
			underModal = underModal && s.tagAt(i-1) == modal
		case conjunction:
			if i > j && (s.cueFollows(i+1, hi) || underModal && s.leavesModal(i+1, hi)) {
				return i
			}
		case verbIng:
			if i > j+1 && w.cue != nil && (w.low == "saying" || w.low == "adding") {
				return i
			}
		case subordinator:
			if i > j && w.low == "as" && s.asPut(i, hi) {
				return i
			}
		default:
			if s.barrier[i] {
				return i
			}
		}
	}
	return s.whole(hi)
}

// dashAfter is the dash that closes an aside that one at i opens; i where none
// does.
func (s *sheet) dashAfter(i, hi int) int {
	for k := i + 1; k < hi && k < i+50; k++ {
		switch s.words[k].tag {
		case dash:
			return k
		case mark:
			return i
		}
	}
	return i
}

// leavesModal reports whether the verb at n, behind a conjunction, cannot go on
// a verb under a modal and so goes on the cue: "said it must leave and condemns".
func (s *sheet) leavesModal(n, hi int) bool {
	for n < hi && s.words[n].tag == adverb {
		n++
	}
	if n >= hi {
		return false
	}
	w := &s.words[n]
	return w.tag == verbFin && w.form&lexicon.Base == 0 || w.tag == aux && (w.low == "has" || w.low == "is" || w.low == "was" || w.low == "had")
}

// turnsAfter reports whether what begins at n, behind a comma, is no more the
// content: a participle that attributes, "according to", or a further clause
// with an attribution of its own.
func (s *sheet) turnsAfter(n, hi int) bool {
	for n < hi && s.words[n].tag == adverb {
		n++
	}
	if n >= hi {
		return false
	}
	w := &s.words[n]
	if s.writersRemark(n, hi) {
		return true
	}
	switch w.tag {
	case verbIng:
		return w.cue != nil && w.cue.Class != lexicon.Seeming && (w.cue.Frames != 0 && s.startsObject(n+1) || w.cue.Has(lexicon.Quote) || w.cue.Takes(s.low(n+1))) || w.low == "referring"
	case conjunction:
		return s.cueFollows(n+1, hi) || s.clauseWithCue(n+1, hi)
	case subordinator:
		switch w.low {
		case "though", "although", "while", "whereas", "as", "even":
			return s.clauseWithCue(n+1, hi) || w.low == "as" && s.asPut(n, hi)
		}
	}
	return w.low == "according"
}

// writersRemark reports whether an apposition at n says what the words before it
// amount to: ", an apparent reference to ...". A noun phrase behind a closing
// quotation mark does the same.
func (s *sheet) writersRemark(n, hi int) bool {
	if w := s.low(n); w != "a" && w != "an" {
		return false
	}
	if n >= 2 && s.words[n-2].tag == mark {
		return true
	}
	for k := n + 1; k < hi && k < n+5; k++ {
		switch w := &s.words[k]; w.tag {
		case adjective, adverb, verbPart, noun:
			if remarks[w.low] {
				return true
			}
			continue
		}
		return false
	}
	return false
}

var remarks = wordSet(`reference criticism term move charge allusion phrase nod remark comment response jab swipe dig hint rebuke
	departure shift reversal contrast sign suggestion assertion claim notion accusation allegation euphemism`)

// cueFollows reports whether at n, behind a conjunction, a further finite verb
// of saying with the subject of the one before begins: "and said".
func (s *sheet) cueFollows(n, hi int) bool {
	for n < hi && s.words[n].tag == adverb {
		n++
	}
	if n >= hi || s.words[n].tag != verbFin {
		return false
	}
	c := s.words[n].cue
	return c != nil && c.Class != lexicon.Seeming && (c.Has(lexicon.Quote|lexicon.Tell|lexicon.Press) && s.startsObject(n+1) || c.Takes(s.low(n+1)))
}

// clauseWithCue reports whether a clause begins at n whose first finite verb
// attributes.
func (s *sheet) clauseWithCue(n, hi int) bool {
	for i := n; i < hi && i < n+14; i++ {
		switch w := &s.words[i]; w.tag {
		case verbFin:
			return i > n && w.cue != nil && w.cue.Has(lexicon.Clause|lexicon.Tell) && w.cue.Class != lexicon.Seeming
		case aux, modal, negation:
			if i == n {
				return false
			}
			for k := i + 1; k < hi && k < i+4; k++ {
				switch x := &s.words[k]; x.tag {
				case aux, adverb, negation:
					continue
				case verbPart, verbBase:
					return x.cue != nil && x.cue.Has(lexicon.Clause|lexicon.Tell) && x.cue.Has(lexicon.Quote)
				}
				return false
			}
			return false
		case comma, mark, colon, subordinator, conjunction:
			return false
		}
	}
	return false
}

// asPut reports whether at i stands a clause such as "as he put it".
func (s *sheet) asPut(i, hi int) bool {
	for k := i + 1; k < hi && k < i+8; k++ {
		switch s.words[k].tag {
		case verbFin:
			return s.low(k) == "put" && s.low(k+1) == "it"
		case comma:
			return false
		}
	}
	return false
}

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
	return s.whole(hi)
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
		return w.low == "but" || s.verbFollows(n+1, hi) || s.clauseWithVerb(n+1, hi)
	case preposition:
		return w.low != "including" && w.low != "of" && w.low != "like" && w.low != "such"
	case verbFin, aux, modal:
		return true
	case determiner, noun, nameWord, possessive, adjective:
		return s.clauseWithVerb(n, hi)
	}
	return false
}

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
			continue
		}
		return j
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
