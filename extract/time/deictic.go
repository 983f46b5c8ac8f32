package time

import "github.com/readout-news/readout/lexicon"

// deictic reads the words that point by themselves: "yesterday", "tonight",
// "last night", "the day before yesterday", "a week from today".
func (r *reader) deictic(i int) (point, bool) {
	if r.is(i, "then") && r.is(i-1, "since") {
		return point{end: i + 1, way: standing, mean: func(v *view) days { return v.last }}, true
	}
	if r.is(i, "the") && r.is(i+1, "day") && r.is(i+2, "before") && r.is(i+3, "yesterday") {
		return r.daysAway(i+4, -2, -2), true
	}
	if r.is(i, "the") && r.is(i+1, "day") && r.is(i+2, "after") && r.is(i+3, "tomorrow") {
		return r.daysAway(i+4, 2, 2), true
	}
	if r.is(i, "the") && r.is(i+1, "night") && r.is(i+2, "before") && r.is(i+3, "last") {
		return r.daysAway(i+4, -2, -2), true
	}
	switch low := r.low(i); {
	case low == "today" || low == "tonight":
		if r.at(i).upper && r.at(i-1).upper && r.isWord(i-1) {
			return point{}, false // "USA Today"
		}
		return r.daysAway(i+1, 0, 0), true
	case low == "yesterday":
		return r.daysAway(r.partOfDay(i+1), -1, -1), true
	case low == "tomorrow":
		return r.daysAway(r.partOfDay(i+1), 1, 1), true
	case low == "overnight" && !r.is(i-1, "an", "the", "stayed", "stay") && !r.is(i+1, "stay", "success", "train", "trains", "flight", "bus"):
		return r.daysAway(i+1, -1, 0), true
	case r.is(i, "last") && r.is(i+1, "night", "evening"):
		return r.daysAway(i+2, -1, -1), true
	case r.is(i, "this") && lexicon.IsDaytime(r.low(i+1)):
		return r.daysAway(i+2, 0, 0), true
	}
	return point{}, false
}

// daysAway is a stretch counted in days from publication.
func (r *reader) daysAway(end, from, to int) point {
	return point{end: end, mean: func(v *view) days {
		if !v.day.Exact() {
			return days{}
		}
		return days{addDays(v.day, from), addDays(v.day, to)}
	}}
}

// theDay reads "the day before", "the week after", "the year before last" and,
// behind a preposition, "the weekend".
func (r *reader) theDay(i int) (point, bool) {
	if !r.is(i, "the") {
		return point{}, false
	}
	u := lexicon.UnitByName(r.low(i + 1))
	if u == lexicon.NoUnit && lexicon.IsDaytime(r.low(i+1)) {
		u = lexicon.UnitDay
	}
	if u < lexicon.UnitDay {
		return point{}, false
	}
	switch {
	case r.is(i+1, "weekend") && r.is(i-1, "at", "over", "on", "during", "for", "by", "before", "after", "until", "since", "through", "of"):
		look := r.tense(i)
		return point{end: i + 2, mean: func(v *view) days {
			d := period(lexicon.UnitWeekend, v.day, 0)
			if d.from.Known() && look < prospective && d.from.Compare(v.day) > 0 {
				d = period(lexicon.UnitWeekend, v.day, -1)
			}
			return d
		}}, true
	case r.is(i+2, "before", "after", "earlier", "later") && !r.is(i+1, "weekend"):
		if r.is(i+2, "before") && r.is(i+3, "last") {
			return point{end: i + 4, mean: func(v *view) days { return period(u, v.day, -2) }}, true
		}
		if r.is(i+2, "after") && r.is(i+3, "next") {
			return point{end: i + 4, mean: func(v *view) days { return period(u, v.day, 2) }}, true
		}
		step := 1
		if r.is(i+2, "before", "earlier") {
			step = -1
		}
		return r.fromAnchor(i+3, u, step, step), true
	}
	return point{}, false
}
