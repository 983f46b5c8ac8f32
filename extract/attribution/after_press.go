package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// pressedFor reads "pressed the governor for a gift" with the one who was
// pressed at j: a verb of asking, somebody, and what for.
func (f *finder) pressedFor(a *found, j, hi int, cue *lexicon.CueVerb) bool {
	switch cue.Lemma {
	case "press", "push", "beg", "lobby", "petition", "ask", "pressure", "pester":
	default:
		return false
	}
	k := j
	for k < hi && k-j < 9 && f.tagAt(k) != preposition {
		switch f.tagAt(k) {
		case determiner, possessive, noun, nameWord, adjective, number, pronoun:
		default:
			return false
		}
		k++
	}
	if k == j || f.low(k) != "for" || !f.startsPhrase(k+1) || !f.speaker(scope{j, k}, false) {
		return false
	}
	a.addressee = scope{j, k}
	return f.object(a, k+1, hi)
}

// pastTimes is the word behind adverbs and times that begin at j: "for years",
// "in March", "repeatedly"; j where there are none.
func (f *finder) pastTimes(j, hi int) int {
	for j < hi {
		switch {
		case f.tagAt(j) == adverb && f.low(j) != "out" && f.low(j) != "down":
			j++
		case f.tagAt(j) == preposition && f.tagAt(j+1) == timeWord:
			j += 2
		case f.tagAt(j) == preposition && (f.low(j) == "for" || f.low(j) == "in" || f.low(j) == "over" || f.low(j) == "at"):
			k := f.phraseRight(j+1, hi)
			if k == j+1 || !timeNoun[f.low(k-1)] && !(isYear(f.low(k-1)) && f.low(j) == "in") {
				return j
			}
			j = k
		default:
			return j
		}
	}
	return j
}
