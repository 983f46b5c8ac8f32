package words

import (
	"math"
	"strconv"
)

// Number is the value of a folded form that is a numeral ("1200", "3.5",
// "20th") or a number word ("fourteen", "third"), and false for all others.
// "one" and "second" count as no numbers: they are words of other use.
func Number(form string) (float64, bool) {
	if form == "" {
		return 0, false
	}
	if v, ok := numberWords[form]; ok {
		return v, true
	}
	if form[0] < '0' || form[0] > '9' {
		return 0, false
	}
	end := len(form)
	for end > 0 && (form[end-1] < '0' || form[end-1] > '9') {
		end--
	}
	multiplier := 1.0
	switch form[end:] {
	case "", "st", "nd", "rd", "th", "s", "pc", "km", "kg":
	case "k":
		multiplier = 1e3
	case "m", "mn", "mln":
		multiplier = 1e6
	case "bn", "b", "bln":
		multiplier = 1e9
	case "tn", "trn":
		multiplier = 1e12
	default:
		return 0, false
	}
	v, err := strconv.ParseFloat(form[:end], 64)
	if err != nil || math.IsInf(v, 0) {
		return 0, false
	}
	return v * multiplier, true
}

// Multiplier is the value of a word that multiplies the number before it
// ("million"), and false for all others.
func Multiplier(form string) (float64, bool) {
	v, ok := multipliers[form]
	return v, ok
}

var multipliers = map[string]float64{
	"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
	"mln": 1e6, "bln": 1e9, "m": 1e6, "bn": 1e9, "tn": 1e12,
}

var numberWords = map[string]float64{
	"zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
	"eighty": 80, "ninety": 90, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"tenth": 10, "twice": 2, "double": 2,
}
