package time

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// half is half a unit in units of the next one down.
func half(u lexicon.CalendarUnit) (lo, hi int, unit lexicon.CalendarUnit) {
	switch u {
	case lexicon.UnitCentury:
		return 5, 5, lexicon.UnitDecade
	case lexicon.UnitDecade:
		return 5, 5, lexicon.UnitYear
	case lexicon.UnitYear:
		return 6, 6, lexicon.UnitMonth
	}
	return 0, 1, u
}

// away is the unit that lies from to to units from d, as exact as the unit. An
// hour is within the day or the one beside it.
func away(d readout.Date, u lexicon.CalendarUnit, from, to int) days {
	from, to = min(from, to), max(from, to)
	if u == lexicon.UnitHour {
		if !d.Exact() {
			return days{}
		}
		switch {
		case from < 0:
			return days{addDays(d, (from-23)/24), d}
		}
		return days{d, addDays(d, (to+23)/24)}
	}
	if u == lexicon.UnitCentury {
		// A century ago is no nearer than its decade, and no farther.
		u, from, to = lexicon.UnitDecade, 10*from, 10*to
	}
	if u == lexicon.UnitWeek && !d.Exact() || u == lexicon.UnitDay && !d.Exact() {
		return days{}
	}
	return days{period(u, d, from).from, period(u, d, to).to}
}

// exactly moves d by n units and keeps it a day.
func exactly(d readout.Date, u lexicon.CalendarUnit, n int) days {
	if !d.Exact() {
		return days{}
	}
	switch u {
	case lexicon.UnitDay:
		return one(addDays(d, n))
	case lexicon.UnitWeek:
		return one(addDays(d, 7*n))
	case lexicon.UnitFortnight:
		return one(addDays(d, 14*n))
	case lexicon.UnitMonth:
		return one(sameDay(d, n))
	case lexicon.UnitQuarter:
		return one(sameDay(d, 3*n))
	case lexicon.UnitYear:
		return one(sameDay(d, 12*n))
	}
	return days{}
}

// relative is counted from what the text spoke of last.
func relative(u lexicon.CalendarUnit, from, to int) meaning {
	return func(v *view) days {
		d := v.anchor().to
		if from < 0 {
			d = v.anchor().from
		}
		if !d.Known() && u >= lexicon.UnitYear && from < 0 {
			// "From a year earlier" in a report of figures.
			d = v.day
		}
		return away(d, u, from, to)
	}
}

// shifted is the n-th unit from the one of what the text spoke of last.
func shifted(v *view, u lexicon.CalendarUnit, n int) days {
	d := v.ref.to
	switch {
	case n == 0:
		d = v.last.from
	case n < 0:
		d = v.ref.from
	}
	return period(u, d, n)
}

// wayOf is the direction of a step.
func wayOf(step int) direction {
	switch {
	case step < 0:
		return backwards
	case step > 0:
		return onwards
	}
	return standing
}
