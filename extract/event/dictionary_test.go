package event_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/event"
)

// listed is a Dictionary of names and roles.
type listed map[string]string

// Find gives the code of a name that stands there as it is, articles left out.
func (d listed) Find(name string, _ readout.Date) (string, bool) {
	code, ok := d[strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")]
	return code, ok
}

var sunward = listed{"Sunward": "SUN", "Vell": "VEL", "Vell Marches": "VEL", "Orra": "ORR", "herons": "---HRN", "grey herons": "---HRN"}

// Whoever a user's dictionary has is a party, a made-up state as much as a real
// one.
func TestDictionary(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Sunward is about to reopen its embassy in Vell.", "AGREE 032: Sunward > Vell (future)"},
		{"Old rivals Vell and Orra renewed their alliance.", "SUPPORT 050: Vell+Orra > "},
		{"Sunward believes Orra can keep the peace.", " 010: Sunward > Orra"},
		{"Sunward warned its citizens about Orra.", " 010: Sunward > Orra"},
		{"Sunward celebrated the harvest with Orra.", "SUPPORT 050: Sunward > Orra"},
		{"Sunward and Orra postponed their meeting after a storm in Vell.", "REJECT 125: Sunward+Orra > "},
		{"Sunward was criticised over its dispute with Orra.", "ACCUSE 111: Sunward > Orra"},
		{"Two pilots were freed from Orra.", "RETREAT 0841: Orra > Two pilots"},
	} {
		r := read(t, c.text)
		if err := (event.Stage{Dictionary: sunward}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		var all []string
		for i := range r.Events {
			all = append(all, told(r, &r.Events[i]))
		}
		if !slices.Contains(all, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, all, c.want)
		}
	}
}

// Crimes among private people are no events, those of the powerful and against
// them are.
func TestDomestic(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"A man in Kenya was charged with murdering his wife.", 0},
		{"A nurse in Peru was convicted of poisoning a patient.", 0},
		{"Police in Ghana arrested a man for stealing a boat.", 0},
		{"Police in Ghana arrested three opposition activists.", 1},
		{"A court in Ghana jailed a Peruvian man for fraud.", 1},
		{"Gunmen killed twelve villagers in Chad.", 1},
	} {
		r := read(t, c.text)
		if len(r.Events) != c.want {
			var all []string
			for i := range r.Events {
				all = append(all, told(r, &r.Events[i]))
			}
			t.Errorf("%s: %q, want %d", c.text, all, c.want)
		}
	}
}

// What the tree joins or parts wrongly.
func TestMended(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"A bomber killed five soldiers and wounded 40 in Mali.", "ASSAULT 180: A bomber > 40"},
		{"Kenya condemned Chad's invasion of Sudan on Friday.", "ASSAULT 190: Chad > Sudan"},
		{"Kenya condemned Chad's invasion of Sudan on Friday.", "ACCUSE 111: Kenya > Chad"},
	} {
		r := read(t, c.text)
		var all []string
		for i := range r.Events {
			all = append(all, told(r, &r.Events[i]))
		}
		if !slices.Contains(all, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, all, c.want)
		}
	}
}
