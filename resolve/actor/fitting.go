package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// personsFitting are the named persons of the text whose country and office fit
// a description of one person.
func (x *reading) personsFitting(d *description) []*somebody {
	var fits []*somebody
	for _, s := range x.candidates() {
		if s.former != d.facts.former {
			continue
		}
		if d.facts.country != "" && s.country != d.facts.country {
			continue
		}
		if d.facts.place != "" && s.place != d.facts.place {
			continue
		}
		if d.facts.gender != lexicon.UnknownGender && s.gender != lexicon.UnknownGender && d.facts.gender != s.gender {
			continue
		}
		if s.holds(d.lemma) {
			fits = append(fits, s)
		}
	}
	if d.lemma == "leader" && len(fits) > 1 {
		// Of a state's president and a party's leader, the president.
		fits = narrow(fits, func(s *somebody) bool { return s.heads() })
	}
	if d.facts.country == "" && len(fits) > 1 {
		fits = x.lastSeen(fits)
	}
	return fits
}

// candidates are the persons who come into question for a description: all of
// them, or, where the text has very many, those who were seen last.
func (x *reading) candidates() []*somebody {
	if len(x.persons) <= mostPersons {
		return x.persons
	}
	var last []*somebody
	seen := make(map[*somebody]bool)
	for i := len(x.seen) - 1; i >= 0 && i >= len(x.seen)-mostPersons; i-- {
		if s := x.seen[i].who; s.words != nil && !seen[s] {
			seen[s] = true
			last = append(last, s)
		}
	}
	return last
}

// lastSeen narrows to those who were seen in this or the sentence before.
func (x *reading) lastSeen(from []*somebody) []*somebody {
	if len(x.seen) == 0 {
		return from
	}
	last := x.seen[len(x.seen)-1].sentence
	return narrow(from, func(s *somebody) bool {
		for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= last-1; i-- {
			if x.seen[i].who == s {
				return true
			}
		}
		return false
	})
}

// heads reports whether the person has an office that makes them a leader of a
// state or government.
func (s *somebody) heads() bool {
	for _, r := range s.roles {
		switch r {
		case "president", "prime minister", "premier", "chancellor", "king", "queen", "emperor", "sultan", "emir", "leader",
			"supreme leader", "crown prince", "taoiseach", "ruler", "head of state", "strongman", "paramount leader", "pm", "general secretary":
			return true
		}
	}
	return false
}

// otherRank are words that make another office of one.
var otherRank = words(`vice deputy prime first assistant former opposition party rebel`)

// holds reports whether the person has a role that the noun of a description
// can mean.
func (s *somebody) holds(lemma string) bool {
	switch lemma {
	case "leader", "ruler", "strongman", "dictator", "autocrat":
		return s.heads()
	case "head of state":
		return slices.ContainsFunc(s.roles, func(r string) bool { return r == lemma || reigns[r] })
	case "head of government":
		return slices.ContainsFunc(s.roles, func(r string) bool { return r == lemma || r == "prime minister" || r == "premier" || r == "chancellor" })
	}
	for _, r := range s.roles {
		if r == lemma {
			return true
		}
		if rank, ok := strings.CutSuffix(r, " "+lemma); ok && !otherRank[rank] {
			return true // a "foreign minister" is a "minister"
		}
		switch lemma {
		case "minister":
			if field, ok := strings.CutSuffix(r, " secretary"); ok && !clerks[field] {
				return true // as Britain has them
			}
		case "premier":
			if r == "prime minister" || r == "pm" {
				return true
			}
		case "prime minister":
			if r == "premier" || r == "pm" {
				return true
			}
		case "secretary":
			if r == "secretary of state" {
				return true
			}
		case "spokesman", "spokeswoman", "spokesperson":
			if r == "spokesman" && lemma != "spokeswoman" || r == "spokeswoman" && lemma != "spokesman" || r == "spokesperson" {
				return true
			}
		case "foreign minister", "top diplomat", "foreign secretary":
			if r == "foreign minister" || r == "secretary of state" || r == "foreign secretary" || r == "top diplomat" ||
				r == "minister of foreign affairs" || r == "minister for foreign affairs" || r == "external affairs minister" {
				return lemma != "foreign secretary" || r != "secretary of state"
			}
		case "defense minister", "defence minister":
			if r == "defense minister" || r == "defence minister" || r == "minister of defense" || r == "minister of defence" {
				return true
			}
		case "monarch":
			if r == "king" || r == "queen" || r == "emperor" {
				return true
			}
		case "pontiff":
			if r == "pope" {
				return true
			}
		}
	}
	return false
}

// reigns are offices of heads of state.
var reigns = words(`president king queen emperor sultan emir monarch grand-duke supreme-leader`)

// clerks are the words before "secretary" that make no minister of one.
var clerks = words(`press general private executive party first permanent assistant under general-secretary deputy company social cabinet regional`)

// bodyFitting is the one organisation of the text that has the country of the
// description and its head word in its name: the "Foreign Ministry" of "China's
// Foreign Ministry" for "the Chinese foreign ministry".
func (x *reading) bodyFitting(d *description) *somebody {
	var found *somebody
	for _, s := range x.bodies[d.facts.country] {
		if !strings.Contains(strings.ToLower(s.name), d.lemma) || d.plural {
			continue
		}
		if found != nil {
			return nil
		}
		found = s
	}
	return found
}
