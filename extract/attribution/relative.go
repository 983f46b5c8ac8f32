package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// relativeObject is the relative pronoun before a subject, which stands for the
// content: "a plan, which Mr. Okello rejected".
func (f *finder) relativeObject(src scope, lo int) scope {
	i := src.from - 1
	if i < lo {
		return scope{}
	}
	switch f.low(i) {
	case "which", "whom":
		if i > lo && (f.tagAt(i-1) == comma || f.tagAt(i-1) == noun) {
			return scope{i, i + 1}
		}
	case "what":
		return scope{i, i + 1}
	case "that":
		if i > lo && f.tagAt(i-1) == noun && !f.toldBefore(i, lo) {
			if _, ok := lexicon.CueNoun(f.low(i - 1)); !ok {
				return scope{i, i + 1}
			}
		}
	}
	return scope{}
}

var tellsIt = wordSet("tells told has had recalls recalled remembers remembered describes described")

// toldBefore reports whether the noun phrase before the "that" at i is whom a
// verb of telling was said to, so that content follows: "told the channel that".
func (f *finder) toldBefore(i, lo int) bool {
	phrases := 0
	for k := i - 1; k >= lo && i-k < 12; k-- {
		switch w := &f.words[k]; w.tag {
		case noun, nameWord, adjective, determiner, possessive, number, timeWord, bracket:
		case preposition:
			phrases++
		case verbFin, verbPart, verbBase, verbIng:
			return w.cue != nil && (w.cue.Has(lexicon.Tell) || w.cue.Has(lexicon.Clause) && (phrases > 0 && f.tagAt(k+1) == preposition || !w.cue.Has(lexicon.Object)))
		default:
			return false
		}
	}
	return false
}

// asClause reads the content around "as SOURCE said", where as stands at k and
// the cue ends at j: the clause behind its comma, or the one before.
func (f *finder) asClause(a *found, k, j, lo int) bool {
	at := f.in(k)
	hi := f.sentenceEnd(at)
	if cue := f.words[a.verb].cue; f.low(a.verb) == "put" && f.low(j) == "it" {
		j++
		a.cue.to = j
	} else if f.low(j) == "it" && tellsIt[f.low(a.verb)] {
		j++
		a.cue.to = j // "as his sister tells it"
	} else if cue == nil || !cue.Has(lexicon.Clause|lexicon.Tell) {
		return false
	} else {
		j = f.addressee(a, j, hi, cue)
	}
	j = f.behind(j, hi, true)
	if j < hi && f.tagAt(j) != comma && f.tagAt(j) != colon {
		return false
	}
	if f.openingWords(lo, k) {
		if j+1 >= hi {
			return false
		}
		a.content = []scope{{j + 1, f.clauseEnd(j+1, hi)}}
		return true
	}
	if f.tagAt(k-1) != comma && f.tagAt(k-1) != mark {
		return false
	}
	from := f.clauseStart(k, at)
	if from >= k {
		return false
	}
	a.content = []scope{{from, k}}
	return true
}
