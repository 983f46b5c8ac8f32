package dyad

import (
	"fmt"
	"io"
	"strings"
)

// Tab writes rows of a tab-separated table. Cells must be those of [Cell], or
// numbers: a row with a tab or a line end in a cell, or with another number of
// cells than Columns, is refused, so that no table is ever out of step.
type Tab struct {
	W       io.Writer
	Columns int
}

// Row writes one row.
func (t *Tab) Row(cells ...string) error {
	if len(cells) != t.Columns {
		return fmt.Errorf("a row of %d cells in a table of %d columns", len(cells), t.Columns)
	}
	row := strings.Join(cells, "\t")
	if strings.Count(row, "\t") != t.Columns-1 || strings.ContainsAny(row, "\r\n") {
		return fmt.Errorf("a cell with a tab or a line end: %q", row)
	}
	_, err := io.WriteString(t.W, row+"\n")
	return err
}

// Compact is a day as 20240912, "" where it is not known to the day.
func Compact(s string) string {
	if len(s) != len("2006-01-02") {
		return ""
	}
	return strings.ReplaceAll(s, "-", "")
}
