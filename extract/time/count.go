package time

import (
	"strings"
	stdtime "time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

type (
	stdWeekday   = stdtime.Weekday
	readoutMonth = stdtime.Month
)

// count reads how many: "two", "25", "a couple of", "two or three", "a few". lo
// is 0 where the text gives no number.
func (r *reader) count(i int) (lo, hi, end int, ok bool) {
	k := r.skip(i, "about", "some", "nearly", "almost", "around", "roughly", "just", "exactly", "only", "barely", "approximately")
	switch {
	case r.is(k, "more", "less") && r.is(k+1, "than"):
		k += 2
	case r.is(k, "at") && r.is(k+1, "least"):
		k += 2
	case r.is(k, "over", "under"):
		k++
	}
	switch {
	case r.is(k, "a", "the") && r.is(k+1, "couple"):
		return 2, 2, r.skip(k+2, "of"), true
	case r.is(k, "a") && r.is(k+1, "few", "dozen"):
		if r.is(k+1, "dozen") {
			return 12, 12, k + 2, true
		}
		return 0, 0, k + 2, true
	case r.is(k, "a") && r.is(k+1, "number", "matter") && r.is(k+2, "of"):
		return 0, 0, k + 3, true
	case r.is(k, "several", "many", "few"):
		return 0, 0, k + 1, true
	case r.is(k, "a", "an", "one"):
		return 1, 1, k + 1, true
	case r.is(k, "half") && r.is(k+1, "a", "an"):
		return -1, -1, k + 2, true
	}
	n, end := r.cardinal(k)
	if end == k {
		if k > i && r.is(k-1, "some") {
			return 0, 0, k, true
		}
		return 0, 0, i, false
	}
	if r.is(end, "or", "to", "-") {
		if m, after := r.cardinal(end + 1); after > end+1 && m > n {
			return n, m, after, true
		}
	}
	return n, n, end, true
}

// cardinal reads a number below 1000 in figures or words.
func (r *reader) cardinal(i int) (n, end int) {
	if w := r.at(i); w.num >= 0 && w.suffix == "" && w.digits <= 3 {
		return w.num, i + 1
	}
	n, ok := lexicon.NumberByName(r.low(i))
	if !ok {
		return 0, i
	}
	if n >= 20 && r.is(i+1, "-") {
		if m, ok := lexicon.NumberByName(r.low(i + 2)); ok && m < 10 {
			return n + m, i + 3
		}
	}
	return n, i + 1
}

// counted reads a number of units and what it is counted from: "three days ago",
// "a month later", "two days after that", "several months into the war", "in two
// weeks", "a week from today".
func (r *reader) counted(i int) (point, bool) {
	lo, hi, k, ok := r.count(i)
	if !ok {
		// "Decades ago".
		if r.is(i, "hours", "days", "weeks", "months", "years", "decades", "centuries") &&
			r.is(i+1, "ago", "later", "earlier", "before", "after", "into") && !r.is(i-1, "for") && !r.is(i+2, "than") {
			return point{end: i + 2, mean: unknown, apart: true}, true
		}
		return point{}, false
	}
	k = r.skip(k, "whole", "full", "short", "long")
	if day, ok := strings.CutSuffix(r.low(k), "s"); ok && r.is(k+1, "ago") && lo > 0 {
		if w, short, ok := lexicon.WeekdayByName(day); ok && !short {
			// "Two Sundays ago"
			return point{end: k + 2, mean: onDay(func(d readout.Date) readout.Date {
				return addDays(nearestWeekday(addDays(d, -1), w, past), -7*(lo-1))
			})}, true
		}
	}
	u := lexicon.UnitByName(r.low(k))
	if u == lexicon.NoUnit || u == lexicon.UnitMinute || u == lexicon.UnitWeekend {
		return point{}, false
	}
	k++
	if r.is(k, "and") && r.is(k+1, "a") && r.is(k+2, "half") {
		hi, k = hi+1, k+3
	}
	vague := lo == 0
	if lo < 0 {
		lo, hi, u = half(u)
	}
	switch {
	case r.is(k, "ago"):
		if vague {
			return point{end: k + 1, mean: unknown, apart: true}, true
		}
		return point{end: k + 1, mean: func(v *view) days { return away(v.day, u, -hi, -lo) }}, true
	case r.is(k, "hence") || r.is(k, "from") && r.is(k+1, "now"):
		if vague {
			return point{end: k + 1, mean: unknown, apart: true}, true
		}
		end := r.skip(k+1, "now")
		return point{end: end, mean: func(v *view) days { return away(v.day, u, lo, hi) }}, true
	case r.is(k, "from") && !vague:
		if p, ok := r.point(k + 1); ok && (r.is(k+1, "today", "tomorrow") || p.weekday != nil) {
			return point{end: p.end, mean: func(v *view) days { return exactly(p.mean(v).from, u, lo) }}, true
		}
	case r.is(k, "later", "earlier") && r.is(k+1, "than"):
	case r.is(k, "later", "earlier", "afterwards", "afterward", "beforehand", "previously"):
		step := 1
		if r.is(k, "earlier", "beforehand", "previously") {
			step = -1
		}
		if vague {
			return point{end: k + 1, mean: unknown, apart: true}, true
		}
		look, m := r.tense(i), relative(u, step*lo, step*hi)
		return point{end: k + 1, way: wayOf(step), mean: func(v *view) days {
			d := m(v)
			if step > 0 && look < prospective && d.from.Known() && v.day.Known() && firstDay(d.from).Compare(v.day) > 0 {
				return days{} // counted from the wrong day
			}
			return d
		}}, true
	case (r.is(k, "before", "after") || r.is(k, "prior") && r.is(k+1, "to")) && !r.is(i-1, "for"):
		step := 1
		if !r.is(k, "after") {
			step = -1
		}
		end := r.skip(k+1, "to")
		if vague {
			return point{end: end, mean: unknown, apart: true}, true
		}
		return r.fromAnchor(end, u, step*lo, step*hi), true
	case r.is(k, "on") && lo == 1 && u == lexicon.UnitWeek:
		// "a week on Monday"
		if p, ok := r.point(k + 1); ok && p.weekday != nil {
			day := *p.weekday
			return point{end: p.end, mean: onDay(func(d readout.Date) readout.Date { return addDays(nearestWeekday(d, day, future), 7) })}, true
		}
	case r.is(k, "into", "after"):
		return point{end: k + 1, mean: unknown, apart: true}, true
	case r.is(i-1, "in") && !vague && u >= lexicon.UnitDay && !r.is(k, "of", "in", "to", "for") && r.tense(i) >= present && !r.is(i-2, "not") && !r.ranksBefore(i):
		return point{end: r.skip(k, "'", "'s"), mean: func(v *view) days { return away(v.day, u, lo, hi) }}, true
	case r.is(i-1, "within") && !vague && r.tense(i) >= present:
		return point{end: k, mean: stretchFrom(u, hi, 1)}, true
	}
	return point{}, false
}

// ranksBefore reports whether something is the first or the worst shortly before
// word i, so that "in ten years" says for how long.
func (r *reader) ranksBefore(i int) bool {
	for k := max(0, i-9); k < i; k++ {
		if low := r.low(k); low == "first" || low == "worst" || low == "only" || low == "best" || low == "least" || low == "most" ||
			len(low) > 5 && strings.HasSuffix(low, "est") || low == "time" || low == "times" {
			return true
		}
	}
	return false
}

// fromAnchor is a stretch counted from what follows "before" or "after" at end:
// "two days after that", "a day after Tuesday's vote". Where it is an event, no
// calendar can tell.
func (r *reader) fromAnchor(end int, u lexicon.CalendarUnit, from, to int) point {
	if r.is(end, "that", "this") && (!r.isWord(end+1) || r.isFunction(end+1)) {
		return point{end: end + 1, way: wayOf(from), mean: func(v *view) days {
			if from < 0 {
				return away(v.last.from, u, from, to)
			}
			return away(v.last.to, u, from, to)
		}}
	}
	if !r.isWord(end) && r.at(end).num < 0 || r.is(end, "he", "she", "it", "they", "we", "i", "you", "and", "but", "when", "in", "at", "to", "by") {
		return point{end: end, mean: relative(u, from, to), way: wayOf(from)}
	}
	for k := end; k <= end+1; k++ {
		if p, ok := r.point(k); ok && p.mean != nil {
			return point{end: end, mean: func(v *view) days {
				d := p.mean(v)
				if from < 0 {
					return away(d.from, u, min(from, to), max(from, to))
				}
				return away(d.to, u, min(from, to), max(from, to))
			}}
		}
		if !r.is(k, "the", "a", "his", "her", "its", "their") {
			break
		}
	}
	return point{end: end, mean: unknown, apart: true}
}
