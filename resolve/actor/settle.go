package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// settle gives those of whom the words tell no country or sector what they have
// from the body or person that they belong to, and those who live in the state
// that the account is at home in its country.
func (x *reading) settle() {
	for range 2 { // a daughter of a director of a bank
		for _, s := range x.all {
			x.inherit(s)
		}
	}
	x.settleOfficers()
	x.calmSeas()
	home := x.homeCode()
	var near []*somebody
	for _, s := range x.all {
		s.looseWeak()
		if s.described && len(s.sectors) == 0 && (s.kind == readout.Person || s.kind == readout.Group) && !sided(s) {
			s.sectors = []string{"CVL"} // people without an office
		}
		if k := slices.Index(s.sectors, "REL"); k > 0 && s.officeBy < 3 && (s.sectors[0] == "EDU" || s.sectors[0] == "GOV" && s.officeBy < 2) {
			s.sectors = slices.Concat([]string{"REL"}, s.sectors[:k], s.sectors[k+1:]) // Father Ruiz, the dean
		}
		if s.country == "" && home != "" && s.homely() && (x.homeOnly || s.ofState()) {
			s.country = home
		} else if s.country == "" && s.homely() && len(s.mentions) > 0 && (s.ofState() || s.isBody()) {
			near = append(near, s)
		}
		if s.former && len(s.sectors) == 0 && s.kind == readout.Person && s.office != "" {
			s.sectors = []string{"ELI"}
		}
	}
	codes := make([]string, len(near)) // of the text alone, not of one another
	for i, s := range near {
		codes[i] = x.nearbyCode(s)
	}
	for i, s := range near {
		s.country = codes[i]
	}
	for range 2 {
		for _, s := range x.all {
			x.inherit(s)
		}
	}
}

// calmSeas takes captains, pilots and sailors for civilians, and officers for
// the police, where the text speaks of no armed forces.
func (x *reading) calmSeas() {
	armed, police := false, false
	for _, s := range x.all {
		if len(s.mentions) == 0 || len(s.sectors) == 0 {
			continue
		}
		armed = armed || s.sectors[0] == "MIL" && !seafarer(s)
		police = police || s.sectors[0] == "COP"
	}
	if armed {
		return
	}
	for _, s := range x.all {
		if len(s.sectors) != 1 || s.sectors[0] != "MIL" || !seafarer(s) {
			continue
		}
		s.sectors = []string{"CVL"}
		if s.roles[0] == "officer" && police {
			s.sectors = []string{"COP"}
		}
	}
}

// seafarer reports whether the armed forces and others alike have the role of s.
func seafarer(s *somebody) bool {
	if len(s.roles) == 0 {
		return false
	}
	switch s.roles[0] {
	case "captain", "pilot", "sailor", "officer", "co-pilot", "drone pilot", "chief pilot", "veteran":
		return true
	}
	return false
}

// sided reports whether s is only told by standing for or against somebody.
func sided(s *somebody) bool {
	if len(s.roles) == 0 {
		return s.unnamed != nil && sides[s.unnamed.Role]
	}
	return sides[s.roles[0]]
}

var sides = words(`ally critic supporter opponent rival enemy foe adversary loyalist backer follower candidate delegate observer monitor agent member`)

// looseWeak gives those with a role that any body has, and no body of which the
// text tells, the sector of most bodies that have such.
func (s *somebody) looseWeak() {
	if !s.weak || s.body != nil || len(s.roles) == 0 || len(s.sectors) != 1 || s.sectors[0] != "GOV" {
		return
	}
	switch s.roles[0] {
	case "organiser", "organizer", "member", "coordinator":
		s.sectors = []string{"CVL"}
	case "chief executive", "ceo", "manager", "founder", "co-founder", "owner":
		s.sectors = []string{"BUS"}
	}
}

// inherit takes over what s has from its owner, body or members.
func (x *reading) inherit(s *somebody) {
	for _, o := range [...]*somebody{s.body, s.boss} {
		if o == nil {
			continue
		}
		if s.country == "" {
			s.country = o.country
		}
		if len(o.sectors) > 0 && (len(s.sectors) == 0 && (o.isBody() || alike[s.relation]) || s.weak && o.isBody()) {
			s.sectors, s.weak = slices.Clone(o.sectors), false
		}
	}
}

// weakRoles are roles that any body has, so that they tell no sector of their
// own.
var weakRoles = words(`director chairman chairwoman chair chairperson head chief boss leader deputy-leader manager spokesman spokeswoman spokesperson
representative member secretary secretary-general general-secretary adviser advisor aide founder co-founder owner lawyer attorney delegate
organiser organizer official chief-executive deputy coordinator worker employee staffer executive inspector`)

func weak(lemma string) bool { return weakRoles[strings.ReplaceAll(lemma, " ", "-")] }
