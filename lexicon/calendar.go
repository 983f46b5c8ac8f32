package lexicon

import (
	"strings"
	"sync"
	"time"
)

// CalendarUnit is a stretch of time that a calendar counts.
type CalendarUnit uint8

// The units, from the shortest to the longest. A quarter is one of a calendar
// year.
const (
	NoUnit CalendarUnit = iota
	UnitMinute
	UnitHour
	UnitDay
	UnitWeekend
	UnitWeek
	UnitFortnight
	UnitMonth
	UnitQuarter
	UnitYear
	UnitDecade
	UnitCentury
)

// calendarWords hold the words of the English calendar, one kind a line:
//
//	kind | word=value word=value ...
//
// General knowledge, written down for readout. A "." behind a month or weekday
// marks a form that is short.
const calendarWords = `
weekday|sunday=0 monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6
weekday|sun.=0 mon.=1 tue.=2 tues.=2 wed.=3 weds.=3 thu.=4 thur.=4 thurs.=4 fri.=5 sat.=6
month|january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12
month|jan.=1 feb.=2 mar.=3 apr.=4 jun.=6 jul.=7 aug.=8 sep.=9 sept.=9 oct.=10 nov.=11 dec.=12
season|spring=3 summer=6 autumn=9 fall=9 winter=12 springtime=3 summertime=6 wintertime=12
unit|minute=1 hour=2 day=3 weekend=4 week=5 fortnight=6 month=7 quarter=8 year=9 decade=10 century=11
unit|minutes=1 hours=2 days=3 weekends=4 weeks=5 fortnights=6 months=7 quarters=8 years=9 decades=10 centuries=11
number|one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
number|fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
number|seventy=70 eighty=80 ninety=90 dozen=12
ordinal|first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
ordinal|thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
decade|twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90
daytime|morning=1 afternoon=1 evening=1 night=1 midday=1 noon=1 lunchtime=1 midnight=1 dawn=1 dusk=1 daybreak=1 sunrise=1 sunset=1 nightfall=1 midmorning=1
`

type calendarWord struct {
	value int
	short bool
}

var calendarLookup = sync.OnceValue(func() map[string]map[string]calendarWord {
	kinds := make(map[string]map[string]calendarWord)
	for line := range strings.Lines(calendarWords) {
		kind, words, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		if kinds[kind] == nil {
			kinds[kind] = make(map[string]calendarWord)
		}
		for entry := range strings.FieldsSeq(words) {
			word, digits, _ := strings.Cut(entry, "=")
			value := 0
			for _, d := range digits {
				value = value*10 + int(d-'0')
			}
			plain, short := strings.CutSuffix(word, ".")
			kinds[kind][plain] = calendarWord{value, short}
		}
	}
	return kinds
})

func calendarValue(kind, word string) (calendarWord, bool) {
	v, ok := calendarLookup()[kind][word]
	return v, ok
}

// WeekdayByName is the day of the week that a lower-case word without full stop
// names, "tuesday" or "tues"; short tells a shortened form.
func WeekdayByName(word string) (day time.Weekday, short, ok bool) {
	v, ok := calendarValue("weekday", word)
	return time.Weekday(v.value), v.short, ok
}

// MonthByName is the month that a lower-case word without full stop names,
// "september" or "sept"; short tells a shortened form.
func MonthByName(word string) (month time.Month, short, ok bool) {
	v, ok := calendarValue("month", word)
	return time.Month(v.value), v.short, ok
}

// SeasonByName is the month in which the season that a lower-case word names
// begins, in the north and as weather services count: "spring" in March.
func SeasonByName(word string) (first time.Month, ok bool) {
	v, ok := calendarValue("season", word)
	return time.Month(v.value), ok
}

// UnitByName is the unit that a lower-case word names, singular or plural, and
// NoUnit where it names none.
func UnitByName(word string) CalendarUnit {
	v, _ := calendarValue("unit", word)
	return CalendarUnit(v.value)
}

// NumberByName is the value of a number that is one lower-case word, "twelve".
func NumberByName(word string) (int, bool) {
	v, ok := calendarValue("number", word)
	return v.value, ok
}

// OrdinalByName is the value of an ordinal that is one lower-case word, "third".
func OrdinalByName(word string) (int, bool) {
	v, ok := calendarValue("ordinal", word)
	return v.value, ok
}

// DecadeByName is the year within its century at which a decade begins that a
// lower-case word names: 90 for "nineties".
func DecadeByName(word string) (int, bool) {
	v, ok := calendarValue("decade", word)
	return v.value, ok
}

// IsDaytime reports whether a lower-case word names a part of a day: "morning",
// "midnight".
func IsDaytime(word string) bool {
	_, ok := calendarValue("daytime", word)
	return ok
}
