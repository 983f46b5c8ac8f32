package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// deny settles the polarity of attributions that a word outside of the verb's
// own negation makes negative: "knew of no evidence", "gave no reason", "neither
// minister said", "has yet to announce".
func (s *sheet) deny(all []found) {
	for k := range all {
		f := &all[k]
		if f.negative || f.cue.empty() {
			continue
		}
		f.negative = s.speechNegated(f.source) || s.deniedIn(f.cue) || s.ofNothing(f) || s.withheld(f) ||
			f.addressee.from < f.cue.from && s.speechNegated(f.addressee)
	}
}

// withheld reports whether somebody declined to tell something: "declined", with
// "to comment on the fine" for its content. Who only "declined to comment" did
// decline.
func (s *sheet) withheld(f *found) bool {
	c := f.content[0]
	if w := s.low(f.cue.to - 1); w != "declined" && w != "refused" && w != "declines" && w != "refuses" && w != "declining" && w != "refusing" {
		return false
	}
	if c.from != f.cue.to || s.low(c.from) != "to" || c.to-c.from < 4 && len(f.content) == 1 {
		return false
	}
	v := c.from + 1
	for s.tagAt(v) == adverb {
		v++
	}
	if w := s.low(v); withheld[w] || w == "be" && (s.low(v+1) == "drawn" || s.low(v+1) == "quoted") || w == "talk" || w == "speak" || w == "go" && s.low(v+1) == "into" {
		return true
	}
	return s.words[min(v, len(s.words)-1)].cue != nil && s.words[v].cue.Class == lexicon.Speech && s.words[v].tag == verbBase
}

// speechNegated reports whether the subject denies the verb: "neither has
// pressed", "no minister said", "not one of them admitted".
func (s *sheet) speechNegated(subject scope) bool {
	if subject.empty() {
		return false
	}
	switch s.low(subject.from) {
	case "neither", "no", "nobody", "none", "nothing", "few", "hardly", "scarcely", "no-one":
		return s.low(subject.from) != "few" || s.low(subject.from-1) != "a"
	case "not":
		return true
	}
	for i := subject.from; i < subject.to; i++ {
		if w := s.low(i); w == "nor" || i == subject.from && s.low(i-1) == "nor" && i > 0 {
			return true // "neither the captain nor the crew"
		}
		if s.tagAt(i) == comma || s.tagAt(i) == question {
			return false
		}
	}
	return false
}

// deniedIn reports whether a word of the cue says that it was not said.
func (s *sheet) deniedIn(cue scope) bool {
	for i := cue.from; i < cue.to; i++ {
		switch s.low(i) {
		case "not", "n't", "never", "neither", "nor", "hardly", "barely", "scarcely", "rarely", "seldom", "nothing", "nobody", "none":
			return true
		case "no":
			return s.low(i+1) != "doubt" && s.low(i+1) != "less"
		case "declined", "declines", "declining", "refused", "refuses", "refusing", "failed", "fails", "failing", "omitted", "neglected", "forgot":
			if i+1 < cue.to && (s.low(i+1) == "to" || s.words[cue.to-1].low != s.low(i)) {
				return true
			}
		case "yet":
			if s.low(i+1) == "to" {
				return true
			}
		case "short":
			if w := s.low(i - 1); w == "stopped" || w == "stops" || w == "stop" || w == "stopping" {
				return true
			}
		case "unable", "unwilling", "silent", "mum", "tight-lipped", "avoided", "evaded", "sidestepped", "ducked", "dodged", "silence":
			return true
		}
	}
	if i := cue.from; i > 0 && s.sentOf[i-1] == s.sentOf[i] && (s.low(i-1) == "nor" || s.low(i-1) == "neither") && s.tagAt(i) >= verbFin && s.tagAt(i) <= verbPart {
		return true
	}
	// "has yet to announce" with the cue at its end only.
	if i := cue.from; i > 1 && s.sentOf[i-1] == s.sentOf[cue.from] {
		switch {
		case s.low(i-1) == "to" && s.low(i-2) == "yet", s.low(i) == "to" && s.low(i-1) == "yet":
			return true
		case s.low(i-1) == "of" && s.low(i-2) == "short" && i > 2 && (s.low(i-3) == "stopped" || s.low(i-3) == "stopping" || s.low(i-3) == "stops"):
			return true
		case s.low(i-1) == "without" && s.tagAt(i) == verbIng, s.low(i-1) == "avoided" && s.tagAt(i) == verbIng:
			return true
		}
	}
	return false
}

// ofNothing reports whether the object of a verb says that there was none:
// "threatened nobody", "had found no fault". What a clause denies is content.
func (s *sheet) ofNothing(f *found) bool {
	c := f.content[0]
	if c.from < f.cue.to {
		return false
	}
	switch s.low(c.from) {
	case "no", "nothing", "nobody", "none":
	default:
		return false
	}
	if s.words[c.from].quote > 0 {
		return false
	}
	for i := c.from + 1; i < c.to; i++ {
		switch s.words[i].tag {
		case verbFin, aux, modal:
			return s.relativeStart(i, c.from) >= 0 || s.afterThat(i, c.from)
		}
	}
	return true
}

// afterThat reports whether a "that" before word i opens its clause: "no sign
// that the road was open".
func (s *sheet) afterThat(i, from int) bool {
	for k := i - 1; k > from && i-k < 12; k-- {
		if s.words[k].tag == subordinator || s.words[k].tag == question {
			return true
		}
	}
	return false
}

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
