package attribution

import (
	"testing"

	"github.com/readout-news/readout"
)

// whomCases give for the cue to whom it was said and whether it was not said;
// "-" is nobody.
var whomCases = []struct {
	text, cue, want string
	negative        bool
}{
	{"Mr. Okello wrote in a note to clients that the road was closed.", "wrote", "clients", false},
	{"The mayor promised the teams “clean wheels”.", "promised", "the teams", false},
	{"The mayor thanked General Okello for his service.", "thanked", "General Okello", false},
	{"Ms. Nakato admitted to her that the road was closed.", "admitted", "her", false},
	{"Ms. Nakato pressed the governor for a new road.", "pressed", "the governor", false},
	{"The judge directed jurors not to discuss the road.", "directed", "jurors", false},
	{"Ms. Nakato asked a bank in June to store the gold.", "asked", "a bank", false},
	{"“We leave,” Ms. Nakato is quoted by the Gazette as telling a neighbour.", "is quoted", "a neighbour", false},
	{"The villagers were told by a manager not to open the door.", "were told", "The villagers", false},
	{"Mr. Okello confirmed the closure to the Gazette by telephone.", "confirmed", "the Gazette", false},
	{"Asked by a reporter whether the road was open, she said it was.", "Asked", "she", false},
	{"Mr. Okello said in a statement to the exchange that the road was closed.", "said in a statement", "-", false},
	{"Kenyan growers accuse buyers of fraud.", "accuse", "-", false},

	{"The mayor refused to name the driver.", "refused to name", "-", true},
	{"The mayor gave no reason for the closure.", "gave no reason for", "-", true},
	{"The mayor made no mention of the road.", "made no mention of", "-", true},
	{"The ministry had no comment on the closure.", "had no comment on", "-", true},
	{"His office would neither confirm nor deny the closure.", "deny", "-", true},
	{"The mayor remained silent about the road.", "remained silent about", "-", true},
	{"Ms. Nakato said she knew of no road.", "knew of", "-", true},
	{"Ms. Nakato said Ruritania had threatened nobody.", "said", "-", false},
	{"Ms. Nakato did not say why, nor did she explain how the road had closed.", "explain", "-", true},
	{"No official confirmed the closure.", "confirmed", "-", true},
	{"The mayor denied the closure.", "denied", "-", false},
	{"The mayor did not deny the closure.", "did not deny", "-", true},
	{"The mayor said that no road was closed.", "said", "-", false},
}

func TestWhom(t *testing.T) {
	for _, c := range whomCases {
		r := record(t, c.text)
		all := read(t, r)
		check(t, r, all)
		found := false
		for i := range all {
			if r.Text(all[i].Cue) != c.cue {
				continue
			}
			found = true
			got := "-"
			if !all[i].Addressee.Empty() {
				got = r.Text(all[i].Addressee)
			}
			if got != c.want {
				t.Errorf("%s\n  %q to %q, want %q", c.text, c.cue, got, c.want)
			}
			if negative := all[i].Polarity == readout.Negative; negative != c.negative {
				t.Errorf("%s\n  %q negative: %v", c.text, c.cue, negative)
			}
			break
		}
		if !found {
			t.Errorf("%s\n  %q not found", c.text, c.cue)
		}
	}
}
