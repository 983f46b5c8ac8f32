package time

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// stretch reads units that run up to publication or on from it: "the past three
// days", "recent weeks", "the coming months", "the last two years".
func (r *reader) stretch(i int) (point, bool) {
	k := r.skip(i, "the", "these", "this")
	step := 0
	switch {
	case r.is(k, "past", "last", "previous"):
		step = -1
	case r.is(k, "next", "coming", "following"):
		step = 1
	case r.is(k, "recent"):
		if u := lexicon.UnitByName(r.low(k + 1)); u >= lexicon.UnitDay && u != lexicon.UnitWeekend {
			return point{end: k + 2, apart: true, mean: func(v *view) days { return days{to: v.day} }}, true
		}
		return point{}, false
	default:
		return point{}, false
	}
	if lo, hi, end, ok := r.count(k + 1); ok {
		u := lexicon.UnitByName(r.low(end))
		if u < lexicon.UnitHour || u == lexicon.UnitWeekend || r.is(end+1, "of") && step < 0 {
			return point{}, false
		}
		if lo <= 0 {
			return point{end: end + 1, apart: true, mean: openStretch(step)}, true
		}
		return point{end: end + 1, apart: true, mean: stretchFrom(u, hi, step)}, true
	}
	u := lexicon.UnitByName(r.low(k + 1))
	if u >= lexicon.UnitDay && r.is(k+1, "days", "weeks", "months", "years", "decades", "centuries") && !r.is(k, "previous", "following") {
		return point{end: k + 2, apart: true, mean: openStretch(step)}, true
	}
	return point{}, false
}

// openStretch runs up to publication or on from it, nobody says how far.
func openStretch(step int) meaning {
	return func(v *view) days {
		if step < 0 {
			return days{to: v.day}
		}
		return days{from: v.day}
	}
}

// stretchFrom runs n units back from publication or on from it. It is as exact
// as its unit: days and weeks give days, months give months, years years.
func stretchFrom(u lexicon.CalendarUnit, n, step int) meaning {
	return func(v *view) days {
		d := v.day
		if !d.Exact() {
			return days{}
		}
		n := n * step
		var far readout.Date
		switch u {
		case lexicon.UnitHour:
			far = addDays(d, (n+23*step)/24)
		case lexicon.UnitDay:
			far = addDays(d, n)
		case lexicon.UnitWeek:
			far = addDays(d, 7*n)
		case lexicon.UnitFortnight:
			far = addDays(d, 14*n)
		case lexicon.UnitMonth:
			d, far = month(d), addMonths(d, n)
		case lexicon.UnitQuarter:
			d, far = month(d), addMonths(d, 3*n)
		case lexicon.UnitYear:
			d, far = year(d), readout.Date{Year: d.Year + n}
		case lexicon.UnitDecade:
			d, far = year(d), readout.Date{Year: d.Year + 10*n}
		case lexicon.UnitCentury:
			d, far = year(d), readout.Date{Year: d.Year + 100*n}
		default:
			return days{}
		}
		if step < 0 {
			return days{far, d}
		}
		return days{d, far}
	}
}

// stretches reports whether what stands at i runs up to publication, so that
// "for" belongs to it: "for the past two years".
func (r *reader) stretches(i int) bool {
	_, ok := r.stretch(i)
	return ok
}
