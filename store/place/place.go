// Package place numbers what an archive finds, so that the order of numbers is
// the order of days and bounds on the day are bounds on the number. Every
// backend numbers alike: a cursor means the same, and lists come in one order.
package place

import (
	"time"

	"github.com/readout-news/readout"
)

// A number names a record: days since 1600 in the upper bits, a count within
// the day in the lower ones. A place is a number and what it is in that record:
// 0 the document, then attributions at odd and events at even places.
const (
	dayBits  = 22 // records a day: four million
	ItemBits = 20 // half a million attributions and events each a record
	MaxItem  = 1<<ItemBits - 1
	// MaxNumber lies above every number, and its places in 63 bits.
	MaxNumber = 1 << 42
)

var dayZero = time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)

// DayOf counts days from 1600-01-01, which is day 1; 0 is no date, and
// everything before. Days behind the year 4470, which a number cannot hold, are
// as the last one.
func DayOf(d readout.Date) int64 {
	if !d.Known() {
		return 0
	}
	// Not Sub: a Duration ends after 292 years.
	return min(max(0, (d.Time().Unix()-dayZero.Unix())/(24*60*60)+1), MaxNumber>>dayBits-2)
}

// Numbers are the first number of a day and the first behind it.
func Numbers(day int64) (from, to int64) { return day << dayBits, (day + 1) << dayBits }

// Month gives the numbers of the calendar month that a number lies in, half-open,
// and its name, "y2024m09". What has no date is a month of its own, "undated".
func Month(number int64) (from, to int64, name string) {
	day := number >> dayBits
	if day == 0 {
		_, to = Numbers(0)
		return 0, to, "undated"
	}
	t := dayZero.AddDate(0, 0, int(day-1))
	first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
	from, _ = Numbers(max(1, DayOf(readout.DateOf(first))))
	to, _ = Numbers(DayOf(readout.DateOf(first.AddDate(0, 1, 0))))
	if to <= number { // the last month that numbers hold
		to = MaxNumber
	}
	return from, to, "y" + first.Format("2006") + "m" + first.Format("01")
}

// Attribution is the place of the i-th attribution of a record, from 0; false
// where a number cannot hold it.
func Attribution(number int64, i int) (place int64, ok bool) {
	return number<<ItemBits + int64(1+2*i), 1+2*i <= MaxItem
}

// Event is the place of the i-th event of a record, from 0; false where a number
// cannot hold it.
func Event(number int64, i int) (place int64, ok bool) {
	return number<<ItemBits + int64(2+2*i), 2+2*i <= MaxItem
}

// Item takes a place apart. attribution and event are -1 where it is neither.
func Item(place int64) (number int64, attribution, event int) {
	number, item := place>>ItemBits, int(place&MaxItem)
	switch {
	case item == 0:
		return number, -1, -1
	case item%2 == 1:
		return number, item / 2, -1
	}
	return number, -1, item/2 - 1
}

// Bounds are the numbers that a span of days of publication has, half-open.
// Without a bound documents of unknown date are in.
func Bounds(since, until readout.Date) (from, to int64) {
	from, to = 0, MaxNumber
	if since.Known() {
		from, _ = Numbers(max(1, DayOf(since)))
	} else if until.Known() {
		from, _ = Numbers(1)
	}
	if until.Known() {
		_, to = Numbers(DayOf(LastDay(until)))
	}
	return from, to
}

// LastDay is the last day that d can be.
func LastDay(d readout.Date) readout.Date {
	switch {
	case d.Month == 0:
		d.Month, d.Day = 12, 31
	case d.Day == 0:
		return readout.DateOf(time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC))
	}
	return d
}
