package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// particle reads content behind a preposition that belongs to the cue.
func (f *finder) particle(a *found, j, hi int, cue *lexicon.CueVerb) bool {
	n := j + 1
	if n >= hi {
		return false
	}
	b := *a
	b.cue.to = n
	if a.cue.to != j {
		b.cue = a.cue
	}
	if p := f.low(j); p == "out" || p == "down" || p == "off" {
		if f.low(n) == "that" && cue.Has(lexicon.Clause|lexicon.ThatOnly) || f.tagAt(n) == mark || f.tagAt(n) == colon || f.tagAt(n) == comma {
			if f.direct(&b, n, hi, cue) || f.low(n) == "that" && f.clause(&b, n, hi) {
				*a = b
				return true
			}
			return false
		}
		switch f.low(n) {
		case "at", "against", "on":
			n++
			b.cue.to = n
		}
	}
	switch f.tagAt(n) {
	case question, subordinator, toWord:
		if f.tagAt(n) == toWord || f.low(n) == "that" && f.tagAt(n+1) == verbFin {
			return false
		}
	case timeWord, comma, stop, none, conjunction, preposition:
		return false
	case number:
		if f.low(j) == "in" || f.low(j) == "on" || f.low(j) == "at" {
			return false
		}
	default:
		if !f.startsPhrase(n) {
			return false
		}
	}
	if cue.Has(lexicon.Press) && (f.low(j) == "on" || f.low(j) == "upon") {
		if k := f.phraseRight(n, hi); k > n && f.tagAt(k) == toWord {
			b.addressee = scope{n, k}
		}
	}
	if !f.object(&b, n, hi) {
		return false
	}
	*a = b
	return true
}

// told reads the content behind the addressee, from word k on.
func (f *finder) told(a *found, k, hi int, cue *lexicon.CueVerb) bool {
	if k >= hi {
		return false
	}
	if f.direct(a, k, hi, cue) {
		return true
	}
	n := f.behind(k, hi, true)
	if m := f.asideEnd(n, hi); m > n && m < hi && (f.low(m) == "that" || f.tagAt(m) == toWord) {
		n = m
	}
	if f.low(n) == "that" || f.tagAt(n) == toWord {
		k = n // "told reporters on Monday that ..."
	}
	for _, j := range [2]int{k, n} {
		if j >= hi || f.tagAt(j) == adverb && j < n {
			continue
		}
		if j > k && f.direct(a, j, hi, cue) {
			return true
		}
		switch f.tagAt(j) {
		case negation, adverb:
			if f.tagAt(j+1) == toWord && (cue.Has(lexicon.Infin|lexicon.Press) || cue.Class == lexicon.Order) {
				return f.object(a, j, hi) // "told not to open it"
			}
		case toWord:
			if cue.Has(lexicon.Infin|lexicon.Press) || cue.Class == lexicon.Order {
				return f.object(a, j, hi)
			}
			return false
		case subordinator, question:
			switch f.low(j) {
			case "that", "if", "whether", "how", "why", "what", "who", "where":
				return f.clause(a, j, hi)
			}
			return false
		case preposition:
			if j == k && cue.Takes(f.low(j)) {
				return f.startsPhrase(j+1) && f.object(a, j, hi)
			}
		default:
			if f.startsPhrase(j) && (j == k || cue.Lemma == "tell") && f.bareClause(a, j, hi) {
				return true
			}
			if f.startsPhrase(j) && j == k && cue.Has(lexicon.Tell) && f.words[j].tag == determiner {
				return f.object(a, j, hi)
			}
		}
		if n == k {
			break
		}
	}
	return false
}
