package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/copies"
	"github.com/readout-news/readout/reconcile/words"
)

// independence is the number of origins of a claim's tellings that rest neither
// on one another nor on one shared authority, and the names of the authorities
// that more than one group of accounts rests on.
//
// Accounts of one group are one origin. Two groups whose tellings came through
// one authority are one, and so is a group whose telling came through the outlet
// of another. Sources that nobody names can be one and the same, so that all
// tellings by them are one.
func independence(accounts []Account, tellings []*statement) (int, []string) {
	type telling struct {
		group int
		rests []via
	}
	var ts []telling
	named := false
	for _, s := range tellings {
		t := telling{group: accounts[s.account].Group, rests: s.via}
		if k := s.speaker.Kind; k == readout.OutletActor || k == readout.DocumentActor {
			t.rests = append(slices.Clone(t.rests), via{newAuthority(s.speaker.Name), s.at.Source})
		}
		named = named || s.deed || !s.speaker.Unnamed()
		ts = append(ts, t)
	}
	origin := map[int]int{}
	for _, t := range ts {
		origin[t.group] = t.group
	}
	join := func(a, b int) {
		a, b = origin[a], origin[b]
		if b < a {
			a, b = b, a
		}
		for g, o := range origin {
			if o == b {
				origin[g] = a
			}
		}
	}
	var shared []authority
	for i, t := range ts {
		for _, v := range t.rests {
			for _, u := range ts[i+1:] {
				for _, w := range u.rests {
					if t.group != u.group && v.same(w.authority) {
						join(t.group, u.group)
						shared = note(shared, v.authority, w.authority)
					}
				}
			}
			for _, a := range accounts {
				if _, tells := origin[a.Group]; tells && a.Group != t.group && outletOf(a.Record.Document, v.name) {
					join(t.group, a.Group)
					shared = note(shared, v.authority)
				}
			}
		}
	}
	// Those that nobody names may be the same.
	unnamed := 0
	for _, t := range ts {
		if !slices.ContainsFunc(t.rests, func(v via) bool { return nameless(v.name) }) {
			continue
		}
		if unnamed != 0 {
			join(unnamed, t.group)
		}
		unnamed = t.group
	}
	origins := map[int]bool{}
	for _, o := range origin {
		origins[o] = true
	}
	n := len(origins)
	if !named {
		n = min(1, n)
	}
	var names []string
	for _, a := range shared {
		names = append(names, a.name)
	}
	slices.Sort(names)
	return n, names
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

// note adds authorities that are not there yet and keeps the fullest name of
// each.
func note(shared []authority, more ...authority) []authority {
	for _, a := range more {
		at := slices.IndexFunc(shared, a.same)
		switch {
		case at < 0:
			shared = append(shared, a)
		case len(a.name) > len(shared[at].name):
			shared[at] = a
		}
	}
	return shared
}

// outletOf reports whether an authority is the outlet of d.
func outletOf(d *readout.Document, name string) bool {
	return d.Outlet != "" && (copies.SameOutlet(d.Outlet, name) || SameAuthority(d.Outlet, name))
}
