package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// according finds "according to SOURCE" before, behind and inside of its
// content.
func (f *finder) according(si int, at *sentence) {
	for i := at.from; i+1 < at.to; i++ {
		n := i + 2
		switch {
		case f.low(i) == "according" && f.low(i+1) == "to":
		case f.low(i) == "per" && (i == at.from || f.tagAt(i-1) == comma):
			n = i + 1
		default:
			continue
		}
		hi := f.sentenceEnd(at)
		src := f.sourceRight(n, hi)
		if src.empty() || n == i+1 && !f.speaker(src, true) {
			continue
		}
		a := found{source: src, cue: scope{i, n}, verb: i, sent: si, class: lexicon.Speech, before: true}
		from := f.clauseStart(i, at)
		switch {
		case f.openingWords(from, i), f.low(i-1) == "that", f.tagAt(i-1) == comma && f.low(i-2) == "that":
			a.source = f.openingSource(f.withOwner(src, hi), hi)
			j := f.pastAside(a.source.to, hi)
			a.before = false
			a.content = []scope{{j, f.clauseEnd(j, hi)}}
		default:
			a.content = []scope{{from, i}}
			if f.tagAt(src.to) == comma && src.to+1 < hi && f.insertedIn(from, i, src.to+1, hi) {
				a.content = append(a.content, scope{src.to + 1, f.clauseEnd(src.to+1, hi)})
			}
			f.setBarrier(i, at)
		}
		f.add(a)
	}
}

// withOwner widens a source by a relative clause without a pronoun that runs to
// the next comma: "minutes Seewind obtained, ...".
func (f *finder) withOwner(src scope, hi int) scope {
	h := f.headOf(src)
	if h < 0 || !saidIn[f.low(h)] && !lexicon.DocumentNoun(f.low(h)) && !lexicon.MessageNoun(f.low(h)) {
		return src
	}
	verbs := 0
	for k := src.to; k < hi && k < src.to+9; k++ {
		switch f.tagAt(k) {
		case determiner, noun, nameWord, adjective, possessive, aux, adverb:
		case verbFin, verbPart:
			verbs++
		case comma:
			if verbs == 1 && f.clauseWithVerb(k+1, hi) {
				return scope{src.from, k}
			}
			return src
		default:
			return src
		}
	}
	return src
}

// pastAside is where the content begins behind a source that ends at j: behind
// what says when and where, and behind an aside between commas that says who has
// the source: "minutes of a meeting in June, seen by the paper, ...".
func (f *finder) pastAside(j, hi int) int {
	if f.tagAt(j) != comma {
		k := f.behind(j, hi, true)
		if k == j || f.tagAt(k) != comma {
			return j
		}
		j = k
	}
	switch f.tagAt(j + 1) {
	case verbPart, question, preposition:
	default:
		return j
	}
	for k := j + 2; k < hi && k < j+16; k++ {
		switch f.tagAt(k) {
		case comma:
			if f.clauseWithVerb(k+1, hi) {
				return k
			}
		case mark, colon, stop:
			return j
		}
	}
	return j
}

// openingSource is the source of an "according to" that opens a sentence. What
// follows its first comma is content, unless it is an apposition with a comma of
// its own before the content.
func (f *finder) openingSource(src scope, hi int) scope {
	end := f.nounPhrase(src.from, hi)
	for end < src.to && f.tagAt(end) != comma && !(f.tagAt(end) == mark) {
		end++ // "a log obtained by the paper, ..."
	}
	if f.tagAt(end) != comma || end >= src.to {
		return src
	}
	switch f.tagAt(end + 1) {
	case determiner, possessive, question:
		if f.tagAt(src.to) == comma && f.clauseWithVerb(src.to+1, hi) {
			return src
		}
	}
	return scope{src.from, end}
}

// setBarrier keeps the content of other cues from running into the attribution
// that begins at i.
func (f *finder) setBarrier(i int, at *sentence) {
	if i > at.from && f.words[i-1].tag == comma {
		i--
	}
	f.barrier[i] = true
}

// insertedIn reports whether an attribution stands inside of its content, so
// that the content goes on at j: what stands before has no finite verb yet, or
// what follows is no clause of the writer's.
func (f *finder) insertedIn(from, to, j, hi int) bool {
	if q := f.quoteAt(j); q != nil && q.from == j {
		return true
	}
	switch f.words[j].tag {
	case verbFin, aux, modal, preposition:
		return true
	case conjunction:
		return f.low(j) == "and" || f.low(j) == "but"
	case subordinator:
		return true
	}
	return !f.hasFinite(from, to) || !f.mainClause(scope{from, to})
}

func (f *finder) hasFinite(from, to int) bool {
	for i := from; i < to; i++ {
		switch f.words[i].tag {
		case verbFin, aux, modal:
			return true
		}
	}
	return false
}

// openingWords reports whether nothing but words that open a sentence stand in
// [from, to): "But", "Meanwhile,".
func (f *finder) openingWords(from, to int) bool {
	for i := from; i < to; i++ {
		switch f.words[i].tag {
		case conjunction, adverb, comma, mark, dash:
		default:
			return false
		}
	}
	return true
}

// sentenceEnd is the end of a sentence without its full stop, and without a
// footnote's number or a mark that closes nothing behind it.
func (f *finder) sentenceEnd(at *sentence) int {
	hi := at.to
	for hi > at.from && f.quoteAt(hi-1) == nil {
		switch w := &f.words[hi-1]; {
		case w.tag == stop, w.tag == mark:
			hi--
		case w.low == "]" && hi-3 >= at.from && f.words[hi-2].tag == number && f.low(hi-3) == "[":
			hi -= 3
		default:
			return hi
		}
	}
	return hi
}

// clauseStart is where the content before an attribution at i begins: behind
// the last break before it, without an opening "But".
func (f *finder) clauseStart(i int, at *sentence) int {
	from := at.from
	for j := i - 1; j >= at.from; j-- {
		if q := f.quoteAt(j); q != nil && q.from >= at.from {
			j = q.from
			continue
		}
		if f.low(j) == ";" {
			from = j + 1
			break
		}
	}
	if from == at.from {
		if q := f.quoteAt(from); q != nil && q.from < from && q.to < i {
			// The sentence begins within a quotation that opened before it.
			return q.from
		}
	}
	for from < i {
		switch w := f.words[from]; {
		case w.tag == conjunction, w.low == "still", w.low == "however", w.low == "meanwhile", w.tag == comma,
			w.tag == dash:
			from++
			continue
		}
		break
	}
	return from
}
