package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// verbs finds the attributions of the cue verbs of a sentence whose content
// follows, or, in the passive, stands around them.
func (f *finder) verbs(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	opening := f.openingClause(at, hi)
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
		src = f.shared(g.from, lo, false)
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
	f.add(a)
}

// merged reads "declined to say whether ...": one cue, which denies.
func (f *finder) merged(a *found, g group, hi int) bool {
	n := g.to
	if f.tagAt(n) != toWord {
		return false
	}
	v := n + 1
	for v < hi && f.words[v].tag == adverb {
		v++
	}
	if v >= hi || f.words[v].tag != verbBase || f.words[v].cue == nil || f.words[v].cue.Class != lexicon.Speech {
		return false
	}
	b := *a
	b.cue.to = v + 1
	b.negative = true
	if !f.contentAfter(&b, v+1, hi, f.words[v].cue) {
		return false
	}
	*a = b
	return true
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

// passive finds "CONTENT is expected to CONTENT", "ADDRESSEE was told CONTENT",
// "CONTENT was condemned by SOURCE".
func (f *finder) passive(g group, si, lo, hi int) {
	subject := f.subject(g.from, lo)
	if f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech {
		return
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	n := f.agent(&a, g.to, hi)
	if subject.empty() {
		subject = f.shared(g.from, lo, true)
	}
	if subject.empty() {
		return
	}
	it := f.low(subject.from) == "it" && subject.to-subject.from == 1
	if g.cue.Lemma == "quote" {
		f.quoted(a, subject, n, hi)
		return
	}
	switch {
	case it && f.low(n) == "that" && g.cue.Has(lexicon.Clause):
		if f.clause(&a, n, hi) {
			f.add(a)
		}
	case g.cue.Has(lexicon.Raise) && (f.tagAt(n) == toWord || f.low(n) == "as") || g.cue.Has(lexicon.OfObject) && f.low(n) == "of" ||
		g.cue.Lemma == "know" && f.low(n) == "for":
		if low := f.low(n); low == "of" || low == "for" {
			if a.source.empty() {
				a.cue.to = n + 1
			}
			n++
		}
		if f.object(&a, n, hi) {
			a.content = append([]scope{subject}, a.content...)
			f.add(a)
		}
	case g.cue.Has(lexicon.Tell | lexicon.Press):
		a.addressee = subject
		if g.cue.Takes(f.low(n)) && f.low(n) != "to" && f.startsPhrase(n+1) {
			a.cue.to = n + 1
			n++
			if f.object(&a, n, hi) {
				f.add(a)
			}
			return
		}
		if f.told(&a, n, hi, g.cue) {
			f.add(a)
			return
		}
		if !g.cue.Has(lexicon.Object) || f.tagAt(n) == toWord {
			return
		}
		a.addressee = scope{}
		fallthrough
	case g.cue.Has(lexicon.Object) && !it:
		if a.source.empty() && (g.cue.Weak || g.cue.Lemma == "report" || g.cue.Class == lexicon.Thought) {
			return
		}
		a.content = append(a.content, subject)
		f.add(a)
	}
}

// agent reads "by SOURCE" at n, and gives the word behind it.
func (f *finder) agent(a *found, n, hi int) int {
	if f.low(n) != "by" {
		return n
	}
	if f.tagAt(n+1) == verbIng || f.tagAt(n+1) == timeWord {
		return n
	}
	src := f.sourceRight(n+1, hi)
	if src.empty() || !f.speaker(src, true) {
		return n
	}
	a.source = src
	return src.to
}

// reducedPassive finds "a plan announced by SOURCE" and "asked about CONTENT,
// he said".
func (f *finder) reducedPassive(g group, si, lo, hi int) {
	if f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech {
		return
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	prev := f.tagAt(g.from - 1)
	if g.from == lo {
		prev = none
	}
	if prev == none || prev == subordinator && g.from-1 == lo {
		hi = f.openingEnd(g.to, hi)
	}
	n := f.agent(&a, g.to, hi)
	switch {
	case prev == none || prev == comma || prev == subordinator || prev == conjunction:
		if g.cue.Lemma == "ask" || g.cue.Lemma == "tell" && prev != comma {
			if f.low(n) == "about" && f.startsPhrase(n+1) {
				a.cue.to = n + 1
				if f.object(&a, n+1, hi) {
					f.add(a)
				}
				return
			}
			if f.told(&a, n, hi, g.cue) {
				f.add(a)
			}
			return
		}
		if prev == subordinator && f.low(g.from-1) == "as" && !a.source.empty() && g.from-1 == lo && f.tagAt(a.source.to) == comma {
			// "As reported by the Gazette, ..."
			a.content = []scope{{a.source.to + 1, f.clauseEnd(a.source.to+1, f.sentenceEnd(f.in(g.verb)))}}
			f.add(a)
		}
		if prev == comma && g.cue.Lemma == "accuse" && f.low(n) == "of" {
			a.cue.to = n + 1
			if f.object(&a, n+1, hi) {
				f.add(a)
			}
		}
	case (prev == noun || prev == nameWord) && !a.source.empty():
		if !g.cue.Has(lexicon.Object|lexicon.Clause) || g.cue.Weak {
			return
		}
		if subject := f.phraseLeft(g.from-1, lo); !subject.empty() {
			a.content = []scope{subject}
			f.add(a)
		}
	}
}

// quoted finds "SOURCE was quoted (by VIA) as saying CONTENT".
func (f *finder) quoted(a found, subject scope, n, hi int) {
	if f.low(n) != "as" || f.low(n+1) != "saying" && f.low(n+1) != "telling" {
		return
	}
	if !a.source.empty() {
		a.via = []scope{a.source}
	} else if a.cue.to == n {
		a.cue.to = n + 2
	}
	a.source = subject
	if w := &f.words[n+1]; w.cue != nil && f.contentAfter(&a, n+2, hi, w.cue) {
		f.used[n+1] = true
		if a.cue.to > n+1 {
			f.used[n+1] = false
		}
		f.add(a)
	}
}

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
		if i > lo && f.tagAt(i-1) == noun {
			if _, ok := lexicon.CueNoun(f.low(i - 1)); !ok {
				return scope{i, i + 1}
			}
		}
	}
	return scope{}
}

// asClause reads the content around "as SOURCE said", where as stands at k and
// the cue ends at j: the clause behind its comma, or the one before.
func (f *finder) asClause(a *found, k, j, lo int) bool {
	at := f.in(k)
	hi := f.sentenceEnd(at)
	if cue := f.words[a.verb].cue; f.low(a.verb) == "put" && f.low(j) == "it" {
		j++
		a.cue.to = j
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
