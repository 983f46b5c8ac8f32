package time

import (
	stdtime "time"

	"github.com/readout-news/readout"
)

// view is what an expression is seen from.
type view struct {
	day readout.Date // of publication, exact or unknown
	// last is what the text spoke of last, "that year". ref is the last but for
	// what looked back, from which "the following year" goes on. base is what
	// neither looked back nor went on: a new sentence counts from it, "three days
	// later".
	last, ref, base days
	sentence, refAt int // the sentence that is read, and that of ref
	// told is a date of the sentence toldAt that has its year.
	told   readout.Date
	toldAt int
}

// forget drops what the text spoke of.
func (v *view) forget() { v.last, v.ref, v.base = days{}, days{}, days{} }

// anchor is what "three days later" counts from.
func (v *view) anchor() days {
	if v.refAt == v.sentence {
		return v.ref
	}
	return v.base
}

// direction tells how an expression goes on from the ones before it.
type direction int8

const (
	afresh direction = iota
	onwards
	backwards
	standing // "that year"
)

// remember keeps d for what goes on from it.
func (v *view) remember(d days, way direction) {
	v.last = d
	if way == afresh {
		v.base = d
	}
	if way == afresh || way == onwards {
		v.ref, v.refAt = d, v.sentence
	}
}

// meaning gives the days of an expression as they are seen from v.
type meaning func(v *view) days

// fixed is the meaning that is the same from everywhere.
func fixed(d days) meaning { return func(*view) days { return d } }

// unknown is the meaning of what no calendar can tell.
func unknown(*view) days { return days{} }

// tense is the direction in which the verb of an expression looks.
type tense uint8

const (
	timeless tense = iota // no verb, or one that does not tell
	past
	// present looks to what is nearest beside a date ("is closed as of 1 March").
	present
	// prospective is what was to come when somebody said so ("would meet"), and
	// may have been since.
	prospective
	future
)

// date is a calendar date as a text writes it, with what it leaves out.
type date struct {
	year       int
	month      stdtime.Month
	day, today int // from and to where the text gives two: "1-3 July"; today is 0 elsewhere
	weekday    stdtime.Weekday
	hasWeekday bool
	// in gives the year where it is told otherwise than by number: "of last year".
	in meaning
	// joined tells that "and" stands before it.
	joined bool
	// look is where the year or month is to be sought that is not told.
	look tense
}

// days of the date.
func (d date) days(v *view) days {
	if d.in != nil {
		if y := d.in(v); y.from.Known() && y.from.Year == y.to.Year {
			d.year = y.from.Year
		} else {
			return days{}
		}
	}
	if d.month == 0 {
		return d.inMonth(v)
	}
	if d.year == 0 {
		d.year = d.nearestYear(v)
	}
	if d.year == 0 {
		return days{}
	}
	from := readout.Date{Year: d.year, Month: d.month, Day: d.day}
	to := from
	if d.today > 0 {
		to.Day = d.today
	}
	if !valid(from) || !valid(to) {
		return days{}
	}
	return days{from, to}
}

// valid reports whether the calendar has d.
func valid(d readout.Date) bool {
	return d.Day == 0 || readout.DateOf(d.Time()) == d
}

// nearestYear is the year for a day or month without one.
func (d date) nearestYear(v *view) int {
	if !v.day.Known() {
		return 0
	}
	here := readout.Date{Year: v.day.Year, Month: d.month, Day: d.day}
	now := v.day
	if d.day == 0 {
		now = month(now)
	} else if d.hasWeekday {
		if y := d.yearOfWeekday(v.day); y != 0 {
			return y
		}
	}
	before, after := here, here
	if here.Compare(now) > 0 {
		before.Year--
	} else if here.Compare(now) < 0 {
		after.Year++
	}
	// "Defaulted in April 2022, and in September secured a loan."
	if d.joined && v.told.Known() && v.toldAt == v.sentence && d.look < prospective && v.told.Year < v.day.Year && d.month > v.told.Month {
		return v.told.Year
	}
	switch d.look {
	case past:
		// A day of next month is nearer to news than one of eleven months ago.
		if d.day == 0 || after.Time().Sub(now.Time()) > 35*24*stdtime.Hour || d.hasWeekday {
			return before.Year
		}
	case prospective:
		if now.Time().Sub(before.Time()) > 31*24*stdtime.Hour {
			return after.Year
		}
	case future:
		return after.Year
	}
	if now.Time().Sub(before.Time()) <= after.Time().Sub(now.Time()) {
		return before.Year
	}
	return after.Year
}

// yearOfWeekday is the year nearest to day in which the date falls on its
// weekday, and 0 where none is near.
func (d date) yearOfWeekday(day readout.Date) int {
	best, distance := 0, stdtime.Duration(0)
	for y := day.Year - 1; y <= day.Year+1; y++ {
		c := readout.Date{Year: y, Month: d.month, Day: d.day}
		if !valid(c) || c.Time().Weekday() != d.weekday {
			continue
		}
		if far := day.Time().Sub(c.Time()).Abs(); best == 0 || far < distance {
			best, distance = y, far
		}
	}
	return best
}

// inMonth is a day without a month, "on the 3rd".
func (d date) inMonth(v *view) days {
	if !v.day.Exact() || d.day == 0 {
		return days{}
	}
	at := readout.Date{Year: v.day.Year, Month: v.day.Month, Day: d.day}
	step := 0
	switch {
	case d.look >= prospective && d.day < v.day.Day:
		step = 1
	case d.look < prospective && d.day > v.day.Day:
		step = -1
	}
	m := addMonths(at, step)
	m.Day = d.day
	if !valid(m) {
		return days{}
	}
	return one(m)
}

// nearestWeekday is the weekday that a verb of that tense means, the day of
// publication included.
func nearestWeekday(day readout.Date, w stdtime.Weekday, look tense) readout.Date {
	here := day.Time().Weekday()
	ahead := (int(w) - int(here) + 7) % 7
	// What was yesterday is not six days off, unless the verb leaves no doubt.
	if look == future || look >= present && ahead < 6 {
		return addDays(day, ahead)
	}
	return addDays(day, -((int(here) - int(w) + 7) % 7))
}

// weekdayOf is the weekday w of the n-th week from that of day. Seen from a
// Sunday, the week that is ending counts as the last.
func weekdayOf(day readout.Date, w stdtime.Weekday, n int) readout.Date {
	if n < 0 && day.Time().Weekday() == stdtime.Sunday {
		n++
		if w == stdtime.Sunday {
			n--
		}
	}
	return addDays(monday(day), 7*n+(int(w)+6)%7)
}
