package time

import (
	stdtime "time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// days is a stretch of calendar days, inclusive; an open end is unknown.
type days struct{ from, to readout.Date }

// known reports whether anything of the stretch is known.
func (d days) known() bool { return d.from.Known() || d.to.Known() }

// one is the stretch of a single date, as exact as the date is.
func one(d readout.Date) days { return days{d, d} }

// periodOf is the stretch that an inexact date stands for.
func periodOf(d readout.Date) days { return one(d) }

// ends are the first and last day of the stretch, unknown where it is open.
func (d days) ends() (first, last readout.Date) { return firstDay(d.from), lastDay(d.to) }

func firstDay(d readout.Date) readout.Date {
	if !d.Known() {
		return d
	}
	return readout.DateOf(d.Time())
}

func lastDay(d readout.Date) readout.Date {
	switch {
	case !d.Known() || d.Exact():
		return d
	case d.Month == 0:
		return readout.Date{Year: d.Year, Month: 12, Day: 31}
	}
	return readout.DateOf(stdtime.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, stdtime.UTC))
}

// asExactAs drops from d what other does not know.
func asExactAs(d, other readout.Date) readout.Date {
	if other.Day == 0 {
		d.Day = 0
	}
	if other.Month == 0 {
		d.Month = 0
	}
	return d
}

// month and year drop what is more exact.
func month(d readout.Date) readout.Date { return readout.Date{Year: d.Year, Month: d.Month} }
func year(d readout.Date) readout.Date  { return readout.Date{Year: d.Year} }

// addDays moves an exact day.
func addDays(d readout.Date, n int) readout.Date {
	return readout.DateOf(d.Time().AddDate(0, 0, n))
}

// addMonths moves a month and drops the day.
func addMonths(d readout.Date, n int) readout.Date {
	return month(readout.DateOf(stdtime.Date(d.Year, d.Month+stdtime.Month(n), 1, 0, 0, 0, 0, stdtime.UTC)))
}

// sameDay moves a day by months and keeps its number, or takes the last day of
// a month that is too short.
func sameDay(d readout.Date, months int) readout.Date {
	m := addMonths(d, months)
	last := lastDay(m)
	m.Day = min(d.Day, last.Day)
	return m
}

// monday is the first day of the week of d.
func monday(d readout.Date) readout.Date {
	return addDays(d, -(int(d.Time().Weekday())+6)%7)
}

// weekOf is the week from Monday to Sunday that holds d.
func weekOf(d readout.Date) days {
	m := monday(d)
	return days{m, addDays(m, 6)}
}

// quarterOf is quarter q (from 1) of a year.
func quarterOf(y, q int) days {
	m := stdtime.Month(3*q - 2)
	return days{readout.Date{Year: y, Month: m}, readout.Date{Year: y, Month: m + 2}}
}

// decadeOf holds the years from one that ends in 0.
func decadeOf(y int) days {
	y -= y % 10
	return days{readout.Date{Year: y}, readout.Date{Year: y + 9}}
}

// centuryOf is the n-th century, which begins with a year that ends in 01.
func centuryOf(n int) days {
	return days{readout.Date{Year: 100*n - 99}, readout.Date{Year: 100 * n}}
}

// weekendOf is the Saturday and Sunday of the week of d.
func weekendOf(d readout.Date) days {
	m := monday(d)
	return days{addDays(m, 5), addDays(m, 6)}
}

// period is the n-th unit from the one that holds the day d: n is 0 for "this
// month", -1 for "last month". The result is as exact as the unit.
func period(u lexicon.CalendarUnit, d readout.Date, n int) days {
	if !d.Exact() {
		return coarse(u, d, n)
	}
	switch u {
	case lexicon.UnitDay:
		return one(addDays(d, n))
	case lexicon.UnitWeekend:
		return weekendOf(addDays(d, 7*n))
	case lexicon.UnitWeek:
		return weekOf(addDays(d, 7*n))
	case lexicon.UnitFortnight:
		return weekOf(addDays(d, 14*n))
	}
	return coarse(u, d, n)
}

// coarse is period for units of a month and more, for which d need not be a day.
func coarse(u lexicon.CalendarUnit, d readout.Date, n int) days {
	if !d.Known() {
		return days{}
	}
	switch u {
	case lexicon.UnitMonth:
		if d.Month != 0 {
			return one(addMonths(d, n))
		}
	case lexicon.UnitQuarter:
		if d.Month != 0 {
			m := addMonths(d, 3*n)
			return quarterOf(m.Year, (int(m.Month)+2)/3)
		}
	case lexicon.UnitYear:
		return one(readout.Date{Year: d.Year + n})
	case lexicon.UnitDecade:
		return decadeOf(d.Year + 10*n)
	case lexicon.UnitCentury:
		return centuryOf((d.Year+99)/100 + n)
	}
	return days{}
}
