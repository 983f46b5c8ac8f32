package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestSector(t *testing.T) {
	for phrase, want := range map[string]string{
		"soldiers": "MIL", "president": "GOV", "the lawmaker": "LEG", "judges": "JUD", "riot police": "COP",
		"protesters": "CVL", "activist": "CVL", "citizens": "CVL", "rebels": "REB", "the opposition": "OPP",
		"company": "BUS", "journalists": "MED", "aid group": "NGO", "refugees": "REF", "a spy": "SPY",
		"criminals": "CRM", "army spokesman": "MIL", "Foreign Ministry officials": "GOV", "a spokeswoman for the army": "MIL",
		"the head of the central bank": "GOV", "the president of the company": "BUS", "the president of Belarus": "GOV",
		"rebel leader": "REB", "opposition leaders": "OPP", "members of parliament": "LEG", "Secretary of State": "GOV",
		"police officers": "COP", "gunmen": "UAF", "Hamas": "REB", "the United Nations": "IGO", "France": "GOV",
		"the Kremlin": "GOV", "workers": "LAB", "farmers": "AGR", "students": "EDU", "doctors": "HLH", "bishops": "REL",
		"the Communist Party": "PTY", "an official from the interior ministry": "GOV", "two senior intelligence officials": "SPY",
		"union leaders": "LAB", "church leaders": "REL", "warplanes": "MIL", "table": "", "": "", "of": "",
		"Supreme Court": "JUD", "human rights group": "NGO", "the country's parliament": "LEG", "Iranian warships": "MIL",
		"Fisheries Minister": "GOV", "thousands of protesters": "CVL", "dozens of soldiers": "MIL", "cartel boss": "CRM",
		"U.N. officials": "IGO", "government troops": "MIL", "government forces": "MIL", "party spokesman": "PTY",
	} {
		if got := Sector(phrase); got != want {
			t.Errorf("Sector(%q) = %q, want %q", phrase, got, want)
		}
	}
}

// Every sector that a table names has a meaning.
func TestSectorsAreNamed(t *testing.T) {
	known := func(code, of string) {
		if SectorName(code) == "" {
			t.Errorf("%s: no sector %q", of, code)
		}
	}
	for noun, r := range roleLookup() {
		for _, s := range r.Sectors {
			known(s, noun)
		}
	}
	for name := range OrganisationNames {
		for _, s := range OrganisationByName(name).Sectors {
			known(s, name)
		}
	}
	for _, titles := range titleLookup() {
		for _, s := range titles.Sectors {
			known(s, titles.Words)
		}
	}
	for w, s := range modifierSectors() {
		known(s, w)
	}
	for w, s := range sectorNouns() {
		known(s, w)
	}
	if codes := SectorCodes(); len(codes) != 23 || !slices.IsSorted(codes) {
		t.Errorf("%d sectors: %v", len(codes), codes)
	}
}

func FuzzSector(f *testing.F) {
	f.Add("the president of the president of the president of the company's")
	f.Add("of of of 's ’s - -of")
	f.Fuzz(func(t *testing.T, phrase string) {
		if s := Sector(phrase); s != "" && SectorName(s) == "" {
			t.Errorf("Sector(%q) = %q", phrase, s)
		}
		if s := Sector(strings.Repeat(phrase+" of ", 3)); s != "" && SectorName(s) == "" {
			t.Errorf("repeated %q: %q", phrase, s)
		}
	})
}
