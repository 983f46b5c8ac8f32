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
