package sqlite

import (
	"time"

	"github.com/readout-news/readout"
)

// A number names a record: days since 1600 in the upper bits, a count within
// the day in the lower ones. A place is a number and what it is in that record:
// 0 the document, then attributions at odd and events at even places.
const (
	dayBits  = 22 // records a day: four million
	itemBits = 20 // half a million attributions and events each a record
	maxItem  = 1<<itemBits - 1
	// maxNumber lies above every number, and its places in 63 bits.
	maxNumber = 1 << 42
)

var dayZero = time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)

// dayOf counts days from dayZero, from 1; 0 is no date, and everything before.
// Days behind the year 4470, which a number cannot hold, are as the last one.
func dayOf(d readout.Date) int64 {
	if !d.Known() {
		return 0
	}
	// Not Sub: a Duration ends after 292 years.
	return min(max(0, (d.Time().Unix()-dayZero.Unix())/(24*60*60)+1), maxNumber>>dayBits-2)
}

// numbers are the first number of the day and the first behind it.
func numbers(day int64) (from, to int64) { return day << dayBits, (day + 1) << dayBits }

func attributionPlace(number int64, i int) (place int64, ok bool) {
	return number<<itemBits + int64(1+2*i), 1+2*i <= maxItem
}

func eventPlace(number int64, i int) (place int64, ok bool) {
	return number<<itemBits + int64(2+2*i), 2+2*i <= maxItem
}

// itemOf takes a place apart. attribution and event are -1 where it is neither.
func itemOf(place int64) (number int64, attribution, event int) {
	number, item := place>>itemBits, int(place&maxItem)
	switch {
	case item == 0:
		return number, -1, -1
	case item%2 == 1:
		return number, item / 2, -1
	}
	return number, -1, item/2 - 1
}

// bounds are the numbers that a span of days of publication has, half-open.
// Without a bound documents of unknown date are in.
func bounds(since, until readout.Date) (from, to int64) {
	from, to = 0, maxNumber
	if since.Known() {
		from, _ = numbers(max(1, dayOf(since)))
	} else if until.Known() {
		from, _ = numbers(1)
	}
	if until.Known() {
		_, to = numbers(dayOf(lastDay(until)))
	}
	return from, to
}

// lastDay is the last day that d can be.
func lastDay(d readout.Date) readout.Date {
	switch {
	case d.Month == 0:
		d.Month, d.Day = 12, 31
	case d.Day == 0:
		return readout.DateOf(time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC))
	}
	return d
}
