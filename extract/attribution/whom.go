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
		if c == nil && callsUp[s.low(f.verb)] {
			c = tell
		}
		if c == nil {
			continue
		}
		to := s.wasTold(f, c)
		if to.empty() {
			to = s.askedWhom(f)
		}
		if to.empty() {
			to = s.hearer(f, c)
		}
		if to.empty() {
			to = s.gaveTo(f, c)
		}
		if to.empty() {
			to = s.calledUp(f)
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

// callsUp are forms of verbs for telling somebody far away; tell is how they are
// built.
var (
	callsUp = wordSet("radioed phoned telephoned rang rung cabled messaged")
	tell    = &lexicon.CueVerb{Lemma: "tell", Class: lexicon.Speech, Frames: lexicon.Tell | lexicon.Clause | lexicon.Quote}
)

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

// askedWhom is the subject behind "Asked by SOURCE whether CONTENT, ...", who was
// asked.
func (s *sheet) askedWhom(f *found) scope {
	at := s.in(f.verb)
	switch s.low(f.verb) {
	case "asked", "pressed", "questioned", "quizzed":
	default:
		return scope{}
	}
	end := f.content[len(f.content)-1].to
	if f.verb > at.from+2 || f.content[0].from < f.verb || s.tagAt(end) != comma || end+1 >= at.to {
		return scope{}
	}
	to := scope{end + 1, s.phraseRight(end+1, at.to)}
	if to.empty() || !s.speaker(to, false) && !s.somebody(to) {
		return scope{}
	}
	return to
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

// calledUp is whom somebody called to say something: "phoned the station to say
// that".
func (s *sheet) calledUp(f *found) scope {
	at := s.in(f.verb)
	k := f.verb - 1
	if k <= at.from || s.low(k) != "to" || f.source.holds(k) {
		return scope{}
	}
	to := k
	for k--; k > at.from && to-k < 9; k-- {
		switch s.tagAt(k) {
		case noun, nameWord, determiner, possessive, adjective, pronoun, number:
			continue
		}
		break
	}
	switch s.low(k) {
	case "phoned", "rang", "rung", "telephoned", "called", "emailed", "texted", "radioed", "contacted", "visited", "wrote":
	default:
		return scope{}
	}
	np := scope{k + 1, to}
	if np.empty() || f.cue.holds(k+1) && f.fixed == nil && f.cue.from > k {
		return scope{}
	}
	return np
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
