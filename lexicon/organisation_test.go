package lexicon

import (
	"strings"
	"testing"
)

func TestOrganisationCodes(t *testing.T) {
	for name, want := range map[string]string{
		"UN": "IGOUNO", "WHO": "IGOUNOWHO", "EU": "IGOEEC", "European Commission": "IGOEEC", "NATO": "IGONAT", "Nato": "IGONAT",
		"IAEA": "IGOUNOIAE", "IMF": "IGOIMF", "ICC": "IGOICC", "African Union": "IGOAFU", "ASEAN": "IGOASN", "Hamas": "PSEREBHMS",
		"Amnesty International": "NGOAMN", "CIA": "USAGOVSPY", "BIMSTEC": "IGO", "Sejm": "POLLEG", "Shining Path": "PERREB",
		"Red Command": "BRACRM", "FSB": "RUSGOVSPY",
	} {
		o := OrganisationByName(name)
		if o == nil {
			t.Errorf("no organisation %q", name)
		} else if got := o.Code(); got != want {
			t.Errorf("%s has code %s, want %s", name, got, want)
		}
	}
}

// Every name with a group code is the full name of an organisation.
func TestGroupsHaveOrganisations(t *testing.T) {
	for name, code := range organisationGroupLookup() {
		if o := OrganisationByName(name); o == nil || o.Name != name {
			t.Errorf("%s: no organisation has the full name %q", code, name)
		}
		if len(code)%3 != 0 {
			t.Errorf("%s has code %q", name, code)
		}
	}
}

// No two lines of the tables have one name.
func TestOrganisationsStandOnce(t *testing.T) {
	first := make(map[string]string)
	for _, table := range organisationTables {
		for line := range strings.Lines(table) {
			names, _, ok := strings.Cut(strings.TrimSpace(line), "|")
			if !ok {
				continue
			}
			for n := range strings.SplitSeq(names, ";") {
				if was, ok := first[n]; ok {
					t.Errorf("%q stands with %q and %q", n, was, names)
				}
				first[n] = names
			}
		}
	}
	t.Logf("%d names", len(first))
}

func TestActorCode(t *testing.T) {
	for _, c := range []struct{ country, sectors, want string }{
		{"BLR", "GOV", "BLRGOV"}, {"BLR", "", "BLR"}, {"", "CVL", "CVL"}, {"", "IGO JUD", "IGO"}, {"USA", "GOV MIL GOV", "USAGOVMIL"}, {"", "", ""},
	} {
		if got := ActorCode(c.country, strings.Fields(c.sectors)); got != c.want {
			t.Errorf("ActorCode(%s, %s) = %s, want %s", c.country, c.sectors, got, c.want)
		}
	}
}
