package time

import "github.com/readout-news/readout"

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
	if r.is(i-1, "date", "dates", "dated", "dating", "back", "come", "comes", "came", "figures", "data", "video", "footage", "photo", "photos", "photograph",
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
