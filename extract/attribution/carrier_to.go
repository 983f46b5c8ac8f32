package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// passedOn reads ", who told the paper" and ", who passed it on to the paper" with
// the verb at i: who heard the words first, and then the outlet.
func (s *sheet) passedOn(i int, at *sentence, hi int) (carrier, bool) {
	switch s.low(i) {
	case "told", "passed", "gave", "given", "showed", "shown", "relayed", "forwarded", "repeated", "handed", "leaked", "read", "sent", "shared", "texted", "related":
	default:
		return carrier{}, false
	}
	k := i - 1
	for k > at.from && (s.tagAt(k) == aux || s.tagAt(k) == adverb) {
		k--
	}
	if s.low(k) != "who" || k <= at.from {
		return carrier{}, false
	}
	who := s.antecedent(scope{k, k + 1})
	if who.holds(k) {
		return carrier{}, false
	}
	n := i + 1
	if s.low(i) != "told" && s.low(i) != "texted" {
		for n < hi && n < i+7 && s.low(n) != "to" && s.low(n) != "with" {
			switch s.tagAt(n) {
			case pronoun, determiner, noun, adverb, adjective, possessive, preposition:
			default:
				return carrier{}, false
			}
			n++
		}
		n++
	}
	np := scope{n, s.nounPhrase(n, hi)}
	if v := s.employer(np); n < hi && !v.empty() && !s.listens(np) {
		return carrier{at: i, via: []scope{who, v}}, true
	}
	if n >= hi || np.empty() || !s.listens(np) || s.low(i) == "told" && s.tagAt(np.to) != comma && s.tagAt(np.to) != stop && np.to < hi {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{who, np}}, true
}

// carriedTo reads "a paper leaked to the Post" with its participle at i, and "a
// message that a group passed to the agency".
func (s *sheet) carriedTo(i int, at *sentence, hi int) (carrier, bool) {
	switch s.low(i) {
	case "leaked", "passed", "shared", "given", "handed", "shown", "sent", "provided", "supplied", "available", "forwarded", "emailed", "gave", "showed", "slipped", "delivered", "disclosed", "addressed", "dictated", "read", "copied", "submitted", "entrusted":
	case "said", "told", "spoken", "spoke", "linked", "related", "according", "close", "compared", "attributed", "loyal", "talked":
		return carrier{}, false
	default:
		// Any other verb where what it is brought to is an outlet by its words.
		if t := s.tagAt(i); t != verbPart && t != verbFin || s.low(i+1) != "to" {
			return carrier{}, false
		}
		if np := (scope{i + 2, s.nounPhrase(i+2, hi)}); np.empty() || !s.outlet(np) || s.words[i].cue != nil && s.words[i].cue.Class == lexicon.Speech && s.words[i].cue.Has(lexicon.Clause) {
			return carrier{}, false
		}
	}
	n := i + 1
	for n < hi && n < i+4 && (s.words[n].tag == adverb || s.words[n].tag == pronoun) {
		n++
	}
	if p := s.low(n); p != "to" && p != "with" {
		return carrier{}, false
	}
	np := scope{n + 1, s.nounPhrase(n+1, hi)}
	if np.empty() || !s.carriesWords(i, at) || !s.listens(np) {
		return carrier{}, false
	}
	c := carrier{at: i, via: []scope{np}}
	if s.low(np.to) == "by" && np.to+1 < hi {
		if by := (scope{np.to + 1, s.nounPhrase(np.to+1, hi)}); !by.empty() && s.speaker(by, false) {
			c.via = []scope{by, np}
			return c, true
		}
	}
	// Who passed it on: "that a rights group passed to the agency".
	if s.tagAt(i) == verbFin {
		k := i - 1
		for k > at.from && i-k < 9 && s.low(k) != "that" && s.low(k) != "which" {
			switch s.words[k].tag {
			case noun, nameWord, adjective, determiner, number, possessive, aux, adverb, pronoun:
			default:
				return c, true
			}
			k--
		}
		if by := (scope{k + 1, i}); (s.low(k) == "that" || s.low(k) == "which") && !by.empty() {
			for !by.empty() && (s.tagAt(by.to-1) == aux || s.tagAt(by.to-1) == adverb) {
				by.to--
			}
			if !by.empty() {
				c.via = []scope{by, np}
			}
		}
	}
	return c, true
}
