package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// hasQuoted reads "V quoted SOURCE as saying CONTENT".
func (f *finder) hasQuoted(g group, si, lo, hi int) {
	by := f.subject(g.from, lo)
	if by.empty() {
		by = f.shared(g.from, lo)
	}
	j := g.to
	src := f.sourceRight(j, min(hi, j+40))
	for k := j + 1; k < hi && k < j+40; k++ {
		if f.low(k) == "as" && f.sayingAt(k, hi, false) >= 0 {
			src = scope{j, k}
			break
		}
		if t := f.tagAt(k); t == mark || t == stop || t == colon {
			break
		}
	}
	if src.empty() {
		return
	}
	if heard[f.low(g.verb)] {
		f.hasHeard(g, by, si, hi)
		return
	}
	p := f.sayingAt(src.to, hi, false)
	if p < 0 {
		f.quotedWords(g, by, src, si, hi)
		return
	}
	a := found{source: src, cue: g.scope, verb: g.verb, sent: si, class: lexicon.Speech, negative: g.negated}
	if !by.empty() {
		a.via = []scope{by}
	}
	f.saidAs(a, p, hi)
}

// hasHeard reads "V heard SOURCE say CONTENT" and "V recalled SOURCE telling
// him CONTENT".
func (f *finder) hasHeard(g group, by scope, si, hi int) {
	p := -1
	for k := g.to + 1; k < hi && k < g.to+9; k++ {
		switch t := f.tagAt(k); t {
		case pronoun, nameWord, noun, determiner, possessive, adjective, number:
			if w := f.low(k); (w == "say" || w == "tell" || w == "ask" || w == "shout" || w == "promise" || w == "admit") && f.words[k].cue != nil {
				p = k
			}
		case verbIng, verbBase, verbFin:
			if f.words[k].cue != nil && f.words[k].cue.Class == lexicon.Speech && f.words[k].form&(lexicon.Base|lexicon.Ing) != 0 {
				p = k
			}
			if p < 0 {
				return
			}
		default:
			return
		}
		if p >= 0 {
			break
		}
	}
	if p < 0 || by.empty() || !f.speaker(by, false) && !f.paper(by) {
		return
	}
	if w := f.low(g.verb); tapes[w] && (!f.paper(by) || f.words[p].tag != verbIng) {
		return // "has a right to say", "shows people say"
	}
	src := scope{g.to, p}
	if !f.speaker(src, false) {
		return
	}
	a := found{source: src, cue: scope{p, p + 1}, verb: p, sent: si, class: lexicon.Speech, negative: g.negated}
	if !f.contentAfter(&a, p+1, hi, f.words[p].cue) {
		return
	}
	outer := found{source: by, cue: g.scope, verb: g.verb, sent: si, class: lexicon.Speech, negative: g.negated,
		content: []scope{{src.from, a.content[len(a.content)-1].to}}}
	if f.add(a) {
		f.out[len(f.out)-1].negative = false
		f.add(outer)
	}
}

// quotedWords reads "V quoted SOURCE: "CONTENT"" and "V quoted SOURCE, who said".
func (f *finder) quotedWords(g group, by, src scope, si, hi int) {
	if w := f.low(g.verb); w != "quoted" && w != "quotes" && w != "quoting" && w != "cited" && w != "cites" {
		return
	}
	n := f.behind(src.to, hi, false)
	if f.low(n) != ":" || by.empty() || !f.speaker(src, false) {
		return
	}
	q := f.quoteAt(n + 1)
	if q == nil || q.from != n+1 {
		return
	}
	f.add(found{source: src, cue: g.scope, verb: g.verb, sent: si, class: lexicon.Speech, negative: g.negated,
		content: []scope{{q.from, q.to}}, via: []scope{by}, quoted: true})
}

// tapes are the verbs for what a recording does: "the tape shows him telling".
var tapes = wordSet("shows show showed captures captured records recorded has have had")
