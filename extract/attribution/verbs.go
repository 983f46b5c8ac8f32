package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// verbs finds the attributions of the cue verbs of a sentence whose content
// follows, or, in the passive, stands around them.
func (f *finder) verbs(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	opening := f.openingClause(at, hi)
	f.markRestricted(at, hi)
	for v := at.from; v < hi; v++ {
		w := &f.words[v]
		if w.cue == nil || f.used[v] {
			continue
		}
		switch w.tag {
		case verbFin, verbBase, verbIng, verbPart:
		default:
			continue
		}
		lo := f.quoteFloor(v, at)
		g, ok := f.groupAt(v, lo)
		if !ok || f.used[g.from] {
			continue
		}
		end := hi
		if v < opening {
			end = opening
		}
		if q := f.quoteAt(v); q != nil {
			end = min(end, q.to-1)
		}
		if k := f.clauseTo[v]; k > 0 {
			end = min(end, k)
		}
		if !g.infin && !g.part && w.form&lexicon.Base != 0 && g.from == v {
			// "nor did he explain": the auxiliary stands before the subject.
			src := f.subject(g.from, lo)
			if k := src.from - 2; !src.empty() && k >= lo && (f.tagAt(k+1) == aux || f.tagAt(k+1) == modal) && denies[f.low(k)] {
				g.finite, g.negated = true, true
			}
		}
		if !g.finite && !g.infin && !g.part && w.tag == verbBase {
			f.coordinated(&g, lo)
		}
		switch {
		case g.passive && !g.part:
			f.passive(g, si, lo, end)
		case g.passive:
			f.reducedPassive(g, si, lo, end)
		case g.finite:
			f.active(g, si, lo, end)
		case g.part:
			f.participle(g, si, lo, end)
		case g.infin:
			f.infinitive(g, si, lo, end)
		}
	}
}

// openingClause is the comma that ends a subordinate clause at the beginning of
// a sentence, "While he praised the plan, ...", or 0.
func (f *finder) openingClause(at *sentence, hi int) int {
	i := at.from
	for i < hi && (f.words[i].tag == conjunction || f.words[i].tag == adverb || f.words[i].tag == mark) {
		i++
	}
	if i >= hi || f.words[i].tag != subordinator || f.low(i) == "that" {
		return 0
	}
	if end := f.openingEnd(i, hi); end < hi {
		return end
	}
	return 0
}

// quoteFloor is where the words around v begin that the rules may look at: the
// quotation that v stands in, or the sentence.
func (f *finder) quoteFloor(v int, at *sentence) int {
	if q := f.quoteAt(v); q != nil && q.from+1 > at.from {
		return q.from + 1
	}
	return at.from
}

// fits reports whether the subject can be the source of the verb.
func (f *finder) fits(src scope, cue *lexicon.CueVerb) bool {
	h := f.headOf(src)
	if h < 0 {
		return false
	}
	switch cue.Class {
	case lexicon.Finding:
		return f.speaker(src, true)
	case lexicon.Speech:
		return !cue.Weak || f.speaker(src, true)
	case lexicon.Seeming:
		return true
	}
	return f.speaker(src, !cue.Weak)
}

// own reports whether the subject is the speaker of the quotation around it, or
// whom he speaks to: what he says of himself is no attribution beside his own.
func (f *finder) own(src scope) bool {
	if src.to-src.from != 1 {
		return false
	}
	switch f.low(src.from) {
	case "i", "we", "you":
		return true
	}
	return false
}

// active finds "SOURCE said CONTENT".
func (f *finder) active(g group, si, lo, hi int) {
	src := f.subject(g.from, lo)
	if q := f.quoteAt(g.verb); src.empty() && q != nil && g.from == q.from+1 {
		// The quotation begins with the verb: 'they "expressed deep concern"'.
		at := f.in(g.verb)
		if src = f.subject(q.from, at.from); !src.empty() {
			hi = f.sentenceEnd(at)
		}
	}
	if src.empty() {
		src = f.shared(g.from, lo)
	}
	a := found{source: src, cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class}
	if g.cue.Class == lexicon.Seeming {
		f.seeming(a, g, lo, hi)
		return
	}
	if src.empty() || !f.fits(src, g.cue) || f.low(src.from) == "you" && src.to-src.from == 1 || f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech && (f.own(src) || g.cue.Class != lexicon.Speech) {
		return
	}
	a.negative = g.negated || f.speechNegated(src)
	j := g.to
	if f.low(j) == "you" && g.cue.Has(lexicon.Tell) && f.words[j].quote == 0 {
		return // the writer speaks to the reader: "what they will not tell you"
	}
	if low := g.cue.Lemma; low == "decline" || low == "refuse" {
		if f.merged(&a, g, hi) {
			f.add(a)
			return
		}
	}
	if rel := f.relativeObject(src, lo); !rel.empty() && g.cue.Has(lexicon.Object|lexicon.Clause|lexicon.AsObject|lexicon.Raise) {
		switch {
		case f.low(rel.from) == "that" && f.contentAfter(&a, j, hi, g.cue):
		case g.cue.Has(lexicon.AsObject) && f.contentAfter(&a, j, hi, g.cue):
			a.content = append([]scope{rel}, a.content...)
		case len(a.content) == 0 && f.tagAt(j) == toWord && g.cue.Has(lexicon.Infin) && f.object(&a, j, hi):
			a.content = append([]scope{rel}, a.content...)
		case f.low(j) == "as" && f.low(rel.from) == "what" && g.cue.Has(lexicon.AsObject|lexicon.AsOnly) && j < hi:
			// "in what an officer described as a mistake"
			a.content = []scope{rel, {j, f.objectEnd(j, hi)}}
		case f.own(src) && f.low(rel.from) == "what" && rel.from == lo && f.words[rel.from].quote == 0:
			return // a heading: "What we know"
		default:
			a.content = []scope{rel}
			switch f.tagAt(j) {
			case verbFin, aux, modal:
				if g.cue.Has(lexicon.Clause) && j < hi {
					a.content = append(a.content, scope{j, f.clauseEnd(j, hi)})
				}
			}
		}
		f.add(a)
		return
	}
	if k := src.from - 1; k >= lo && f.low(k) == "as" && g.cue.Has(lexicon.Quote) {
		if f.asClause(&a, k, j, lo) {
			f.add(a)
			return
		}
		if f.openingWords(lo, k) && f.low(j) != "that" && f.tagAt(j) != mark && f.addressee(&a, j, hi, g.cue) == j {
			return // "As he said many times, ..."
		}
	}
	if !f.contentAfter(&a, j, hi, g.cue) {
		return
	}
	if f.tagAt(src.from) == question && f.low(src.from) == "which" && g.cue.Class != lexicon.Speech && g.cue.Class != lexicon.Finding {
		return
	}
	if f.unnamed(&a) || f.onlyPossible(&a, g) {
		return
	}
	f.add(a)
}

// seeming finds "It seems that CONTENT" and "CONTENT appears to CONTENT", which
// name nobody.
func (f *finder) seeming(a found, g group, lo, hi int) {
	subject := a.source
	a.source = scope{}
	a.negative = g.negated
	if subject.empty() || f.quoteAt(g.verb) != nil {
		return
	}
	n := g.to
	switch {
	case f.low(subject.from) == "it" && subject.to-subject.from == 1 && (f.low(n) == "that" || f.tagAt(n) != toWord):
		if f.low(n) == "that" && f.clause(&a, n, hi) {
			f.add(a)
		}
	case f.tagAt(n) == toWord:
		if f.object(&a, n, hi) {
			a.content = append([]scope{subject}, a.content...)
			f.add(a)
		}
	}
}
