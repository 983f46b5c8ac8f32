package actor

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// partPerson is the person that a single word names at this place, a new one
// where no longer name has it, nil where two could be meant.
func (x *reading) partPerson(name int, word string) *somebody {
	left := x.left[name]
	at := x.names[name].Span.Start
	key := surnameKey(word)
	var fits []*somebody
	for _, s := range x.byWord[key] {
		if x.partFits(s, key, left) {
			fits = append(fits, s)
		}
	}
	fits = narrow(fits, func(s *somebody) bool { return surnameOf(s) == key || len(s.words) == 1 })
	if len(fits) > 1 {
		// An office or country that stands here decides.
		fits = narrow(fits, func(s *somebody) bool {
			return left.office != "" && s.office == left.office && !left.courtesy
		})
		fits = narrow(fits, func(s *somebody) bool { return left.country != "" && s.country == left.country })
	}
	if len(fits) > 1 {
		// Relatives keep their first names.
		fits = narrow(fits, func(s *somebody) bool { return !s.relative })
	}
	if len(fits) > 1 {
		// Only who was introduced by now can be meant.
		fits = narrow(fits, func(s *somebody) bool { return s.first >= 0 && s.first < at })
	}
	if len(fits) > 1 {
		if s := principal(fits, at); s != nil {
			fits = []*somebody{s}
		}
	}
	if len(fits) > 1 && left.gender != lexicon.UnknownGender {
		fits = narrow(fits, func(s *somebody) bool { return s.gender == left.gender })
	}
	if len(fits) == 0 && !left.courtesy {
		if s := x.nicknamed(word); s != nil {
			return s
		}
	}
	switch len(fits) {
	case 0:
		s := x.newPerson([]string{word}, x.nameText(name))
		s.first = at
		return s
	case 1:
		fits[0].called = append(fits[0].called, at)
		return fits[0]
	}
	return nil
}

// partFits reports whether a single word, with what stands before it, can mean
// s.
func (x *reading) partFits(s *somebody, key string, left facts) bool {
	if left.gender != lexicon.UnknownGender && s.gender != lexicon.UnknownGender && left.gender != s.gender {
		return false
	}
	if left.gender != lexicon.UnknownGender && s.gender == lexicon.UnknownGender && s.likely != lexicon.UnknownGender && s.likely != left.gender && len(s.words) > 1 {
		return false
	}
	if left.country != "" && s.country != "" && left.country != s.country {
		return false
	}
	if len(s.words) == 1 {
		return true
	}
	if surnameOf(s) == key || surnameKey(s.words[len(s.words)-1]) == key {
		return true
	}
	// A first name means the person where nobody is called "Mr." by it, except
	// where the first word may well be the surname: "Xi Jinping".
	if surnameKey(s.words[0]) == key {
		_, given := lexicon.GivenName(s.words[0])
		return !given || !left.courtesy || left.byFirst
	}
	return !left.courtesy || len(s.words) > 3
}

// nicknamed is the one person whose first name the word is a short form of,
// "Doug" for Douglas; nil where there is none or several.
func (x *reading) nicknamed(word string) *somebody {
	if len(word) < 3 || len(x.persons) > mostPersons {
		return nil
	}
	var found *somebody
	for _, s := range x.persons {
		if len(s.words) < 2 || s.words[0] == word || !sameFirst(s.words[0], word) || len(s.words[0]) < len(word) && nicknames[strings.ToLower(s.words[0])] == "" {
			continue
		}
		if found != nil {
			return nil
		}
		found = s
	}
	return found
}

// narrow keeps those for which keep holds, or all where it holds for none.
func narrow(from []*somebody, keep func(*somebody) bool) []*somebody {
	var kept []*somebody
	for _, s := range from {
		if keep(s) {
			kept = append(kept, s)
		}
	}
	if len(kept) == 0 {
		return from
	}
	return kept
}

// mostPersons is up to how many people are all looked at, so that the time stays
// linear in texts of thousands.
const mostPersons = 300
