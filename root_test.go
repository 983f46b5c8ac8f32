package readout

import "testing"

func TestParseDate(t *testing.T) {
	for in, want := range map[string]Date{
		"2023":       {Year: 2023},
		"2023-03":    {Year: 2023, Month: 3},
		"2023-03-02": {2023, 3, 2},
		"0998-01-01": {998, 1, 1},
	} {
		got, err := ParseDate(in)
		if err != nil || got != want {
			t.Errorf("ParseDate(%q) = %v, %v", in, got, err)
		}
		if got.String() != in {
			t.Errorf("%q comes back as %q", in, got)
		}
	}
	for _, in := range []string{"", "yesterday", "2023-02-30", "2023-3-2", "23", "2023-13", "2023-03-02T10:00"} {
		if got, err := ParseDate(in); err == nil {
			t.Errorf("ParseDate(%q) = %v, want an error", in, got)
		}
	}
}

func TestDateOrder(t *testing.T) {
	order := []Date{{}, {Year: 2022}, {2022, 3, 0}, {2022, 3, 2}, {2023, 1, 1}}
	for i := 1; i < len(order); i++ {
		if order[i-1].Compare(order[i]) >= 0 || order[i].Compare(order[i-1]) <= 0 {
			t.Errorf("%v and %v are out of order", order[i-1], order[i])
		}
	}
	if (Date{}).Compare(Date{}) != 0 {
		t.Error("unknown is not equal to unknown")
	}
}
