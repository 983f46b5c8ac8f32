package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// contentBefore is the content that ends right before word i, which is where
// an attribution begins: behind a closing quotation mark or a comma. It is
// empty where nothing there can be content.
func (f *finder) contentBefore(i int, at *sentence, cue *lexicon.CueVerb) (scope, bool) {
	end := i
	k := i - 1
	if k >= at.from && f.words[k].tag == dash {
		k--
	}
	if k < 0 {
		return scope{}, false
	}
	if k >= at.from && f.words[k].tag == comma {
		end = k
		k--
	}
	if k < 0 {
		return scope{}, false
	}
	if q := f.quoteAt(k); q != nil && q.to == k+1 {
		if k < at.from && f.in(k).paragraph != at.paragraph {
			return scope{}, false
		}
		if !q.speech && end == i {
			return scope{}, false
		}
		from := q.from
		if q.from > at.from {
			from = f.leadIn(q.from, at)
		}
		if !q.speech && !f.hasFinite(from, k) {
			return scope{}, false
		}
		return scope{from, q.to}, true
	}
	if end == i || k < at.from || cue.Has(lexicon.Reply) && !cue.Has(lexicon.Clause) {
		return scope{}, false
	}
	from := f.clauseStart(i, at)
	if !f.hasFinite(from, end) || end-from < 3 {
		return scope{}, false
	}
	switch f.words[from].tag {
	case subordinator:
		if f.low(from) != "that" {
			// "As the talks ended, he said ...": an opening clause, unless a main
			// clause follows in it.
			if !f.mainClauseFollows(from, end) {
				return scope{}, false
			}
		}
	case preposition, verbIng, verbPart, timeWord:
		if !f.mainClauseFollows(from, end) {
			return scope{}, false
		}
	}
	return scope{from, end}, false
}

// mainClauseFollows reports whether a comma in [from, to) separates an opening
// adverbial from a clause with a finite verb.
func (f *finder) mainClauseFollows(from, to int) bool {
	if f.words[from].tag == preposition && f.hasFinite(from, to) {
		// "On Monday the road was closed": no comma needed after a short phrase.
		for i := from; i < to; i++ {
			switch f.words[i].tag {
			case verbFin, aux, modal:
				return f.relativeStart(i, from) < 0
			}
		}
	}
	for i := from; i < to; i++ {
		if f.words[i].tag == comma && f.clauseWithVerb(i+1, to) {
			return true
		}
	}
	return false
}

// leadIn is where the words before a quotation that are content with it begin:
// `Political decisions "should be ..."`. A quotation that stands by itself has
// none.
func (f *finder) leadIn(q int, at *sentence) int {
	from := f.clauseStart(q, at)
	switch f.words[q-1].tag {
	case comma:
		if f.hasFinite(from, q) || f.openingWords(from, q) {
			return q
		}
	case colon, dash, stop, mark, bracket:
		return q
	}
	for i := q - 1; i >= from; i-- {
		if f.words[i].tag == colon || f.words[i].tag == stop {
			return i + 1
		}
	}
	return from
}

// concedes reports whether a clause that begins at i, before an inserted
// attribution, belongs to the speaker's sentence rather than to the writer's:
// "If it rains, he said, ...", not "As the talks ended, he said, ...".
func (f *finder) concedes(i int) bool {
	switch f.low(i) {
	case "if", "while", "although", "though", "because", "unless", "even", "to":
		return true
	}
	return false
}

// brokenOff is the beginning of a content that an inserted attribution at i
// breaks off before its main clause, which goes on at n: "In Kampala, he said,
// the road was closed".
func (f *finder) brokenOff(i, n int, at *sentence, hi int) scope {
	if f.tagAt(i-1) != comma || f.turnsAfter(n, hi) || f.words[n].tag == verbIng {
		return scope{}
	}
	from := f.clauseStart(i, at)
	if from >= i-1 {
		return scope{}
	}
	switch f.words[n].tag {
	case verbFin, aux, modal:
		return scope{from, i - 1}
	}
	if f.clauseWithVerb(n, hi) {
		return scope{from, i - 1}
	}
	return scope{}
}
