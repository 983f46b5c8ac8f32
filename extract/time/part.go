package time

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// part reads a part of a longer time, and gives the whole of it: "early March",
// "mid-2022", "the end of the year", "the late 1990s", "year's end". The text
// does not say which days it means, and so nothing does.
func (r *reader) part(i int) (point, bool) {
	k := r.skip(i, "the", "very")
	switch {
	case r.is(k, "year", "month", "week", "century", "decade") && r.is(k+1, "'s", "-") && r.is(k+2, "end"):
		return r.whole(i, lexicon.UnitByName(r.low(k)), k+3), true
	case r.is(k, "early", "mid", "late", "midway") && !r.is(k+1, ","):
		end := r.skip(k+1, "-")
		if r.is(end, "in", "through") {
			return point{}, false
		}
		if _, isMonth := r.monthName(end); isMonth && k > i {
			return point{}, false // "the mid-April vote" begins at its month
		}
		return r.inside(i, end, false)
	case r.is(k, "week") && (r.is(k+1, "of", "beginning", "starting", "ending")):
		p, ok := r.point(k + 2)
		if !ok || p.date == nil || p.date.day == 0 {
			return point{}, false
		}
		return point{end: p.end, mean: func(v *view) days {
			if d := p.mean(v); d.from.Exact() {
				return weekOf(d.from)
			}
			return days{}
		}}, true
	case r.is(k, "beginning", "start", "end", "middle", "close", "turn", "height", "outset", "eve") && r.is(k+1, "of"):
		return r.inside(i, k+2, true)
	case r.is(k, "first", "second", "third", "fourth", "last", "final", "opening", "closing", "early", "late"):
		// "the last week of May", "the first days of the year"
		end := k + 1
		if _, ok := lexicon.NumberByName(r.low(end)); ok || r.is(end, "few") {
			end++
		}
		if u := lexicon.UnitByName(r.low(end)); u >= lexicon.UnitHour && u <= lexicon.UnitMonth && r.is(end+1, "of") {
			if r.is(end+2, "the") && r.is(end+3, "year", "month") || r.is(end+2, "this", "last", "next") || r.longer(end+2) {
				return r.inside(i, end+2, true)
			}
		}
	}
	return point{}, false
}

// longer reports whether a month or a year stands at i.
func (r *reader) longer(i int) bool {
	if _, ok := r.monthName(i); ok {
		return true
	}
	w := r.at(i)
	return w.digits == 4 && w.num > 1000 && w.num < 2200
}

// inside reads the whole that a part is taken of; of tells that "of" has been
// read.
func (r *reader) inside(i, k int, of bool) (point, bool) {
	if r.is(k, "the") {
		if u := lexicon.UnitByName(r.low(k + 1)); u >= lexicon.UnitWeek && !r.isCompound(k+2) && of {
			return r.whole(i, u, k+2), true
		}
	}
	p, ok := r.point(k)
	if !ok || p.weekday != nil && of {
		return point{}, false
	}
	if p.date != nil && p.date.day != 0 {
		return point{}, false
	}
	p.date = nil
	return p, true
}

// isCompound reports whether word i goes on a noun: "the year-end".
func (r *reader) isCompound(i int) bool { return r.is(i, "-", "'s") && r.at(i).glued }

// whole is the unit that holds the day of publication.
func (r *reader) whole(_ int, u lexicon.CalendarUnit, end int) point {
	return point{end: end, mean: func(v *view) days { return period(u, v.day, 0) }}
}

// quarter reads quarters and halves of a year: "the first quarter of 2024", "the
// third quarter", "Q4 2025", "the first half of the year", "2H 2024".
func (r *reader) quarter(i int) (point, bool) {
	k := r.skip(i, "the")
	n, half, end := 0, false, k
	low := r.low(k)
	switch {
	case len(low) == 2 && (low[0] == 'q' || low[0] == 'h') && low[1] >= '1' && low[1] <= '4' && r.at(k).upper:
		n, half, end = int(low[1]-'0'), low[0] == 'h', k+1
	case r.at(k).digits == 1 && (r.at(k).suffix == "h" || r.at(k).suffix == "q"):
		n, half, end = r.at(k).num, r.at(k).suffix == "h", k+1
	default:
		n, end = r.ordinal(k)
		if n == 0 && r.is(k, "final", "last") && (r.is(k+1, "quarter") || r.is(k+1, "half")) && r.is(k+2, "of") {
			n, end = 4, k+1
			if r.is(k+1, "half") {
				n = 2
			}
		}
		end = r.skip(end, "-")
		half = r.is(end, "half")
		if n == 0 || !r.is(end, "quarter", "half") {
			return point{}, false
		}
		end++
	}
	if n < 1 || n > 4 || half && n > 2 {
		return point{}, false
	}
	hyphen := r.is(end-2, "-")
	if y, in, after := r.yearBehind(end); after > end {
		return point{end: after, mean: func(v *view) days { return partOfYear(yearIn(y, in, v), n, half) }}, true
	}
	if r.is(end, "of") && r.is(end+1, "the", "this", "last", "next") && r.is(end+2, "year") {
		step := 0
		if !r.is(end+1, "the") {
			step = stepOf(r.low(end + 1))
		}
		return point{end: end + 3, mean: func(v *view) days {
			if !v.day.Known() {
				return days{}
			}
			return partOfYear(v.day.Year+step, n, half)
		}}, true
	}
	if r.is(end, "of") {
		if p, ok := r.inside(i, end+1, true); ok && half {
			return p, true // "the first half of March"
		}
		return point{}, false
	}
	if half || len(low) != 2 && !hyphen && !r.is(i-1, "in", "for", "during", "by", "until", "since", "from", "to", "last", "of") {
		return point{}, false
	}
	look := r.tense(i)
	return point{end: end, modifies: hyphen, mean: func(v *view) days {
		if !v.day.Exact() {
			return days{}
		}
		q := partOfYear(v.day.Year, n, false)
		switch {
		case look < prospective && q.from.Compare(month(v.day)) > 0:
			return partOfYear(v.day.Year-1, n, false)
		case look >= prospective && q.to.Compare(month(v.day)) < 0:
			return partOfYear(v.day.Year+1, n, false)
		}
		return q
	}}, true
}

// yearIn is the year that is told by number or in words.
func yearIn(y int, in meaning, v *view) int {
	if in != nil {
		return in(v).from.Year
	}
	return y
}

// partOfYear is the n-th quarter or half of a year.
func partOfYear(y, n int, half bool) days {
	if y == 0 {
		return days{}
	}
	if half {
		return days{readout.Date{Year: y, Month: 1}, readout.Date{Year: y, Month: 6}}.shift(6 * (n - 1))
	}
	return quarterOf(y, n)
}

// shift moves a stretch of months.
func (d days) shift(months int) days { return days{addMonths(d.from, months), addMonths(d.to, months)} }
