package actor

import (
	"fmt"
	"strings"
)

// String is the table that `readout eval actors` prints: over the found ones
// and over all that are marked, percentages with one decimal.
func (f Figures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d texts, %d actors, %d mentions, %d found (%.1f %%)\n", f.Texts, f.Actors, f.Same.Gold, f.Same.Found,
		percent(f.Same.Found, f.Same.Gold))
	fmt.Fprintf(&b, "%-28s %6s %6s %6s %10s %9s\n", "", "gold", "found", "right", "% of found", "% of gold")
	for _, row := range []struct {
		name string
		c    Count
	}{
		{"country", f.Country},
		{"  none, none given", f.NoCountry},
		{"sector, first", f.Sector},
		{"  any of the actor's", f.SectorAmong},
		{"  none, none given", f.NoSector},
		{"kind", f.Kind},
		{"right actor", f.Same},
		{"  by name", f.Named},
		{"  by description", f.Described},
		{"  by pronoun", f.Pronouns},
		{"actors without a name", f.Unnamed},
		{"  how many", f.Number},
		{"  what they are", f.Role},
		{"  name withheld", f.Anonymous},
		{"    why", f.Reason},
		{"    not said, none given", f.Open},
		{"  with a name, told so", f.WithName},
	} {
		fmt.Fprintf(&b, "%-28s %6d %6d %6d %10.1f %9.1f\n", row.name, row.c.Gold, row.c.Found, row.c.Right,
			percent(row.c.Right, row.c.Found), percent(row.c.Right, row.c.Gold))
	}
	p, r := percent(f.Links.Right, f.Links.Found), percent(f.Links.Right, f.Links.Gold)
	f1 := 0.0
	if p+r > 0 {
		f1 = 2 * p * r / (p + r)
	}
	fmt.Fprintf(&b, "links, pairs of mentions of one actor: precision %.1f recall %.1f F1 %.1f\n", p, r, f1)
	fmt.Fprintf(&b, "places that are no actors, taken for one: %d of %d\n", f.PlacesTaken, f.Places)
	return b.String()
}

// percent is 0 where there is nothing to count.
func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
