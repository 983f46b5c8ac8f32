package time

import (
	stdtime "time"

	"github.com/readout-news/readout/lexicon"
)

func isOrdinal(suffix string) bool {
	return suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th"
}

// dayNumber reads a day of the month, in figures or as an ordinal in words.
func (r *reader) dayNumber(i int) (day, end int, ordinal bool) {
	w := r.at(i)
	if w.num >= 1 && w.num <= 31 && w.digits <= 2 && (w.suffix == "" || isOrdinal(w.suffix)) {
		return w.num, i + 1, w.suffix != ""
	}
	if n, end := r.ordinal(i); n >= 1 && n <= 31 && w.num < 0 {
		return n, end, true
	}
	return 0, i, false
}

// ordinal reads "third", "21st", "twenty-first"; 0 where there is none.
func (r *reader) ordinal(i int) (n, end int) {
	if w := r.at(i); w.num > 0 && isOrdinal(w.suffix) {
		return w.num, i + 1
	}
	if n, ok := lexicon.OrdinalByName(r.low(i)); ok {
		return n, i + 1
	}
	if tens, ok := lexicon.NumberByName(r.low(i)); ok && tens >= 20 && r.is(i+1, "-") {
		if n, ok := lexicon.OrdinalByName(r.low(i + 2)); ok && n < 10 {
			return tens + n, i + 3
		}
	}
	return 0, i
}

// monthName reads the name of a month; a shortened one only where a number
// stands beside it.
func (r *reader) monthName(i int) (stdtime.Month, bool) {
	w := r.at(i)
	m, short, ok := lexicon.MonthByName(w.low)
	if !ok || !w.upper || short && r.at(i-1).num < 0 && r.at(i+1).num < 0 && !w.stop {
		return 0, false
	}
	return m, true
}

// calendar reads a day of a month, with or without year: "2 March 2023", "March
// 2nd", "the 20th of March", "1-3 July", "on the 3rd".
func (r *reader) calendar(i int) (point, bool) {
	if m, ok := r.monthName(i); ok {
		return r.monthFirst(i, m)
	}
	k := r.skip(i, "the")
	day, end, ordinal := r.dayNumber(k)
	if day == 0 || r.at(k-1).glued && r.is(k-1, "-", "/", "$", "£", "€") && k > i {
		return point{}, false
	}
	if !ordinal && k > i {
		return point{}, false // "the 12 June summit" begins at its day
	}
	d := date{day: day}
	m, ok := r.monthName(r.skip(end, "of"))
	if !ok && r.is(end, "-") && r.at(end+1).glued {
		m, ok = r.monthName(end + 1) // "1-Jan-1973"
		if ok {
			return r.withYear(i, date{day: day, month: m}, end+2), true
		}
	}
	if ok {
		d.month = m
		return r.withYear(i, d, r.skip(end, "of")+1), true
	}
	// Two days and one month.
	if r.is(end, "-", "to", "and", "through", "until", "or", "&", ",", "/") {
		second, after, _ := r.dayNumber(r.skip(end+1, "the"))
		if m, ok := r.monthName(r.skip(after, "of")); ok && second > day {
			d.month = m
			if !r.is(end, "or", ",") && (!r.is(end, "and", "&") || second == day+1) {
				d.today = second
				return r.withYear(i, d, r.skip(after, "of")+1), true
			}
			p := r.withYear(i, d, r.skip(after, "of")+1)
			p.end = end
			return p, true
		}
	}
	// "On the 3rd" and "on the 3rd of last month".
	if !ordinal || k == i || r.at(k).num < 0 || !r.is(i-1, "on", "by", "until", "since", "before", "of") {
		return point{}, false
	}
	if r.is(end, "of") && r.is(end+1, "this", "last", "next") && r.is(end+2, "month") {
		step := map[string]int{"this": 0, "last": -1, "next": 1}[r.low(end+1)]
		return point{end: end + 3, mean: func(v *view) days {
			if !v.day.Exact() {
				return days{}
			}
			m := addMonths(v.day, step)
			m.Day = day
			return one(m)
		}}, true
	}
	if r.isWord(end) && !r.is(end, "and", "or", "to", "a", "the", "he", "she", "they", "it", "but") || r.is(end, "-", "of") {
		return point{}, false
	}
	return r.dated(i, d, end), true
}

// monthFirst reads what follows the name of a month at i: a day, two, a year.
func (r *reader) monthFirst(i int, m stdtime.Month) (point, bool) {
	k := r.skip(i+1, "the")
	w := r.at(k)
	day, end, ordinal := r.dayNumber(k)
	if day == 0 || w.num < 0 && k == i+1 || !ordinal && (w.suffix != "" || r.countsThings(end) || r.is(end, "%", "a.m", "p.m")) {
		return point{}, false
	}
	d := date{month: m, day: day}
	if r.is(end, "-", "to", "through", "until", "and", "&") {
		k := r.skip(end+1, "the")
		second, after, _ := r.dayNumber(k)
		_, isMonth := r.monthName(r.skip(after, "of"))
		if r.at(k).num > 0 && second > day && !isMonth && !r.countsThings(after) && !r.is(after, "-", "a.m", "p.m", "%", ":") &&
			(!r.is(end, "and", "&") || second == day+1) {
			d.today, end = second, after
		}
	}
	return r.withYear(i, d, end), true
}

// withYear reads the year of a date that ends at end, if there is one.
func (r *reader) withYear(i int, d date, end int) point {
	if y, in, after := r.yearBehind(end); after > end {
		d.year, d.in = y, in
		end = after
	} else if y := r.yearShared(end); y != 0 {
		d.year = y
	} else if d.day != 0 {
		if y := lexicon.YearOfDay(d.month, d.day, r.low(end)); y != 0 {
			d.year = y
		}
	}
	return r.dated(i, d, end)
}

// yearBehind reads a year that belongs to what stands before: "2023", ", 2023",
// "of last year", "this year".
func (r *reader) yearBehind(i int) (year int, in meaning, end int) {
	k := r.skip(i, ",")
	if w := r.at(k); w.digits == 4 && w.suffix == "" && w.num >= 1000 && w.num < 2200 && !r.countsThings(k+1) {
		return w.num, nil, k + 1
	}
	if w := r.at(k); k > i {
		_ = w
		return 0, nil, i
	}
	k = r.skip(i, "of", "in")
	if w := r.at(k); k > i && w.digits == 4 && w.suffix == "" && w.num >= 1000 && w.num < 2200 && r.is(i, "of") {
		return w.num, nil, k + 1
	}
	if r.is(k, "last", "this", "next") && r.is(k+1, "year") {
		step := map[string]int{"last": -1, "this": 0, "next": 1}[r.low(k)]
		return 0, func(v *view) days { return coarse(lexicon.UnitYear, v.day, step) }, k + 2
	}
	if r.is(k, "that", "the") && (r.is(k+1, "year") && r.is(k, "that") || r.is(k+1, "same", "following", "previous", "next") && r.is(k+2, "year")) {
		step := 0
		switch {
		case r.is(k+1, "following", "next"):
			step = 1
		case r.is(k+1, "previous"):
			step = -1
		}
		end := k + 2
		if !r.is(k+1, "year") {
			end++
		}
		return 0, func(v *view) days { return coarse(lexicon.UnitYear, v.last.from, step) }, end
	}
	return 0, nil, i
}

// yearShared is the year of a later date of the same list: "on 3 May and 8 June
// 2019"; 0 where there is none.
func (r *reader) yearShared(i int) int {
	for steps := 0; steps < 6 && r.is(i, ",", "and", "or", "&"); steps++ {
		i = r.skip(i+1, "and", "or", "on", "in")
		i = r.skip(i, "on", "in", "the")
		_, m1 := r.monthName(i)
		if _, after, _ := r.dayNumber(i); after > i && !m1 {
			i = r.skip(after, "of")
			if _, ok := r.monthName(i); ok {
				i++
			} else if !r.is(after, ",") || r.at(after+1).digits != 4 {
				return 0 // but "March 3 and 7, 2021"
			}
		} else if m1 {
			i++
			if _, after, _ := r.dayNumber(i); after > i && r.at(i).num > 0 {
				i = after
			}
		} else {
			return 0
		}
		if w := r.at(r.skip(i, ",")); w.digits == 4 && w.suffix == "" && w.num >= 1000 && w.num < 2200 && !r.countsThings(r.skip(i, ",")+1) {
			return w.num
		}
	}
	return 0
}
