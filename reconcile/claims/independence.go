package claims

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// independence is the number of origins of a claim's tellings that rest neither
// on one another nor on one shared authority, what each of them rests on, and the
// names of the authorities that more than one group of accounts rests on.
//
// Accounts of one group are one origin. Two groups whose tellings came through
// one authority are one, and so is a group whose telling came through the outlet
// of another. Sources that nobody names can be one and the same, so that all
// tellings by them are one.
func independence(accounts []Account, tellings []*statement) (n int, restsOn, shared []string) {
	origin := map[int]int{}
	for _, s := range tellings {
		origin[accounts[s.account].Group] = accounts[s.account].Group
	}
	find := func(g int) int {
		for origin[g] != g {
			g = origin[g]
		}
		return g
	}
	join := func(a, b int) {
		a, b = find(a), find(b)
		origin[max(a, b)] = min(a, b)
	}
	// What one account takes for an outlet's own report is that for the others.
	reported := ""
	for _, s := range tellings {
		if !s.deed && s.speaker.Kind == readout.OutletActor {
			reported = s.speaker.Name
		}
	}
	named := false
	unnamed := 0 // a group that rests on somebody whom nobody names
	var rests []rested
	for _, s := range tellings {
		group := accounts[s.account].Group
		named = named || s.deed || !s.speaker.Unnamed()
		for _, v := range s.authorities(reported) {
			rests = note(rests, v, group, join)
			if nameless(v.name) {
				if unnamed != 0 {
					join(unnamed, group)
				}
				unnamed = group
			}
		}
	}
	for i := range rests {
		r := &rests[i]
		for _, s := range tellings {
			if g := accounts[s.account].Group; g != r.group && s.house().is(r.authority) {
				join(r.group, g)
				r.shared = true
			}
		}
	}
	var order []int // origins by their first telling
	names := map[int]string{}
	for _, s := range tellings {
		o := find(accounts[s.account].Group)
		if !slices.Contains(order, o) {
			order = append(order, o)
		}
		if _, ok := names[o]; !ok || len(s.via) == 0 {
			if name := s.restsOn(); names[o] == "" || len(s.via) == 0 && name != "" {
				names[o] = name
			}
		}
	}
	for _, r := range rests {
		if r.shared {
			shared = append(shared, r.name)
			names[find(r.group)] = r.name
		}
	}
	if n = len(order); !named {
		n = min(1, n)
	}
	for _, o := range order[:n] {
		if names[o] != "" && !slices.Contains(restsOn, names[o]) {
			restsOn = append(restsOn, names[o])
		}
	}
	slices.Sort(shared)
	return n, restsOn, shared
}

// rested is an authority that tellings rest on.
type rested struct {
	authority
	group  int  // the first that does
	shared bool // another group does too
}

// authorities are what the telling came through; what an outlet or a document
// says, came through it.
func (s *statement) authorities(reported string) []authority {
	var all []authority
	for _, list := range [...][]via{s.via, s.medium} {
		for _, v := range list {
			all = append(all, v.authority)
		}
	}
	if k := s.speaker.Kind; !s.deed && (k == readout.OutletActor || k == readout.DocumentActor || reported != "" && SameAuthority(s.speaker.Name, reported)) {
		name := s.speaker.Name
		if name == "" && issued[s.speaker.head] {
			name = s.speaker.Words // "the communique"
		}
		all = append(all, newAuthority(name))
	}
	return all
}

// restsOn is the name of what the telling by itself rests on.
func (s *statement) restsOn() string {
	if others := s.others(); len(others) > 0 {
		return others[len(others)-1].name
	}
	d := s.record.Document
	if d.Origin.Relation != readout.Original && d.Origin.Outlet != "" {
		return d.Origin.Outlet
	}
	return cmp.Or(d.Outlet, d.URI)
}

// nameless reports whether an authority is told by nothing but what it is: "two
// officials familiar with the talks".
func nameless(name string) bool {
	ws := words.In(name, readout.Span{End: len(name)})
	if len(ws) == 0 || len(properParts(name)) > 0 {
		return false
	}
	switch ws[0].Form {
	case "the", "his", "her", "its":
		return false
	}
	return lexicon.SpeakerNoun(ws[len(ws)-1].Form) || slices.ContainsFunc(ws, func(w words.Word) bool {
		role := lexicon.RoleByNoun(w.Form)
		return role != nil && role.Kind == lexicon.PersonRole
	})
}

// note adds an authority that is not there yet, keeps the fullest name of each,
// and joins the groups that rest on one.
func note(rests []rested, a authority, group int, join func(a, b int)) []rested {
	at := slices.IndexFunc(rests, func(r rested) bool { return r.same(a) })
	if at < 0 {
		return append(rests, rested{authority: a, group: group})
	}
	r := &rests[at]
	if len(a.name) > len(r.name) {
		r.authority = a
	}
	if r.group != group {
		join(r.group, group)
		r.shared = true
	}
	return rests
}
