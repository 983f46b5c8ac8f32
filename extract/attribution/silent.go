package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// silent finds the attributions whose cue is a verb of little meaning with a
// noun that is denied: "gave no reason for", "had no comment on", "made no
// mention of", "would not be drawn on", "did not return calls".
func (f *finder) silent(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	for v := at.from; v < hi; v++ {
		w := &f.words[v]
		if f.used[v] || w.tag < verbFin && w.tag != aux || w.tag > verbPart || f.quoteAt(v) != nil {
			continue
		}
		to, n := f.silence(v, hi)
		if to == 0 {
			continue
		}
		g, ok := f.plainGroup(v, at.from)
		if !ok && w.tag != aux && w.tag != verbIng {
			continue
		}
		src := f.subject(g.from, at.from)
		if src.empty() {
			src = f.shared(g.from, at.from)
		}
		if src.empty() || !f.speaker(src, true) {
			continue
		}
		a := found{source: src, cue: scope{g.from, to}, verb: v, sent: si, class: lexicon.Speech, negative: true}
		if n < hi && f.startsPhrase(n) && f.object(&a, n, hi) || n < hi && f.tagAt(n) == question && f.clause(&a, n, hi) {
			f.add(a)
		}
	}
}

// silence is the end of a cue of silence whose verb stands at v, and where its
// content begins; 0 where there is none.
func (f *finder) silence(v, hi int) (to, content int) {
	n := v + 1
	switch w := f.low(v); {
	case gives[w] && (f.low(n) == "no" || f.low(n) == "little"):
		k := n + 1
		for k < hi && k < n+3 && (f.tagAt(k) == adjective || f.tagAt(k) == noun && !withoutWords[f.low(k)]) {
			k++
		}
		if !withoutWords[f.low(k)] {
			return 0, 0
		}
		k++
		if f.tagAt(k) == toWord && f.low(k+1) == "offer" || f.low(k) == "to" && (f.low(k+1) == "offer" || f.low(k+1) == "make" || f.low(k+1) == "give") {
			k += 2
		}
		if f.tagAt(k) == preposition {
			return k + 1, k + 1
		}
		if f.low(k) == "as" && f.low(k+1) == "to" {
			return k + 2, k + 2
		}
		if f.tagAt(k) == question || f.low(k) == "that" {
			return k, k
		}
	case stays[w] && (f.low(n) == "silent" || f.low(n) == "mum" || f.low(n) == "quiet" || f.low(n) == "tight-lipped" || f.low(n) == "silence"):
		if p := f.low(n + 1); p == "on" || p == "about" || p == "over" {
			return n + 2, n + 2
		}
	case w == "be" && f.low(n) == "drawn" && f.negatedBefore(v):
		if p := f.low(n + 1); p == "on" || p == "about" || p == "into" {
			return n + 2, n + 2
		}
	case (w == "return" || w == "returned") && f.negatedBefore(v):
		if k := f.phraseRight(n, hi); k > n && calledBack[f.low(k-1)] {
			return n, n
		}
	case w == "put" && f.negatedBefore(v):
		k := f.phraseRight(n, hi)
		if h := f.low(k - 1); k > n && (h == "figure" || h == "number" || h == "date" || h == "name") && (f.low(k) == "on" || f.low(k) == "to") {
			return k + 1, k + 1
		}
	}
	return 0, 0
}

// negatedBefore reports whether a negation stands in the group of the verb at v.
func (s *sheet) negatedBefore(v int) bool {
	for i := v - 1; i >= 0 && v-i < 5; i-- {
		switch s.words[i].tag {
		case negation:
			return true
		case aux, modal, adverb:
			continue
		}
		return false
	}
	return false
}

var (
	gives = wordSet("gave give gives given giving offered offer offers offering made make makes making had has have provided provide provides providing")
	stays = wordSet("remained remain remains remaining kept keep keeps keeping stayed stay stays staying was is were are been")
	// withoutWords are what one who stays silent does not give.
	withoutWords = wordSet(`reason reasons explanation explanations comment comments detail details indication mention reference
	answer answers reply response opinion view views evidence timetable date figure figures hint clue clues information
	sign word words statement statements account apology assurance assurances promise promises estimate estimates
	reaction details`)
	calledBack = wordSet("call calls message messages email emails request requests text texts")
)
