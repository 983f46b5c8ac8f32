package time

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// clock passes over a time of day, which gives no day by itself: "at around
// 03:15 on", "8 p.m.", "at midnight on", "at 10:20 p.m. local time". ok tells
// whether there was one.
func (r *reader) clock(i int) (end int, ok bool) {
	k := r.skip(i, "at", "from", "by", "just", "shortly")
	if k > i {
		k = r.skip(k, "before", "after")
	}
	k = r.skip(k, "around", "about", "approximately", "exactly", "roughly")
	at := k > i
	w := r.at(k)
	switch {
	case w.num >= 0 && w.num <= 24 && (w.suffix == "am" || w.suffix == "pm"):
		k++
	case w.num >= 0 && w.num <= 24 && w.suffix == "" && r.is(k+1, "a.m", "p.m", "am", "pm", "o'clock"):
		k += 2
	case w.num >= 0 && w.digits == 4 && w.suffix == "" && r.is(k+1, "gmt", "utc", "hours", "hrs", "local", "bst", "cet", "est"):
		k++
		k = r.skip(k, "hours", "hrs")
	case isClock(w.low):
		k++
		k = r.skip(k, "a.m", "p.m", "am", "pm", "hours")
	case r.at(k).num < 0 && r.is(k+1, "o'clock", "a.m", "p.m"):
		if _, ok := lexicon.NumberByName(w.low); !ok {
			return i, false
		}
		k += 2
	case at && lexicon.IsDaytime(w.low):
		k++
	case at && r.is(k+1, "this", "yesterday", "tomorrow", "tonight", "on"):
		if _, ok := lexicon.NumberByName(w.low); !ok && (w.num < 1 || w.num > 24 || w.suffix != "") {
			return i, false
		}
		k++
	default:
		return i, false
	}
	return r.zone(k), true
}

// isClock reports whether low is hours and minutes, "03:15" or "6.40".
func isClock(low string) bool {
	h, m, ok := strings.Cut(low, ":")
	if !ok {
		h, m, ok = strings.Cut(low, ".")
	}
	if !ok || len(h) < 1 || len(h) > 2 || len(m) < 2 {
		return false
	}
	m = strings.TrimSuffix(strings.TrimSuffix(m, "am"), "pm")
	return len(m) == 2 && isDigit(h[0]) && isDigit(h[len(h)-1]) && m[0] >= '0' && m[0] <= '5' && isDigit(m[1]) && (len(h) == 1 || h[0] <= '2')
}

// zone passes over the place where a clock goes so: "local time", "GMT", "Moscow
// time", "(1700 GMT)".
func (r *reader) zone(i int) int {
	switch {
	case r.is(i, "gmt", "utc", "bst", "est", "edt", "et", "cet", "cest", "eet", "ist", "msk", "pst", "pdt", "jst"):
		i++
	case r.is(i+1, "time") && (r.is(i, "local") || r.at(i).upper):
		i += 2
	}
	if r.is(i, "(") && r.at(i+1).low != "" && isDigit(r.low(i + 1)[0]) {
		for k := i + 1; k < i+5; k++ {
			if r.is(k, ")") {
				return k + 1
			}
		}
	}
	return i
}

// daytimeOf passes over a part of a day that is told of what follows: "in the
// early hours of", "the night of", "dawn on", "on the morning of".
func (r *reader) daytimeOf(i int) (end int, ok bool) {
	k := r.skip(i, "in", "on", "during", "by", "before", "after", "until", "since", "at")
	k = r.skip(k, "the")
	k = r.skip(r.skip(k, "early", "late", "small"), "-")
	if !lexicon.IsDaytime(r.low(k)) && !r.is(k, "hours") {
		return i, false
	}
	if r.is(k, "hours") && !r.is(k-1, "early", "late", "small") {
		return i, false
	}
	k++
	if !r.is(k, "of", "on") {
		return i, false
	}
	return r.skip(k+1, "the") - r.theBack(k+1), true
}

// theBack is 1 where an article stands at i that a date keeps: "the night of the
// 3rd".
func (r *reader) theBack(i int) int {
	if r.is(i, "the") {
		return 1
	}
	return 0
}
