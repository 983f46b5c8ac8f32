package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// toldWhom is the outlet that a source told what it is cited for, where its own
// words say so: "according to a fisherman who told the paper that".
func (s *sheet) toldWhom(r scope) scope {
	for i := r.from + 1; i < r.to; i++ {
		if c := s.words[i].cue; c == nil || c.Lemma != "tell" || s.words[i].tag < verbFin || s.words[i].tag > verbPart {
			continue
		}
		if np := (scope{i + 1, s.phraseRight(i+1, r.to)}); !np.empty() && s.listens(np) {
			return np
		}
	}
	return scope{}
}

// interviewer is the outlet that spoke to the source of a, which is a relative
// pronoun: the paper in "the paper spoke to a guard, who said".
func (s *sheet) interviewer(a *found) scope {
	if a.source.to-a.source.from != 1 || s.low(a.source.from) != "who" {
		return scope{}
	}
	who := s.antecedent(a.source)
	if who == a.source {
		return scope{}
	}
	at := s.in(a.source.from)
	v := who.from - 1
	if w := s.low(v); v > at.from && (w == "to" || w == "with" || w == "on") {
		v--
	}
	if v <= at.from {
		return scope{}
	}
	switch s.low(v) {
	case "spoke", "spoken", "talked", "interviewed", "quoted", "quotes", "cited", "cites", "met", "reached", "found", "asked", "contacted":
	default:
		return scope{}
	}
	for v > at.from && (s.tagAt(v-1) == aux || s.tagAt(v-1) == adverb) {
		v--
	}
	if by := s.subject(v, at.from); s.listens(by) {
		return by
	}
	return scope{}
}

// publisher is who gave out the message in which the source of a says what it
// says: the site in "the site published emails in which the lobbyist told ...".
func (s *sheet) publisher(a *found) scope {
	i := a.source.from
	if a.source.empty() || a.before {
		return scope{}
	}
	at := s.in(i)
	switch {
	case i-2 >= at.from && s.low(i-1) == "which" && (s.low(i-2) == "in" || s.low(i-2) == "on"):
		i -= 3
	case i-1 >= at.from && s.low(i-1) == "where":
		i -= 2
	default:
		return scope{}
	}
	if i > at.from && s.tagAt(i) == comma {
		i--
	}
	if i < at.from {
		return scope{}
	}
	np := s.phraseLeft(i, at.from)
	h := s.headOf(np)
	if np.empty() || h < 0 || !saidIn[s.low(h)] && !lexicon.MessageNoun(s.low(h)) && !lexicon.DocumentNoun(s.low(h)) {
		return scope{}
	}
	v := np.from - 1
	if v < at.from || s.words[v].tag != verbFin && s.words[v].tag != verbPart {
		return scope{}
	}
	if _, ok := carryVerbs[s.low(v)]; !ok {
		return scope{}
	}
	from := v
	for from > at.from && (s.words[from-1].tag == aux || s.words[from-1].tag == adverb) {
		from--
		if beWords[s.low(from)] {
			return scope{} // "reporters were shown a video"
		}
	}
	return s.subject(from, at.from)
}
