package attribution

import (
	"fmt"
	"strings"
)

// Count is how many spans or relations were marked, found, and found right.
type Count struct {
	Gold, Found, Right int
}

// Precision is the share of what was found that is right, from 0 to 1; 0 where
// nothing was found.
func (c Count) Precision() float64 { return ratio(c.Right, c.Found) }

// Recall is the share of what was marked that was found, from 0 to 1; 0 where
// nothing was marked.
func (c Count) Recall() float64 { return ratio(c.Right, c.Gold) }

// F1 is the harmonic mean of precision and recall.
func (c Count) F1() float64 { return ratio(2*c.Right, c.Gold+c.Found) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Figures are the scores of one run over one folder.
type Figures struct {
	Documents            int
	Source, Cue, Content Count // exact spans
	Direct               Count // exact pieces of content that stand between quotation marks
	Exact, Overlap       Count // relations
	Sure                 Sureness
}

// String is the table that `readout eval attribution` prints: fixed width,
// percentages with one decimal.
func (f Figures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "attribution, %d documents\n", f.Documents)
	fmt.Fprintf(&b, "%-20s %9s %9s %9s %8s %8s %8s\n", "", "precision", "recall", "F1", "gold", "found", "right")
	for _, row := range []struct {
		name string
		c    Count
	}{
		{"source", f.Source}, {"cue", f.Cue}, {"content", f.Content}, {"content, quotations", f.Direct},
		{"relation exact", f.Exact}, {"relation overlap", f.Overlap},
	} {
		fmt.Fprintf(&b, "%-20s %9.1f %9.1f %9.1f %8d %8d %8d\n", row.name,
			100*row.c.Precision(), 100*row.c.Recall(), 100*row.c.F1(), row.c.Gold, row.c.Found, row.c.Right)
	}
	f.Sure.table(&b, f.Overlap.Gold)
	return b.String()
}
