package calendar

import "testing"

func TestFirst(t *testing.T) {
	for _, c := range []struct{ in, words, want string }{
		{"02 Mar 2023: A.9.", "02 Mar 2023", "2023-03-02"},
		{"Published: 2 March 2023", "2 March 2023", "2023-03-02"},
		{"March 2, 2023", "March 2, 2023", "2023-03-02"},
		{"Thursday, Mar. 2, 2023 09:30", "Mar. 2, 2023", "2023-03-02"},
		{"2nd of March 2023", "2nd of March 2023", "2023-03-02"},
		{"March 2nd, 2023", "March 2nd, 2023", "2023-03-02"},
		{"(2023, March 2)", "2023, March 2", "2023-03-02"},
		{"2023-03-02T09:30:00Z", "2023-03-02", "2023-03-02"},
		{"14/05/2024", "14/05/2024", "2024-05-14"},
		{"05/14/2024", "05/14/2024", "2024-05-14"},
		{"02.03.2023", "02.03.2023", "2023-03-02"},
		{"May 2024", "May 2024", "2024-05"},
		{"In March it was 2 May 2024", "2 May 2024", "2024-05-02"},
		{"02/03/2023", "", ""},
		{"piątek, 3 marca 2023", "3 marca 2023", "2023-03-03"},
		{"Freitag, 3. März 2023", "3. März 2023", "2023-03-03"},
		{"viernes, 3 de marzo de 2023", "3 de marzo de 2023", "2023-03-03"},
		{"пятница, 3 марта 2023 г.", "3 марта 2023", "2023-03-03"},
		{"2023 m. kovo 3 d., penktadienis", "2023 m. kovo 3", "2023-03-03"},
		{"14 May", "", ""},
		{"31 February 2024", "", ""},
		{"in 2023 the army had 2 May 9 guns", "", ""},
		{"", "", ""},
	} {
		f, ok := First(c.in)
		if ok != (c.want != "") || f.Date.String() != c.want || f.Span.In(c.in) != c.words {
			t.Errorf("%q: %v %q, want %q", c.in, f.Date, f.Span.In(c.in), c.want)
		}
	}
}

func TestDay(t *testing.T) {
	for in, want := range map[string]string{
		"2023-03-02":                      "2023-03-02",
		"2023-03":                         "2023-03",
		"2023":                            "2023",
		"2023-03-02T23:30:00-08:00":       "2023-03-02",
		"2023-03-02 09:30":                "2023-03-02",
		"20230302":                        "2023-03-02",
		"20230302T093000Z":                "2023-03-02",
		"Thu, 02 Mar 2023 09:30:00 +0000": "2023-03-02",
		"soon":                            "",
		"2023-02-30":                      "",
		"yesterday at noon":               "",
	} {
		d, err := Day(in)
		if (err == nil) != (want != "") || d.String() != want {
			t.Errorf("%q: %v, %v; want %q", in, d, err, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("2nd of March 2023, 14/05/2024")
	f.Fuzz(func(t *testing.T, s string) {
		for _, d := range Find(s) {
			if d.Span.In(s) == "" || !d.Date.Known() {
				t.Errorf("%v in %q", d, s)
			}
		}
	})
}
