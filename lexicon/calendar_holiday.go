package lexicon

import (
	"strings"
	"sync"
	"time"
)

// Holiday is a day that has a name and a rule.
type Holiday struct {
	Name string
	rule string
}

// holidayTable holds one day a line, its rule and its names in lower case:
//
//	rule | name;name
//
// A rule is MM-DD, a day of every year; MM-DDwN, the N-th weekday w (0 Sunday) of
// month MM, DD standing for nothing and N 9 for the last; e+N or e-N, days from
// Western Easter; or YYYY-MM-DD, one day of history. General knowledge, written
// down for readout. Feasts of the moon (Ramadan, Diwali, the lunar new year) have
// no rule that holds everywhere, and are no part of it.
const holidayTable = `
01-01|new year's day;new year's;new year
12-31|new year's eve
01-06|epiphany
01-07|orthodox christmas
02-14|valentine's day
03-08|international women's day;women's day
03-17|st patrick's day;st. patrick's day
05-01|may day
06-19|juneteenth
07-04|fourth of july
07-14|bastille day
10-31|halloween;hallowe'en
11-01|all saints' day
11-11|armistice day;remembrance day;veterans day
12-24|christmas eve
12-25|christmas day;christmas
12-26|boxing day
12-10|human rights day
01-00w1n3|martin luther king day;martin luther king jr. day;mlk day
05-00w1n9|memorial day
09-00w1n1|labor day
11-00w4n4|thanksgiving;thanksgiving day
e+0|easter sunday;easter day;easter
e-2|good friday
e-3|maundy thursday
e+1|easter monday
e-7|palm sunday
e-46|ash wednesday
e+39|ascension day
e+49|pentecost;whit sunday
e+50|whit monday
2001-09-11|9/11
1944-06-06|d-day
`

var holidayLookup = sync.OnceValue(func() map[string]*Holiday {
	m := make(map[string]*Holiday)
	for line := range strings.Lines(holidayTable) {
		rule, names, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		for name := range strings.SplitSeq(names, ";") {
			m[name] = &Holiday{Name: name, rule: rule}
		}
	}
	return m
})

// HolidayByName is the day of that name, in lower case with plain apostrophes,
// and nil where readout knows none. The caller must not change it.
func HolidayByName(name string) *Holiday { return holidayLookup()[name] }

// HolidayWords is how many words the longest name of a holiday has.
const HolidayWords = 5

// Once reports whether the day is one of history, whatever the year.
func (h *Holiday) Once() bool { return len(h.rule) == len("2001-09-11") && h.rule[4] == '-' }

// On is the day of the holiday in a year, at midnight UTC.
func (h *Holiday) On(year int) time.Time {
	digits := func(s string) int {
		n := 0
		for _, c := range s {
			n = n*10 + int(c-'0')
		}
		return n
	}
	r := h.rule
	switch {
	case h.Once():
		return time.Date(digits(r[:4]), time.Month(digits(r[5:7])), digits(r[8:]), 0, 0, 0, 0, time.UTC)
	case r[0] == 'e':
		offset := digits(r[2:])
		if r[1] == '-' {
			offset = -offset
		}
		return Easter(year).AddDate(0, 0, offset)
	case len(r) == len("01-00w1n3"):
		month, weekday, n := time.Month(digits(r[:2])), time.Weekday(r[6]-'0'), int(r[8]-'0')
		first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
		day := 1 + (int(weekday)-int(first.Weekday())+7)%7 + 7*(min(n, 4)-1)
		if n == 9 && time.Date(year, month, day+7, 0, 0, 0, 0, time.UTC).Month() == month {
			day += 7
		}
		return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	}
	return time.Date(year, time.Month(digits(r[:2])), digits(r[3:]), 0, 0, 0, 0, time.UTC)
}

// Easter is Easter Sunday of the Western churches in a year of the Gregorian
// calendar, at midnight UTC, by the rule that Nature printed without a name in
// 1876 (Meeus, Astronomical Algorithms, chapter 8).
func Easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return time.Date(year, time.Month(n/31), n%31+1, 0, 0, 0, 0, time.UTC)
}

// YearOfDay is the year of a day that news names without one, told by the word
// behind it: 2001 for September 11 before "attacks". It is 0 for every other
// day.
func YearOfDay(month time.Month, day int, next string) int {
	for _, d := range [...]struct {
		month time.Month
		day   int
		words string
		year  int
	}{
		{time.September, 11, " attacks attack hijackings hijackers terrorist ", 2001},
		{time.January, 6, " riot attack insurrection rioters committee ", 2021},
		{time.October, 7, " attack attacks massacre assault ", 2023},
	} {
		if d.month == month && d.day == day && next != "" && strings.Contains(d.words, " "+next+" ") {
			return d.year
		}
	}
	return 0
}

var calendarStartLookup = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for _, words := range calendarLookup() {
		for w := range words {
			m[w] = true
		}
	}
	for name := range holidayLookup() {
		first, _, _ := strings.Cut(name, " ")
		first, _, _ = strings.Cut(first, "'")
		m[strings.TrimSuffix(first, ".")] = true
	}
	return m
})

// IsCalendarStart reports whether a lower-case word without full stop is one of the
// calendar, or the first of the name of a holiday, up to its apostrophe.
func IsCalendarStart(word string) bool { return calendarStartLookup()[word] }
