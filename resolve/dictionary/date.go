package dictionary

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// dated is a code and the days on which it holds, both included; 0 where open.
type dated struct {
	code     string
	from, to int // days as YYYYMMDD
}

// holds reports whether the code holds on a day as YYYYMMDD.
func (c dated) holds(day int) bool {
	return (c.from == 0 || day >= c.from) && (c.to == 0 || day <= c.to)
}

// everAfter is the day that stands for an unknown date: codes with an open end
// hold on it.
const everAfter = 99991231

// dayOf is a Date as YYYYMMDD, its first day where it is less exact.
func dayOf(on readout.Date) int {
	if !on.Known() {
		return everAfter
	}
	return on.Year*10000 + max(int(on.Month), 1)*100 + max(on.Day, 1)
}

// codeOn is the first code of those with dates that holds on that day, or else
// the first without dates; false where there is none.
func (e *entry) codeOn(day int) (string, bool) {
	undated, found := "", false
	for _, c := range e.codes {
		switch {
		case c.from == 0 && c.to == 0:
			if !found {
				undated, found = c.code, true
			}
		case c.holds(day):
			return c.code, true
		}
	}
	return undated, found
}

// parseCode reads what stands between [ and ]: a code, and a code with the days
// on which it holds.
func parseCode(s string) (dated, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return dated{}, errors.New("the code is empty")
	}
	code, rest, _ := strings.Cut(strings.Join(strings.Fields(s), " "), " ")
	c := dated{code: strings.ToUpper(code)}
	if strings.ContainsAny(code, "<>") || isDigits(strings.ReplaceAll(code, "-", "")) {
		return dated{}, fmt.Errorf("[%s] has dates and no code", clip(s))
	}
	if strings.Contains(strings.Trim(code, "-"), "-") {
		return dated{}, fmt.Errorf("[%s]: between code and dates there must be a blank", clip(s))
	}
	for _, r := range c.code {
		if !strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789~/+-#*", r) {
			return dated{}, fmt.Errorf("%q in the code [%s] is no letter of A to Z or digit", r, clip(s))
		}
	}
	rest = strings.ReplaceAll(rest, " ", "")
	var err error
	switch {
	case rest == "":
	case rest[0] == '<':
		c.to, err = parseDay(rest[1:])
		c.to = dayBefore(c.to)
	case rest[0] == '>':
		c.from, err = parseDay(rest[1:])
	default:
		from, to, ok := strings.Cut(rest, "-")
		if !ok {
			return dated{}, fmt.Errorf("%q behind the code is neither <date, >date nor date-date", clip(rest))
		}
		if c.from, err = parseDay(from); err == nil {
			c.to, err = parseDay(to)
		}
		if err == nil && c.to < c.from {
			err = fmt.Errorf("%s ends before it begins", clip(rest))
		}
	}
	if err != nil {
		return dated{}, err
	}
	return c, nil
}

// parseDay reads YYYYMMDD or YYMMDD.
func parseDay(s string) (int, error) {
	if !isDigits(s) || len(s) != 6 && len(s) != 8 {
		return 0, fmt.Errorf("%q is not a date: write YYYYMMDD or YYMMDD", clip(s))
	}
	n := 0
	for _, c := range []byte(s) {
		n = n*10 + int(c-'0')
	}
	if len(s) == 6 {
		if n/10000 <= lastOf2000 {
			n += 20000000
		} else {
			n += 19000000
		}
	}
	y, m, d := n/10000, n/100%100, n%100
	if y == 0 || m < 1 || m > 12 || d < 1 || d > 31 || time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Day() != d {
		return 0, fmt.Errorf("the calendar has no day %q", s)
	}
	return n, nil
}

// lastOf2000 is the last year of two digits that is one of 2000: PETRARCH reads
// 30 as 2030 and 31 as 1931.
const lastOf2000 = 30

func dayBefore(day int) int {
	if day == 0 {
		return 0
	}
	t := time.Date(day/10000, time.Month(day/100%100), day%100-1, 0, 0, 0, 0, time.UTC)
	return t.Year()*10000 + int(t.Month())*100 + t.Day()
}

func isDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

// clip keeps messages readable where a line is not.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
