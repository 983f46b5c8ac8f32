package readout

import (
	"fmt"
	"time"
)

// Date is a calendar date that is as exact as its source: a day, a month
// (Day 0) or a year (Month and Day 0). The zero Date is unknown.
type Date struct {
	Year  int        // proleptic Gregorian; 0 is unknown
	Month time.Month // 0 where only the year is known
	Day   int        // day of the month from 1; 0 where only the month is known
}

// DateOf is the calendar day of t in t's own time zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// ParseDate reads an EDTF date of level 0 without time: "2023", "2023-03" or
// "2023-03-02". A date that the calendar does not have is an error.
func ParseDate(s string) (Date, error) {
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if len(s) != len(layout) {
			continue
		}
		t, err := time.Parse(layout, s)
		if err != nil {
			break
		}
		d := DateOf(t)
		if len(layout) < 10 {
			d.Day = 0
		}
		if len(layout) < 7 {
			d.Month = 0
		}
		return d, nil
	}
	return Date{}, fmt.Errorf("%q is not a date: write YYYY-MM-DD, YYYY-MM or YYYY", s)
}

// Known reports whether anything of the date is known.
func (d Date) Known() bool { return d.Year != 0 }

// Exact reports whether the date is known to the day.
func (d Date) Exact() bool { return d.Year != 0 && d.Month != 0 && d.Day != 0 }

// Time is midnight UTC of the first day that d can be.
func (d Date) Time() time.Time {
	return time.Date(d.Year, max(d.Month, 1), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// Compare orders dates by the first day that each can be; unknown comes first.
func (d Date) Compare(e Date) int {
	switch {
	case !d.Known() || !e.Known():
		return min(d.Year, 1) - min(e.Year, 1)
	}
	return d.Time().Compare(e.Time())
}

// String is the EDTF form, as exact as d is; unknown is "".
func (d Date) String() string {
	switch {
	case !d.Known():
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Time is a stretch of calendar days that an expression in a text means, seen
// from the day the text was published. From and To are inclusive and never more
// exact than the text; an open end is an unknown Date.
type Time struct {
	Span     Span // the expression, "on Wednesday"
	From, To Date
}
