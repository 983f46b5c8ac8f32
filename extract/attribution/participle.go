package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// participle finds "..., saying CONTENT", "by accusing CONTENT", "Citing
// CONTENT, SOURCE ...", "issued a statement saying CONTENT".
func (f *finder) participle(g group, si, lo, hi int) {
	if q := f.quoteAt(g.verb); q != nil && q.speech {
		return
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	if f.low(g.verb) == "according" || f.low(g.verb) == "regarding" || f.low(g.verb) == "including" || g.cue.Class == lexicon.Seeming {
		return
	}
	prev := none
	if g.from > lo {
		prev = f.words[g.from-1].tag
	}
	switch prev {
	case none:
		if !f.contentAfter(&a, g.to, f.openingEnd(g.to, hi), g.cue) {
			return
		}
		end := a.content[len(a.content)-1].to
		if f.tagAt(end) != comma {
			return
		}
		if k := f.phraseRight(end+1, hi); k > end+1 {
			a.source = scope{end + 1, k}
		}
	case comma, conjunction, dash:
		a.source = f.mainSubject(g.from-1, lo)
		if !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	case preposition, subordinator:
		switch f.low(g.from - 1) {
		case "by", "in", "after", "before", "while", "without", "when":
		default:
			return
		}
		if f.low(g.from-1) == "without" {
			a.negative = true
		}
		a.source = f.mainSubject(g.from-1, lo)
		if a.source.empty() || !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	case noun, nameWord:
		if !f.carried(&a, g, lo, hi) {
			return
		}
	case mark:
		a.source = f.mainSubject(g.from, lo)
		if a.source.empty() || !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	case pronoun, verbFin, timeWord:
		if g.cue.Lemma != "say" && g.cue.Lemma != "add" {
			return
		}
		a.source = f.mainSubject(g.from, lo)
		if a.source.empty() || !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	default:
		return
	}
	if a.source.empty() || !f.fits(a.source, g.cue) {
		return
	}
	f.add(a)
}

// openingEnd is the comma that ends an opening phrase of a sentence.
func (f *finder) openingEnd(j, hi int) int {
	for i := j; i < hi && i < j+phraseLimit; i++ {
		if q := f.quoteAt(i); q != nil && q.from == i {
			i = q.to - 1
			continue
		}
		if f.words[i].tag == comma {
			switch f.tagAt(i + 1) {
			case pronoun, determiner, nameWord, noun, adjective, number, possessive:
				if f.clauseWithVerb(i+1, hi) {
					return i
				}
			}
		}
	}
	return hi
}

// carried reads a participle behind a noun: words that somebody or something
// carries ("issued a statement saying"), or that a document or people say ("a
// report saying", "officials warning").
func (f *finder) carried(a *found, g group, lo, hi int) bool {
	np := f.phraseLeft(g.from-1, lo)
	if np.empty() {
		return false
	}
	h := f.headOf(np)
	if h < 0 {
		return false
	}
	message := lexicon.MessageNoun(f.low(h)) || lexicon.DocumentNoun(f.low(h))
	if message && np.from > lo && f.words[np.from-1].tag == verbFin && issues[f.low(np.from-1)] {
		from := np.from - 1
		src := f.subject(from, lo)
		if src.empty() {
			src = f.shared(from, lo)
		}
		if !src.empty() {
			a.source = src
			a.cue = scope{from, g.to}
			return f.contentAfter(a, g.to, hi, g.cue)
		}
	}
	if message || g.cue.Has(lexicon.Clause) && f.speaker(np, true) {
		a.source = np
		return f.contentAfter(a, g.to, hi, g.cue)
	}
	// The clause before it: "He met reporters on Monday saying ..."
	if g.cue.Lemma == "say" || g.cue.Lemma == "add" {
		a.source = f.mainSubject(g.from, lo)
		return !a.source.empty() && f.contentAfter(a, g.to, hi, g.cue)
	}
	return false
}

var issues = wordSet("issued issues released releases sent sends published publishes posted posts wrote writes made makes gave gives put tweeted")
