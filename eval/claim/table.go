package claim

import (
	"fmt"
	"strings"
)

// String is the table that `readout eval claims` prints, percentages with one
// decimal.
func (f Figures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d stories, %d accounts, %d claims, %d tellings\n", f.Stories, f.Accounts, f.Claims, f.Tellings)
	if f.Parted > 0 {
		fmt.Fprintf(&b, "stories that came out as several: %d\n", f.Parted)
	}
	fmt.Fprintf(&b, "%-32s %6s %6s %6s %10s %7s %6s\n", "", "gold", "found", "right", "precision", "recall", "F1")
	overlap := func(name string, o Overlap) {
		p, r, f1 := o.F1()
		fmt.Fprintf(&b, "%-32s %6d %6d %6d %10.1f %7.1f %6.1f\n", name, o.Gold, o.Found, o.Right, 100*p, 100*r, 100*f1)
	}
	overlap("pairs of tellings", f.Statements.plus(f.Events))
	overlap("  statements", f.Statements)
	overlap("  in the account's own voice", f.Events)
	overlap("shared authorities", f.Shared)
	var all Overlap
	for _, a := range aspects {
		all = all.plus(f.Differences[a])
	}
	overlap("differences", all)
	for _, a := range aspects {
		overlap("  "+string(a), f.Differences[a])
	}
	fmt.Fprintf(&b, "%-32s %6s %6s %6s %10s %9s\n", "", "gold", "found", "right", "% of found", "% of gold")
	for _, row := range []struct {
		name string
		c    Count
	}{
		{"independent sources", f.Independent},
		{"claims of one account alone", f.Alone},
		{"may be of a claim, set beside", f.Beside},
	} {
		fmt.Fprintf(&b, "%-32s %6d %6d %6d %10.1f %9.1f\n", row.name, row.c.Gold, row.c.Found, row.c.Right,
			percent(row.c.Right, row.c.Found), percent(row.c.Right, row.c.Gold))
	}
	fmt.Fprintf(&b, "wrong pairs that join two speakers: %d\n", f.Speakers)
	return b.String()
}

// percent is 0 where there is nothing to count.
func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
