package time

import (
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// yearSpan reads years that stand for a stretch: "2010-2014", "1992-95",
// "2018/19", "the 2022-23 season".
func (r *reader) yearSpan(i int) (point, bool) {
	w := r.at(i)
	from, to, end := 0, 0, i+1
	if left, right, ok := strings.Cut(w.low, "/"); ok && len(left) == 4 && (len(right) == 2 || len(right) == 4) {
		a, err1 := strconv.Atoi(left)
		b, err2 := strconv.Atoi(right)
		if err1 != nil || err2 != nil {
			return point{}, false
		}
		from, to = a, b
	} else if w.digits == 4 && w.suffix == "" && (r.is(i+1, "-") || r.is(i+1, "/") && r.at(i+1).glued) {
		b := r.at(i + 2)
		if b.suffix != "" || b.digits != 2 && b.digits != 4 || r.at(i+1).glued != b.glued || r.is(i+3, "-") && r.at(i+3).glued {
			return point{}, false
		}
		if r.countsThings(i + 3) {
			return point{}, false
		}
		from, to, end = w.num, b.num, i+3
	} else {
		return point{}, false
	}
	if to < 100 {
		to += from - from%100
		if to < from {
			to += 100
		}
	}
	if from < 1000 || from >= 2200 || to <= from || to >= 2200 {
		return point{}, false
	}
	d := days{readout.Date{Year: from}, readout.Date{Year: to}}
	return point{end: end, mean: fixed(d), modifies: r.isDeterminer(i - 1), apart: true}, true
}

// yearAlone reads a year: "in 2014", "the 2014 accords", "the year 2000".
func (r *reader) yearAlone(i int) (point, bool) {
	k := i
	if r.is(k, "the") && r.is(k+1, "year") {
		k += 2
	} else if r.is(k, "year") {
		k++
	}
	if r.is(k, "'") && r.is(k-1, "in", "since", "of", "until", "by") {
		// "in '97"
		if n := r.at(k + 1); n.digits == 2 && n.suffix == "" && n.glued {
			y := 1900 + n.num
			if n.num < 40 {
				y += 100
			}
			return point{end: k + 2, mean: fixed(one(readout.Date{Year: y}))}, true
		}
	}
	w := r.at(k)
	if w.digits != 4 || w.suffix != "" || w.num < 1000 || w.num >= 2200 || !r.isYear(k, k > i) {
		return point{}, false
	}
	return point{end: k + 1, mean: fixed(one(readout.Date{Year: w.num})),
		modifies: k == i && r.isDeterminer(i-1) && r.isWord(k+1)}, true
}

// isYear tells a year from a number. Where the word before it does not say "in"
// or "since", only the years of modern news count.
func (r *reader) isYear(i int, named bool) bool {
	w, prev, next := r.at(i), r.at(i-1), r.at(i+1)
	if w.glued && !r.is(i-1, "(", "-", "[", "\"", "“", "'", "‘", "/") || next.glued && r.is(i+1, "%", "/", ":") {
		return false
	}
	if named {
		return true
	}
	modern := w.num >= 1900 && w.num < 2100
	licensed := r.is(i-1, "in", "since", "by", "until", "till", "during", "from", "between", "before", "after", "throughout", "early", "late",
		"mid", "circa", "through") || r.is(i-1, "-") && r.is(i-2, "mid", "early", "late", "pre", "post") && prev.glued
	switch {
	case r.isMeasure(i + 1):
		return false
	case licensed && modern && w.num%100 != 0:
		return !r.isMoney(i - 1)
	case r.countsThings(i + 1):
		return false
	case licensed:
		return true
	case r.is(i-1, "to", "and", "or", ",", "of", "(") && !modern:
		before := r.at(i - 2)
		return r.is(i-1, "to", "and", "or", ",") && before.digits == 4 && before.suffix == "" && r.is(i-3, "in", "from", "between", "of", "since")
	case !modern:
		return false
	case prev.upper && r.isWord(i-1) && !r.isFunction(i-1):
		return false // "Flight 2019", "Agenda 2030"
	case r.is(i-1, "article", "flight", "room", "page", "line", "channel", "number", "no", "resolution", "route", "unit", "bus", "chapter",
		"model", "at", "about", "some", "nearly", "almost", "over", "than", "around", "least", "most", "only", "another", "up", "-", "/"):
		return r.is(i-1, "around") && !next.glued && !r.isWord(i+1)
	case r.isMoney(i - 1):
		return false
	case i > 0 && r.isPluralNoun(i+1) && (isVerbTag(r.sent.Tokens[prev.token].XPOS) || r.is(i-1, "and", "or")) && r.at(i-2).digits != 4:
		return false // "found 2023 bullets"
	case r.isDeterminer(i-1) && !r.is(i-1, "that"):
		return r.isWord(i+1) && !r.isFunction(i+1) && !r.is(i+1, "committee") || r.is(i+1, "and", "or", "to") && r.at(i+2).digits == 4 || r.is(i+1, "-", "\"", "“", "'", "‘")
	}
	return true
}

// isPluralNoun reports whether word i is a noun in the plural, where the words are
// tagged.
func (r *reader) isPluralNoun(i int) bool {
	return i < len(r.words) && !r.words[i].upper && r.sent.Tokens[r.words[i].token].XPOS == "NNS"
}

// isMoney reports whether word i is a mark of money.
func (r *reader) isMoney(i int) bool {
	return r.is(i, "$", "£", "€", "¥", "#", "₹", "us$", "a$", "c$")
}

// decade reads "the 1990s", "the '90s", "the nineties"; "the 1800s" is a
// century.
func (r *reader) decade(i int) (point, bool) {
	k := i
	the := r.is(k, "the")
	if the {
		k++
	}
	if h := r.skip(k, "early", "late", "mid"); h > k {
		k = r.skip(h, "-")
		the = true
	}
	if r.is(i-1, "his", "her", "their", "my", "your", "our") && r.at(k).digits == 2 {
		return point{}, false // an age
	}
	after := the || r.is(i-1, "the", "early", "late", "mid", "-")
	w := r.at(k)
	y, end := -1, k+1
	switch {
	case w.digits == 4 && w.suffix == "s" && w.num%10 == 0 && w.num >= 1000 && w.num < 2200:
		y = w.num
	case w.digits == 4 && w.suffix == "" && w.num%10 == 0 && after && r.is(k+1, "'s") && r.at(k+1).glued && w.num >= 1000 && w.num < 2100:
		y, end = w.num, k+2
	case w.digits == 2 && w.suffix == "s" && w.num%10 == 0 && (after && w.num >= 20 || r.is(k-1, "'")):
		y = r.century20(w.num)
	case r.is(k, "'") && r.at(k+1).digits == 2 && r.at(k+1).suffix == "s" && r.at(k+1).num%10 == 0:
		y, end = r.century20(r.at(k+1).num), k+2
	case after:
		if n, ok := lexicon.DecadeByName(w.low); ok && !r.is(i-1, "in") || ok && the {
			y = r.century20(n)
		}
	}
	if y < 0 {
		return point{}, false
	}
	d := decadeOf(y)
	if y%100 == 0 && y < 2000 {
		d.to.Year = y + 99
	}
	return point{end: end, mean: fixed(d), apart: true}, true
}

// century20 is the year of the decade in the twentieth or this century.
func (r *reader) century20(n int) int {
	if n < 20 {
		return 2000 + n
	}
	return 1900 + n
}

// century reads "the 19th century", "a twentieth-century war".
func (r *reader) century(i int) (point, bool) {
	k := r.skip(i, "the")
	k = r.skip(r.skip(k, "early", "late", "mid"), "-")
	n, end := r.ordinal(k)
	end = r.skip(end, "-")
	if n < 1 || n > 22 || !r.is(end, "century", "centuries") || r.at(end).upper && r.at(end+1).upper && r.isWord(end+1) {
		return point{}, false
	}
	return point{end: end + 1, mean: fixed(centuryOf(n)), apart: true, modifies: r.is(end-1, "-") && r.at(end).glued}, true
}

// fiscal reads "fiscal 2023", "the 2022-23 financial year", "FY2023". States and
// companies begin that year when they like, so it is the year as it is called.
func (r *reader) fiscal(i int) (point, bool) {
	k := r.skip(i, "the")
	end := k
	switch {
	case r.is(k, "fiscal", "financial"):
		end = r.skip(k+1, "year")
	case r.is(k, "fy"):
		end = k + 1
	case strings.HasPrefix(r.low(k), "fy") && len(r.low(k)) == 6:
		if y, err := strconv.Atoi(r.low(k)[2:]); err == nil && y > 1900 && y < 2200 {
			return point{end: k + 1, mean: fixed(one(readout.Date{Year: y}))}, true
		}
		return point{}, false
	default:
		return point{}, false
	}
	if p, ok := r.yearSpan(end); ok {
		return p, true
	}
	if w := r.at(end); w.digits == 4 && w.suffix == "" && w.num > 1900 && w.num < 2200 {
		return point{end: end + 1, mean: fixed(one(readout.Date{Year: w.num}))}, true
	}
	return point{}, false
}
