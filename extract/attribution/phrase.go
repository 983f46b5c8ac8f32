package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// A scope is a range of words [from, to).
type scope struct{ from, to int }

func (r scope) empty() bool { return r.from >= r.to }

func (r scope) holds(i int) bool { return r.from <= i && i < r.to }

// phraseLimit bounds how far the rules look for the beginning or end of a noun
// phrase, so that the work stays linear in the length of the text.
const phraseLimit = 70

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
			if closed && strings.HasPrefix(w.low, "'") == false {
				return scope{from, to}
			}
			closed = w.low[0] != '\''
			if !closed && empty {
				// "the campaign's said": the noun was left out
				closed = false
			}
		case determiner:
			if closed && !quantifier(w.low) {
				return scope{from, to}
			}
			closed = true
		case pronoun:
			if !empty && !(closed && s.low(i+1) == "all") {
				return scope{from, to}
			}
			closed = true
		case question:
			if empty {
				return scope{i, to}
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

// attaches reports whether the prepositional phrase that begins at i belongs to
// the noun before it.
func (s *sheet) attaches(i, lo int) bool {
	if i-1 < lo {
		return false
	}
	prev := &s.words[i-1]
	switch prev.tag {
	case verbPart:
		switch s.tagAt(i - 2) {
		case noun, nameWord, pronoun, determiner, adverb:
			return i-2 >= lo
		}
		return false
	case noun, adjective:
		return !(prev.tag == noun && timeNoun[prev.low] && s.words[i].low != "of")
	case nameWord:
		return true
	case number, determiner:
		return s.words[i].low == "of" || s.words[i].low == "in" || s.words[i].low == "at"
	case pronoun:
		return s.words[i].low == "of" || s.words[i].low == "in"
	case verbIng:
		return true
	case adverb:
		return prev.low == "out" && s.words[i].low == "of" // "nine out of ten"
	}
	return false
}

var timeNoun = wordSet("week month year day days weeks months years night morning evening afternoon weekend hour hours minute minutes time spring summer autumn winter decade")

// joinsPhrases reports whether the conjunction or comma at i stands between
// noun phrases rather than clauses: no finite verb stands before it in its
// clause.
func (s *sheet) joinsPhrases(i, lo int) bool {
	switch s.tagAt(i - 1) {
	case noun, nameWord, pronoun, adjective, number, bracket, verbPart:
	case comma:
		return s.joinsPhrases(i-1, lo)
	default:
		return false
	}
	for j := i - 1; j >= lo; j-- {
		switch s.words[j].tag {
		case verbFin, aux, modal, verbBase:
			return s.relativeStart(j, lo) >= 0
		case subordinator:
			return !(j == lo && s.words[i].tag == comma)
		case question, colon, stop, mark, dash:
			return true
		case preposition:
			if j == lo && s.words[i].tag == comma {
				return false // "After months of talks, the army and ..."
			}
			if j == lo || s.words[j-1].tag == comma {
				// An opening adverbial: "In Kasana and Lugazi officials ..."
				return i-j > 2
			}
		}
	}
	return true
}

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
		case comma, colon, stop, mark, conjunction, verbFin:
			return -1
		}
	}
	return -1
}

// headOf is the word that a noun phrase is about: the last noun before its
// first preposition, comma or relative clause.
func (s *sheet) headOf(r scope) int {
	head := -1
	for i := r.from; i < r.to; i++ {
		switch s.words[i].tag {
		case noun, nameWord, pronoun, number, question:
			head = i
		case determiner:
			if head < 0 {
				head = i
			}
		case adjective, timeWord:
			if head < 0 || s.words[head].tag == determiner {
				head = i
			}
		case preposition, comma, verbFin, aux, verbPart, toWord, subordinator:
			if head >= 0 {
				return head
			}
		}
	}
	return head
}

// speaker reports whether the phrase can be a somebody: a name, a pronoun for
// people, a noun for people or bodies, or, where papers is true, something
// written.
func (s *sheet) speaker(r scope, papers bool) bool {
	h := s.headOf(r)
	if h < 0 {
		return false
	}
	w := &s.words[h]
	switch w.tag {
	case nameWord, number:
		return true
	case pronoun:
		return w.low != "something" && w.low != "nothing" && w.low != "everything" && w.low != "anything"
	case question:
		return w.low == "who" || papers && w.low == "which"
	case determiner:
		return w.low != "this" && w.low != "that" || papers
	case subordinator:
		return papers
	}
	return w.upper || lexicon.SpeakerNoun(w.low) || papers && lexicon.DocumentNoun(w.low) ||
		lexicon.PersonTitle(w.low) || strings.HasSuffix(w.low, "ers") || strings.HasSuffix(w.low, "ors")
}
