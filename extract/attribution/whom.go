package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// address gives attributions whose rule read no addressee the one that the words
// around tell: "wrote in a note to clients", "promised the teams clean wheels",
// "thanked the general for his service".
func (s *sheet) address(all []found) {
	for k := range all {
		f := &all[k]
		if !f.addressee.empty() || f.cue.empty() || f.verb < 0 {
			continue
		}
		c := s.words[f.verb].cue
		if c == nil {
			continue
		}
		to := s.wasTold(f, c)
		if to.empty() {
			to = s.hearer(f, c)
		}
		if to.empty() {
			to = s.gaveTo(f, c)
		}
		if to.empty() {
			to = s.saidTo(f, c)
		}
		if to.empty() {
			to = s.toldIn(f, c)
		}
		if !to.empty() && !overlaps(to, f.source) && !overlaps(to, f.cue) {
			f.addressee = to
		}
	}
}

// wasTold is the subject of a verb of telling in the passive: "she was told".
func (s *sheet) wasTold(f *found, c *lexicon.CueVerb) scope {
	if !c.Has(lexicon.Tell|lexicon.Press) || s.tagAt(f.verb) != verbPart || overlaps(f.source, scope{0, f.cue.from}) && !f.source.empty() {
		return scope{}
	}
	at := s.in(f.verb)
	be, from := false, f.verb
	for from > at.from {
		switch s.words[from-1].tag {
		case aux:
			be = be || beWords[s.low(from-1)]
		case modal, adverb, negation:
		default:
			if !be {
				return scope{}
			}
			to := s.subject(from, at.from)
			if s.inOwnContent(f, to.from) {
				return scope{}
			}
			return to
		}
		from--
	}
	return scope{}
}

// hearer is the noun phrase right behind a verb of telling or urging, where the
// content follows or begins with it.
func (s *sheet) hearer(f *found, c *lexicon.CueVerb) scope {
	j := f.cue.to
	if !c.Has(lexicon.Tell|lexicon.Press) || f.cue.to-1 != f.verb || c.Lemma == "expect" || c.Lemma == "want" {
		return scope{}
	}
	at := s.in(f.verb)
	if j >= at.to {
		return scope{}
	}
	switch s.tagAt(j) {
	case determiner, possessive, noun, nameWord, adjective, number, pronoun:
	default:
		return scope{}
	}
	np := scope{j, s.phraseRight(j, at.to)}
	if np.empty() || !s.speaker(np, false) && !s.listens(np) {
		return scope{}
	}
	first := f.content[0]
	for _, c := range f.content {
		if c.from >= f.verb {
			first = c
			break
		}
	}
	switch {
	case first.from < f.verb || first.from >= np.to: // it stands behind, or before
		return np
	case first.from == j && c.Has(lexicon.Press) && s.tagAt(np.to) == toWord:
		return np
	case first.from > j && first.from < np.to && c.Has(lexicon.Tell):
		return scope{j, first.from} // "told reporters Ruritania had left"
	}
	return scope{}
}

// givesTo are the verbs whose first object is to whom, where more follows: "promised
// the teams clean wheels".
var givesTo = wordSet("promise offer assure remind advise warn threaten guarantee owe bet swear teach grant ask")

// greets are the verbs whose object is to whom.
var greets = wordSet("thank congratulate commend")

// gaveTo is the addressee that opens the content.
func (s *sheet) gaveTo(f *found, c *lexicon.CueVerb) scope {
	if !givesTo[c.Lemma] && !greets[c.Lemma] {
		return scope{}
	}
	j := f.content[0]
	if j.from < f.cue.to || f.cue.to > 0 && s.tagAt(f.cue.to-1) == preposition && f.cue.to-1 > f.verb {
		return scope{}
	}
	hi := s.in(f.verb).to
	from := f.cue.to
	to := s.person(from, hi)
	if to.empty() || !s.speaker(to, false) {
		return scope{}
	}
	if greets[c.Lemma] {
		return to
	}
	switch s.tagAt(to.to) {
	case mark, determiner, possessive, toWord, number, adjective:
		return to
	case noun, nameWord:
		return to
	case subordinator:
		if s.low(to.to) == "that" {
			return to
		}
	}
	return scope{}
}

// person is the noun phrase at j up to where a second one can begin.
func (s *sheet) person(j, hi int) scope {
	k := j
	head := false
	for k < hi && k-j < 9 {
		switch s.words[k].tag {
		case determiner:
			if k > j {
				return scope{j, k}
			}
		case possessive:
			if k > j && s.low(k)[0] != '\'' {
				return scope{j, k}
			}
			head = false
		case pronoun:
			if k > j {
				return scope{j, k}
			}
			return scope{j, k + 1}
		case noun, nameWord:
			if head && s.words[k].tag == noun && s.words[k-1].tag == nameWord && !lexicon.SpeakerNoun(s.words[k].low) {
				return scope{j, k}
			}
			if head && s.words[k].tag == noun && lexicon.SpeakerNoun(s.words[k-1].low) && !lexicon.SpeakerNoun(s.words[k].low) {
				return scope{j, k}
			}
			head = true
		case adjective, number:
			if head {
				return scope{j, k}
			}
		default:
			if !head {
				return scope{}
			}
			return scope{j, k}
		}
		k++
	}
	if !head {
		return scope{}
	}
	return scope{j, k}
}

// saidTo is the addressee behind "to" right behind the cue, past times, or right
// behind the content: "complained to the board about", "“Go,” he said to her".
func (s *sheet) saidTo(f *found, c *lexicon.CueVerb) scope {
	if c.Class != lexicon.Speech && c.Class != lexicon.Order || c.Takes("to") && f.cue.to-1 > f.verb {
		return scope{}
	}
	at := s.in(f.verb)
	for _, j := range [2]int{f.cue.to, s.adverbs(f.cue.to, at.to)} {
		if j >= at.to || s.low(j) != "to" || s.tagAt(j) == toWord {
			continue
		}
		if np := (scope{j + 1, s.nounPhrase(j+1, at.to)}); !np.empty() && s.speaker(np, false) && s.canHear(np) {
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
			if !np.empty() && (s.outlet(np) || j == last.to && s.speaker(np, false) && s.canHear(np)) && !s.hasVerb(scope{last.from, j}) {
				return np
			}
		}
	}
	return scope{}
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
var letters = wordSet("letter letters note notes email emails e-mail memo message messages text texts cable cables telegram speech address remarks comments")

// toldIn is the addressee of the letter or speech in which something was said:
// "wrote in a note to clients".
func (s *sheet) toldIn(f *found, c *lexicon.CueVerb) scope {
	if c.Class != lexicon.Speech && c.Class != lexicon.Order && c.Class != lexicon.Stance {
		return scope{}
	}
	at := s.in(f.verb)
	for i := f.cue.to; i < at.to && i < f.cue.to+phraseLimit; i++ {
		if s.inOwnContent(f, i) {
			return scope{}
		}
		if s.words[i].tag != noun || !letters[s.low(i)] || s.low(i+1) != "to" {
			continue
		}
		if k := s.beforeLetter(i, at.from); s.low(k) != "in" && s.low(k) != "during" && s.low(k) != "by" {
			continue
		}
		if np := (scope{i + 2, s.nounPhrase(i+2, at.to)}); !np.empty() && s.canHear(np) && !s.listens(np) {
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
