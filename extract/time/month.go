package time

import (
	stdtime "time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// monthAlone reads a month without a day: "September", "in March 2014", "the May
// election".
func (r *reader) monthAlone(i int) (point, bool) {
	m, ok := r.monthName(i)
	if !ok {
		return point{}, false
	}
	d := date{month: m}
	if y, in, end := r.yearBehind(i + 1); end > i+1 {
		d.year, d.in = y, in
		return r.dated(i, d, end), true
	}
	if y := r.yearShared(i + 1); y != 0 {
		d.year = y
		return r.dated(i, d, i+1), true
	}
	if !r.monthLicensed(i) {
		return point{}, false
	}
	p := r.dated(i, d, i+1)
	p.modifies = r.is(i-1, "the", "a", "an", "its", "his", "her", "their", "'s")
	return p, true
}

// monthLicensed tells a month from a name or a verb: "Mr. May", "March for
// peace", "August Brandt". A month stands behind a preposition or beside
// another month, or between an article and a noun.
func (r *reader) monthLicensed(i int) bool {
	next := r.at(i + 1)
	named := next.upper && r.isWord(i+1) && !next.glued && !r.beginsClause(i+1)
	if r.is(i+1, "of", "for") && !r.is(i-1, "in", "since", "until", "by", "last", "next", "this") {
		return false
	}
	switch {
	case r.is(i-1, "in", "since", "until", "till", "by", "during", "through", "throughout", "between", "before", "after", "last", "next",
		"this", "early", "mid", "late", "from", "to", "for", "of", "-", "and", "or", "over", "into", "every", "around", "starting", "beginning"):
		if r.is(i-1, "and", "or", "-", "to") {
			if r.is(i-1, "to") && lexicon.UnitByName(r.low(i-2)) >= lexicon.UnitMonth {
				return true // "in the year to March"
			}
			_, ok := r.monthName(i - 2)
			_, year := r.monthName(i - 3)
			if r.is(i-2, "mid", "early", "late") {
				return true
			}
			return ok || year && r.at(i-2).digits == 4 || r.is(i-1, "to") && !named && r.at(i-2).digits == 4
		}
		if r.is(i-1, "of", "for", "from", "by", "to", "before", "after", "since", "between", "around") {
			// People have these names too: "by May", "of April Dunne".
			return !named && !r.is(i+1, "'s")
		}
		return !named
	case r.is(i-1, "the", "a", "an", "its", "his", "her", "their", "'s"):
		return r.isWord(i+1) && !next.upper && !r.is(i+1, "'s", "of") && !r.isFunction(i+1)
	case r.is(i+1, "'s"):
		m, _ := r.monthName(i)
		return i == 0 && m != 5 && m != 4 && m != 6 && m != 8
	case r.is(i+1, ",", "and", "or", "-", "to", "through"):
		_, ok := r.monthName(r.skip(i+2, "and", "or"))
		return ok
	case r.is(i-1, ","):
		_, ok := r.monthName(i - 2)
		return ok
	}
	return false
}

// season reads "the autumn of 1939", "last summer", "in the spring".
func (r *reader) season(i int) (point, bool) {
	k := r.skip(i, "the")
	step, told := r.step(k)
	if told {
		k++
	}
	first, ok := lexicon.SeasonByName(r.low(k))
	if !ok {
		return point{}, false
	}
	if r.at(k).upper && k > 0 && r.at(k-1).upper && r.isWord(k-1) && k-1 >= i-1 && !r.isFunction(k-1) {
		return point{}, false // "Arab Spring"
	}
	end := k + 1
	if y, in, after := r.yearBehind(end); after > end {
		if r.is(after, "-", "/") && r.at(after).glued && r.at(after+1).digits >= 2 {
			after += 2
		}
		return point{end: after, mean: func(v *view) days {
			y := y
			if in != nil {
				y = in(v).from.Year
			}
			if y == 0 {
				return days{}
			}
			return seasonOf(y, first)
		}}, true
	}
	if !told && !r.is(i-1, "in", "by", "until", "since", "during", "early", "late", "mid", "-", "this", "over", "throughout", "of") ||
		r.is(end, "of", "in") || r.is(k, "fall") && !told && k == i && !r.is(end, ",", ".", "and") {
		return point{}, false
	}
	if !told && (r.is(i-1, "of") || r.is(i-1, "-")) {
		return point{}, false
	}
	look := r.tense(i)
	return point{end: end, mean: func(v *view) days { return nearestSeason(v.day, first, step, told, look) }}, true
}

func seasonOf(y int, first stdtime.Month) days {
	m := readout.Date{Year: y, Month: first}
	return days{m, addMonths(m, 2)}
}

// nearestSeason is the season without a year: the last one that has ended, the
// next one to begin, or the one in the direction of the verb.
func nearestSeason(day readout.Date, first stdtime.Month, step int, told bool, look tense) days {
	if !day.Exact() {
		return days{}
	}
	now := month(day)
	s := seasonOf(day.Year+1, first)
	for {
		switch {
		case told && step < 0 && s.to.Compare(now) < 0,
			told && step == 0 && s.from.Year == day.Year,
			told && step > 0 && s.from.Compare(now) > 0 && seasonOf(s.from.Year-1, first).from.Compare(now) <= 0,
			!told && look < prospective && s.from.Compare(now) <= 0,
			!told && look >= prospective && s.to.Compare(now) >= 0 && seasonOf(s.from.Year-1, first).to.Compare(now) < 0,
			s.from.Year < day.Year-2:
			return s
		}
		s = seasonOf(s.from.Year-1, first)
	}
}
