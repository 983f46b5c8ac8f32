package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// most is how many actors the summary names.
const most = 6

// Counts says how many accounts, copies and independent origins there are:
// "4 accounts, 1 of them a copy, 3 independent origins".
func (s *Sheet) Counts() string {
	copies := len(s.Accounts) - len(s.Columns)
	var groups []int
	for _, a := range s.Accounts {
		if !slices.Contains(groups, a.Group) {
			groups = append(groups, a.Group)
		}
	}
	out := count(len(s.Accounts), "account")
	switch {
	case copies == 1:
		out += ", 1 of them a copy"
	case copies > 1:
		out += fmt.Sprintf(", %d of them copies", copies)
	case len(s.Accounts) > 1:
		out += ", none a copy of another"
	}
	return out + ", " + count(len(groups), "independent origin")
}

// Dates is when the accounts were published, in words, and "" where no date is
// known.
func (s *Sheet) Dates() string {
	var first, last readout.Date
	for _, a := range s.Accounts {
		d := a.Date()
		if !d.Known() {
			continue
		}
		if !first.Known() || d.Compare(first) < 0 {
			first = d
		}
		if !last.Known() || d.Compare(last) > 0 {
			last = d
		}
	}
	return Days(first, last)
}

// Days is a stretch of days in words: "12 to 13 September 2024".
func Days(from, to readout.Date) string {
	switch {
	case !from.Known():
		return Day(to)
	case !to.Known() || from == to:
		return Day(from)
	case from.Exact() && to.Exact() && from.Year == to.Year && from.Month == to.Month:
		return fmt.Sprintf("%d to %s", from.Day, Day(to))
	case from.Exact() && to.Exact() && from.Year == to.Year:
		return fmt.Sprintf("%d %s to %s", from.Day, from.Month, Day(to))
	}
	return Day(from) + " to " + Day(to)
}

// Day is a date in words, as exact as it is: "12 September 2024".
func Day(d readout.Date) string {
	switch {
	case d.Exact():
		return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year)
	case d.Known() && d.Month != 0:
		return fmt.Sprintf("%s %d", d.Month, d.Year)
	}
	return d.String()
}

// Actors names the actors of the Story, those in most accounts first, then
// those who are spoken of most.
func (s *Sheet) Actors() []string {
	type tally struct {
		name               string
		accounts, mentions int
	}
	var all []*tally
	by := map[string]*tally{}
	for _, a := range s.Columns {
		for _, actor := range a.Record.Actors {
			if actor.Name == "" || actor.Kind == readout.OutletActor || actor.Kind == readout.DocumentActor || actor.Kind == readout.Group {
				continue
			}
			t := by[strings.ToLower(actor.Name)]
			if t == nil {
				t = &tally{name: actor.Name}
				by[strings.ToLower(actor.Name)] = t
				all = append(all, t)
			}
			t.accounts++
			t.mentions += len(actor.Mentions)
		}
	}
	slices.SortStableFunc(all, func(a, b *tally) int {
		return cmp.Or(b.accounts-a.accounts, b.mentions-a.mentions)
	})
	var names []string
	for _, t := range all[:min(most, len(all))] {
		names = append(names, t.name)
	}
	return names
}

// Title is what to call the Story: the headline of its first Account that has
// one, else the actors.
func (s *Sheet) Title() string {
	for _, a := range s.Columns {
		if t := a.Record.Document.Title; t != "" {
			return t
		}
	}
	for _, a := range s.Columns {
		if t := a.Record.Document.Origin.Title; t != "" {
			return t
		}
	}
	if names := s.Actors(); len(names) > 0 {
		return strings.Join(names[:min(3, len(names))], ", ")
	}
	return s.Accounts[0].Name
}

// Independent says how many independent sources a row has.
func (r *Row) Independent() string {
	return count(r.Claim.Independent, "independent source")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
