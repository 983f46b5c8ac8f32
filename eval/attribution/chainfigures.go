package attribution

import (
	"fmt"
	"strings"
)

// String is the table that `readout eval chains` prints: over the found ones
// and over all that are marked, percentages with one decimal.
func (f ChainFigures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d documents, %d attributions, %d found (%.1f %%)\n", f.Documents, f.All.Gold, f.All.Found,
		100*ratio(f.All.Found, f.All.Gold))
	fmt.Fprintf(&b, "%-28s %6s %6s %6s %10s %9s\n", "", "gold", "found", "right", "% of found", "% of gold")
	for _, row := range []struct {
		name string
		c    ChainCount
	}{
		{"source overlaps", f.All},
		{"chain", f.Chain},
		{"  of two authorities or more", f.Long},
		{"  none, none given", f.NoChain},
		{"within another", f.Nested},
		{"  in none, none given", f.Outermost},
		{"addressee", f.Addressed},
		{"  none, none given", f.Unaddressed},
		{"polarity, negated", f.Negated},
		{"  affirmed", f.Affirmed},
		{"source actor", f.Actor},
		{"  pronoun or description", f.Stand},
	} {
		fmt.Fprintf(&b, "%-28s %6d %6d %6d %10.1f %9.1f\n", row.name, row.c.Gold, row.c.Found, row.c.Right,
			100*ratio(row.c.Right, row.c.Found), 100*ratio(row.c.Right, row.c.Gold))
	}
	fmt.Fprintf(&b, "unlinked source actors: %d, of them pronouns and descriptions: %d\n", f.Unlinked, f.StandApart)
	return b.String()
}
