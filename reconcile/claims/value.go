package claims

import (
	"strings"

	"github.com/readout-news/readout/reconcile/words"
)

// value is the number that is told from ws[i] on, and the number of its words: "14",
// "2.3 million", "twenty-five", "a dozen", "one man". It has none where nothing is
// counted.
func value(text string, ws []words.Word, i int) (float64, int) {
	v, ok := words.Number(ws[i].Form)
	if !ok {
		switch {
		case i+1 == len(ws) || !adjacent(text, ws[i], ws[i+1]):
			return 0, 0
		case ws[i].Form == "a":
			if m, ok := words.Multiplier(ws[i+1].Form); ok && len(ws[i+1].Form) > 2 {
				return m, 2
			}
			if unit := words.Stem(ws[i+1].Form); i > 0 && bounds[ws[i-1].Form] && (measures[unit].by > 0 || durations[unit] > 0) {
				return 1, 1 // "more than a kilometre", not "barrels a day"
			}
			return 0, 0
		case ws[i].Form != "one" || words.Function(ws[i+1].Form) || i > 0 && determiners[ws[i-1].Form]:
			return 0, 0
		}
		v = 1
	}
	first, j := v, i+1
	for j < len(ws) && adjacent(text, ws[j-1], ws[j]) {
		if m, ok := words.Multiplier(ws[j].Form); ok {
			v *= m
			j++
			continue
		}
		if n, ok := words.Number(ws[j].Form); (ok || ws[j].Form == "one") && v >= 20 && v < 100 && n < 10 && v == first && ws[j-1].Form[0] > '9' {
			if !ok {
				n = 1 // "thirty-one"
			}
			v += n
			j++
			continue
		}
		if j+2 < len(ws) && ws[j].Form == "and" && ws[j+1].Form == "a" && ws[j+2].Form == "half" {
			v += v / first / 2 // "four and a half"
			j += 3
			continue
		}
		break
	}
	return v, j - i
}

// bounds are words before "a kilometre" that make it an amount.
var bounds = formSet("than about over nearly almost within least roughly")

var determiners = map[string]bool{"no": true, "any": true, "every": true, "each": true, "this": true, "that": true, "the": true, "not": true}

var fractions = map[string]float64{"half": 50, "third": 100. / 3, "quarter": 25, "fifth": 20, "tenth": 10,
	"thirds": 100. / 3, "quarters": 25, "fifths": 20}

// fraction is the share in percent that is told in words from ws[i] on, and the
// number of words: "half", "a third of", "two thirds".
func fraction(text string, ws []words.Word, i int) (float64, int) {
	if ws[i].Form == "half" {
		return 50, 1
	}
	if i+1 >= len(ws) {
		return 0, 0
	}
	part, ok := fractions[ws[i+1].Form]
	if !ok || ws[i+1].Form == "half" {
		return 0, 0
	}
	many := 1.0
	switch ws[i].Form {
	case "a", "one":
		// Not "a third attack".
		if i+2 < len(ws) && ws[i+2].Form != "of" && adjacent(text, ws[i+1], ws[i+2]) && !words.Function(ws[i+2].Form) {
			return 0, 0
		}
	default:
		if many, ok = words.Number(ws[i].Form); !ok || !strings.HasSuffix(ws[i+1].Form, "s") {
			return 0, 0
		}
	}
	return many * part, 2
}
