package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// owner reads the country of a role whose words run from role to last within a
// phrase that starts at from.
func (x *reading) owner(from, role, last, end int, f *facts) {
	for i := from; i < role; i++ {
		t := x.tokens[i]
		if t.low == "former" || t.low == "ex" {
			f.former = true
		}
		if sector := modifiers[t.low]; sector != "" && t.name < 0 {
			f.narrow(sector)
		}
		if t.name < 0 {
			continue
		}
		switch n := x.names[t.name]; n.Type {
		case readout.PersonName:
			// "Mr. Zharko's spokesman" is of his country.
			if s := x.who[t.name]; s != nil && f.country == "" {
				f.country = s.country
			} else if s == nil && f.country == "" {
				f.country = x.famous(x.nameText(t.name)) // "the Lindqvist administration"
			}
		case readout.NationalityName:
			f.country = x.stateCode(t.name)
		case readout.StateName, readout.LocationName, readout.OrganisationName:
			// "a China researcher" is not China's; "China's envoy" and "the
			// Belarus president" are.
			if _, after := x.tokensIn(n.Span); n.Type == readout.LocationName && after+1 < len(x.tokens) && x.seated(after) {
				f.country = x.stateCode(t.name)
				continue
			}
			if studies(f) && !(n.Type == readout.OrganisationName) {
				continue
			}
			x.belongs(t.name, f)
		}
	}
	if last < end {
		x.ownerBehind(last, end, f)
	}
}

// seated reports whether the token at k goes on from a place with "-based" or
// "-listed".
func (x *reading) seated(k int) bool {
	low := x.tokens[k].low
	if low == "-" && k+1 < len(x.tokens) {
		low += x.tokens[k+1].low
	}
	return low == "-based" || low == "-listed" || low == "-headquartered"
}

// ownerBehind reads the country and sector behind a role: "of Belarus", "for the
// Israeli military", "in Kharkiv". The preposition is the token at last.
func (x *reading) ownerBehind(last, end int, f *facts) {
	preposition := x.tokens[last].low
	switch preposition {
	case "of", "for", "at", "with", "to", "from", "in", "near":
	case "on":
		if last+2 >= end || x.tokens[last+2].name < 0 || x.names[x.tokens[last+2].name].Type != readout.NationalityName {
			return // but for "on the Congolese side"
		}
	default:
		return
	}
	k := last + 1
	for k < end && (x.tokens[k].low == "the" || x.tokens[k].low == "a") {
		k++
	}
	if k >= end {
		return
	}
	n := x.tokens[k].name
	if n < 0 {
		x.ownerBody(k, end, f)
		return
	}
	_, after := x.tokensIn(x.names[n].Span)
	kind := x.names[n].Type
	switch {
	case preposition == "to" && kind != readout.PersonName && (kind != readout.OrganisationName || len(f.roles) > 0 && sentTo[f.roles[0]]):
		return // the ambassador to a state is not that state's
	case kind == readout.LocationName && preposition != "from", preposition == "in", preposition == "near":
		if kind != readout.OrganisationName && livesThere(f) && !(len(f.roles) > 0 && anywhere[f.roles[0]]) && f.country == "" && !x.andAnother(n, end) {
			f.country = x.stateCode(n)
		}
	case kind != readout.PersonName && x.andAnother(n, end):
		f.mixed = true // "the leaders of China and Belarus"
	case kind == readout.StateName, kind == readout.NationalityName, kind == readout.LocationName:
		if f.country == "" && (!studies(f) || (preposition == "from" || preposition == "of") && !scholars(f)) && !x.andAnother(n, end) {
			f.country = x.stateCode(n)
		}
		if after < end && isPossessive(x.tokens[after].low) {
			after++
		}
		x.ownerBody(after, end, f)
	case kind == readout.PersonName:
		if s := x.who[n]; s != nil && f.country == "" && (preposition == "of" || preposition == "for" || preposition == "to") {
			f.country = s.country
		}
	case kind == readout.OrganisationName:
		country, sectors := x.bodyTold(n)
		f.body = x.who[n]
		if f.country == "" && !studies(f) {
			f.country = country
		}
		if len(sectors) > 0 && (f.officeBy < 3 || preposition == "of") {
			f.sectors, f.sure, f.weak = sectors, true, false
		}
	}
}

// ownerBody takes over the sector of a body without a name at token k: "the
// military" of a spokeswoman for it.
func (x *reading) ownerBody(k, end int, f *facts) {
	for to := min(k+3, end); to > k; to-- {
		if x.tokens[to-1].name >= 0 {
			continue
		}
		if r := lexicon.RoleByNoun(x.phrase(k, to)); r != nil {
			if r.Kind == lexicon.BodyRole && len(r.Sectors) > 0 && f.officeBy < 3 {
				f.sectors, f.sure, f.weak = r.Sectors, true, false
			}
			return
		}
	}
}

// livesThere reports whether holders of a role mostly belong to the country that
// they are in: officials and residents do, analysts and reporters may be from
// anywhere.
func livesThere(f *facts) bool {
	for _, s := range f.sectors {
		switch s {
		case "GOV", "MIL", "COP", "CVL", "REB", "HLH", "LEG", "OPP", "JUD":
			return true
		}
	}
	return false
}

// andAnother reports whether "and" and another name follow Name n: "the leaders
// of China and Belarus" have no one country.
func (x *reading) andAnother(n, end int) bool {
	_, after := x.tokensIn(x.names[n].Span)
	return after+1 < end && x.tokens[after].low == "and" && x.tokens[after+1].name >= 0
}

// sentTo are roles of those whom one sends to another.
var sentTo = words(`ambassador envoy representative delegate diplomat visitor observer petitioner emissary consul`)

// scholars reports whether a role's holder may study or report on a country that
// stands behind an "of".
func scholars(f *facts) bool {
	for _, s := range f.sectors {
		if s == "EDU" || s == "MED" {
			return true
		}
	}
	return false
}

// studies reports whether a role's country adjective may be what is studied and
// not where its holder belongs.
func studies(f *facts) bool {
	for _, s := range f.sectors {
		if s == "EDU" || s == "MED" || s == "CVL" || s == "NGO" || s == "BUS" {
			return true
		}
	}
	return false
}
