package beam

import (
	"fmt"

	"github.com/readout-news/readout"
)

// Windows says which documents are grouped together. The zero value is all of
// them in one step, with the result of readout stories. Else documents are
// grouped by Days days of publication, and those that were published up to
// Overlap days before or after stand in the step of the window too.
type Windows struct {
	Days, Overlap int
}

// all is the name of the only window, undated that of documents whose day of
// publication is not known: they are grouped among themselves.
const (
	all     = "all"
	undated = "undated"
)

// home is the window that a document belongs to, and near all whose step it
// stands in.
func (w Windows) home(d *readout.Document) string {
	switch {
	case w.Days <= 0:
		return all
	case !d.Published.Exact():
		return undated
	}
	return w.name(floor(day(d), w.Days))
}

func (w Windows) near(d *readout.Document) []string {
	home := w.home(d)
	if home == all || home == undated {
		return []string{home}
	}
	var names []string
	for n := floor(day(d)-w.Overlap, w.Days); n <= floor(day(d)+w.Overlap, w.Days); n++ {
		names = append(names, w.name(n))
	}
	return names
}

// name sorts as the windows follow one another, in the years 1 to 9999.
func (w Windows) name(n int) string { return fmt.Sprintf("day%08d", n*w.Days+firstDay) }

// firstDay is the number of days between the first of January of the year 1 and
// that of 1970.
const firstDay = 719162

// day is the day of publication since 1970.
func day(d *readout.Document) int { return int(d.Published.Time().Unix() / (24 * 60 * 60)) }

// floor is a/b rounded down.
func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
