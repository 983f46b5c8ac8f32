package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// known lets a speaker without a name be the one member of the story who is told
// elsewhere to hold the office, or whose name stands in the source's words.
// An office that is told by nothing but its noun, "the minister", is looked for
// in its own account alone.
func (c *cast) known(sp *Speaker, own *Speakers) {
	body := false
	if sp.person == 0 || len(nameParts(c.members[sp.person-1].name)) < 2 {
		body = c.bodies.body(sp, own)
	}
	if sp.person != 0 || sp.plural || len(c.members) == 0 {
		return
	}
	if sp.Name == "" {
		if m := c.apposed(sp.Words); m > 0 {
			sp.Name, sp.Kind, sp.person = c.members[m-1].name, readout.Person, m
			sp.settle()
			sp.head = ""
			return
		}
	}
	if sp.Name != "" && (sp.Kind == readout.Person || len(sp.parts) > 1) {
		if fits := c.named(sp); len(fits) == 1 {
			if sp.person = fits[0] + 1; !body {
				sp.Kind = readout.Person
			}
		}
		return
	}
	office, alone := offices(sp)
	if sp.Name != "" || !sp.definite() || !office && sp.head != "leader" {
		return
	}
	found := 0
	for _, i := range c.byOffice[sp.head] {
		m := c.members[i]
		if !m.holds(sp) || alone && !m.in(own) {
			continue
		}
		switch {
		case found == 0, sp.Country != "" && m.country == sp.Country && c.members[found-1].country != sp.Country:
			found = i + 1
		case sp.Country != "" && m.country == "" && c.members[found-1].country == sp.Country:
		default:
			sp.vague = true
			return
		}
	}
	if found == 0 {
		sp.person = c.leads(sp, own)
		return
	}
	m := c.members[found-1]
	switch {
	case sp.Country == "" || m.country == sp.Country:
	case m.country == "" && m.homes[sp.Country]:
	default:
		return
	}
	sp.person = found
}

// apposed is the number of the member whom a source names beside what they are:
// "Horvatin, Bavra's mayor", "the governor of Bavra, Ivo Horvatin". It is 0 where
// there is none.
func (c *cast) apposed(source string) int {
	if !strings.Contains(source, ",") || strings.Contains(source, " and ") {
		return 0
	}
	for k, name := range strings.SplitN(source, ",", 4) {
		name = strings.TrimSpace(name)
		sp := Speaker{Name: name}
		sp.settle()
		if len(sp.parts) == 0 || len(sp.parts) > 4 || k > 0 && len(sp.parts) < 2 || !capitalised(name) {
			continue
		}
		if fits := c.named(&sp); len(fits) == 1 {
			return fits[0] + 1
		}
	}
	return 0
}

func capitalised(name string) bool {
	return !slices.ContainsFunc(words.In(name, readout.Span{End: len(name)}), func(w words.Word) bool { return !w.Upper })
}
