package lexicon

import (
	"strings"
	"testing"
)

func TestHolidays(t *testing.T) {
	for _, c := range []struct {
		name string
		year int
		want string
	}{
		{"christmas", 2023, "2023-12-25"},
		{"easter sunday", 2024, "2024-03-31"},
		{"good friday", 2025, "2025-04-18"},
		{"easter", 2019, "2019-04-21"},
		{"easter", 1954, "1954-04-18"},
		{"thanksgiving", 2023, "2023-11-23"},
		{"memorial day", 2022, "2022-05-30"},
		{"labor day", 2024, "2024-09-02"},
		{"mlk day", 2021, "2021-01-18"},
		{"9/11", 2024, "2001-09-11"},
	} {
		h := HolidayByName(c.name)
		if h == nil {
			t.Errorf("%s is not known", c.name)
			continue
		}
		if got := h.On(c.year).Format("2006-01-02"); got != c.want {
			t.Errorf("%s in %d: %s, want %s", c.name, c.year, got, c.want)
		}
	}
}

func TestHolidayNamesAreNotTooLong(t *testing.T) {
	for name, h := range holidayLookup() {
		if n := len(strings.Fields(name)); n > HolidayWords {
			t.Errorf("%q has %d words, HolidayWords is %d", name, n, HolidayWords)
		}
		h.On(2024)
	}
}

func TestCalendarWords(t *testing.T) {
	if m, short, ok := MonthByName("sept"); !ok || !short || m != 9 {
		t.Errorf("sept: %v %v %v", m, short, ok)
	}
	if UnitByName("weeks") != UnitWeek || UnitByName("century") != UnitCentury || UnitByName("weekly") != NoUnit {
		t.Error("units")
	}
	if n, ok := OrdinalByName("third"); !ok || n != 3 {
		t.Error("ordinals")
	}
}
