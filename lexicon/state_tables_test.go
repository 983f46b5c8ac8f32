package lexicon

import (
	"strings"
	"testing"
	"unicode"
)

// Every country code in the tables is that of a state.
func TestCodesAreKnown(t *testing.T) {
	check := func(code, of string) {
		if code != "" && StateOf(code) == nil {
			t.Errorf("%s: no state has the code %q", of, code)
		}
	}
	for p := range Places {
		check(p.Country, p.Name)
	}
	for name := range OrganisationNames {
		o := OrganisationByName(name)
		check(o.Country, name)
		for _, s := range o.Sectors {
			if len(s) != 3 || s != strings.ToUpper(s) {
				t.Errorf("%s: sector %q", name, s)
			}
		}
	}
	for name := range OutletNames {
		check(OutletByName(name).Country, name)
	}
	for word, all := range leaderLookup() {
		for _, l := range all {
			check(l.Code, word)
			if l.From < 1900 || l.To != 0 && l.To < l.From {
				t.Errorf("%s: years %d to %d", l.Name, l.From, l.To)
			}
		}
	}
	for words, code := range titleCountries {
		check(code, words)
	}
}

// No name in a table has a stray separator or space.
func TestNamesAreClean(t *testing.T) {
	check := func(name string) {
		if name != strings.TrimSpace(name) || strings.ContainsAny(name, "|;\n*") || name == "" {
			t.Errorf("name %q", name)
		}
	}
	for words := range stateLookup().byWord {
		check(words)
	}
	for name := range OrganisationNames {
		check(name)
	}
	for name := range OutletNames {
		check(name)
	}
	for word := range givenLookup() {
		check(word)
		if r := []rune(word)[0]; !unicode.IsUpper(r) {
			t.Errorf("given name %q", word)
		}
	}
}

func TestTitlesOfAnyField(t *testing.T) {
	for words, want := range map[string]bool{
		"fisheries minister": true, "Fisheries Minister": true, "Trade Commissioner": true, "the minister": false, "former minister": false,
		"British minister": false, "said minister": false, "women's minister": false,
	} {
		if got := TitleByWords(words) != nil; got != want {
			t.Errorf("TitleByWords(%q) found: %v, want %v", words, got, want)
		}
	}
	for word, want := range map[string]bool{"President": true, "president": true, "Secretary-General": true, "Lt.": true, "table": false} {
		if got := TitleStart(word) > 0; got != want {
			t.Errorf("TitleStart(%q): %v, want %v", word, got, want)
		}
	}
	if got := TitleCountry("Secretary of State"); got != "USA" {
		t.Errorf("TitleCountry(Secretary of State) = %q", got)
	}
}
