package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// member is one person of a story, by all that its accounts tell of them: one
// account has the full name, another the office, a third the state.
type member struct {
	who       []*Speaker // one for each account's actor
	country   string
	countries map[string]int  // that accounts give them
	office    map[string]bool // stems
	homes     map[string]bool // states that accounts with the name are at home in
	name      string          // the fullest
	names     map[string]bool // that are there
	distinct  []*Speaker      // one for each of them
}

// cast is who speaks in a story, by number from 1.
type cast struct {
	members  []*member
	byPart   map[string][]int // members by spellings of parts of their names, in order
	byOffice map[string][]int // and by stems of their offices
	bodies   *bodies
}

// told is how many accounts that leave the state of somebody to be guessed one
// counts that tells it.
const told = 3

// gather finds out which named persons of the accounts are one and lets each
// account know what the others tell of office and state. A bare surname that two
// persons of the story have belongs to neither.
func gather(accounts []Account, speakers []*Speakers) *cast {
	type entry struct {
		sp   *Speaker
		home string
	}
	var full, bare []entry
	for i, a := range accounts {
		home := speakers[i].home
		for k := range a.Record.Actors {
			sp := speakers[i].byActor[a.Record.Actors[k].ID]
			switch {
			case sp == nil || sp.Kind != readout.Person || len(sp.parts) == 0:
			case len(sp.parts) == 1:
				bare = append(bare, entry{sp, home})
			default:
				full = append(full, entry{sp, home})
			}
		}
	}
	c := &cast{byPart: map[string][]int{}, byOffice: map[string][]int{}, bodies: gatherBodies(accounts, speakers)}
	for _, e := range full {
		fits := c.named(e.sp)
		if len(fits) != 1 {
			fits = []int{c.enter()}
		}
		c.join(fits[0], e.sp, e.home)
	}
	surnames := len(c.members)
	for _, e := range bare {
		fits := slices.DeleteFunc(c.named(e.sp), func(m int) bool { return m >= surnames })
		if len(fits) > 1 {
			fits = slices.DeleteFunc(fits, func(m int) bool {
				return !slices.ContainsFunc(e.sp.office, func(o string) bool { return c.members[m].office[o] })
			})
			if len(fits) != 1 {
				e.sp.vague = true
				continue
			}
		}
		if len(fits) == 0 {
			fits = c.named(e.sp)
		}
		if len(fits) != 1 {
			fits = []int{c.enter()}
		}
		c.join(fits[0], e.sp, e.home)
	}
	for i, m := range c.members {
		offices := make([]string, 0, len(m.office))
		for o := range m.office {
			offices = append(offices, o)
			c.byOffice[o] = append(c.byOffice[o], i)
		}
		slices.Sort(offices)
		for _, sp := range m.who {
			sp.person, sp.office = i+1, offices
			if m.country != "" {
				sp.Country = m.country
			}
		}
	}
	return c
}

// enter adds a member of whom nothing is known yet and gives its number, from 0.
func (c *cast) enter() int {
	c.members = append(c.members, &member{office: map[string]bool{}, homes: map[string]bool{}, countries: map[string]int{}, names: map[string]bool{}})
	return len(c.members) - 1
}

// spellingsOf are what a part of a name is looked up by: its letters in one
// spelling, and how it begins.
func spellingsOf(part string) [2]string {
	return [2]string{skeleton(part), "^" + part[:min(3, len(part))]}
}

// join lets a member have the name and what is told beside it.
func (c *cast) join(i int, sp *Speaker, home string) {
	m := c.members[i]
	m.join(sp, home)
	key := strings.Join(sp.parts, " ") + "|" + sp.told + "|" + sp.Country
	if m.names[key] {
		return
	}
	m.names[key] = true
	m.distinct = append(m.distinct, sp)
	for _, p := range sp.parts {
		for _, spelling := range spellingsOf(p) {
			if list := c.byPart[spelling]; !slices.Contains(list, i) {
				c.byPart[spelling] = append(list, i)
			}
		}
	}
}

// named gives the numbers, from 0, of the members that a name may stand for.
func (c *cast) named(sp *Speaker) []int {
	var near []int
	for _, p := range sp.parts {
		for _, spelling := range spellingsOf(p) {
			near = append(near, c.byPart[spelling]...)
		}
	}
	slices.Sort(near)
	guess := *sp
	if sp.told == "" {
		guess.Country = "" // the one of that name in the story
	}
	var fits []int
	for _, i := range slices.Compact(near) {
		m := c.members[i]
		same := true
		for _, w := range m.distinct {
			same = same && comparePersons(w, &guess) == Same
		}
		if same && (m.country == "" || guess.Country == "" || sp.Country == "" || m.country == sp.Country || len(sp.parts) > 1) {
			fits = append(fits, i)
		}
	}
	return fits
}

func (m *member) join(sp *Speaker, home string) {
	m.who = append(m.who, sp)
	// Accounts that tell no state leave it to be guessed: most decide.
	if sp.Country != "" {
		m.countries[sp.Country]++
		if sp.told != "" {
			m.countries[sp.Country] += told
		}
		if n := m.countries[sp.Country]; m.country == "" || n > m.countries[m.country] {
			m.country = sp.Country
		}
	}
	for _, o := range sp.office {
		m.office[o] = true
	}
	if home != "" {
		m.homes[home] = true
	}
	if len(sp.Name) > len(m.name) {
		m.name = sp.Name
	}
}
