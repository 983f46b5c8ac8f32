package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// phrases finds the cues that are no verbs: "is eager to", "made clear that",
// "in the words of", "reportedly".
func (f *finder) phrases(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	for i := at.from; i < hi; i++ {
		w := &f.words[i]
		if f.used[i] || w.quote > 0 && f.quoteAt(i).speech {
			continue
		}
		switch {
		case w.low == "in" || w.low == "by" && i == at.from || w.low == "by" && f.tagAt(i-1) == comma:
			f.inWords(i, si, at, hi)
		case w.low == "reportedly" || w.low == "allegedly" || w.low == "purportedly" || w.low == "supposedly":
			f.hearsay(i, si, at, hi)
		case w.low == "put" && f.low(i+1) == "it":
			f.putIt(i, si, at)
		case w.low == "clear" || w.low == "known" && f.low(i-1) == "be" && f.low(i-2) == "it":
			f.madeClear(i, si, at, hi)
		case w.low == "like":
			f.wouldLike(i, si, at, hi)
		default:
			if joins, ok := lexicon.CueAdjective(w.low); ok {
				f.adjective(i, joins, si, at, hi)
			}
		}
	}
}

// adjective finds "SOURCE is eager CONTENT" with the adjective at i.
func (f *finder) adjective(i int, joins string, si int, at *sentence, hi int) {
	k := i
	for k > at.from && f.words[k-1].tag == adverb {
		k--
	}
	if k == at.from || f.words[k-1].tag != aux || !beWords[f.low(k-1)] && !become[f.low(k-1)] {
		return
	}
	g, ok := f.plainGroup(k-1, at.from)
	if !ok && f.words[k-1].tag != aux {
		return
	}
	src := f.subject(g.from, at.from)
	if src.empty() {
		src = f.shared(g.from, at.from)
	}
	if src.empty() || !f.speaker(src, false) || src.to-src.from == 1 && f.low(src.from) == "it" {
		return
	}
	a := found{source: src, cue: scope{g.from, i + 1}, verb: i, sent: si, class: lexicon.Thought, negative: g.negated}
	n := i + 1
	switch {
	case f.low(n) == "that" && !f.demonstrative(n, hi):
		if !f.clause(&a, n, hi) {
			return
		}
	case f.tagAt(n) == toWord && takes(joins, "to"):
		if !f.object(&a, n, hi) {
			return
		}
	case f.tagAt(n) == preposition && takes(joins, f.low(n)) && f.startsPhrase(n+1):
		a.cue.to = n + 1
		if !f.object(&a, n+1, hi) {
			return
		}
	default:
		return
	}
	f.add(a)
}

var become = wordSet("became become becomes felt remained remains")

// putIt finds "as SOURCE put it" with "put" at i.
func (f *finder) putIt(i, si int, at *sentence) {
	g, _ := f.plainGroup(i, at.from)
	src := f.subject(g.from, at.from)
	if k := src.from - 1; !src.empty() && k >= at.from && f.low(k) == "as" {
		a := found{source: src, cue: g.scope, verb: i, sent: si, class: lexicon.Speech}
		if f.asClause(&a, k, i+1, at.from) {
			f.add(a)
		}
		return
	}
	// "Another put it more bluntly: "...""
	hi := f.sentenceEnd(at)
	j := i + 2
	for j < hi && (f.words[j].tag == adverb || f.words[j].tag == adjective || f.low(j) == "more" || f.low(j) == "this" || f.low(j) == "way") {
		j++
	}
	if q := f.quoteAt(j + 1); !src.empty() && f.low(j) == ":" && q != nil && q.from == j+1 && f.speaker(src, true) {
		f.add(found{source: src, cue: scope{g.from, j + 1}, verb: i, sent: si, class: lexicon.Speech, quoted: true,
			content: []scope{{j + 1, f.clauseEnd(j+1, max(hi, q.to))}}})
	}
}

// madeClear finds "SOURCE made (it) clear that CONTENT" with "clear" at i.
func (f *finder) madeClear(i, si int, at *sentence, hi int) {
	k := i - 1
	for k > at.from && (f.low(k) == "it" || f.low(k) == "be" || f.words[k].tag == adverb) {
		k--
	}
	switch f.low(k) {
	case "let", "lets", "letting":
		if f.low(i) != "known" {
			return
		}
	case "made", "make", "makes", "making":
	default:
		return
	}
	g, _ := f.plainGroup(k, at.from)
	src := f.subject(g.from, at.from)
	if src.empty() {
		src = f.mainSubject(g.from, at.from)
	}
	if src.empty() || !f.speaker(src, true) {
		return
	}
	a := found{source: src, cue: scope{g.from, i + 1}, verb: k, sent: si, class: lexicon.Speech, negative: g.negated}
	n := f.behind(i+1, hi, true)
	if f.tagAt(n) == preposition || f.tagAt(n) == toWord {
		return
	}
	if f.low(n) == "that" || f.tagAt(n) == question {
		if f.clause(&a, n, hi) {
			f.add(a)
		}
		return
	}
	if f.startsPhrase(i+1) && f.object(&a, i+1, hi) {
		f.add(a)
	}
}

// wouldLike finds "SOURCE would like CONTENT" with "like" at i.
func (f *finder) wouldLike(i, si int, at *sentence, hi int) {
	if i == at.from || f.words[i-1].tag != modal || f.low(i-1) != "would" && f.low(i-1) != "'d" {
		return
	}
	g, _ := f.plainGroup(i-1, at.from)
	src := f.subject(g.from, at.from)
	if src.empty() || !f.speaker(src, false) {
		return
	}
	a := found{source: src, cue: scope{g.from, i + 1}, verb: i, sent: si, class: lexicon.Intention, negative: g.negated}
	if (f.tagAt(i+1) == toWord || f.startsPhrase(i+1)) && f.object(&a, i+1, hi) {
		f.add(a)
	}
}

// hearsay finds an adverb that gives its clause as told by others:
// "the minister reportedly left".
func (f *finder) hearsay(i, si int, at *sentence, hi int) {
	if f.tagAt(i+1) == comma || i+1 >= hi || f.inContent(si, i) {
		return
	}
	a := found{cue: scope{i, i + 1}, verb: i, sent: si, class: lexicon.Speech}
	k := i
	for k > at.from && (f.words[k-1].tag == aux || f.words[k-1].tag == modal || f.words[k-1].tag == adverb) {
		k--
	}
	src := f.subject(k, at.from)
	end := f.clauseEnd(i+1, hi)
	switch f.tagAt(i + 1) {
	case verbFin, verbPart, verbIng, aux, modal, verbBase, adverb, determiner, noun, preposition:
	default:
		return
	}
	if src.empty() {
		return
	}
	a.content = []scope{{src.from, i}, {i + 1, end}}
	f.add(a)
}

// inContent reports whether word i stands in the content of an attribution of
// the same sentence.
func (f *finder) inContent(si, i int) bool {
	for k := len(f.out) - 1; k >= 0 && f.out[k].sent == si; k-- {
		for _, c := range f.out[k].content {
			if c.holds(i) {
				return true
			}
		}
	}
	return false
}

// inWords finds "in the words of SOURCE", "in SOURCE's view" before, behind or
// inside of its content, with "in" at i.
func (f *finder) inWords(i, si int, at *sentence, hi int) {
	a := found{verb: i, sent: si, class: lexicon.Speech}
	n := i + 1
	end := 0
	if f.low(n) == "the" && views[f.low(n+1)] && f.low(n+2) == "of" {
		a.source = f.sourceRight(n+3, hi)
		if a.source.empty() {
			return
		}
		a.cue = scope{i, n + 3}
		end = a.source.to
	} else {
		k := f.phraseRight(n, hi)
		if k-1 <= n || !views[f.low(k-1)] {
			return
		}
		switch p := &f.words[k-2]; {
		case p.tag == possessive && p.low[0] != '\'' && k-2 == n:
			a.source = scope{n, n + 1}
		case p.tag == possessive && p.low[0] == '\'':
			a.source = scope{n, k - 1}
		default:
			return
		}
		a.cue = scope{k - 1, k}
		end = k
	}
	from := f.clauseStart(i, at)
	switch {
	case f.openingWords(from, i):
		if f.tagAt(end) != comma {
			return
		}
		a.content = []scope{{end + 1, f.clauseEnd(end+1, hi)}}
	case f.tagAt(i-1) == comma && f.tagAt(end) == comma && end+1 < hi:
		a.content = []scope{{from, i - 1}, {end + 1, f.clauseEnd(end+1, hi)}}
	case f.hasFinite(from, i) && (end >= hi || f.tagAt(end) == comma):
		a.content, a.before = []scope{{from, i}}, true
	default:
		return
	}
	if f.add(a) {
		f.setBarrier(i, at)
	}
}

var views = wordSet("recollection recollections memory account telling version reckoning words view views opinion eyes phrase estimation judgment judgement")
