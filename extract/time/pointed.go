package time

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// pointed reads what points to a unit, a weekday or a month: "last week", "this
// Friday", "next May", "the following Monday", "that year", "the next day".
func (r *reader) pointed(i int) (point, bool) {
	k := i
	the := r.is(k, "the")
	that := r.is(k, "that") && !r.isConjunction(k)
	if the || that {
		k++
	}
	if r.is(k, "this") && r.is(k+1, "past", "coming", "same") {
		k++
	}
	if that && r.is(k, "same") {
		k++
	}
	adjective := r.low(k)
	switch adjective {
	case "last", "this", "next", "past", "coming", "current":
		k++
	case "previous", "preceding", "following", "same", "subsequent", "prior":
		if !the && !that {
			return point{}, false
		}
		k++
	default:
		if !that {
			return r.theDay(i)
		}
		adjective = "same"
	}
	if r.is(k-1, "this", "same") && adjective == "this" && k-2 >= i && r.is(k-2, "this") {
		adjective = "this"
	}
	back := adjective == "previous" || adjective == "preceding" || adjective == "following" || adjective == "same" || adjective == "subsequent" || adjective == "prior"
	step := stepOf(adjective)
	switch adjective {
	case "prior":
		step = -1
	case "subsequent":
		step = 1
	}
	if day, short, ok := lexicon.WeekdayByName(r.low(k)); ok && !short && !r.is(k+1, "-") {
		end := r.partOfDay(k + 1)
		look := r.tense(i)
		return point{end: end, way: wayBack(back, step), mean: func(v *view) days {
			if back {
				return one(besideWeekday(v, day, step))
			}
			if !v.day.Exact() {
				return days{}
			}
			d := weekdayOf(v.day, day, step)
			switch {
			case adjective == "past" || adjective == "coming":
				d = nearestWeekday(addDays(v.day, step), day, map[bool]tense{true: past, false: future}[step < 0])
			case step == 0 && look == past && d.Compare(v.day) > 0:
				d = addDays(d, -7)
			case step == 0 && look >= present && d.Compare(v.day) < 0:
				d = addDays(d, 7)
			}
			return one(d)
		}}, true
	}
	if m, ok := r.monthName(k); ok {
		return r.pointedMonth(m, step, back, k+1)
	}
	u := lexicon.UnitByName(r.low(k))
	if u == lexicon.NoUnit && (adjective == "same" || adjective == "following" || adjective == "next" && the) && lexicon.IsDaytime(r.low(k)) {
		u = lexicon.UnitDay // "that evening", "the next morning"
	}
	if i > 0 && r.at(k).upper && r.at(k-1).upper && u != lexicon.NoUnit {
		return point{}, false // the broadcast "This Week"
	}
	if u < lexicon.UnitDay || r.is(k, "days", "weeks", "months", "years", "quarters", "decades", "centuries", "weekends") {
		return point{}, false
	}
	if adjective == "same" && (u == lexicon.UnitDay || u == lexicon.UnitMonth || u == lexicon.UnitWeek) {
		if end, years := r.yearsBack(k + 1); years < 0 {
			return point{end: end, way: backwards, mean: func(v *view) days {
				switch d := v.last.from; {
				case !d.Known() || d.Month == 0:
					return days{}
				case u == lexicon.UnitDay && d.Exact():
					return one(sameDay(d, 12*years))
				case u == lexicon.UnitWeek && d.Exact():
					return weekOf(sameDay(d, 12*years))
				case u == lexicon.UnitMonth:
					return one(addMonths(d, 12*years))
				}
				return days{}
			}}, true
		}
	}
	if u == lexicon.UnitDay && !(back || adjective == "next") || r.is(k, "quarter") && r.is(k+1, "of") && !r.is(k+2, "the", "last", "this") {
		return point{}, false
	}
	if the && r.is(k+1, "of") {
		return point{}, false // "the last week of", of which part knows
	}
	end := k + 1
	if u == lexicon.UnitDay {
		end = r.partOfDay(end)
	}
	if the && (adjective == "past" || adjective == "last" || adjective == "coming") && u >= lexicon.UnitWeek && u != lexicon.UnitWeekend {
		return point{end: end, mean: stretchFrom(u, 1, step)}, true
	}
	if adjective == "next" && (the || u == lexicon.UnitDay) && (u == lexicon.UnitDay || r.tense(i) == past) {
		back = true
	}
	look := r.tense(i)
	if r.is(end, "before") && r.is(end+1, "last") {
		return point{end: end + 2, mean: func(v *view) days { return period(u, v.day, step-1) }}, true
	}
	return point{end: end, way: wayBack(back, step), mean: func(v *view) days {
		if back {
			return shifted(v, u, step)
		}
		d := period(u, v.day, step)
		if u == lexicon.UnitWeekend && step == 0 && look == past && d.from.Known() && d.from.Compare(v.day) > 0 {
			d = period(u, v.day, -1)
		}
		return d
	}}, true
}

// isConjunction reports whether "that" at i begins a clause: "said that Friday's
// vote".
func (r *reader) isConjunction(i int) bool {
	if x := r.sent.Tokens[r.at(i).token].XPOS; x != "" {
		return x != "DT"
	}
	return r.is(i+2, "'s", "'")
}

// yearsBack reads "last year" or "a year earlier" behind "the same day".
func (r *reader) yearsBack(i int) (end, years int) {
	k := r.skip(i, "of", "in")
	switch {
	case r.is(k, "last") && r.is(k+1, "year"):
		return k + 2, -1
	case r.is(k, "a", "one") && r.is(k+1, "year") && r.is(k+2, "ago", "earlier", "before"):
		return k + 3, -1
	}
	return i, 0
}

// wayBack is the direction of what goes back to the text, and afresh where it
// does not.
func wayBack(back bool, step int) direction {
	if !back {
		return afresh
	}
	return wayOf(step)
}

// pointedMonth is "last May", "next September", "the following June".
func (r *reader) pointedMonth(m readoutMonth, step int, back bool, end int) (point, bool) {
	return point{end: end, way: wayBack(back, step), mean: func(v *view) days {
		at := v.day
		if back {
			at = v.ref.to
		}
		if at.Month == 0 {
			return days{}
		}
		here := readout.Date{Year: at.Year, Month: m}
		switch c := here.Compare(month(at)); {
		case step < 0 && c >= 0:
			here.Year--
		case step > 0 && c <= 0:
			here.Year++
		}
		return one(here)
	}}, true
}

// besideWeekday is the weekday after or before what the text spoke of last.
func besideWeekday(v *view, day stdWeekday, step int) readout.Date {
	switch {
	case step > 0 && v.ref.to.Exact():
		return nearestWeekday(addDays(v.ref.to, 1), day, future)
	case step < 0 && v.ref.from.Exact():
		return nearestWeekday(addDays(v.ref.from, -1), day, past)
	case v.last.from.Exact():
		return nearestWeekday(v.last.from, day, past)
	}
	return readout.Date{}
}
