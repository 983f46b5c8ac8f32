package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// subject is the noun phrase that ends right before the verb group at g, with
// the appositions and clauses between commas that belong to it. It does not
// reach before lo.
func (s *sheet) subject(g, lo int) scope {
	lo = max(lo, g-phraseLimit)
	i := g - 1
	to := g
	for i >= lo && s.words[i].tag == adverb {
		if w := s.words[i].low; w == "there" || w == "here" || w == "abroad" {
			break
		}
		i--
		to = i + 1
	}
	behindTime := to
	if k := s.beforeTime(i, lo); k < i {
		i, to = k, k+1
	}
	if i < lo {
		return scope{}
	}
	switch s.words[i].tag {
	case comma:
		return s.subjectBeforeAside(i, lo)
	case dash:
		j := i - 1
		for j >= lo && s.words[j].tag != dash {
			j--
		}
		if j <= lo {
			return scope{}
		}
		if r := s.phraseLeft(j-1, lo); !r.empty() {
			return scope{r.from, i + 1}
		}
		return scope{}
	case mark:
		return scope{}
	}
	if r := s.restricted(to-1, lo); !r.empty() {
		r.to = to
		if t := s.tagAt(to - 1); t == verbFin || t == verbPart {
			r.to = behindTime // "whom police arrested on Monday"
		}
		return r
	}
	r := s.phraseLeft(i, lo)
	if r.empty() {
		return r
	}
	r.to = to
	return s.behindOpening(r, lo)
}

// behindOpening parts a name from the opening phrase that runs into it without a
// comma: "In this meeting Nakato said".
func (s *sheet) behindOpening(r scope, lo int) scope {
	if r.from-1 < lo || s.words[r.from-1].tag != preposition || r.from-2 >= lo && s.words[r.from-2].tag != comma {
		return r
	}
	switch s.words[r.from].tag {
	case determiner, possessive:
	default:
		return r
	}
	k := r.to
	for k > r.from && s.words[k-1].tag == nameWord {
		k--
	}
	if k == r.to || k == r.from || s.words[k-1].tag != noun || s.words[k-1].upper ||
		lexicon.PersonTitle(s.words[k-1].low) || lexicon.SpeakerNoun(s.words[k-1].low) {
		return r
	}
	return scope{k, r.to}
}

// beforeTime is the last word before a time that ends at i, "last week" or "on
// Monday", and i where none ends there.
func (s *sheet) beforeTime(i, lo int) int {
	switch {
	case i-1 > lo && timeNoun[s.low(i)] && (s.low(i-1) == "last" || s.low(i-1) == "this"):
		if w := s.low(i - 2); i-2 > lo && (w == "late" || w == "early" || w == "earlier" || w == "later") {
			return i - 3
		}
		return i - 2
	case i-1 > lo && isYear(s.low(i)) && s.words[i].tag == number && s.low(i-1) == "in":
		return i - 2
	case i > lo && s.words[i].tag == timeWord:
		if s.words[i-1].tag == preposition && i-1 > lo {
			return i - 2
		}
		if s.words[i-1].tag == noun || s.words[i-1].tag == nameWord || s.words[i-1].tag == pronoun {
			return i - 1
		}
	}
	return i
}

// subjectBeforeAside is the subject before an aside that ends with the comma at
// i. An aside that says who the subject is belongs to it, with its comma; one
// that says when, where or how does not.
func (s *sheet) subjectBeforeAside(i, lo int) scope {
	j := s.commaBefore(i, lo)
	if j <= lo {
		return scope{}
	}
	if w := s.relativeOpening(i, lo); w >= 0 && w < j {
		j = w
	}
	inside := scope{j + 1, i}
	identifies := false
	switch s.words[inside.from].tag {
	case question:
		identifies = s.low(inside.from) != "how" && s.low(inside.from) != "what"
		if !identifies {
			return scope{}
		}
	case determiner, possessive, number, noun, nameWord, adjective, bracket:
		identifies = true
	case preposition:
		// "Peter Okello, of Kampala, said"
		identifies = (s.low(inside.from) == "of" || s.low(inside.from) == "from") && s.tagAt(inside.from+1) == nameWord
	case pronoun, modal, aux, verbFin:
		return scope{}
	case conjunction:
		return scope{}
	}
	r := s.subject(j, lo)
	if r.empty() {
		return r
	}
	if identifies {
		r.to = i + 1
	}
	return s.apposed(r, lo)
}

// relativeOpening is the comma before "who" or "which" that opens the aside that
// ends with the comma at i and has commas of its own; -1 where there is none.
func (s *sheet) relativeOpening(i, lo int) int {
	for k := i - 1; k > lo && i-k < 40; k-- {
		switch s.words[k].tag {
		case question:
			switch s.low(k) {
			case "who", "which", "whose":
				if s.words[k-1].tag == comma && k-1 > lo {
					return k - 1
				}
			}
			return -1
		case comma:
			if c := s.tagAt(k + 1); c == conjunction && s.low(k+1) != "or" || c == subordinator || c == pronoun {
				return -1
			}
		case colon, stop, mark, dash:
			return -1
		}
	}
	return -1
}

// commaBefore is the nearest comma to the left of the one at i, outside of
// quotation marks, or -1.
func (s *sheet) commaBefore(i, lo int) int {
	for j := i - 1; j >= lo; j-- {
		switch s.words[j].tag {
		case comma:
			return j
		case colon, stop:
			return -1
		case mark:
			if q := s.quoteAt(j); q != nil && q.to-1 == j && q.from >= lo {
				j = q.from
				continue
			}
			return -1
		}
	}
	return -1
}

// apposed widens a phrase that stands between commas to the name before it:
// "Ruth Nakato, a lawyer from Kampala".
func (s *sheet) apposed(r scope, lo int) scope {
	for range 4 {
		c := r.from - 1
		if c-1 > lo && (s.low(c) == "of" || s.low(c) == "from") && s.words[c-1].tag == comma {
			r.from = c // "..., of Kampala, said"
			c--
		}
		if c <= lo || s.words[c].tag != comma {
			return r
		}
		switch w := &s.words[r.from]; w.tag {
		case determiner, possessive:
		case preposition:
		case number:
			if s.tagAt(r.from+1) != comma {
				return r
			}
		case nameWord, noun:
			if r.to-r.from > 3 || s.words[c-1].tag != nameWord {
				return r // "of Baldwin, Mississippi," is a place in two parts
			}
		default:
			return r
		}
		left := s.phraseLeft(c-1, lo)
		if left.empty() {
			return r
		}
		h := s.headOf(left)
		if h < 0 || s.words[h].tag != nameWord && s.words[left.from].tag != number {
			return r
		}
		if left.from-2 > lo && (s.low(left.from-1) == "of" || s.low(left.from-1) == "from") && s.words[left.from-2].tag == comma {
			r.from = left.from
			continue
		}
		switch s.tagAt(left.from - 1) {
		case preposition, toWord, verbFin, verbIng, verbPart, verbBase:
			if left.from > lo {
				return r
			}
		}
		r.from = left.from
	}
	return r
}
