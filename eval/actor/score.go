package actor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Count is how many marked mentions a figure is over, how many of them the
// Record has as a mention of anybody, and how many are right.
type Count struct {
	Gold, Found, Right int
}

func (c *Count) add(found, right bool) {
	c.Gold++
	if found {
		c.Found++
	}
	if found && right {
		c.Right++
	}
}

// Pairs counts pairs of mentions of one text that are of one actor: in the gold
// set, in the Record (where both are found), in both.
type Pairs struct {
	Gold, Found, Right int
}

// Figures are the scores of one half of the gold set. Country and sector are
// counted apart for those that have one and those that have none, so that
// giving everybody one wins nothing.
type Figures struct {
	Texts, Actors int

	Kind                Count
	Country, NoCountry  Count
	Sector              Count // the first sector of the Actor is a right one
	SectorAmong         Count // any sector of the Actor is
	NoSector            Count
	Same                Count // see Add
	Named, Described    Count // of Same, by the form of the words
	Pronouns            Count
	Links               Pairs
	Places, PlacesTaken int // places that are no actors; those with a mention of their own

	// Of actors without a name, once each: told to be so; how many; what they
	// are; that the name is withheld, why. WithName are those with a name, right
	// where they are not told to be without, and Open those whose name is not
	// said to be withheld.
	Unnamed, Number, Role   Count
	Anonymous, Reason, Open Count
	WithName                Count
	Wrong                   []string
}

// Add counts one text. The Record must be of t.Text, unchanged.
//
// A mark is found in the mention that holds the end of its head, its last word
// without a possessive, and shares most of its words (the Dice coefficient of
// bytes decides). Each gold actor is then given one Actor of the Record and each
// Actor one gold actor at most, those with most mentions in common first; a
// mention is of the right actor where its Actor is the one given. Links are
// scored by pairs as well, which needs no such choice.
func (f *Figures) Add(t *Text, r *readout.Record) error {
	if r.Document.Text != t.Text {
		return fmt.Errorf("%s: the record is of another text", t.Name)
	}
	f.Texts++
	f.Actors += len(t.Actors)
	found := make([]*readout.Actor, len(t.Marks))
	for i, m := range t.Marks {
		if m.Actor == 0 {
			f.Places++
			if a := within(t, r, m.Span); a != nil {
				f.PlacesTaken++
				f.wrong(t, m, "a place", a.ID)
			}
			continue
		}
		found[i] = find(t, r, m.Span)
	}
	given := match(t, found)
	for i := range t.Actors {
		f.unnamed(t, r, &t.Actors[i], given[t.Actors[i].Number])
	}
	for i, m := range t.Marks {
		if m.Actor == 0 {
			continue
		}
		f.score(t, m, found[i], given[m.Actor])
		for j := range i {
			if t.Marks[j].Actor == 0 {
				continue
			}
			gold := t.Marks[j].Actor == m.Actor
			linked := found[i] != nil && found[i] == found[j]
			f.Links.add(gold, linked)
		}
	}
	return nil
}

func (p *Pairs) add(gold, found bool) {
	if gold {
		p.Gold++
	}
	if found {
		p.Found++
	}
	if gold && found {
		p.Right++
	}
}

// score counts one mark; a is its Actor, nil where it was not found, and given
// the Actor that its gold actor was given.
func (f *Figures) score(t *Text, m Mark, a, given *readout.Actor) {
	g := t.Actor(m.Actor)
	has := a != nil
	var kind readout.ActorKind
	country, sectors := "-", []string{"-"}
	if has {
		kind = a.Kind
		if a.Country != "" {
			country = a.Country
		}
		if len(a.Sectors) > 0 {
			sectors = a.Sectors
		}
	} else {
		f.wrong(t, m, "not found", "")
	}
	f.Kind.add(has, slices.Contains(g.Kinds, kind))
	right := slices.Contains(g.Countries, country)
	if g.Countries[0] == "-" {
		f.NoCountry.add(has, right)
	} else {
		f.Country.add(has, right)
	}
	if has && !right {
		f.wrong(t, m, "country "+strings.Join(g.Countries, " or "), country)
	}
	right = slices.Contains(g.Sectors, sectors[0])
	if g.Sectors[0] == "-" {
		f.NoSector.add(has, right)
	} else {
		f.Sector.add(has, right)
		f.SectorAmong.add(has, slices.ContainsFunc(sectors, func(s string) bool { return slices.Contains(g.Sectors, s) }))
	}
	if has && !right {
		f.wrong(t, m, "sector "+strings.Join(g.Sectors, " or "), strings.Join(sectors, ","))
	}
	right = has && a == given
	f.Same.add(has, right)
	switch form(m.Span.In(t.Text)) {
	case readout.ByPronoun:
		f.Pronouns.add(has, right)
	case readout.ByName:
		f.Named.add(has, right)
	default:
		f.Described.add(has, right)
	}
	if has && !right {
		f.wrong(t, m, "actor "+g.Name, a.ID)
	}
}

// unnamed counts what is told of a gold actor as somebody without a name; a is
// the Actor that it was given, nil for none.
func (f *Figures) unnamed(t *Text, r *readout.Record, g *Gold, a *readout.Actor) {
	has := a != nil
	var u readout.Unnamed
	told := has && a.Unnamed != nil
	if told {
		u = *a.Unnamed
	}
	if g.Named() {
		f.WithName.add(has, !told)
		return
	}
	want := g.Unnamed
	if want == nil {
		return
	}
	count := func(c *Count, right bool, what, got string) {
		c.add(has, right)
		if has && !right {
			f.Wrong = append(f.Wrong, fmt.Sprintf("%s: %s of %s %d: got %q", t.Name, what, g.Name, g.Number, got))
		}
	}
	count(&f.Unnamed, told, "no name", "a name")
	count(&f.Number, told && u.Number == want.Number && u.Plural == want.Plural, "number", fmt.Sprint(u.Number))
	count(&f.Role, told && slices.ContainsFunc(want.Roles, func(s string) bool { return strings.EqualFold(s, u.Role) }), "role", u.Role)
	if !want.Anonymous {
		count(&f.Open, !u.Anonymous, "anonymity", "withheld")
		return
	}
	count(&f.Anonymous, u.Anonymous, "anonymity", "none")
	if want.Reason == "" {
		return
	}
	at := strings.Index(t.Text, want.Reason)
	reason := readout.Span{Start: at, End: at + len(want.Reason)}
	count(&f.Reason, reason.Overlaps(u.Reason), "reason", r.Text(u.Reason))
}

func (f *Figures) wrong(t *Text, m Mark, what, got string) {
	f.Wrong = append(f.Wrong, fmt.Sprintf("%s: %s %q at %d: got %q", t.Name, what, m.Span.In(t.Text), m.Span.Start, got))
}
