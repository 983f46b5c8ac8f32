// Package calendar finds calendar dates as bylines, datelines, citations and
// metadata write them: "2 March 2023", "Mar. 2, 2023", "02 Mar 2023",
// "2023-03-02T09:30:00Z". It reads dates that stand in the words, known to the
// day, month or year; what hangs on another day ("Wednesday") is not its work.
package calendar

import (
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// Found is a date and where it stands.
type Found struct {
	Span readout.Span // bytes into the text searched
	Date readout.Date
}

// token is a run of letters or of digits.
type token struct {
	start, end int
	number     int // -1 for letters
}

// Find gives the dates of s in order, known to the day or month. A number of
// days and months whose order cannot be told ("02/03/2023") is no date. A day
// and month without a year is none either.
func Find(s string) []Found {
	if !strings.ContainsAny(s, "0123456789") {
		return nil
	}
	tokens := split(s)
	var found []Found
	for i := 0; i < len(tokens); {
		f, used := at(s, tokens, i)
		if used == 0 {
			i++
			continue
		}
		found = append(found, f)
		i += used
	}
	return found
}

// First is the first date of s that is known to the day, failing that the
// first date; ok is false where there is none.
func First(s string) (f Found, ok bool) {
	all := Find(s)
	for _, f := range all {
		if f.Date.Exact() {
			return f, true
		}
	}
	if len(all) == 0 {
		return Found{}, false
	}
	return all[0], true
}

func split(s string) []token {
	var tokens []token
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case isDigit(c):
			j, n := i, 0
			for j < len(s) && isDigit(s[j]) {
				if j-i < 5 {
					n = n*10 + int(s[j]-'0')
				}
				j++
			}
			tokens = append(tokens, token{i, j, n})
			i = j
		case isLetter(c):
			j := i
			for j < len(s) && isLetter(s[j]) {
				j++
			}
			tokens = append(tokens, token{i, j, -1})
			i = j
		default:
			i++
		}
	}
	return tokens
}

// at reads the date that starts at token i and tells how many tokens it takes.
func at(s string, tokens []token, i int) (Found, int) {
	word := func(k int) string {
		if i+k < len(tokens) {
			return s[tokens[i+k].start:tokens[i+k].end]
		}
		return ""
	}
	num := func(k, digits int) int {
		if i+k < len(tokens) && tokens[i+k].number >= 0 && tokens[i+k].end-tokens[i+k].start <= digits {
			return tokens[i+k].number
		}
		return -1
	}
	near := func(k int) bool { // tokens k-1 and k belong together
		return tokens[i+k].start-tokens[i+k-1].end <= 3
	}
	found := func(y int, m time.Month, d, used int) (Found, int) {
		for k := 1; k < used; k++ {
			if !near(k) {
				return Found{}, 0
			}
		}
		date := readout.Date{Year: y, Month: m, Day: d}
		if !valid(date) {
			return Found{}, 0
		}
		return Found{readout.Span{Start: tokens[i].start, End: tokens[i+used-1].end}, date}, used
	}
	day := num(0, 2)
	switch {
	case isYear(num(0, 4)) && num(1, 2) > 0 && num(2, 2) > 0 && numeric(s, tokens[i], tokens[i+1]) &&
		tokens[i].end-tokens[i].start == 4: // 2023-03-02
		return found(num(0, 4), time.Month(num(1, 2)), num(2, 2), 3)
	case isYear(num(0, 4)) && monthOf(word(1)) > 0 && num(2, 2) > 0: // 2023, March 2
		return found(num(0, 4), monthOf(word(1)), num(2, 2), 3)
	case day > 0 && isYear(num(2, 4)) && dateMonth(word(1)) > 0: // 2 March 2023
		return found(num(2, 4), dateMonth(word(1)), day, 3)
	case day > 0 && word(1) == "de" && word(3) == "de" && isYear(num(4, 4)) && dateMonth(word(2)) > 0: // 2 de marzo de 2023
		return found(num(4, 4), dateMonth(word(2)), day, 5)
	case isYear(num(0, 4)) && word(1) == "m" && num(3, 2) > 0 && dateMonth(word(2)) > 0: // 2023 m. kovo 2 d.
		return found(num(0, 4), dateMonth(word(2)), num(3, 2), 4)
	case day > 0 && isOrdinal(word(1)) && monthOf(word(2)) > 0 && isYear(num(3, 4)): // 2nd March 2023
		return found(num(3, 4), monthOf(word(2)), day, 4)
	case day > 0 && isOrdinal(word(1)) && word(2) == "of" && monthOf(word(3)) > 0 && isYear(num(4, 4)):
		return found(num(4, 4), monthOf(word(3)), day, 5)
	case monthOf(word(0)) > 0 && num(1, 2) > 0 && isYear(num(2, 4)): // March 2, 2023
		return found(num(2, 4), monthOf(word(0)), num(1, 2), 3)
	case monthOf(word(0)) > 0 && num(1, 2) > 0 && isOrdinal(word(2)) && isYear(num(3, 4)): // March 2nd, 2023
		return found(num(3, 4), monthOf(word(0)), num(1, 2), 4)
	case monthOf(word(0)) > 0 && isYear(num(1, 4)): // March 2023
		if i > 0 && tokens[i-1].number > 0 && tokens[i-1].number < 100 && near(0) {
			return Found{}, 0 // "31 February 2024"
		}
		return found(num(1, 4), monthOf(word(0)), 0, 2)
	case day > 0 && num(1, 2) > 0 && isYear(num(2, 4)) && numeric(s, tokens[i], tokens[i+1]): // 14/05/2024
		a, b := day, num(1, 2)
		switch {
		case a > 12 && b <= 12 || a == b:
			return found(num(2, 4), time.Month(b), a, 3)
		case b > 12 && a <= 12:
			return found(num(2, 4), time.Month(a), b, 3)
		case s[tokens[i].end] == '.': // with full stops the day comes first
			return found(num(2, 4), time.Month(b), a, 3)
		}
	}
	return Found{}, 0
}

// numeric reports whether nothing but one hyphen, stroke or full stop stands
// between a and b.
func numeric(s string, a, b token) bool {
	return b.start-a.end == 1 && (s[a.end] == '-' || s[a.end] == '/' || s[a.end] == '.')
}

// valid holds for dates that the calendar has.
func valid(d readout.Date) bool {
	if d.Month < 1 || d.Month > 12 || d.Day < 0 {
		return false
	}
	return d.Day == 0 || readout.DateOf(d.Time()) == d
}

func isYear(n int) bool { return n >= 1800 && n <= 2199 }

func isOrdinal(s string) bool { return s == "st" || s == "nd" || s == "rd" || s == "th" }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80 }
