package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// nouns finds attributions whose cue is a noun with its source as possessor:
// "Mr. Okello's claim that ...", "their call for ...". A noun inside of another
// attribution's content or cue is left to that.
func (f *finder) nouns(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	for i := at.from; i < hi; i++ {
		w := &f.words[i]
		if w.tag != noun || f.used[i] || f.quoteAt(i) != nil {
			continue
		}
		preps, ok := lexicon.CueNoun(w.low)
		if !ok || f.madeBy(i, si, hi, preps) {
			continue
		}
		k := i
		for k > at.from && (f.words[k-1].tag == adjective || f.words[k-1].tag == verbPart) {
			k--
		}
		if k == at.from || f.words[k-1].tag != possessive {
			continue
		}
		src := scope{k - 1, k}
		if f.words[k-1].low[0] == '\'' {
			src = f.phraseLeft(k-2, at.from)
			if src.empty() {
				continue
			}
			src.to = k
		} else if f.low(k-1) == "its" && w.low == "support" {
			continue
		}
		if !f.speaker(scope{src.from, max(src.from+1, src.to-1)}, true) && f.words[k-1].low[0] == '\'' {
			continue
		}
		a := found{source: src, cue: scope{k, i + 1}, verb: i, sent: si, class: lexicon.Speech}
		n := i + 1
		switch {
		case f.low(n) == "that" && !f.demonstrative(n, hi):
			if !f.clause(&a, n, hi) {
				continue
			}
			a.content[0].to = min(a.content[0].to, f.nounClauseEnd(n, hi))
		case f.tagAt(n) == toWord:
			a.content = []scope{{n, f.nounPhraseEnd(n+2, hi)}}
		case preps != "" && takes(preps, f.low(n)) && f.startsPhrase(n+1):
			a.cue.to = n + 1
			a.content = []scope{{n + 1, f.nounPhraseEnd(n+1, hi)}}
		default:
			continue
		}
		f.add(a)
	}
}

// madeBy finds "claims made by SOURCE that CONTENT" and "a call from SOURCE for
// CONTENT" with the noun at i.
func (f *finder) madeBy(i, si, hi int, preps string) bool {
	n := i + 1
	if makes[f.low(n)] {
		n++
	}
	if f.low(n) != "by" && f.low(n) != "from" {
		return false
	}
	k := f.phraseRight(n+1, hi)
	if k == n+1 || !f.speaker(scope{n + 1, k}, true) {
		return false
	}
	a := found{source: scope{n + 1, k}, cue: scope{i, i + 1}, verb: i, sent: si, class: lexicon.Speech}
	j := f.behind(k, hi, false)
	switch {
	case f.low(j) == "that" && !f.demonstrative(j, hi):
		if !f.clause(&a, j, hi) {
			return false
		}
	case f.tagAt(j) == toWord && n == i+1:
		a.content = []scope{{j, f.nounPhraseEnd(j+2, hi)}}
	case preps != "" && takes(preps, f.low(j)) && f.startsPhrase(j+1):
		a.content = []scope{{j + 1, f.nounPhraseEnd(j+1, hi)}}
	default:
		return false
	}
	return f.add(a)
}

var makes = wordSet("made issued voiced raised expressed levelled leveled given sent put repeated")

func takes(preps, p string) bool {
	for _, q := range strings.Fields(preps) {
		if p == q {
			return true
		}
	}
	return false
}

// nounPhraseEnd is where the content of a cue noun ends: before the verb that
// the noun is the subject of, or at the end of the object.
func (f *finder) nounPhraseEnd(j, hi int) int {
	end := f.objectEnd(j, hi)
	for i := j; i < end; i++ {
		if q := f.quoteAt(i); q != nil && q.from == i {
			i = q.to - 1
			continue
		}
		switch f.words[i].tag {
		case verbFin, modal, aux:
			if f.relativeStart(i, j) < 0 {
				return i
			}
			return end
		}
	}
	return end
}

// nounClauseEnd is where a clause with "that" behind a noun ends: before its
// second finite verb, which then is the verb of the noun.
func (f *finder) nounClauseEnd(j, hi int) int {
	end := f.clauseEnd(j, hi)
	verbs := 0
	for i := j; i < end; i++ {
		if q := f.quoteAt(i); q != nil && q.from == i {
			i = q.to - 1
			continue
		}
		switch f.words[i].tag {
		case verbFin, modal, aux:
			if f.relativeStart(i, j+1) >= 0 {
				continue
			}
			k := i - 1
			for k > j && (f.tagAt(k) == adverb || f.tagAt(k) == negation) {
				k--
			}
			if t := f.tagAt(k); t == aux || t == modal {
				continue
			}
			verbs++
			if verbs > 1 {
				return i
			}
		case conjunction, subordinator, question, comma:
			if i > j {
				return end
			}
		}
	}
	return end
}
