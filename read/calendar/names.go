package calendar

import (
	"fmt"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// monthOf reads an English month, in full or as its usual abbreviation; 0 is
// none.
func monthOf(s string) time.Month {
	if len(s) < 3 || len(s) > 9 {
		return 0
	}
	for i, name := range months {
		if s[0]|0x20 != name[0] || s[1]|0x20 != name[1] {
			continue
		}
		if len(s) == len(name) && strings.EqualFold(s, name) || len(s) == 3 && strings.EqualFold(s, name[:3]) ||
			len(s) == 4 && i == 8 && strings.EqualFold(s, "sept") {
			return time.Month(i + 1)
		}
	}
	return 0
}

// dateMonth is monthOf where a day and year stand beside the word: months of
// other languages count too.
func dateMonth(s string) time.Month {
	if m := monthOf(s); m != 0 || len(s) < 3 || len(s) > 22 {
		return m
	}
	return foreign[strings.ToLower(s)]
}

var months = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// IsMonth reports whether s is an English month or its abbreviation, a full
// stop behind it allowed.
func IsMonth(s string) bool { return monthOf(strings.TrimSuffix(s, ".")) != 0 }

// IsWeekday reports whether s is an English day of the week or its
// abbreviation, a full stop or comma behind it allowed.
func IsWeekday(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, ".,"))
	for d := time.Sunday; d <= time.Saturday; d++ {
		if name := strings.ToLower(d.String()); s == name || s == name[:3] {
			return true
		}
	}
	return s == "tues" || s == "thur" || s == "thurs"
}

// Day reads a date or full timestamp as metadata gives it, and keeps the day as
// written: its time zone moves nothing. The error says what is accepted.
func Day(s string) (readout.Date, error) {
	s = strings.TrimSpace(s)
	if d, err := readout.ParseDate(s); err == nil {
		return d, nil
	}
	// A timestamp begins with its date: 2023-03-02T..., 2023-03-02 09:30.
	if len(s) > 10 && (s[10] == 'T' || s[10] == 't' || s[10] == ' ') {
		if d, err := readout.ParseDate(s[:10]); err == nil {
			return d, nil
		}
	}
	// 20230302 and 20230302T093000Z, as feeds of datasets write it.
	if len(s) >= 8 && (len(s) == 8 || s[8] == 'T') && strings.Trim(s[:8], "0123456789") == "" {
		if d, err := readout.ParseDate(s[:4] + "-" + s[4:6] + "-" + s[6:8]); err == nil {
			return d, nil
		}
	}
	if f, ok := First(s); ok && len(s) <= 80 {
		return f.Date, nil
	}
	return readout.Date{}, fmt.Errorf("%q is not a date: write YYYY-MM-DD, YYYY-MM or YYYY, a time behind it allowed", s)
}
