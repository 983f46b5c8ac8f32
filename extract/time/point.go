package time

import (
	"strings"
	stdtime "time"

	"github.com/readout-news/readout/lexicon"
)

// point is an expression without preposition: "Friday", "3 May 2019", "two
// years ago".
type point struct {
	end  int // behind its last word
	mean meaning
	// date and weekday are set where a range may have to complete the other end.
	date    *date
	weekday *stdtime.Weekday
	placed  bool // the weekday has its week: "Thursday of next week"
	// modifies tells that it stands before a noun and takes no preposition of its
	// own: "Friday's vote", "the 2014 accords".
	modifies bool
	apart    bool
	way      direction
	closed   bool // has both of its ends: a preposition opens none
}

// at reads the point that begins at word i.
func (r *reader) point(i int) (point, bool) {
	// A point may stand in a point, "the end of the first week of May"; no text
	// goes deeper than this.
	if i >= len(r.words) || r.depth > 3 || !r.starts(i) {
		return point{}, false
	}
	r.depth++
	defer func() { r.depth-- }()
	for _, read := range [...]func(*reader, int) (point, bool){
		(*reader).numeric, (*reader).holiday, (*reader).weekdayPoint, (*reader).calendar, (*reader).monthAlone,
		(*reader).yearSpan, (*reader).decade, (*reader).century, (*reader).fiscal, (*reader).quarter, (*reader).season,
		(*reader).part, (*reader).deictic, (*reader).pointed, (*reader).counted, (*reader).stretch, (*reader).yearAlone,
	} {
		if p, ok := read(r, i); ok {
			if r.is(p.end, "'s", "'") && r.at(p.end).glued {
				p.modifies = true
			}
			return p, true
		}
	}
	return point{}, false
}

// starters are the words of grammar and the adjectives with which a point begins.
var starters = set(`the a an this that these last next past coming current previous preceding following same
	subsequent prior recent early mid late midway today tonight yesterday tomorrow overnight then some about nearly
	almost around roughly just exactly only barely approximately more less at over under half several many few
	fiscal financial fy beginning start end middle close turn height outset eve very final opening closing '`)

// starts tells at little cost whether a point can begin at word i, which most
// words cannot.
func (r *reader) starts(i int) bool {
	low := r.words[i].low
	if low == "" {
		return false
	}
	if isDigit(low[0]) || starters[low] || lexicon.IsCalendarStart(low) {
		return true
	}
	// "Q4", "FY2023", "New Year's" where the clitic was not taken off.
	return (low[0] == 'q' || low[0] == 'h') && len(low) == 2 || len(low) == 6 && low[:2] == "fy" || r.words[i].upper && strings.Contains(low, "'")
}

// dated wraps a date.
func (r *reader) dated(i int, d date, end int) point {
	if d.year == 0 && d.in == nil {
		d.look = r.tense(i)
		if d.day != 0 && d.look == past && r.isDeterminer(i-1) {
			d.look = present // "the 20 February primary" may be either
		}
		d.joined = r.is(r.beforePreposition(i), "and")
	}
	if d.day != 0 && r.is(end, ",") && !d.hasWeekday {
		if w, short, ok := lexicon.WeekdayByName(r.low(end + 1)); ok && !short && !r.isWord(end+2) {
			d.weekday, d.hasWeekday = w, true // "October 2, 2016, Sunday"
			end += 2
		}
	}
	return point{end: end, mean: d.days, date: &d, closed: d.today > 0}
}

// expression reads the expression that begins at word i, with the words that
// lead to it: "early on Thursday", "from 1 July to 3 August", "at 8 p.m. on
// Tuesday".
func (r *reader) expression(i int) (expression, int, bool) {
	j := r.lead(i)
	k, side := r.preposition(j)
	p, ok := r.ranged(k, side)
	if !ok {
		// "late", "at 8 p.m." and "from" may be words of their own.
		if j == i && k == i {
			return expression{}, i, false
		}
		if j > i && k > j {
			if p, ok = r.ranged(j, closed); ok {
				k, side = j, closed
			}
		}
		if !ok {
			return expression{}, i, false
		}
	}
	if p.modifies && k > j || r.inName(k, p.end) {
		return expression{}, i, false
	}
	end := r.trail(p.end)
	if p.closed {
		side = closed
	}
	e := expression{span: r.span(i, end), mean: opened(p.mean, side), apart: p.apart || side == upTo, way: p.way}
	if p.date != nil {
		e.date = p.date
	}
	return e, end, true
}

// lead passes over words that make a time of day or "early" of what follows.
func (r *reader) lead(i int) int {
	j := i
	if r.is(j, "early", "late", "later", "earlier", "sometime", "shortly") && !r.is(j+1, "-", ",") || r.is(j, "overnight") && r.is(j+1, "on", "from", "into") {
		j++
	}
	if k, ok := r.clock(j); ok {
		j = r.skip(k, ",")
	} else if k, ok := r.daytimeOf(j); ok {
		return k
	}
	return j
}

// trail passes over a time of day behind an expression: "Tuesday at 8 p.m.".
func (r *reader) trail(i int) int {
	if r.is(i, "'s", "'") {
		return i
	}
	if k := r.partOfDay(i); k > i {
		i = k
	}
	if r.is(i, "at", "around", "about") || r.is(i, "just", "shortly") && r.is(i+1, "before", "after") {
		if k, ok := r.clock(i); ok {
			i = k
		}
	}
	return i
}

// goOn adds the days that share the month of the expression before: "March 3
// and 7".
func (r *reader) goOn(all []expression, last expression, at int) ([]expression, int) {
	d := last.date
	if d == nil || d.day == 0 || d.month == 0 {
		return all, at
	}
	for r.is(at, ",", "and", "or", "&") {
		k := r.skip(at+1, "and", "or")
		n := r.at(k)
		if n.num < 1 || n.num > 31 || n.digits > 2 || n.suffix != "" && !isOrdinal(n.suffix) || n.glued || r.countsThings(k+1) {
			break
		}
		if _, _, isMonth := lexicon.MonthByName(r.low(k + 1)); isMonth || r.is(k+1, "of", "-", "a.m", "p.m", "percent", "%") {
			break
		}
		next := *d
		next.day, next.today, next.hasWeekday = n.num, 0, false
		end := k + 1
		if y := r.at(r.skip(end, ",")); next.year != 0 && y.num == next.year && y.digits == 4 {
			end = r.skip(end, ",") + 1
		}
		all = append(all, expression{span: r.span(k, end), mean: next.days, sentence: last.sentence})
		at = end
	}
	return all, at
}
