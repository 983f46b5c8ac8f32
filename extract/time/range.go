package time

import (
	stdtime "time"

	"github.com/readout-news/readout"
)

// ranged reads a point or a stretch between two: "from 1998 until 2004",
// "between May and July", "Monday to Friday", "3 May - 8 June".
func (r *reader) ranged(i int, s side) (point, bool) {
	left, ok := r.point(i)
	if !ok {
		left, ok = r.bareDay(i, s)
		if !ok {
			return point{}, false
		}
	}
	k := r.joint(left.end, s)
	if k == left.end {
		return left, left.mean != nil && (s != paired || left.closed)
	}
	k = r.skip(k, "about", "around", "roughly")
	right, ok := r.point(k)
	if !ok || left.modifies || right.modifies && s != onward && s != paired || !alike(left, right) {
		if s == paired || left.mean == nil {
			return point{}, false
		}
		return left, true
	}
	p := point{end: right.end, mean: between(left, right), modifies: right.modifies, closed: true}
	return p, p.mean != nil
}

// bareDay is the first number of "from 15 to 17 March" and "between 3 and 5
// May".
func (r *reader) bareDay(i int, s side) (point, bool) {
	n := r.at(i)
	if s != onward && s != paired || n.num < 1 || n.num > 31 || n.digits > 2 || n.suffix != "" && !isOrdinal(n.suffix) {
		return point{}, false
	}
	k := r.joint(i+1, s)
	if k == i+1 {
		return point{}, false
	}
	right, ok := r.point(k)
	if !ok || right.date == nil || right.date.day == 0 || right.date.month == 0 {
		return point{}, false
	}
	return point{end: i + 1, date: &date{day: n.num}}, true
}

// joint passes over what joins two ends of a stretch.
func (r *reader) joint(i int, s side) int {
	switch {
	case s == paired:
		return r.skip(i, "and", "-", "to")
	case r.is(i, "to", "until", "till", "through", "thru"):
		return i + 1
	case s == onward && r.is(i, "up") && r.is(i+1, "to"):
		return i + 2
	case r.is(i, "-"):
		return i + 1
	}
	return i
}

// alike reports whether two points can be the ends of one stretch.
func alike(a, b point) bool {
	switch {
	case a.date != nil && b.date != nil:
		return (a.date.day == 0) == (b.date.day == 0)
	case a.date != nil || b.date != nil:
		// "from May 2019 until today".
		return a.weekday == nil && b.weekday == nil
	}
	return (a.weekday == nil) == (b.weekday == nil)
}

// between is the stretch from the beginning of a to the end of b; what one of
// them does not tell, it takes from the other.
func between(a, b point) meaning {
	switch {
	case a.date != nil && b.date != nil:
		return betweenDates(*a.date, *b.date)
	case a.weekday != nil && b.weekday != nil:
		if b.placed {
			back := (int(*b.weekday) - int(*a.weekday) + 7) % 7
			return func(v *view) days {
				to := b.mean(v).to
				if !to.Exact() {
					return days{}
				}
				return days{addDays(to, -back), to}
			}
		}
		return betweenWeekdays(*a.weekday, *b.weekday, b.mean, a.mean)
	case a.mean == nil || b.mean == nil:
		return nil
	}
	return func(v *view) days { return inOrder(a.mean(v).from, b.mean(v).to) }
}

// inOrder is the stretch, and unknown where it would run backwards.
func inOrder(from, to readout.Date) days {
	if from.Known() && to.Known() && firstDay(from).Compare(lastDay(to)) > 0 {
		return days{}
	}
	return days{from, to}
}

func betweenDates(a, b date) meaning {
	return func(v *view) days {
		to := b.days(v)
		if !to.known() {
			return days{}
		}
		a := a
		if a.month == 0 {
			a.month = to.from.Month
			if a.day > to.from.Day {
				a.month = addMonths(to.from, -1).Month
			}
		}
		if a.year == 0 && a.in == nil {
			a.year = to.from.Year
			if a.month > to.from.Month || a.month == to.from.Month && a.day > to.from.Day {
				a.year--
			}
		}
		return inOrder(a.days(v).from, to.to)
	}
}

// betweenWeekdays has a week or less: ahead, it begins with the next a; back, it
// ends with the last b.
func betweenWeekdays(a, b stdtime.Weekday, last, first meaning) meaning {
	return func(v *view) days {
		from, to := first(v).from, last(v).to
		if !from.Exact() || !to.Exact() {
			return days{}
		}
		if from.Compare(v.day) > 0 || to.Compare(v.day) > 0 {
			return days{from, addDays(from, (int(b)-int(a)+7)%7)}
		}
		return days{addDays(to, -((int(b) - int(a) + 7) % 7)), to}
	}
}
