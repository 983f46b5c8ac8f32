package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

var beWords = wordSet("is are was were be been being am 's 're 'm get got gets getting")

var haveWords = wordSet("has have had having 've 'd 's")

var doWords = wordSet("do does did")

var objectPronouns = wordSet("me him us them himself herself itself themselves ourselves myself yourself whom")

// settle decides what the words around word i make of it.
func (s *sheet) settle(i int, at *sentence) {
	w := &s.words[i]
	switch w.low {
	case "to":
		j := i + 1
		for j < at.to && (s.words[j].tag == adverb || s.words[j].tag == mark && j == i+1) {
			j++
		}
		if i > at.from && s.words[i-1].low == "according" {
			w.tag = preposition
			return
		}
		if j >= at.to || s.words[j].form&lexicon.Base == 0 && !s.isAuxBase(j) && !s.unknownVerb(j, at) {
			w.tag = preposition
		}
		return
	case "'s":
		s.settleClitic(i, at)
		return
	case "'":
		if !w.glued || i == at.from || !strings.HasSuffix(s.words[i-1].low, "s") {
			w.tag = mark
		}
		return
	case "her":
		switch s.tagAt(i + 1) {
		case noun, nameWord, adjective, number, verbPart, verbIng:
		default:
			w.tag = pronoun
		}
		return
	}
	if w.form == 0 || w.tag == nameWord {
		return
	}
	p, pw := s.before(i, at)
	switch {
	case w.form&lexicon.Ing != 0:
		if p == determiner || p == adjective || p == possessive || p == preposition && pw > at.from && s.words[pw-1].low == "according" {
			w.tag = noun
		} else {
			w.tag = verbIng
		}
	case w.form&(lexicon.Past|lexicon.Participle) != 0 && w.form&lexicon.Base == 0:
		w.tag = s.settlePast(i, p, pw, at)
	default:
		w.tag = s.settlePresent(i, p, pw, at)
	}
}

// unknownVerb reports whether the word at j, behind "to", is an infinitive that
// the lexicon does not know: an object follows it.
func (s *sheet) unknownVerb(j int, at *sentence) bool {
	w := &s.words[j]
	if w.tag != noun || w.upper || w.form != 0 || strings.HasSuffix(w.low, "s") || j+1 >= at.to {
		return false
	}
	switch s.words[j+1].tag {
	case determiner, possessive, pronoun:
		if s.words[j+1].low[0] == '\'' {
			return false
		}
	case adverb:
		switch s.words[j+1].low {
		case "down", "up", "out", "back", "away":
		default:
			return false
		}
	default:
		return false
	}
	w.tag, w.form = verbBase, lexicon.Base
	return true
}

func (s *sheet) isAuxBase(j int) bool {
	switch s.words[j].low {
	case "be", "have", "do":
		return true
	}
	return false
}

// settleClitic tells "'s" of possession from "'s" for is and has.
func (s *sheet) settleClitic(i int, at *sentence) {
	w := &s.words[i]
	if i == at.from {
		return
	}
	switch prev := s.words[i-1]; prev.low {
	case "it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let", "everyone", "everybody", "one":
		w.tag = aux
		return
	}
	switch s.tagAt(i + 1) {
	case determiner, negation, verbIng, aux, preposition, toWord, pronoun, possessive:
		w.tag = aux
	case adverb:
		if s.tagAt(i+2) != noun && s.tagAt(i+2) != adjective {
			w.tag = aux
		}
	case verbPart:
		if t := s.tagAt(i + 2); t != noun && t != adjective && t != nameWord {
			w.tag = aux
		}
	}
}

// before is the nearest tag to the left that is no adverb or negation, with the
// word's index; none at the start of the sentence.
func (s *sheet) before(i int, at *sentence) (tag, int) {
	for j := i - 1; j >= at.from; j-- {
		switch t := s.words[j].tag; t {
		case adverb, negation:
			continue
		default:
			return t, j
		}
	}
	return none, -1
}
