package time

import (
	stdtime "time"

	"github.com/readout-news/readout"
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
	if i >= len(r.words) || r.depth > 3 {
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

// dated wraps a date.
func (r *reader) dated(i int, d date, end int) point {
	if d.year == 0 && d.in == nil {
		d.look = r.tense(i)
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
	if p.modifies && k > j {
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

// side tells which end of a stretch an expression gives.
type side uint8

const (
	closed  side = iota
	onward       // "since 2014", "from 1 July"
	upTo         // "until Friday", "by the end of the year"
	earlier      // "before March"
	paired       // "between"
)

// opened leaves open the end of m that the text does not give.
func opened(m meaning, s side) meaning {
	switch s {
	case onward:
		return func(v *view) days { return days{from: m(v).from} }
	case upTo:
		return func(v *view) days { return days{to: m(v).to} }
	case earlier:
		return func(v *view) days { return days{to: before(m(v).from)} }
	}
	return m
}

// before is the last date that ends before d begins, as exact as d.
func before(d readout.Date) readout.Date {
	switch {
	case !d.Known():
		return d
	case d.Month == 0:
		return readout.Date{Year: d.Year - 1}
	case d.Day == 0:
		return addMonths(d, -1)
	}
	return addDays(d, -1)
}

// prepositions are those of one word.
var prepositions = map[string]side{
	"on": closed, "in": closed, "at": closed, "during": closed, "over": closed, "throughout": closed, "within": closed,
	"around": closed, "circa": closed, "for": closed, "into": closed,
	"from": onward, "since": onward, "after": onward, "starting": onward, "beginning": onward, "effective": onward,
	"until": upTo, "till": upTo, "by": upTo, "through": upTo,
	"before": earlier, "between": paired,
}

// preposition reads what opens or closes the expression behind it.
func (r *reader) preposition(i int) (int, side) {
	switch {
	case r.is(i, "as") && r.is(i+1, "of", "from"):
		if r.tense(i+2) == future || r.is(i+1, "from") {
			return i + 2, onward
		}
		return i + 2, closed
	case r.is(i, "as") && r.is(i+1, "early", "late", "recently") && r.is(i+2, "as"):
		return i + 3, closed
	case r.is(i, "up") && r.is(i+1, "to", "until", "till"):
		return i + 2, upTo
	case r.is(i, "no", "not") && r.is(i+1, "later") && r.is(i+2, "than"):
		return i + 3, upTo
	}
	s, ok := prepositions[r.low(i)]
	if !ok {
		return i, closed
	}
	switch {
	case r.is(i, "starting", "beginning", "effective"):
		return r.skip(i+1, "on", "in", "from", "at"), s
	case r.is(i, "from") && r.dates(i):
		return i, closed
	case r.is(i, "for") && !r.stretches(i+1):
		return i, closed
	case r.is(i, "over", "at", "into") && r.at(i+1).digits == 4:
		return i, closed
	}
	return i + 1, s
}

// dates reports whether "from" at i tells of when something is, and not since
// when: "dates from 1987", "figures from 2019".
func (r *reader) dates(i int) bool {
	if r.is(i-1, "date", "dates", "dated", "dating", "back", "figures", "data", "video", "footage", "photo", "photos", "photograph",
		"photographs", "image", "images", "report", "letter", "statistics", "documents", "document", "statement", "study", "results",
		"numbers", "remains", "pictures", "picture", "recording", "decree", "estimate", "estimates") {
		return !r.ranges(i + 1)
	}
	// "Footage from 2019" has its year at a noun, "governed from 1998" at a verb.
	if i+1 >= len(r.words) {
		return false
	}
	at := r.words[i+1]
	if _, isMonth := r.monthName(i + 1); !isMonth && at.digits != 4 || r.ranges(i+1) {
		return false
	}
	if head := r.sent.Tokens[at.token].Head; head >= 0 && head < len(r.sent.Tokens) {
		switch r.sent.Tokens[head].UPOS {
		case "NOUN", "PROPN", "ADJ", "PRON":
			return true
		}
	}
	return false
}

// ranges reports whether "to" or "until" stands near behind i.
func (r *reader) ranges(i int) bool {
	for k := i; k < i+5; k++ {
		if r.is(k, "to", "until", "till", "through") {
			return true
		}
	}
	return false
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
