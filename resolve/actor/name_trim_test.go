package actor

import "testing"

func TestBehindInitial(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"Ruth M. Wall Street Journal", "Wall Street Journal"},
		{"Okello, J. P. The New York Times", "The New York Times"},
		{"Ruth M. Nakato", ""},
		{"J. P. Morgan", ""},
		{"Wall Street Journal", ""},
		{". ", ""},
	} {
		got := ""
		if at := behindInitial(test.name); at > 0 {
			got = test.name[at:]
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.name, got, test.want)
		}
	}
}
