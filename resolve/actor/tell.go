package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// madeOf are the sectors of the people whom a body without sectors of its own is
// made of, "a network of doctors"; nil where none stand behind it.
func (x *reading) madeOf(r *lexicon.Role, head, to int) []string {
	if r.Kind != lexicon.OutletRole && !(r.Kind == lexicon.BodyRole && len(r.Sectors) == 0) || head+1 >= to || x.tokens[head].low != "of" {
		return nil
	}
	c := x.counted(head+1, to)
	end := x.headEnd(c.after, to)
	if end <= c.after || x.tokens[end-1].name >= 0 {
		return nil
	}
	if p, _ := x.roleFrom(c.after, end); p != nil && p.Kind == lexicon.PersonRole && p.Plural {
		return p.Sectors
	}
	return nil
}

// tellSector takes over the sector that the lexicon tells for a noun whose words
// run from start to head, with those before it from from: "gang leaders".
func (x *reading) tellSector(f *facts, start, head, from int) {
	if f.sure || f.officeBy == 3 || len(f.sectors) > 1 {
		return
	}
	if x.tokens[head-1].low == "officer" && start > from || x.tokens[head-1].low == "officer" && from < head-1 {
		for i := from; i < head-1; i++ {
			switch x.tokens[i].low {
			case "chief", "medical", "financial", "executive", "operating", "technology", "compliance", "press", "returning", "probation", "loan":
				f.sectors, f.weak = nil, true // of whatever body
				return
			}
		}
	}
	switch x.tokens[head-1].low {
	case "delegation", "delegations":
		if len(f.sectors) == 0 {
			f.sectors = []string{"GOV"}
		}
		return
	case "coalition":
		f.sectors = []string{"PTY"}
		for i := max(from-2, 0); i < start; i++ {
			if t := x.tokens[i].low; t == "led" || t == "military" || strings.HasSuffix(t, "-led") {
				f.sectors = []string{"MIL"}
			}
		}
		return
	case "organisation", "organization", "body":
		if f.country != "" && start > from && isPossessive(x.tokens[start-1].low) || f.country != "" && x.stateOwns(from, start) {
			f.sectors = []string{"GOV"} // a state's own
			return
		}
	}
	for from < start && (x.tokens[from].name >= 0 || determiners[x.tokens[from].low] || isPossessive(x.tokens[from].low)) {
		from++
	}
	if r := lexicon.RoleByNoun(x.tokens[head-1].low); r != nil && r.Relation {
		return
	}
	for i := from; i < start; i++ {
		if t := x.tokens[i].low; isPossessive(t) && i > from && x.tokens[i-1].name < 0 {
			head := lexicon.RoleByNoun(x.tokens[head-1].low)
			if r := lexicon.RoleByNoun(x.tokens[i-1].low); r != nil && r.Kind == lexicon.PersonRole && head != nil && head.Kind == lexicon.PersonRole {
				from = i + 1
			}
		} else if t == "local" || t == "regional" || t == "senior" || t == "top" {
			from = i + 1 // tells of rank and place alone
		}
	}
	if s := lexicon.Sector(strings.ToLower(x.words(from, head))); s != "" && (len(f.sectors) == 0 || s != f.sectors[0] && from < start) {
		f.sectors, f.weak = []string{s}, f.weak && from == start
	}
}

// stateOwns reports whether a state's possessive stands in the tokens from from to
// end: "Iran's nuclear".
func (x *reading) stateOwns(from, end int) bool {
	for i := from + 1; i < end; i++ {
		if n := x.tokens[i-1].name; isPossessive(x.tokens[i].low) && n >= 0 && x.names[n].Type == readout.StateName {
			return true
		}
	}
	return false
}

// outletSeen reports whether an outlet was spoken of in the sentences before
// token at.
func (x *reading) outletSeen(at int) bool {
	s := x.tokens[at].sentence
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= s-bodyBack; i-- {
		if x.seen[i].who.kind == readout.OutletActor {
			return true
		}
	}
	return false
}

// coordinated reports whether the tokens from from to end join somebody with a
// name to what follows: "Mr. Xi and his".
func (x *reading) coordinated(from, end int) bool {
	for k := from + 1; k < end; k++ {
		if x.tokens[k].low == "and" && x.tokens[k].name < 0 {
			if n := x.tokens[k-1].name; n >= 0 && (x.names[n].Type == readout.PersonName || k+1 < end && determiners[x.tokens[k+1].low]) {
				return true
			}
		}
	}
	return false
}

// severalCountries reports whether names of more than one country or body stand
// in the tokens from from to end: "U.S. and European Union officials".
func (x *reading) severalCountries(from, end int) bool {
	first := -1
	for k := from; k < end; k++ {
		n := x.tokens[k].name
		if n < 0 || n == first || x.names[n].Type == readout.PersonName || x.stateCode(n) == "" && x.names[n].Type != readout.OrganisationName {
			continue
		}
		if first >= 0 && x.stateCode(n) != x.stateCode(first) {
			return true
		}
		first = n
	}
	return false
}
