package event

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// table prints a line a label.
func table(w io.Writer, t *tally) {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tw, "\tprecision\trecall\tF1\tgold\tfound\t")
	for _, l := range t.names() {
		f := t.labels[l]
		fmt.Fprintf(tw, "%s\t%.1f\t%.1f\t%.1f\t%d\t%d\t\n", l, f.Precision(), f.Recall(), f.Value(), f.Gold, f.Found)
	}
	tw.Flush()
}

// confusion prints, for each gold label, what was found in its stead, most
// frequent first.
func confusion(w io.Writer, t *tally) {
	for _, gold := range t.names() {
		if t.labels[gold].Gold == 0 {
			continue
		}
		var found []string
		for pair := range t.pairs {
			if pair[0] == gold && pair[1] != gold {
				found = append(found, pair[1])
			}
		}
		n := func(l string) int { return t.pairs[[2]string{gold, l}] }
		slices.SortFunc(found, func(a, b string) int {
			if n(a) != n(b) {
				return n(b) - n(a)
			}
			return strings.Compare(a, b)
		})
		fmt.Fprintf(w, "  %-9s right %d", gold, n(gold))
		for _, l := range found {
			fmt.Fprintf(w, ", %s %d", l, n(l))
		}
		fmt.Fprintln(w)
	}
}
