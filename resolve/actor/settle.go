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
	x.findTold()
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

// findTold makes outlets of organisations of which nothing is known but that
// somebody told them something that the report has from them.
func (x *reading) findTold() {
	for i := range x.r.Attributions {
		for _, v := range x.r.Attributions[i].Via {
			s := x.links[v]
			if s == nil || s.kind != readout.Organisation || len(s.sectors) > 0 || s.described || s.known {
				continue
			}
			if from, _ := x.tokensIn(v); x.r.Attributions[i].Addressee == v || from > 0 && (x.tokens[from-1].low == "told" || x.tokens[from-1].low == "the") {
				s.kind, s.sectors = readout.OutletActor, []string{"MED"}
			}
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
	case "chief executive", "manager", "founder", "co-founder", "owner":
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

// homely reports whether somebody of whom the text tells no country most likely
// belongs to the one that it reports from: all but international bodies and
// those who may be from anywhere.
func (s *somebody) homely() bool {
	if s.kind == readout.State || s.kind == readout.OutletActor || s.kind == readout.DocumentActor || s.known || s.mixed || s.former && s.office == "" {
		return false
	}
	for _, sector := range s.sectors {
		switch sector {
		case "IGO", "NGO":
			return false
		case "EDU", "MED":
			if s.described && s.kind != readout.Person && !students(s) {
				return false // analysts, reporters
			}
		}
	}
	for _, r := range s.roles {
		if anywhere[r] {
			return false
		}
	}
	if s.described && (s.kind == readout.Group || s.kind == readout.Person) && len(s.roles) > 0 && anywhere[s.roles[0]] {
		return false
	}
	return true
}

// ofState reports whether s is a body or an officer of a state.
func (s *somebody) ofState() bool {
	for _, sector := range s.sectors {
		switch sector {
		case "GOV", "MIL", "COP", "JUD", "LEG", "SPY":
			return true
		}
	}
	return false
}

// anywhere are roles whose holders may be from anywhere.
var anywhere = words(`analyst expert observer diplomat economist critic scholar historian commentator investor trader strategist pundit
mediator person source insider researcher fellow specialist scientist envoy ambassador reporter correspondent journalist foreigner tourist mercenary`)

// students reports whether s is of those who teach or learn where they live.
func students(s *somebody) bool {
	for _, r := range s.roles {
		switch r {
		case "student", "pupil", "teacher", "professor", "lecturer", "schoolchild":
			return true
		}
	}
	return false
}

// homeCode is the code of the state that the account is at home in, "" where
// that is not plain: the one that its dateline and its names speak of most.
func (x *reading) homeCode() string {
	if !x.homed {
		x.homed, x.homeIs = true, x.mostNamed()
	}
	return x.homeIs
}

// mostNamed is the code of the state that the names of the text speak of at
// least twice as much as of any other.
func (x *reading) mostNamed() string {
	weight := make(map[string]float64)
	for i, n := range x.names {
		w := 0.0
		switch n.Type {
		case readout.StateName:
			w = 1
		case readout.NationalityName:
			w = 0.6 // may be somebody's from elsewhere
			if strings.HasSuffix(x.nameText(i), "s") {
				w = 0.2 // people, wherever they are
			}
		case readout.LocationName, readout.OrganisationName:
			w = 0.8
			if n.Type == readout.OrganisationName && x.who[i] != nil && x.who[i].country != "" && !x.who[i].known {
				weight[x.who[i].country] += 0.5
				continue
			}
		}
		if w == 0 {
			continue
		}
		code := x.stateCode(i)
		if code == "" {
			continue
		}
		at := x.firstToken(i)
		switch x.sentenceOf(at) {
		case 0:
			w *= 2 // an account begins where it is at home
		case 1:
			w *= 1.5
		}
		if at > 0 && located[x.tokens[at-1].low] {
			w *= 1.5
		} else if at > 0 && x.tokens[at-1].low == "from" {
			w *= 0.4
		}
		weight[code] += w
	}
	if code := x.dateline(); code != "" {
		weight[code] += 2
	}
	best, next := "", 0.0
	x.homeOnly = false
	for _, code := range sortedKeys(weight) {
		switch w := weight[code]; {
		case best == "" || w > weight[best]:
			if best != "" {
				next = max(next, weight[best])
			}
			best = code
		default:
			next = max(next, w)
		}
	}
	if best == "" || weight[best] < leastHome || weight[best] < homeMargin*next {
		return ""
	}
	x.homeOnly = weight[best] >= homeOnly*next
	return best
}

// located are words before a place where something happens.
var located = words(`in near across southern northern eastern western central throughout inside`)

// homeMargin is how much more than of any other state an account must speak of
// the one that it is at home in.
const homeMargin = 1.4

// leastHome is how much an account must speak of the state that it is at home in.
const leastHome = 1

// homeOnly is how much more that must be for people without an office of a state
// to belong to it.
const homeOnly = 1.6

func sortedKeys(m map[string]float64) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// weakRoles are roles that any body has, so that they tell no sector of their
// own.
var weakRoles = words(`director chairman chairwoman chair chairperson head chief boss leader deputy-leader manager spokesman spokeswoman spokesperson
representative member secretary secretary-general general-secretary adviser advisor aide founder co-founder owner lawyer attorney delegate
organiser organizer official chief-executive deputy coordinator worker employee staffer executive inspector`)

func weak(lemma string) bool { return weakRoles[strings.ReplaceAll(lemma, " ", "-")] }
