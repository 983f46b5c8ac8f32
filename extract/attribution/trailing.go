package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// trailing finds attributions whose content stands before them, wholly or in
// part: `"...," said Mr. Okello`, `The road is closed, officials said.`, `"...,"
// he said, "..."`.
func (f *finder) trailing(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	for v := at.from; v < hi; v++ {
		w := &f.words[v]
		if w.cue == nil || f.used[v] || !w.cue.Has(lexicon.Quote) || w.tag != verbFin && w.tag != verbPart && w.tag != noun && w.tag != verbIng && w.tag != verbBase {
			continue
		}
		if w.tag == noun && w.form&(lexicon.ThirdSg|lexicon.Base) == 0 {
			continue
		}
		if f.invertedAt(v, si, at, hi) {
			continue
		}
		f.trailingAt(v, si, at, hi)
	}
}

// trailingAt finds "..., SOURCE said" with its verb at v.
func (f *finder) trailingAt(v, si int, at *sentence, hi int) {
	w := &f.words[v]
	g, ok := f.groupAt(v, at.from)
	if !ok && w.tag == noun {
		g, ok = group{scope: scope{v, v + 1}, verb: v, cue: w.cue, finite: true}, true
	}
	if !ok || !g.finite || g.passive || w.tag == verbIng && !w.cue.Has(lexicon.Quote) {
		return
	}
	src := f.subject(g.from, at.from)
	if src.empty() || src.from == 0 {
		return
	}
	switch f.tagAt(src.from - 1) {
	case comma, mark, dash:
	default:
		if src.from > at.from {
			return
		}
	}
	// What follows must not be content, or must go on with it behind a comma.
	j := g.to
	a := found{source: src, cue: scope{g.from, g.to}, verb: v, sent: si, class: w.cue.Class, before: true}
	j = f.addressee(&a, j, hi, w.cue)
	k := f.behind(j, hi, true)
	content, quoted := f.contentBefore(src.from, at, w.cue)
	if k < hi && !quoted {
		switch f.tagAt(k) {
		case comma, dash, stop, bracket:
		case colon:
			return
		case mark:
			return
		case subordinator:
			if f.low(k) == "that" || f.low(k) == "if" {
				return
			}
		case conjunction, verbIng:
		default:
			return
		}
	}
	if w.tag == noun && (k < hi && f.tagAt(k) != comma || !f.speaker(src, true)) {
		return
	}
	if quoted && content.to <= at.from && k < hi && w.cue.Has(lexicon.Object) && f.startsPhrase(k) {
		return // ""We are done." The embassy denies it."
	}
	if quoted && k < hi && (f.tagAt(k) == colon || f.low(k) == "that") {
		return
	}
	if content.empty() && !quoted && w.cue.Has(lexicon.Clause) && f.tagAt(k) == comma && k+1 < hi {
		content = f.brokenOff(src.from, k+1, at, hi)
		if q := f.quoteAt(k + 1); content.empty() && q != nil && q.from == k+1 && f.tagAt(src.from-1) == comma {
			if from := f.clauseStart(src.from, at); from < src.from-1 && f.concedes(from) {
				content = scope{from, src.from - 1}
			}
		}
	}
	if content.empty() && !quoted && w.cue.Has(lexicon.Clause) && w.cue.Class == lexicon.Speech && f.tagAt(k) == comma && k+1 < hi &&
		src.from > at.from && f.openingWords(at.from, src.from) && f.clauseWithVerb(k+1, hi) {
		a.content = []scope{{k + 1, f.clauseEnd(k+1, hi)}} // "Still, he said, the road was open"
		f.add(a)
		return
	}
	if content.empty() && w.cue.Lemma == "say" && k >= hi && f.tagAt(src.from-1) == comma && src.from-f.clauseStart(src.from, at) > 5 {
		content = scope{f.clauseStart(src.from, at), src.from - 1}
	}
	if content.empty() || !quoted && !w.cue.Has(lexicon.Clause) {
		return
	}
	if q := f.quoteAt(k + 1); !quoted && f.tagAt(k) == comma && q != nil && q.from == k+1 && q.speech && !f.concedes(content.from) {
		return // "As the talks ended, he said, "..."": what stands before is the writer's
	}
	a.content, a.quoted = []scope{content}, quoted
	a.negative = g.negated || f.speechNegated(src)
	if w.tag == noun {
		w.tag = verbFin
	}
	f.goOn(&a, k, at, hi)
	if f.add(a) {
		f.setBarrier(src.from, at)
	}
}

// goOn adds the piece of content that follows an inserted attribution, where j
// is the comma behind it.
func (f *finder) goOn(a *found, j int, at *sentence, hi int) {
	if j < hi && f.tagAt(j) != comma && f.tagAt(j) != mark {
		k := j
		for k < hi && k < j+16 && f.tagAt(k) != comma && f.tagAt(k) != verbFin && f.tagAt(k) != mark {
			k++
		}
		if f.tagAt(k) != comma || f.quoteAt(k+1) == nil || f.quoteAt(k+1).from != k+1 {
			return
		}
		j = k
	}
	if j >= hi {
		return
	}
	n := j
	if f.tagAt(j) == comma {
		n = j + 1
	}
	if n >= hi {
		return
	}
	if q := f.quoteAt(n); q != nil && q.from == n {
		a.content = append(a.content, scope{n, f.clauseEnd(n, hi)})
		return
	}
	c := a.content[0]
	if f.tagAt(j) != comma || a.quoted || f.turnsAfter(n, hi) {
		return
	}
	if f.words[n].tag != verbIng && f.insertedIn(c.from, c.to, n, hi) && (!f.hasFinite(c.from, c.to) || f.clauseGoesOn(n, hi) || !f.mainClause(c)) {
		a.content = append(a.content, scope{n, f.clauseEnd(n, hi)})
	}
}

// mainClause reports whether the content has a main clause, not only an opening
// one: "If it rains".
func (f *finder) mainClause(c scope) bool {
	switch f.words[c.from].tag {
	case subordinator, preposition:
		return f.low(c.from) == "that" || f.mainClauseFollows(c.from, c.to)
	}
	return true
}

// clauseGoesOn reports whether what begins at n goes on a clause that was
// broken off before an inserted attribution.
func (f *finder) clauseGoesOn(n, hi int) bool {
	switch f.words[n].tag {
	case verbFin, aux, modal:
		return true
	case conjunction:
		return f.hasFinite(n, hi)
	case subordinator:
		switch f.low(n) {
		case "because", "unless", "if", "although", "though":
			return f.hasFinite(n, hi)
		}
	}
	return false
}
