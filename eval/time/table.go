package time

import (
	"fmt"
	"strings"
)

// String is the table that `readout eval times` prints: shares are percentages
// of the marked expressions, with one decimal.
func (f Figures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d texts, %d expressions\n", f.Texts, f.All.Gold)
	fmt.Fprintf(&b, "%-12s %6s %8s %8s %9s\n", "", "gold", "% found", "% days", "% exact")
	row := func(name string, c Count) {
		if c.Gold == 0 {
			return
		}
		share := func(n int) float64 { return 100 * float64(n) / float64(c.Gold) }
		fmt.Fprintf(&b, "%-12s %6d %8.1f %8.1f %9.1f\n", name, c.Gold, share(c.Found), share(c.Days), share(c.Exact))
	}
	row("all", f.All)
	for _, name := range f.Names {
		row("  "+name, *f.Topics[name])
	}
	fmt.Fprintf(&b, "false: %d, of them on traps: %d of %d\n", f.False, f.Fallen, f.Traps)
	return b.String()
}
