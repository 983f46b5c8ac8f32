package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// day is what a text says of a date, each part 0 where it does not say.
type day struct {
	year, month, day, weekday int
	clock                     int // minutes since midnight, plus 1
	span                      readout.Span
}

var months = table("january february march april may june july august september october november december")

var monthsShort = table("jan feb mar apr - jun jul aug sep oct nov dec")

var weekdays = table("monday tuesday wednesday thursday friday saturday sunday")

func table(list string) map[string]int {
	m := map[string]int{}
	for i, f := range strings.Fields(list) {
		m[f] = i + 1
	}
	return m
}

// monthOf is the number of the month that a word names, and 0 for others. The
// verbs and the name among them are told by the capital letter.
func monthOf(w words.Word) int {
	if !w.Upper {
		return 0
	}
	if n := months[w.Form]; n > 0 {
		return n
	}
	if w.Form == "sept" {
		return 9
	}
	return monthsShort[w.Form]
}

// days are the dates among the words of a content: "1 July 2027", "July 1",
// "March", "2027", "on Friday".
func days(text string, ws []words.Word) []day {
	var ds []day
	for i := 0; i < len(ws); i++ {
		if d, n := clock(text, ws[i:]); n > 0 {
			ds = append(ds, d)
			i += n - 1
			continue
		}
		if n := weekdays[ws[i].Form]; n > 0 && ws[i].Upper {
			ds = append(ds, day{weekday: n, span: ws[i].Span})
			continue
		}
		m := monthOf(ws[i])
		if m == 0 {
			if y := yearOf(ws[i].Form); y > 0 && mark(text, ws[i].Span) == "" && !amount(text, ws, i) {
				ds = append(ds, day{year: y, span: ws[i].Span})
			}
			continue
		}
		d := day{month: m, span: ws[i].Span}
		if i > 0 && dayOf(ws[i-1].Form) > 0 && adjacent(text, ws[i-1], ws[i]) {
			d.day, d.span.Start = dayOf(ws[i-1].Form), ws[i-1].Span.Start
		}
		if d.day == 0 && i+1 < len(ws) && dayOf(ws[i+1].Form) > 0 && adjacent(text, ws[i], ws[i+1]) {
			i++
			d.day, d.span.End = dayOf(ws[i].Form), ws[i].Span.End
		}
		if i+1 < len(ws) && yearOf(ws[i+1].Form) > 0 {
			i++
			d.year, d.span.End = yearOf(ws[i].Form), ws[i].Span.End
		}
		if d.day == 0 && d.year == 0 && ws[d.wordAt(ws)].Form == "may" && ws[d.wordAt(ws)].First {
			continue
		}
		ds = append(ds, d)
	}
	return ds
}

// clock is the time of day that begins with the first word, and the number of
// words that it has: "6:30 p.m.", "18:30", "4 p.m.". A time of one to twelve
// without half of the day is left alone.
func clock(text string, ws []words.Word) (day, int) {
	hour := number(ws[0].Form, 24)
	if hour < 0 {
		return day{}, 0
	}
	minute, n := 0, 1
	if len(ws) > 1 && len(ws[1].Form) == 2 {
		if gap := text[ws[0].Span.End:ws[1].Span.Start]; gap == ":" || gap == "." || gap == ": " {
			if minute = number(ws[1].Form, 59); minute >= 0 {
				n = 2
			} else {
				minute = 0
			}
		}
	}
	half := ""
	if len(ws) > n {
		switch f := ws[n].Form; f {
		case "am", "pm":
			half = f
			n++
		case "a", "p":
			if len(ws) > n+1 && ws[n+1].Form == "m" {
				half = f + "m"
				n += 2
			}
		}
	}
	if half == "" && n == 1 {
		return day{}, 0
	}
	d := day{span: readout.Span{Start: ws[0].Span.Start, End: ws[n-1].Span.End}}
	switch {
	case half == "pm" && hour < 12:
		hour += 12
	case half == "am" && hour == 12:
		hour = 0
	case half == "" && hour < 13:
		return d, n // it stands for no time that could be compared
	}
	d.clock = hour*60 + minute + 1
	return d, n
}

// number is the value of a numeral of digits up to limit, and -1 for all others.
func number(form string, limit int) int {
	if len(form) == 0 || len(form) > 2 {
		return -1
	}
	n := 0
	for _, c := range form {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	if n > limit {
		return -1
	}
	return n
}

func (d day) wordAt(ws []words.Word) int {
	i, _ := words.Range(ws, d.span)
	return i
}

// amount reports whether a number that could be a year is written as an amount,
// "1,900", or followed by what it counts: "2000 marchers", not "in 2000", "the
// 2000 elections".
func amount(text string, ws []words.Word, i int) bool {
	if ws[i].Span.Len() != 4 {
		return true
	}
	if i+1 == len(ws) || !adjacent(text, ws[i], ws[i+1]) {
		return false
	}
	if i > 0 {
		switch ws[i-1].Form {
		case "in", "since", "until", "the", "of", "year", "from", "by", "early", "late", "mid", "before", "after":
			return false
		}
	}
	_, multiplied := words.Multiplier(ws[i+1].Form)
	return multiplied || !words.Function(ws[i+1].Form) && !ws[i+1].Upper
}

func dayOf(form string) int {
	v, ok := words.Number(form)
	if !ok || form[0] > '9' || v < 1 || v > 31 || v != float64(int(v)) {
		return 0
	}
	return int(v)
}

func yearOf(form string) int {
	if len(form) != 4 {
		return 0
	}
	v, ok := words.Number(form)
	if !ok || v < 1900 || v > 2100 {
		return 0
	}
	return int(v)
}

// datedWords are the indices of words that belong to dates.
func datedWords(text string, ws []words.Word) map[int]bool {
	taken := map[int]bool{}
	for _, d := range days(text, ws) {
		from, to := words.Range(ws, d.span)
		for i := from; i < to; i++ {
			taken[i] = true
		}
	}
	return taken
}

// conflicts reports whether two dates cannot be one day.
func (d day) conflicts(e day) bool {
	differ := func(a, b int) bool { return a != 0 && b != 0 && a != b }
	return differ(d.year, e.year) || differ(d.month, e.month) || differ(d.day, e.day) && d.month == e.month && d.month != 0 ||
		differ(d.weekday, e.weekday) || differ(d.clock, e.clock)
}

// comparable reports whether both tell a date by the same kind of expression.
func (d day) comparable(e day) bool {
	return d.clock != 0 && e.clock != 0 || d.weekday != 0 && e.weekday != 0 || d.month != 0 && e.month != 0 || d.year != 0 && e.year != 0
}

// moments are the expressions of time within the content that the Record
// resolves.
func moments(s *statement) []readout.Time {
	var found []readout.Time
	for _, c := range s.at.Content {
		at, _ := slices.BinarySearchFunc(s.record.Times, c.Start, func(t readout.Time, start int) int { return t.Span.Start - start })
		for _, t := range s.record.Times[at:] {
			if t.Span.Start >= c.End {
				break
			}
			if c.Contains(t.Span) {
				found = append(found, t)
			}
		}
	}
	return found
}
