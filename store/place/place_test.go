package place

import (
	"testing"

	"github.com/readout-news/readout"
)

func date(t *testing.T, s string) readout.Date {
	t.Helper()
	d, err := readout.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestMonthHoldsItsDays(t *testing.T) {
	for _, test := range []struct{ first, last, next, name string }{
		{"2024-02-01", "2024-02-29", "2024-03-01", "y2024m02"},
		{"2024-12-01", "2024-12-31", "2025-01-01", "y2024m12"},
		{"1600-01-01", "1600-01-31", "1600-02-01", "y1600m01"},
	} {
		from, _ := Numbers(DayOf(date(t, test.first)))
		_, last := Numbers(DayOf(date(t, test.last)))
		behind, _ := Numbers(DayOf(date(t, test.next)))
		for _, n := range []int64{from, last - 1, (from + last) / 2} {
			lo, hi, name := Month(n)
			if lo != from || hi != last || hi != behind || name != test.name {
				t.Errorf("%d: %d to %d %s, want %d to %d %s", n, lo, hi, name, from, last, test.name)
			}
		}
	}
	if lo, hi, name := Month(7); lo != 0 || name != "undated" || hi == 0 {
		t.Errorf("undated: %d to %d %s", lo, hi, name)
	}
	n, _ := Numbers(DayOf(readout.Date{Year: 9999, Month: 1, Day: 1}))
	if lo, hi, name := Month(n); lo > n || hi <= n {
		t.Errorf("the last month, %s, is %d to %d without %d", name, lo, hi, n)
	}
}

func TestItemIsWhatItWasMadeOf(t *testing.T) {
	n, _ := Numbers(DayOf(date(t, "2023-03-02")))
	for _, i := range []int{0, 1, 77, MaxItem/2 - 1} {
		p, ok := Attribution(n, i)
		if got, a, e := Item(p); !ok || got != n || a != i || e != -1 {
			t.Errorf("attribution %d: %d %d %d", i, got, a, e)
		}
		p, ok = Event(n, i)
		if got, a, e := Item(p); !ok || got != n || a != -1 || e != i {
			t.Errorf("event %d: %d %d %d", i, got, a, e)
		}
	}
	if _, ok := Event(n, MaxItem); ok {
		t.Error("an event beyond what a number can hold")
	}
}
