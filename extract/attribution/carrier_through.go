package attribution

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// through reads "through an interpreter" and "(via Lake Daily)".
func (s *sheet) through(i int, at *sentence, hi int) (carrier, bool) {
	if s.low(i) == "with" {
		np := scope{i + 1, s.nounPhrase(i+1, hi)}
		if w := s.low(np.to); !np.empty() && (w == "interpreting" || w == "translating") {
			return carrier{at: i, via: []scope{np}}, true // "with her coach interpreting"
		}
		return carrier{}, false
	}
	switch w := s.low(i); {
	case w == "through" || w == "via":
	case w == "of" && s.low(i-1) == "help", w == "of" && s.low(i-1) == "way" && s.low(i-2) == "by":
	default:
		return carrier{}, false
	}
	np := scope{i + 1, s.nounPhrase(i+1, hi)}
	if np.empty() {
		return carrier{}, false
	}
	h := s.headOf(np)
	if h < 0 {
		return carrier{}, false
	}
	w := s.low(h)
	if p := s.tagAt(i - 1); s.low(i) == "through" && (i == at.from || p == comma || p == verbFin || p == verbPart || p == verbIng) && s.beingOf(np) == oneBody && !s.place(np) {
		return carrier{at: i, via: []scope{np}}, true // "said through the Red Cross"
	}
	if gobetweens[w] || lexicon.SpeakerNoun(w) && s.tagAt(np.from) != none && s.beingOf(np) == onePerson && s.words[h].tag == noun || s.outlet(np) || s.low(i) == "via" && s.low(i-1) == "(" && s.words[h].upper && !platforms[w] && s.nameType(np.from, np.to) != "location" {
		return carrier{at: i, last: s.low(i-1) == "(", via: []scope{np}}, true
	}
	return carrier{}, false
}

// place reports whether a phrase names a place or state.
func (s *sheet) place(r scope) bool {
	switch s.nameType(r.from, r.to) {
	case readout.LocationName, readout.StateName, readout.FacilityName:
		return true
	}
	_, place := lexicon.PlaceByName(s.spanOf(r.from, r.to).In(s.text))
	return place
}

// gobetweens are those through whom somebody speaks.
var gobetweens = wordSet(`interpreter interpreters translator translators lawyer lawyers attorney attorneys spokesman spokeswoman
	spokesperson spokesmen aide aides intermediary intermediaries publicist agent agents secretary representative
	representatives solicitor solicitors barrister counsel brother sister wife husband son daughter father mother
	relative relatives friend friends cousin nephew niece uncle aunt colleague neighbour neighbor mediator mediators go-between emissary envoy press-officer manager messenger`)

// inTheirs reads "in a Radio Lakeside interview" with the name of the outlet at i.
func (s *sheet) inTheirs(i int, at *sentence, hi int) (carrier, bool) {
	if s.tagAt(i) != nameWord || i == at.from || s.tagAt(i-1) == nameWord {
		return carrier{}, false
	}
	j := s.nameEnd(i)
	if j < hi && s.low(j) == "'s" {
		j++
	}
	n := j
	for n < hi && n < j+2 && s.tagAt(n) == adjective {
		n++
	}
	if w := s.low(n); n >= hi || !talks[w] || w == "statement" || w == "statements" || w == "address" || w == "speech" || s.tagAt(n) != noun {
		return carrier{}, false
	}
	k := i - 1
	if s.tagAt(k) == determiner {
		k--
	}
	if w := s.low(k); k < at.from || w != "in" && w != "on" && w != "during" {
		return carrier{}, false
	}
	np := scope{i, s.nameEnd(i)}
	if !s.outlet(np) {
		return carrier{}, false
	}
	return carrier{at: i, via: []scope{np}}, true
}
