package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// countable are the verbs that surveys count people by: "43 said", "six in ten
// want".
var countable = wordSet("say think believe want prefer support oppose back favour favor approve disapprove")

func (s *sheet) settlePast(i int, p tag, pw int, at *sentence) tag {
	w := &s.words[i]
	next := s.tagAt(i + 1)
	switch p {
	case aux:
		return verbPart
	case determiner, possessive:
		if next == noun || next == nameWord || next == adjective {
			return adjective
		}
		if low := s.words[pw].low; p == determiner && low != "the" && low != "a" && low != "an" && w.form&lexicon.Past != 0 && (low != "those" || next != preposition) {
			return verbFin // "many said", "both agreed"
		}
		return adjective
	case preposition, toWord:
		return adjective
	case adjective, number:
		if (next == noun || next == nameWord) && (w.cue == nil || p == number && !countable[w.cue.Lemma]) {
			return adjective
		}
	case none:
		return verbPart
	case modal:
		return verbPart
	}
	if w.form&lexicon.Past == 0 {
		return verbPart
	}
	switch p {
	case pronoun, question:
		return verbFin
	case subordinator:
		if s.low(pw) == "that" {
			return verbFin
		}
		return verbPart // "as expected", "when asked about"
	}
	if s.low(i+1) == "by" || p == noun && (w.low == "called" || w.low == "named") && s.namedAt(i, pw) {
		return verbPart
	}
	if p == comma && w.cue != nil && (next == preposition && w.cue.Has(lexicon.OfObject) ||
		w.cue.Lemma == "ask" && (s.low(i+1) == "about" || s.low(i+1) == "if" || s.low(i+1) == "whether")) {
		return verbPart
	}
	if (p == noun || p == nameWord) && (next == preposition || next == timeWord) && (s.reduced(i, at) || s.inApposition(pw, at)) {
		return verbPart
	}
	return verbFin
}

// reduced reports whether the participle at i modifies the noun before it, as
// in "officials briefed on the talks said": another finite verb follows before
// the clause ends.
func (s *sheet) reduced(i int, at *sentence) bool {
	if w := &s.words[i]; w.cue != nil && w.cue.Has(lexicon.Clause) {
		return false
	}
	for j := i - 1; j >= at.from && i-j < 12; j-- {
		switch s.words[j].tag {
		case verbFin, aux, modal:
			return false
		case question:
			if j < i-1 && s.low(j) != "how" {
				return false // "the man whom police arrested": the verb of the clause
			}
			j = -1
		case comma, subordinator, mark, conjunction:
			j = -1
		}
	}
	for j := i + 1; j < at.to && j-i < 14; j++ {
		switch w := &s.words[j]; w.tag {
		case comma, subordinator, question, mark, colon, stop, dash, conjunction, toWord:
			return false
		case aux, modal:
			return true
		case verbPart, verbFin:
			return s.words[j-1].tag != determiner && s.words[j-1].tag != adjective
		}
	}
	return false
}

// inApposition reports whether the noun at i heads an apposition, with a finite
// verb before it: "said Peter Okello, an analyst based in ...".
func (s *sheet) inApposition(i int, at *sentence) bool {
	j := i
	for j > at.from && i-j < 8 && s.words[j].tag != comma {
		switch s.words[j].tag {
		case verbFin, aux, modal, subordinator, question, conjunction, mark:
			return false
		}
		j--
	}
	if j == at.from || s.words[j].tag != comma || s.words[j-1].tag != nameWord && s.words[j-1].tag != number {
		return false
	}
	for k := j - 1; k >= at.from && j-k < 12; k-- {
		switch s.words[k].tag {
		case verbFin:
			return s.words[k].cue != nil
		case comma, subordinator, mark:
			return false
		}
	}
	return false
}

// namedAt reports whether the participle at i names the noun before it: "a
// group called Open Roads", where "the group called Mr. Okello a fraud" would go
// on.
func (s *sheet) namedAt(i, pw int) bool {
	for j := pw; j >= 0 && pw-j < 5; j-- {
		if s.words[j].tag == determiner {
			if w := s.words[j].low; w != "a" && w != "an" {
				return false
			}
			next := s.tagAt(i + 1)
			return next == mark || next == nameWord || s.low(i+1) == "the" && s.tagAt(i+2) == nameWord
		}
	}
	return false
}
