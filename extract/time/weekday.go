package time

import (
	"strings"
	stdtime "time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// weekdayPoint reads a weekday, with the date or the week that goes with it:
// "Tuesday", "Wednesday, March 1", "Friday of last week", "Monday week".
func (r *reader) weekdayPoint(i int) (point, bool) {
	w := r.at(i)
	day, short, ok := lexicon.WeekdayByName(w.low)
	if !ok || short && (!w.upper || !r.dateBehind(i+1) && !(w.stop && r.is(i-1, "on", "until", "since", "last", "next", "by"))) {
		return point{}, false
	}
	if r.isTitle(i) {
		return point{}, false
	}
	end := r.partOfDay(i + 1)
	if end > i+1 && r.at(i+1).upper && r.at(end).upper && r.isWord(end) && !r.at(end).glued {
		return point{}, false // "Saturday Night Live"
	}
	if night, ok := strings.CutSuffix(r.low(end), "s"); ok && lexicon.IsDaytime(night) {
		return point{}, false // "Saturday nights"
	}
	if r.is(end, "(") {
		if p, ok := r.calendar(end + 1); ok && p.date != nil && p.date.day != 0 && p.date.today == 0 && r.is(p.end, ")") {
			return r.onWeekday(i, *p.date, day, p.end+1), true
		}
	}
	k := r.skip(r.skip(end, ","), "the")
	if p, ok := r.calendar(k); ok && p.date != nil && p.date.day != 0 && p.date.today == 0 && p.date.month != 0 {
		return r.onWeekday(i, *p.date, day, p.end), true
	}
	if p, ok := r.numeric(k); ok && p.date != nil {
		return r.onWeekday(i, *p.date, day, p.end), true
	}
	k = r.skip(end, "of")
	if r.is(k, "last", "this", "next") && r.is(k+1, "week") && !r.is(k+2, "'s") {
		n := stepOf(r.low(k))
		return point{end: r.partOfDay(k + 2), weekday: &day, placed: true, mean: onDay(func(d readout.Date) readout.Date { return addDays(monday(d), 7*n+(int(day)+6)%7) })}, true
	}
	if r.is(end, "week") && !r.isWord(end+1) {
		return point{end: end + 1, mean: onDay(func(d readout.Date) readout.Date { return addDays(nearestWeekday(d, day, future), 7) })}, true
	}
	look := r.tense(i)
	if r.is(i-1, "for") && !r.is(end, "'s", "'") {
		look = future // "called a rally for Saturday"
	}
	if look == present {
		// "Monday's talks are": a day before a noun has been, as a rule.
		if r.is(end, "'s", "'") || end > i+1 && r.is(i-1, "a", "the", "his", "her", "its", "their") {
			look = past
		}
	}
	return point{end: end, weekday: &day, mean: onDay(func(d readout.Date) readout.Date { return nearestWeekday(d, day, look) })}, true
}

// onWeekday is a date whose weekday the text tells.
func (r *reader) onWeekday(i int, d date, w stdtime.Weekday, end int) point {
	d.weekday, d.hasWeekday = w, true
	p := r.dated(i, d, end)
	return p
}

// onDay is the meaning of what is counted from the day of publication.
func onDay(f func(readout.Date) readout.Date) meaning {
	return func(v *view) days {
		if !v.day.Exact() {
			return days{}
		}
		return one(f(v.day))
	}
}

// dateBehind reports whether a number or a month follows, past a comma.
func (r *reader) dateBehind(i int) bool {
	i = r.skip(i, ",")
	if n := r.at(i).num; n >= 1 && n <= 31 {
		return true
	}
	_, ok := r.monthName(i)
	return ok
}

// isTitle reports whether the weekday at i means no day, or not one: it is part
// of a name, "Sheffield
// Wednesday", "The Sunday Courier", "Black Friday", "The Mail on Sunday".
func (r *reader) isTitle(i int) bool {
	if r.is(i-1, "every", "each") {
		return true
	}
	if r.is(i-1, "on") && r.is(i-2, "mail") || r.is(i-1, "news") && r.at(i-1).upper {
		return true
	}
	if r.is(i-1, "good", "black", "ash", "bloody", "super", "palm", "easter", "holy", "cyber", "sheffield", "ruby", "whit", "maundy", "red") &&
		r.at(i-1).upper {
		return true
	}
	next := r.at(i + 1)
	if !next.upper || !r.isWord(i+1) || next.glued {
		return false
	}
	if r.is(i+1, "times", "telegraph", "mirror", "express", "mail", "post", "herald", "tribune", "courier", "independent", "mercury",
		"gazette", "standard", "sun", "world", "star", "nation", "observer", "review", "magazine", "group", "prayers", "mass") {
		return true
	}
	_, _, isMonth := lexicon.MonthByName(next.low)
	return r.is(i-1, "the", "a") && !isMonth && !lexicon.IsDaytime(next.low)
}

// partOfDay passes over "morning", "late evening", "at dawn".
func (r *reader) partOfDay(i int) int {
	k := r.skip(i, "early", "late", "mid")
	k = r.skip(k, "-")
	if lexicon.IsDaytime(r.low(k)) && !r.is(k+1, "-") {
		return k + 1
	}
	return i
}

// stepOf is -1 for "last", 0 for "this", 1 for "next".
func stepOf(low string) int {
	switch low {
	case "last", "previous", "preceding", "past":
		return -1
	case "next", "coming", "following":
		return 1
	}
	return 0
}

// step reads "last", "this" or "next" at i.
func (r *reader) step(i int) (int, bool) {
	if r.is(i, "last", "this", "next") {
		return stepOf(r.low(i)), true
	}
	return 0, false
}

// holiday reads a day that has a name: "Christmas Eve", "Good Friday 2022".
func (r *reader) holiday(i int) (point, bool) {
	k := i
	step, told := r.step(k)
	if told {
		k++
	}
	if w := r.at(k); !w.upper && w.low != "9/11" {
		return point{}, false
	}
	var h *lexicon.Holiday
	end, name := k, ""
	for n := k; n < k+lexicon.HolidayWords && n < len(r.words); n++ {
		if n > k && !r.at(n).glued {
			name += " "
		}
		name += r.low(n)
		if found := lexicon.HolidayByName(name); found != nil {
			h, end = found, n+1
		}
	}
	if h == nil || (end == k+1 || h.Name == "new year") && !told && !r.holidayLicensed(k, end) {
		return point{}, false
	}
	if h.Once() {
		return point{end: end, mean: fixed(one(readout.DateOf(h.On(0)))), modifies: r.isWord(end), apart: true}, true
	}
	if y, in, after := r.yearBehind(end); after > end {
		return point{end: after, mean: func(v *view) days {
			y := y
			if in != nil {
				y = in(v).from.Year
			}
			if y == 0 {
				return days{}
			}
			return one(readout.DateOf(h.On(y)))
		}}, true
	}
	look := r.tense(i)
	return point{end: r.partOfDay(end), mean: onDay(func(d readout.Date) readout.Date { return nearestHoliday(d, h, step, told, look) })}, true
}

// holidayLicensed tells the day from what is only called after it: "Easter
// Island", "a Christmas tree".
func (r *reader) holidayLicensed(i, end int) bool {
	if next := r.at(end); next.upper && r.isWord(end) && !next.glued && !r.beginsClause(end) {
		return false
	}
	return r.low(i) == "9/11" || r.low(i) == "juneteenth" ||
		r.is(i-1, "at", "on", "by", "before", "after", "since", "until", "over", "during", "for", "past", "this", "last", "next", "early", "late", "around", "between") ||
		r.is(i-1, "and") && r.at(i-2).upper && lexicon.HolidayByName(r.low(i-2)) != nil
}

// nearestHoliday is the holiday of the year that the verb looks to.
func nearestHoliday(day readout.Date, h *lexicon.Holiday, step int, told bool, look tense) readout.Date {
	here := readout.DateOf(h.On(day.Year))
	before, after := here, here
	if c := here.Compare(day); c > 0 || c == 0 && told && step != 0 {
		before = readout.DateOf(h.On(day.Year - 1))
	}
	if c := here.Compare(day); c < 0 || c == 0 && told && step != 0 {
		after = readout.DateOf(h.On(day.Year + 1))
	}
	switch {
	case told && step == 0:
		return here
	case told && step < 0, !told && look == past:
		return before
	case told && step > 0, look >= prospective:
		return after
	}
	if day.Time().Sub(before.Time()) <= after.Time().Sub(day.Time()) {
		return before
	}
	return after
}
