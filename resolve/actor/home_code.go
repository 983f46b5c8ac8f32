package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

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
	begun := false
	for i, n := range x.names {
		w := 0.0
		switch n.Type {
		case readout.StateName:
			w = 1
		case readout.NationalityName:
			w = 0.75 // may be somebody's from elsewhere
			if strings.HasSuffix(x.nameText(i), "s") {
				w = 0.2 // people, wherever they are
			}
		case readout.LocationName, readout.OrganisationName:
			w = 0.8
			if n.Type == readout.LocationName && !stateWord(x.nameText(i)) {
				w = 0.5 // a town
			}
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
		if after := x.behind(i); after < len(x.tokens) && (x.tokens[after].low == "-based" || x.tokens[after].low == "-listed" || after+1 < len(x.tokens) && x.tokens[after].text == "-" && (x.tokens[after+1].low == "based" || x.tokens[after+1].low == "listed")) {
			continue // where somebody else is at home
		}
		switch x.sentenceOf(at) {
		case 0:
			w *= 3 // an account begins where it is at home
			if !begun {
				w *= 1.4
			}
			begun = true
		case 1:
			w *= 1.5
		}
		if at > 0 && located[x.tokens[at-1].low] {
			w *= 1.25
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
const homeOnly = 1.4

func sortedKeys(m map[string]float64) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// anywhere are roles whose holders may be from anywhere.
var anywhere = words(`analyst expert observer diplomat economist critic scholar historian commentator investor strategist pundit
mediator person source insider researcher fellow specialist scientist envoy ambassador reporter correspondent journalist foreigner tourist mercenary`)

// homely reports whether somebody of whom the text tells no country most likely
// belongs to the one that it reports from: all but international bodies and
// those who may be from anywhere.
func (s *somebody) homely() bool {
	if s.kind == readout.State || s.kind == readout.DocumentActor || s.known || s.mixed || s.former && s.office == "" {
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
