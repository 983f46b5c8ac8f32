package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// addressee reads to whom at j, behind the cue, and gives the word behind it.
func (f *finder) addressee(a *found, j, hi int, cue *lexicon.CueVerb) int {
	if j >= hi {
		return j
	}
	if cue.Has(lexicon.Tell) {
		switch f.tagAt(j) {
		case determiner, possessive, noun, nameWord, adjective, number, pronoun, verbPart, verbIng:
			if f.tagAt(j) == pronoun && (f.low(j) == "he" || f.low(j) == "she" || f.low(j) == "they" || f.low(j) == "i" || f.low(j) == "we") {
				return j
			}
			if k := f.listeners(j, hi); k > j {
				a.addressee = scope{j, k}
				return k
			}
		}
		return j
	}
	if f.low(j) == "to" && f.tagAt(j) != toWord {
		if k := f.listeners(j+1, hi); k > j+1 && f.speaker(scope{j + 1, k}, false) {
			a.addressee = scope{j + 1, k}
			return k
		}
	}
	return j
}

// listeners is the end of the noun phrase at j that says who was told.
func (f *finder) listeners(j, hi int) int {
	k := f.phraseRight(j, hi)
	if k > j && f.words[k-1].tag == noun && (f.low(k) == "in" || f.low(k) == "from" || f.low(k) == "at") && f.tagAt(k+1) == nameWord {
		if n := f.phraseRight(k+1, hi); n > k+1 && !f.clauseWithVerb(k+1, hi) {
			return n // "reporters in Kampala"
		}
	}
	// The name of an outlet ends before the name that begins the content.
	if k > j+1 && f.clauseWithVerb(j+1, hi) && f.words[j].tag == nameWord && lexicon.OutletWord(f.words[j].low) &&
		!lexicon.OutletWord(f.words[k-1].low) && f.words[j+1].tag == nameWord && isCapital(f.text[f.words[j].span.Start:f.words[j].span.End]) {
		return j + 1
	}
	return k
}

func isCapital(t string) bool {
	for i := 0; i < len(t); i++ {
		if t[i] >= 'a' && t[i] <= 'z' {
			return false
		}
	}
	return true
}
