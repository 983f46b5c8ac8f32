package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

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
	if !papers && len(w.low) > 6 && !strings.HasSuffix(w.low, "ever") && (strings.HasSuffix(w.low, "keeper") || strings.HasSuffix(w.low, "worker") || strings.HasSuffix(w.low, "holder") ||
		strings.HasSuffix(w.low, "fielder") || strings.HasSuffix(w.low, "mate")) {
		return true
	}
	return w.upper || lexicon.SpeakerNoun(w.low) || papers && lexicon.DocumentNoun(w.low) ||
		lexicon.PersonTitle(w.low) || strings.HasSuffix(w.low, "ers") || strings.HasSuffix(w.low, "ors")
}
