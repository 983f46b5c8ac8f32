package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// sameSource reports whether the source of f is that of g, in whose content it
// stands: a pronoun that agrees with it, or its name again.
func (s *sheet) sameSource(f, g *found) bool {
	if f.source.empty() || g.source.empty() {
		return false
	}
	h := s.headOf(f.source)
	if h < 0 || f.source.to-f.source.from == 1 && s.tagAt(f.source.from) == possessive {
		h = f.source.from
	}
	w := &s.words[h]
	around := s.beingOf(g.source)
	if f.source.to-f.source.from > 1 && !(w.tag == nameWord || s.tagAt(f.source.from) == determiner || s.tagAt(f.source.from) == nameWord) {
		return s.sameName(f.source, g.source)
	}
	switch w.low {
	case "i", "we", "my", "our":
		return true
	case "he", "she", "his", "her":
		if w.low == "her" && w.tag != possessive {
			return false
		}
		if around == oneBody || around == somePaper || around == severalPeople {
			return false
		}
		sex := "m"
		if w.low == "she" || w.low == "her" {
			sex = "f"
		}
		if got := s.gender(g.source); got != "" && got != sex {
			return false
		}
		if s.inDirect(f, g) || f.source.from < g.source.from && s.indefinite(g.source) {
			return false
		}
		return !s.speaksFor(g.source, sex)
	case "it", "its":
		return around == oneBody || around == somePaper || around == unknownBeing
	case "they", "their":
		if s.inDirect(f, g) {
			return false
		}
		if around == severalPeople {
			return true
		}
		return around == oneBody && !s.possessed(g.source)
	}
	return s.sameName(f.source, g.source)
}

// inDirect reports whether the source of f stands in direct speech of g, where
// he would speak of himself as "I".
func (s *sheet) inDirect(f, g *found) bool {
	q := s.quoteAt(f.source.from)
	return q != nil && q.speech && !g.cue.empty() && !q.holds(g.cue.from)
}

// indefinite reports whether a phrase brings in somebody new: "one of the
// officers", "a witness".
func (s *sheet) indefinite(r scope) bool {
	switch s.low(r.from) {
	case "a", "an", "one", "another", "some":
		return true
	}
	return false
}

// sameName reports whether two phrases name the same: they share the last word
// of a name, or a noun with "the".
func (s *sheet) sameName(a, b scope) bool {
	h := s.headOf(a)
	if h < 0 {
		return false
	}
	w := &s.words[h]
	switch {
	case w.tag == nameWord || w.upper:
	case w.tag == noun && s.low(a.from) == "the":
	default:
		return false
	}
	for i := b.from; i < b.to; i++ {
		x := &s.words[i]
		if x.low == w.low && (x.tag == noun || x.tag == nameWord) {
			if n := s.low(i + 1); n == "'s" || n == "'" || i+1 < b.to && (s.tagAt(i+1) == noun || lexicon.SpeakerNoun(n)) {
				return false // "Okello's lawyer", "a party official"
			}
			if s.describes(i, b) {
				return false // "the Chad state-run news agency"
			}
			return i == b.from || !(s.tagAt(i-1) == preposition) && !s.within(b, i)
		}
		if x.tag == question {
			return false
		}
	}
	return false
}

// describes reports whether the name at word i of a phrase stands before a noun
// that it tells more of, with other such words between.
func (s *sheet) describes(i int, r scope) bool {
	for k := i + 1; k < r.to && k < i+6; k++ {
		switch w := &s.words[k]; {
		case w.tag == noun && !w.upper:
			return true
		case w.tag == adjective, w.tag == dash, w.tag == verbPart, w.low == "-":
		default:
			return false
		}
	}
	return false
}

// within reports whether word i of the phrase stands behind a preposition of it:
// "a lawyer for Mr. Okello".
func (s *sheet) within(r scope, i int) bool {
	for k := i - 1; k >= r.from; k-- {
		switch s.words[k].tag {
		case preposition:
			return true
		case comma:
			return false
		}
	}
	return false
}

// possessed reports whether a phrase begins with somebody's being its owner:
// "his lawyer", "Mr. Okello's lawyer".
func (s *sheet) possessed(r scope) bool {
	for i := r.from; i < r.to; i++ {
		switch s.words[i].tag {
		case possessive:
			return true
		case preposition, comma, question:
			return i == r.from && s.low(i) == "whose"
		}
	}
	return false
}

// speaksFor reports whether the phrase is about one who most likely speaks of
// another of that gender: "his lawyer", "a lawyer for Mr. Okello". A pronoun in
// what he says then means the other.
func (s *sheet) speaksFor(r scope, sex string) bool {
	for i := r.from; i < r.to; i++ {
		w := &s.words[i]
		switch {
		case w.low == "his":
			return sex == "m"
		case w.low == "her":
			return sex == "f"
		case w.low == "whose":
			return true
		case w.tag == possessive && w.low[0] == '\'':
			owner := scope{r.from, i}
			got := s.gender(owner)
			return s.beingOf(owner) == onePerson && (got == "" || got == sex)
		case w.tag == preposition && (w.low == "for" || w.low == "of" || w.low == "to"):
			other := scope{i + 1, r.to}
			for k := i + 1; k < r.to; k++ {
				if s.words[k].tag == comma {
					other.to = k
					break
				}
			}
			if w := s.low(i + 1); w == "hers" || w == "his" || w == "theirs" {
				return w == "hers" == (sex == "f")
			}
			h := s.headOf(other)
			if other.empty() || h < 0 || s.beingOf(other) != onePerson {
				return false
			}
			got := s.gender(other)
			return (got == "" && s.words[h].tag == noun && s.low(other.from) == "the" || got == sex) && (s.namesPerson(other) || s.words[h].tag == noun)
		case w.tag == comma:
			return false
		}
	}
	return false
}
