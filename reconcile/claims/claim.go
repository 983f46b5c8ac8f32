package claims

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Findings are what is found by setting the accounts of a story side by side.
type Findings struct {
	Claims    []readout.Claim
	Timeline  []readout.Dealing
	Positions []readout.Position
}

// Find gives the claims of a story: those on most independent origins first,
// then those that most accounts tell, then in the order of the first account;
// what was done by whom to whom, by day; and how actors stand. Copied may be nil.
func Find(accounts []Account, copied Copied) Findings {
	var all []*statement
	groups := make([]int, len(accounts))
	speakers := make([]*Speakers, len(accounts))
	for i, a := range accounts {
		speakers[i] = NewSpeakers(a.Record)
	}
	shareHouses(speakers)
	people := gather(accounts, speakers)
	for i, a := range accounts {
		groups[i] = a.Group
		said := statements(i, a.Record, speakers[i], people)
		all = append(append(all, said...), deeds(i, a.Record, speakers[i], people, said)...)
	}
	f := Findings{}
	if len(all) > 0 {
		f.Claims, f.Positions = find(accounts, all, groups, copied)
	}
	f.Timeline = timeline(accounts, speakers, people, f.Claims)
	return f
}

func find(accounts []Account, all []*statement, groups []int, copied Copied) ([]readout.Claim, []readout.Position) {
	weigh(all, groups)
	es := edges(all, copied)
	sets := cluster(all, es)
	undecided := unlinked(all, sets, es)
	var claims []readout.Claim
	var told [][]*statement
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
		var beside []*statement
		for _, m := range undecided.of[i] {
			beside = append(beside, all[m])
		}
		claims = append(claims, claimOf(accounts, members, beside))
		told = append(told, members)
	}
	claims, told = distinct(claims, told)
	index := order(claims, told)
	sorted := make([]readout.Claim, len(claims))
	members := make([][]*statement, len(claims))
	for k, i := range index {
		sorted[k], members[k] = claims[i], told[i]
		sorted[k].ID = fmt.Sprintf("c%d", k+1)
	}
	return sorted, positions(sorted, members)
}

// distinct leaves out what one account alone tells in its own voice in words that
// another such claim has already: clauses that stand within one another cover one
// sentence.
func distinct(claims []readout.Claim, told [][]*statement) ([]readout.Claim, [][]*statement) {
	type place struct {
		document string
		span     readout.Span
	}
	seen := map[place]bool{}
	kept, members := claims[:0], told[:0]
	for i, c := range claims {
		if c.Kind == readout.EventClaim && len(c.Tellings) == 1 {
			p := place{c.Tellings[0].Document, c.Tellings[0].Span}
			if seen[p] {
				continue
			}
			seen[p] = true
		}
		kept, members = append(kept, c), append(members, told[i])
	}
	return kept, members
}

// again reports whether a telling is of words that a telling of the same account
// has already, but for a mark or a word, or of a clause within them that has no
// event of its own.
func again(tellings []readout.Telling, t readout.Telling) bool {
	return slices.ContainsFunc(tellings, func(o readout.Telling) bool {
		both := min(o.Span.End, t.Span.End) - max(o.Span.Start, t.Span.Start)
		return o.Document == t.Document && o.Attribution == "" && t.Attribution == "" &&
			(10*both >= 9*max(o.Span.Len(), t.Span.Len()) || t.Event == "" && o.Span.Contains(t.Span))
	})
}

// claimOf is the claim of members, with those beside that may tell it.
func claimOf(accounts []Account, members, beside []*statement) readout.Claim {
	c := readout.Claim{Kind: kind(members), Who: who(members)}
	tells := map[int]bool{}
	for _, s := range members {
		tells[s.account] = true
		if t := s.telling(); !again(c.Tellings, t) {
			c.Tellings = append(c.Tellings, t)
		}
	}
	for _, s := range beside {
		tells[s.account] = true
		c.Unlinked = append(c.Unlinked, s.telling())
	}
	known := knownOn(accounts, members)
	for k, a := range accounts {
		d := a.Record.Document
		switch {
		case tells[k]:
		case known.Exact() && d.Published.Exact() && d.Published.Compare(known) < 0:
			c.Before = append(c.Before, d.ID)
		default:
			c.MissingFrom = append(c.MissingFrom, d.ID)
		}
	}
	c.Independent, c.RestsOn, c.SharedAuthority = independence(accounts, members)
	c.Differences = differences(members)
	return c
}

// knownOn is the day from which on a claim could be told: the latest of the days
// on which it is told to have been said or done that is not after the first
// telling, else that of the first telling.
func knownOn(accounts []Account, members []*statement) readout.Date {
	var first readout.Date
	for _, s := range members {
		if d := accounts[s.account].Record.Document.Published; d.Exact() && (!first.Known() || d.Compare(first) < 0) {
			first = d
		}
	}
	var day readout.Date
	for _, s := range members {
		if t := s.at.SaidOn; t != nil && t.From.Exact() && t.From == t.To && t.From.Compare(first) <= 0 && t.From.Compare(day) > 0 {
			day = t.From
		}
		if e := eventOf(s.record, s.event); e != nil && e.Status == readout.Actual && e.Time != nil && e.Time.From.Exact() && e.Time.From == e.Time.To &&
			e.Time.From.Compare(first) <= 0 && e.Time.From.Compare(day) > 0 {
			day = e.Time.From
		}
	}
	if day.Known() {
		return day
	}
	return first
}

func eventOf(r *readout.Record, id string) *readout.Event {
	if id == "" {
		return nil
	}
	i := slices.IndexFunc(r.Events, func(e readout.Event) bool { return e.ID == id })
	if i < 0 {
		return nil
	}
	return &r.Events[i]
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

// order gives the indices of claims in the order of the sheet.
func order(claims []readout.Claim, told [][]*statement) []int {
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
		a, b := told[i][0], told[j][0]
		return cmp.Or(
			cmp.Compare(claims[j].Independent, claims[i].Independent),
			cmp.Compare(documents[j], documents[i]),
			cmp.Compare(a.account, b.account),
			a.at.Cover().Compare(b.at.Cover()), a.span().Compare(b.span()))
	})
	return index
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
