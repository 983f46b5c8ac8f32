package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// groupOf is the group that two or more actors make, in whatever order the text
// names them.
func (x *reading) groupOf(members []*somebody, name string) *somebody {
	key := make([]string, 0, len(members))
	for _, m := range members {
		key = append(key, string(m.kind)+" "+m.slug)
	}
	slices.Sort(key)
	s, made := x.byKeyOr("group/"+strings.Join(key, "/"), readout.Group, name)
	if made {
		s.plural = true
		s.country = members[0].country
		for _, m := range members {
			s.addSectors(m.sectors...)
			if m.country != s.country {
				s.country, s.mixed = "", true
			}
		}
	}
	return s
}

// joined is the name of a group that the text names only one by one.
func joined(members []*somebody) string {
	names := make([]string, len(members))
	for i, m := range members {
		names[i] = m.name
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// these are the named people or states that "the two presidents", "both leaders"
// or "the two countries" mean: as many as the number says, seen in this or the
// sentences before and fitting the noun; nil where there are more or fewer.
func (x *reading) these(d *description, sentence int) *somebody {
	if !d.plural || !d.definite || d.number < 2 || d.number > 5 || d.restricted || d.facts.country != "" {
		return nil
	}
	var fits func(*somebody) bool
	switch {
	case d.lemma == "country" || d.lemma == "nation" || d.lemma == "state" || d.lemma == "government" || d.lemma == "side":
		fits = func(s *somebody) bool { return s.kind == readout.State }
	case d.kind == lexicon.PersonRole && (d.lemma == "man" || d.lemma == "woman" || d.lemma == "politician" || d.lemma == "statesman" || d.lemma == "couple" || d.lemma == "pair" || d.lemma == "duo"):
		fits = func(s *somebody) bool {
			return s.kind == readout.Person && !s.described && (d.facts.gender == lexicon.UnknownGender || s.gender == lexicon.UnknownGender || s.gender == d.facts.gender)
		}
	case d.kind == lexicon.PersonRole:
		fits = func(s *somebody) bool { return s.kind == readout.Person && !s.described && s.holds(d.lemma) }
	case d.kind == lexicon.BodyRole && bodyNouns[d.lemma] != nil:
		fits = func(s *somebody) bool { return s.kind == readout.Organisation && s.isA(bodyNouns[d.lemma]) }
	default:
		return nil
	}
	var members []*somebody
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= sentence-pairBack; i-- {
		v := x.seen[i]
		if v.at >= x.tokens[d.from].span.Start || v.who.stranger || !fits(v.who) || slices.Contains(members, v.who) {
			continue
		}
		members = append(members, v.who)
	}
	if len(members) != d.number {
		return nil
	}
	slices.Reverse(members)
	return x.groupOf(members, joined(members))
}

// pairBack is how many sentences before its own "the two presidents" looks back.
const pairBack = 5

// formerOrLatter is the first or the second of two people, or bodies, that the
// sentence before has, or this one: "the former", "the latter". It is nil for other
// words.
func (x *reading) formerOrLatter(from, to, sentence int) *somebody {
	if to != from+2 || x.tokens[from].low != "the" {
		return nil
	}
	low := x.tokens[from+1].low
	if low != "former" && low != "latter" {
		return nil
	}
	for s := sentence; s >= sentence-1 && s >= 0; s-- {
		var people, bodies []*somebody // in the order in which they come up
		first := len(x.seen)
		for first > 0 && x.seen[first-1].sentence >= s {
			first--
		}
		for _, v := range x.seen[first:] {
			switch {
			case v.sentence != s || v.at >= x.tokens[from].span.Start || v.who.stranger:
			case v.who.kind == readout.Person && v.who.words != nil && !slices.Contains(people, v.who):
				people = append(people, v.who)
			case (v.who.isBody() || v.who.kind == readout.State) && !slices.Contains(bodies, v.who):
				bodies = append(bodies, v.who)
			}
		}
		for _, two := range [...][]*somebody{people, bodies} {
			if len(two) == 2 {
				if low == "latter" {
					return two[1]
				}
				return two[0]
			}
		}
	}
	return nil
}

// together are the two people, or two states, that "they" at token k means where
// one sentence has just these: "Mr. Nakato met Mr. Zharko. They signed".
func (x *reading) together(k, sentence int) *somebody {
	for s := sentence; s >= sentence-1 && s >= 0; s-- {
		var people, states []*somebody
		other := false
		for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= s; i-- {
			v := x.seen[i]
			if v.sentence != s || v.at >= x.tokens[k].span.Start || v.quoted && !x.quoted[sentence] {
				continue
			}
			switch {
			case v.who.stranger || v.who.plural || v.who.kind == readout.Group:
				other = true
			case v.who.kind == readout.Person && !slices.Contains(people, v.who):
				people = append(people, v.who)
			case v.who.kind == readout.State && !slices.Contains(states, v.who):
				states = append(states, v.who)
			}
		}
		switch {
		case other:
			return nil
		case len(people) == 2:
			slices.Reverse(people)
			return x.groupOf(people, joined(people))
		case len(people) == 0 && len(states) == 2:
			slices.Reverse(states)
			return x.groupOf(states, joined(states))
		case len(people)+len(states) > 0:
			return nil
		}
	}
	return nil
}

// groupAgain is the group of people without a name that a definite plural of
// another noun means: "the men" for three prisoners, "the gunmen" for two
// attackers. It is nil for other nouns and where no group stands out.
func (x *reading) groupAgain(d *description, sentence, attribution int) *somebody {
	kin := groupNouns[d.lemma]
	if kin == nil || !d.plural || d.kind != lexicon.PersonRole || d.facts.country != "" {
		return nil
	}
	return x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: 3, margin: bodyMargin, told: true, fits: func(s *somebody) bool {
		if len(s.roles) > 0 && s.roles[0] == "child" {
			return false
		}
		if s.kind != readout.Group || s.unnamed == nil || d.number > 0 && s.unnamed.Number > 0 && s.unnamed.Number != d.number {
			return false
		}
		for _, sector := range kin {
			if sector == "" || slices.Contains(s.sectors, sector) {
				return true
			}
		}
		return false
	}})
}

// groupNouns are nouns that call a group again, with the sectors that it may be
// of; "" stands for any.
var groupNouns = map[string][]string{
	"man": {""}, "woman": {""}, "gunman": {"UAF", "CRM", "REB", "CVL"}, "attacker": {"UAF", "CRM", "REB"}, "assailant": {"UAF", "CRM", "REB"},
	"protester": {"CVL", "EDU", "LAB", "AGR", "OPP"}, "demonstrator": {"CVL", "EDU", "LAB", "AGR", "OPP"}, "marcher": {"CVL", "EDU", "LAB"},
	"striker": {"LAB", "HLH", "EDU"}, "newcomer": {"REF", "CVL"}, "captive": {"CVL", "LAB", "MIL"}, "hostage": {"CVL", "LAB", "MIL"}, "detainee": {"CVL", "OPP"},
	"prisoner": {"CVL", "OPP", "MIL"}, "fighter": {"REB", "UAF"}, "militant": {"REB", "UAF"}, "insurgent": {"REB", "UAF"}, "refugee": {"REF", "CVL"},
}
