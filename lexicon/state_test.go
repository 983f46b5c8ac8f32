package lexicon

import (
	"strings"
	"testing"
)

func TestStateWords(t *testing.T) {
	for _, c := range []struct {
		words, code string
		sense       StateSense
	}{
		{"Belarus", "BLR", StateByName},
		{"Belarusian", "BLR", StateByAdjective},
		{"Belarusians", "BLR", StateByPeople},
		{"Minsk", "BLR", StateByCapital},
		{"Kremlin", "RUS", StateBySeat},
		{"United States", "USA", StateByName},
		{"U.S.", "USA", StateByName},
		{"America", "USA", StateByName},
		{"Britain", "GBR", StateByName},
		{"Britons", "GBR", StateByPeople},
		{"Élysée", "FRA", StateBySeat},
		{"Downing Street", "GBR", StateBySeat},
		{"Taiwanese", "TWN", StateByAdjective},
		{"Hong Kong", "HKG", StateByName},
		{"Kosovo", "XKX", StateByName},
		{"Frenchmen", "FRA", StateByPeople},
		{"Germans", "DEU", StateByPeople},
		{"Kiev", "UKR", StateByCapital},
	} {
		got, ok := StateByWord(c.words)
		if !ok || got.State.Code != c.code || got.Sense != c.sense {
			t.Errorf("StateByWord(%q) = %v, %v; want %s sense %d", c.words, got, ok, c.code, c.sense)
		}
	}
	if _, ok := StateByWord("Ruritania"); ok {
		t.Error("StateByWord knows Ruritania")
	}
}

// The United Nations have 193 members; the table adds the two observers and
// Kosovo, Taiwan and others as territories or states.
func TestStatesAreComplete(t *testing.T) {
	states := 0
	for _, s := range States() {
		if len(s.Code) != 3 || s.Code != strings.ToUpper(s.Code) {
			t.Errorf("%s has code %q", s.Name, s.Code)
		}
		if !s.Territory {
			states++
		}
		if StateOf(s.Code) == nil {
			t.Errorf("StateOf(%q) finds nothing", s.Code)
		}
	}
	if states != 195 {
		t.Errorf("%d states, want 195: the 193 members, the Holy See and Kosovo", states)
	}
	if got := StateOf("GBR").Name; got != "United Kingdom" {
		t.Errorf("StateOf(GBR) is %q", got)
	}
}

func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		for _, table := range stateTables {
			for line := range strings.Lines(table.lines) {
				if line = strings.TrimSpace(line); line != "" {
					parseState(line)
				}
			}
		}
	}
}
