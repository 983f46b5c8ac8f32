package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// saidTo is the addressee behind "to" right behind the cue, past times, or right
// behind the content: "complained to the board about", "“Go,” he said to her".
func (s *sheet) saidTo(f *found, c *lexicon.CueVerb) scope {
	if c.Class != lexicon.Speech && c.Class != lexicon.Order || s.low(f.cue.to-1) == "to" && f.cue.to-1 > f.verb {
		return scope{}
	}
	at := s.in(f.verb)
	for _, j := range [2]int{f.cue.to, s.adverbs(f.cue.to, at.to)} {
		if j >= at.to || s.low(j) != "to" && !(s.low(j) == "with" && pleads[c.Lemma]) || s.tagAt(j) == toWord {
			continue
		}
		if np := (scope{j + 1, s.nounPhrase(j+1, at.to)}); !np.empty() && (s.speaker(np, false) && s.canHear(np) || s.somebody(np)) {
			return np
		}
	}
	// "confirmed the shortage to the Gazette by text message"
	last := f.content[len(f.content)-1]
	if last.from >= f.cue.to {
		for j := last.to; j > max(last.from, last.to-9) && j < at.to; j-- {
			if s.low(j) != "to" || s.tagAt(j) == toWord {
				continue
			}
			np := scope{j + 1, s.nounPhrase(j+1, at.to)}
			if !np.empty() && (s.outlet(np) || s.tagAt(np.from) == pronoun && np.to-np.from == 1 || j == last.to && s.speaker(np, false) && s.canHear(np)) && !s.hasVerb(scope{last.from, max(j, last.to)}) {
				return np
			}
		}
	}
	return scope{}
}

// pleads are the verbs whose hearer stands behind "with".
var pleads = wordSet("plead remonstrate reason speak talk joke argue insist")

// somebody reports whether a phrase, to which something was said, can be a person
// whom the lexicon does not know: no paper, no saying, no abstract thing.
func (s *sheet) somebody(r scope) bool {
	h := s.headOf(r)
	if h < 0 || s.tagAt(h) != noun || s.tagAt(r.from) != determiner && s.tagAt(r.from) != possessive {
		return false
	}
	w := s.low(h)
	if _, says := lexicon.CueNoun(w); says || lexicon.DocumentNoun(w) || lexicon.MessageNoun(w) || saidIn[w] || timeNoun[w] {
		return false
	}
	for _, end := range [...]string{"tion", "sion", "ment", "ness", "ity", "ism", "ence", "ance", "ing", "ure", "al", "ship", "ery", "age", "cy", "th", "ft", "me", "ies"} {
		if strings.HasSuffix(w, end) {
			return false
		}
	}
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or") || strings.HasSuffix(w, "ist") || strings.HasSuffix(w, "ess") || strings.HasSuffix(w, "ee") || strings.HasSuffix(w, "ant") || strings.HasSuffix(w, "ian")
}

// hasVerb reports whether a finite verb stands in a phrase.
func (s *sheet) hasVerb(r scope) bool {
	for i := r.from; i < r.to; i++ {
		switch s.words[i].tag {
		case verbFin, aux, modal:
			return true
		}
	}
	return false
}

// adverbs is the word behind the adverbs and times at j.
func (s *sheet) adverbs(j, hi int) int {
	for j < hi {
		switch {
		case s.tagAt(j) == adverb || s.tagAt(j) == timeWord:
			j++
		case s.tagAt(j) == preposition && s.tagAt(j+1) == timeWord:
			j += 2
		default:
			return j
		}
	}
	return j
}

// canHear reports whether a phrase stands for people or a body that can be told
// something, not for something written.
func (s *sheet) canHear(r scope) bool {
	switch s.beingOf(r) {
	case somePaper:
		return false
	case unknownBeing:
		h := s.headOf(r)
		return h >= 0 && (s.words[h].tag == nameWord || s.words[h].tag == pronoun)
	}
	return true
}

// letters are what somebody sends or gives to those whom it is for.
var letters = wordSet(`letter letters note notes email emails e-mail memo message messages text texts cable cables telegram speech address remarks comments circular missive fax
	broadcast appeal petition sermon toast voicemail bulletin`)

// toldIn is the addressee of the letter or speech in which something was said:
// "wrote in a note to clients".
func (s *sheet) toldIn(f *found, c *lexicon.CueVerb) scope {
	if c.Class != lexicon.Speech && c.Class != lexicon.Order && c.Class != lexicon.Stance {
		return scope{}
	}
	at := s.in(f.verb)
	for i := f.cue.to; i < at.to && i < f.cue.to+phraseLimit; i++ {
		if c, inside := s.contentAt(f, i); inside && s.hasVerb(scope{c.from, i}) {
			return scope{}
		}
		if s.words[i].tag != noun || !letters[s.low(i)] || s.low(i+1) != "to" {
			continue
		}
		if k := s.beforeLetter(i, at.from); s.low(k) != "in" && s.low(k) != "during" && s.low(k) != "by" {
			continue
		}
		if np := (scope{i + 2, s.nounPhrase(i+2, at.to)}); !np.empty() && s.beingOf(np) != somePaper && !s.listens(np) {
			return np
		}
	}
	return scope{}
}

func (s *sheet) inOwnContent(f *found, i int) bool {
	for _, c := range f.content {
		if c.holds(i) {
			return true
		}
	}
	return false
}

// beforeLetter is the word before the noun phrase whose noun stands at i.
func (s *sheet) beforeLetter(i, lo int) int {
	k := i - 1
	for k > lo && i-k < 9 {
		switch s.words[k].tag {
		case determiner, adjective, possessive, number, noun, verbPart, nameWord:
			k--
			continue
		}
		break
	}
	return k
}
