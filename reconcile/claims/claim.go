package claims

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Find gives the claims of a story: those on most independent origins first,
// then those that most accounts tell, then in the order of the first account.
// Copied may be nil.
func Find(accounts []Account, copied Copied) []readout.Claim {
	var all []*statement
	groups := make([]int, len(accounts))
	speakers := make([]*Speakers, len(accounts))
	for i, a := range accounts {
		speakers[i] = NewSpeakers(a.Record)
	}
	people := gather(accounts, speakers)
	for i, a := range accounts {
		groups[i] = a.Group
		said := statements(i, a.Record, speakers[i], people)
		all = append(append(all, said...), deeds(i, a.Record, speakers[i], people, said)...)
	}
	if len(all) == 0 {
		return nil
	}
	weigh(all, groups)
	es := edges(all, copied)
	sets := cluster(all, es)
	undecided := unlinked(all, sets, es)
	var claims []readout.Claim
	var firsts []*statement
	for i, set := range sets {
		if undecided.absorbed[i] {
			continue
		}
		members := make([]*statement, len(set))
		for k, m := range set {
			members[k] = all[m]
		}
		if slight := !slices.ContainsFunc(members, func(s *statement) bool { return !s.deed || s.event != "" }); slight && oneGroup(members, groups) {
			continue
		}
		c := readout.Claim{Kind: kind(members), Who: who(members)}
		told := map[int]bool{}
		for _, s := range members {
			told[s.account] = true
			c.Tellings = append(c.Tellings, s.telling())
		}
		for _, m := range undecided.of[i] {
			told[all[m].account] = true
			c.Unlinked = append(c.Unlinked, all[m].telling())
		}
		for k, a := range accounts {
			if !told[k] {
				c.MissingFrom = append(c.MissingFrom, a.Record.Document.ID)
			}
		}
		c.Independent, c.SharedAuthority = independence(accounts, members)
		c.Differences = differences(members)
		claims = append(claims, c)
		firsts = append(firsts, members[0])
	}
	return order(claims, firsts)
}

// kind is that of a claim: what one account at least tells as done, in its own
// voice, was done.
func kind(members []*statement) readout.ClaimKind {
	if slices.ContainsFunc(members, func(s *statement) bool { return s.deed }) {
		return readout.EventClaim
	}
	return readout.StatementClaim
}

// oneGroup reports whether all tell by one origin's reporting.
func oneGroup(members []*statement, groups []int) bool {
	return !slices.ContainsFunc(members, func(s *statement) bool { return groups[s.account] != groups[members[0].account] })
}

func order(claims []readout.Claim, firsts []*statement) []readout.Claim {
	index := make([]int, len(claims))
	documents := make([]int, len(claims))
	for i := range claims {
		index[i] = i
		seen := map[string]bool{}
		for _, t := range claims[i].Tellings {
			seen[t.Document] = true
		}
		documents[i] = len(seen)
	}
	slices.SortStableFunc(index, func(i, j int) int {
		return cmp.Or(
			cmp.Compare(claims[j].Independent, claims[i].Independent),
			cmp.Compare(documents[j], documents[i]),
			cmp.Compare(firsts[i].account, firsts[j].account),
			firsts[i].at.Cover().Compare(firsts[j].at.Cover()))
	})
	sorted := make([]readout.Claim, len(claims))
	for k, i := range index {
		sorted[k] = claims[i]
		sorted[k].ID = fmt.Sprintf("c%d", k+1)
	}
	return sorted
}

// who is the fullest name of the speaker, that of a person before that of a
// body, else the fullest words that are no pronoun, else "".
func who(members []*statement) string {
	person, name, phrase := "", "", ""
	for _, s := range members {
		if s.speaker.Kind == readout.Person && len(s.speaker.Name) > len(person) {
			person = s.speaker.Name
		}
		if len(s.speaker.Name) > len(name) {
			name = s.speaker.Name
		}
		if words := described(s.speaker.Words); !s.speaker.Unknown() && len(words) > len(phrase) {
			phrase = words
		}
	}
	return cmp.Or(person, name, phrase)
}

// described is the words of an unnamed source without what is told of it beside:
// "A government official, who spoke on condition of anonymity," and without a
// trailing mark.
func described(source string) string {
	for _, aside := range [...]string{", who ", ", which ", ", whose "} {
		if i := strings.Index(source, aside); i > 0 {
			source = source[:i]
		}
	}
	return strings.TrimRight(source, ",;: ")
}

// open is what could not be decided: for each claim the statements that may
// tell it, and the claims that are nothing but such a statement.
type open struct {
	of       [][]int
	absorbed []bool
}

// unlinked collects, for each claim, the nearest statement of each account that
// does not tell it but may. A statement of somebody unknown that may tell what a
// known speaker is said to have said stands there and is no claim of its own.
func unlinked(all []*statement, sets [][]int, es []edge) open {
	claim := make([]int, len(all))
	for c, set := range sets {
		for _, m := range set {
			claim[m] = c
		}
	}
	o := open{of: make([][]int, len(sets)), absorbed: make([]bool, len(sets))}
	best := make([]map[int]edge, len(sets)) // by account of the statement e.b
	offer := func(c, m int, near float64) {
		account := all[m].account
		for _, k := range sets[c] {
			if all[k].account == account {
				return
			}
			if between(all[k], all[m]) == Different {
				return
			}
		}
		if best[c] == nil {
			best[c] = map[int]edge{}
		}
		if b, ok := best[c][account]; !ok || near > b.near || near == b.near && m < b.b {
			best[c][account] = edge{b: m, near: near}
		}
	}
	for _, e := range es {
		if claim[e.a] != claim[e.b] && e.verdict != faint {
			offer(claim[e.a], e.b, e.near)
			offer(claim[e.b], e.a, e.near)
		}
	}
	// First what goes to known speakers, then what is left among the unknown, so
	// that nothing goes into a claim that goes into another.
	for _, known := range [...]bool{true, false} {
		for c := range sets {
			if o.absorbed[c] || known != knows(all, sets[c]) {
				continue
			}
			for _, e := range best[c] {
				if d := claim[e.b]; better(all, sets, c, d) {
					o.absorbed[d] = true
				}
			}
		}
	}
	for c := range sets {
		for _, e := range best[c] {
			o.of[c] = append(o.of[c], e.b)
		}
		slices.Sort(o.of[c])
	}
	return o
}

// better reports whether claim c knows its speaker and claim d, of one document
// alone, does not; among two of unknown speakers the one that is told more, then
// the first.
func better(all []*statement, sets [][]int, c, d int) bool {
	if len(sets[d]) != 1 || all[sets[d][0]].deed || !all[sets[d][0]].speaker.Unknown() {
		return false
	}
	return knows(all, sets[c]) || len(sets[c]) > 1 || c < d
}

// knows reports whether a speaker of the statements is known.
func knows(all []*statement, set []int) bool {
	return slices.ContainsFunc(set, func(m int) bool { return !all[m].speaker.Unknown() })
}
