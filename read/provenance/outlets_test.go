package provenance

import (
	"testing"

	"github.com/readout-news/readout/read/layout"
)

func TestOutletAtTheHead(t *testing.T) {
	const prose = "The harbour of Port Lenz has been closed for three days, the port authority said on Monday after a storm."
	for _, c := range []struct{ name, in, want string }{
		{"foreign word before the date", "Harbour Closed After Storm\n\nLenz Prensa\n4 September 2024\n\n" + prose, "Lenz Prensa"},
		{"day without a year", "Harbour Closed After Storm\n\nLenz Observer, 12 October\n\n" + prose, "Lenz Observer"},
		{"behind the bar of the headline", "Harbour of Port Lenz Closed After Storm | Lenz Morning\n\n15 May 2024\n\n" + prose, "Lenz Morning"},
		{"line before a dateline", "Harbour Closed After Storm\n\nLenz News Agency\n\nKELM, Nov 10 (LNA) - " + prose, "Lenz News Agency"},
		{"capitals in the dateline", "Harbour Closed After Storm\n\nKELM. 11 October 2023. LENZ AGENCY - " + prose, "LENZ AGENCY"},
		{"a person's name stays one", "Harbour Closed After Storm\n\nNina Kovac\n4 September 2024\n\n" + prose, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Trace(c.in, layout.Paragraphs(c.in), Given{})
			if f.Outlet != c.want {
				t.Errorf("outlet %q, want %q", f.Outlet, c.want)
			}
			if f.Origin.Outlet != "" {
				t.Errorf("origin %q, want none", f.Origin.Outlet)
			}
		})
	}
}

func TestInitialsOfAnOutlet(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"LNA", "Lenz News Agency", true},
		{"Press of the North", "PN", true},
		{"AP", "Alpine Post", false}, // a known agency
		{"LNA", "Lenz Agency", false},
		{"", "", false},
	} {
		if got := sameOutlet(c.a, c.b); got != c.want {
			t.Errorf("sameOutlet(%q, %q) = %v", c.a, c.b, got)
		}
	}
}
