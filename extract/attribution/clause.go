package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// clauseLimit bounds how far the rules look for the end of a content, so that
// the work stays linear in the length of the text.
const clauseLimit = 200

// clauseEnd is the end of the clause that begins at j: the sentence's end, or
// where another attribution or a remark of the writer begins.
func (s *sheet) clauseEnd(j, hi int) int {
	hi = min(hi, j+clauseLimit)
	underModal, finite := false, false
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
			if s.barrier[i] || s.turnsAfter(i+1, hi) || finite && s.lastRelative(i+1, hi) {
				return i
			}
		case colon:
			if w.low == ";" {
				return i
			}
		case aux:
			finite = true
		case modal:
			underModal, finite = true, true
		case verbFin:
			finite = true
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
	return s.whole(j, hi)
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

// lastRelative reports whether a relative clause that begins at n, behind a
// comma, runs to the end of the sentence. Such a clause is as likely the
// writer's, and what is in doubt is no content.
func (s *sheet) lastRelative(n, hi int) bool {
	if n >= hi || s.words[n].tag != question || s.words[n].low != "which" && s.words[n].low != "who" {
		return false
	}
	for i := n + 1; i < hi; i++ {
		if s.words[i].tag == comma {
			return false
		}
	}
	return true
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
					if quotes[x.low] && x.tag == verbPart && w.tag == aux {
						return true // ", but he was quoted as saying"
					}
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
