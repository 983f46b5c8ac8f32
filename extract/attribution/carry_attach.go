package attribution

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// carried is the attribution that the words at i tell the carrier of: the one in
// whose source they stand, or the one with the nearest cue that has them not in
// its content. A phrase at the end of the sentence, behind a comma, belongs to
// an outermost one.
func (s *sheet) carried(i int, all []found, in []int, at *sentence) int {
	for _, k := range in {
		if all[k].source.holds(i) {
			return k
		}
	}
	tail := s.inTail(i, at)
	best, near := -1, 1<<30
	for _, k := range in {
		a := &all[k]
		if a.cue.empty() || a.verb == i || a.fixed == nil && a.cue.holds(i) {
			continue
		}
		holds := false
		for _, c := range a.content {
			holds = holds || c.holds(i)
		}
		holds = holds && !s.ofMessage(i, a)
		if holds && !((tail || s.besideObject(i, a)) && a.cue.to <= i) {
			continue
		}
		d := i - a.cue.to
		if d < 0 {
			d = 3 * (a.cue.from - i) // what follows a cue is more likely its own
		} else if tail && !s.innerCue(a, all, in) {
			d = 0
		}
		if d < near {
			best, near = k, d
		}
	}
	return best
}

// ofMessage reports whether the word at i stands in a relative clause that says
// what became of a letter, with which the content of a seems to begin: "wrote in
// a letter that his nephew read out on the radio, that ...".
func (s *sheet) ofMessage(i int, a *found) bool {
	c := a.content[0]
	if c.from < a.cue.to || s.low(c.from) != "that" || i-c.from > nearby || i < c.from {
		return false
	}
	if w := s.low(c.from - 1); s.tagAt(c.from-1) != noun || !saidIn[w] && !lexicon.MessageNoun(w) {
		return false
	}
	for k := i + 1; k < c.to && k < i+nearby; k++ {
		if s.tagAt(k) == comma {
			return s.low(k+1) == "that" || s.tagAt(k+1) == mark
		}
	}
	return false
}

// besideObject reports whether the word at i stands in a phrase such as "in a
// message that a group passed to the paper" that ends the content of a, which
// else has no verb: it says in what the words of a stood.
func (s *sheet) besideObject(i int, a *found) bool {
	last := a.content[len(a.content)-1]
	if !last.holds(i) || last.from < a.cue.to {
		return false
	}
	for k := last.from + 1; k < i; k++ {
		switch s.words[k].tag {
		case verbFin, aux, modal, toWord, subordinator:
			return false
		case preposition:
			if w := s.low(k); w != "in" && w != "on" {
				continue
			}
			n := s.phraseRight(k+1, last.to)
			if n > k+1 && n <= i {
				if w := s.low(n - 1); saidIn[w] || lexicon.MessageNoun(w) {
					return true
				}
			}
		}
	}
	return false
}

// innerCue reports whether the cue of a stands in the content of another of the
// sentence.
func (s *sheet) innerCue(a *found, all []found, in []int) bool {
	for _, k := range in {
		b := &all[k]
		if b == a {
			continue
		}
		for _, c := range b.content {
			if c.holds(a.verb) && !slices.ContainsFunc(a.content, func(x scope) bool { return x.holds(b.verb) }) {
				return true
			}
		}
	}
	return false
}

// inTail reports whether the word at i stands in a phrase that begins with a
// comma and a preposition, or a bracket, and runs to the end of the sentence without a verb of
// its own but participles: ", in a letter obtained by the Post".
func (s *sheet) inTail(i int, at *sentence) bool {
	if s.low(i-1) == "(" && i > at.from {
		return true // "(via Lake Daily)"
	}
	k := i
	for k > at.from && i-k < 14 && s.words[k].tag != comma {
		switch s.words[k].tag {
		case verbFin, aux, modal, mark:
			return false
		}
		k--
	}
	if s.tagAt(k) != comma || s.tagAt(k+1) != preposition {
		return false
	}
	for j := i; j < at.to; j++ {
		switch s.words[j].tag {
		case verbFin, aux, modal, mark, comma:
			return false
		}
		if j > i+40 {
			return false
		}
	}
	return true
}
