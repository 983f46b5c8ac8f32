package event

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// domestic reports whether an act is a crime among private people, or the police
// and courts at work on one: it is no act of world affairs, also where the text
// names the state in which it happened. Crowds, gunmen, those in politics, those
// who report or protest, and whoever bears a name are no private people here.
func (s *sheet) domestic(code string, m *meaning, actors, recipients []int) bool {
	f := family(code)
	switch {
	case f >= 17:
	case code == "115", code == "116", code == "0841", f == 9, f == 16:
	default:
		return false
	}
	if len(recipients) == 0 || !s.privates(recipients) {
		return false
	}
	switch {
	case len(actors) == 0:
		return s.offence(m)
	case s.privates(actors):
		return true
	}
	return s.justice(actors) && s.offence(m)
}

// privates reports whether all parties are single private people.
func (s *sheet) privates(heads []int) bool {
	for _, h := range heads {
		if !s.private(h) {
			return false
		}
	}
	return len(heads) > 0
}

func (s *sheet) private(h int) bool {
	w := &s.words[h]
	if w.pos == "PRON" {
		return w.low == "he" || w.low == "she" || w.low == "him" || w.low == "her"
	}
	if w.pos != "NOUN" || !privateNouns[w.lemma] || s.child(h, "appos") >= 0 {
		return false
	}
	if w.tag == "NNS" && w.lemma != "couple" {
		n := s.child(h, "nummod")
		if n < 0 || !few[s.words[n].low] {
			return false // "students", "forty people"
		}
	}
	e := s.phrase(h)
	for i := e.from; i < e.to; i++ {
		if i == h || s.words[i].pos == "DET" {
			continue
		}
		if x := lexicon.Sector(s.words[i].low); strongSectors[x] || x == "MED" || civicNouns[s.words[i].lemma] {
			return false // "an opposition teacher"
		}
		if s.words[i].name == readout.NationalityName && s.foreign(i) {
			return false
		}
	}
	return true
}

// foreign reports whether the sentence names another state than that of the
// nationality at i: nationals abroad concern two states.
func (s *sheet) foreign(i int) bool {
	own, ok := lexicon.StateByWord(s.words[i].span.In(s.text))
	if !ok {
		return true
	}
	for k := range s.words {
		w := &s.words[k]
		if w.name == "" || k == i {
			continue
		}
		word := w.span.In(s.text)
		if x, ok := lexicon.StateByWord(word); ok && x.State.Code != own.State.Code {
			return true
		}
		if p, ok := lexicon.PlaceByName(word); ok && p.Country != own.State.Code {
			return true // also of "a Delhi court"
		}
	}
	return false
}

// justice reports whether all parties are police or courts.
func (s *sheet) justice(heads []int) bool {
	for _, h := range heads {
		switch lexicon.Sector(s.spanOf(s.phrase(h)).In(s.text)) {
		case "COP", "JUD":
		default:
			return false
		}
	}
	return true
}

// offence reports whether an ordinary offence is named behind the words of the
// act.
func (s *sheet) offence(m *meaning) bool {
	for i := m.head + 1; i < len(s.words) && i < m.head+offenceReach; i++ {
		if offences[s.words[i].lemma] || offences[strings.TrimSuffix(s.words[i].low, "ing")] {
			return true
		}
	}
	return false
}

// offenceReach is how many words behind an act its reason may stand.
const offenceReach = 14

var (
	few          = words("two three 2 3")
	privateNouns = words(`man woman boy girl teenager husband wife son daughter father mother brother sister uncle aunt cousin nephew niece boyfriend
		girlfriend partner neighbour neighbor couple driver motorist cyclist pedestrian teacher pupil student doctor nurse patient carer
		shopkeeper burglar thief robber customer passenger tourist pensioner landlord tenant lodger babysitter coach player footballer chef
		waiter barber plumber builder electrician mechanic accountant banker pastor priest toddler baby child resident person`)
	offences = words(`murder kill rape theft steal stealing burglary robbery rob fraud arson poison poisoning manslaughter assault stabbing stab
		speeding drunk drink-driving shoplifting embezzlement forgery blackmail stalking harassment burgle incest neglect perjury vandalism
		possession drug cocaine heroin cannabis abuse molest groom grooming`)
)
