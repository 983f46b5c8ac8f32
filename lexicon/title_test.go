package lexicon

import (
	"slices"
	"testing"
)

func TestTitleByWords(t *testing.T) {
	for _, c := range []struct {
		words, sector string
		gender        Gender
		courtesy      bool
	}{
		{"Mr.", "", Male, true},
		{"Mr", "", Male, true},
		{"Mrs", "", Female, true},
		{"Prime Minister", "GOV", UnknownGender, false},
		{"foreign minister", "GOV", UnknownGender, false},
		{"Lt. Gen.", "MIL", UnknownGender, false},
		{"Lt Gen", "MIL", UnknownGender, false},
		{"Ayatollah", "REL", Male, false},
		{"Queen", "GOV", Female, false},
		{"Chief Justice", "JUD", UnknownGender, false},
		{"Sen.", "LEG", UnknownGender, false},
	} {
		got := TitleByWords(c.words)
		if got == nil {
			t.Errorf("TitleByWords(%q) finds nothing", c.words)
			continue
		}
		if got.Gender != c.gender || got.Courtesy != c.courtesy || c.sector != "" && !slices.Contains(got.Sectors, c.sector) {
			t.Errorf("TitleByWords(%q) = %+v", c.words, *got)
		}
	}
	if TitleByWords("Table") != nil {
		t.Error("Table is a title")
	}
}

func TestRoleByNoun(t *testing.T) {
	for _, c := range []struct {
		noun, lemma, sector string
		kind                RoleKind
		plural              bool
	}{
		{"minister", "minister", "GOV", PersonRole, false},
		{"foreign ministers", "foreign minister", "GOV", PersonRole, true},
		{"analysts", "analyst", "EDU", PersonRole, true},
		{"ministries", "ministry", "GOV", BodyRole, true},
		{"police", "police", "COP", BodyRole, true},
		{"spokesmen", "spokesman", "GOV", PersonRole, true},
		{"secretaries of state", "secretary of state", "GOV", PersonRole, true},
		{"witnesses", "witness", "CVL", PersonRole, true},
		{"rebels", "rebel", "REB", PersonRole, true},
		{"readout", "readout", "", TextRole, false},
		{"state media", "state media", "MED", OutletRole, true},
		{"allies", "ally", "", PersonRole, true},
	} {
		got := RoleByNoun(c.noun)
		if got == nil {
			t.Errorf("RoleByNoun(%q) finds nothing", c.noun)
			continue
		}
		if got.Lemma != c.lemma || got.Kind != c.kind || got.Plural != c.plural || c.sector != "" && !slices.Contains(got.Sectors, c.sector) {
			t.Errorf("RoleByNoun(%q) = %+v", c.noun, *got)
		}
	}
}

func TestOrganisationsAndOutlets(t *testing.T) {
	for name, country := range map[string]string{"NATO": "", "U.N.": "", "Hamas": "PSE", "FBI": "USA", "Verkhovna Rada": "UKR"} {
		if o := OrganisationByName(name); o == nil || o.Country != country {
			t.Errorf("OrganisationByName(%q) = %v, want country %q", name, o, country)
		}
	}
	for name, country := range map[string]string{"Belta": "BLR", "Reuters": "GBR", "BBC": "GBR", "Xinhua": "CHN", "Wall Street Journal": "USA"} {
		if o := OutletByName(name); o == nil || o.Country != country {
			t.Errorf("OutletByName(%q) = %v, want country %q", name, o, country)
		}
	}
	for name, want := range map[string]Gender{"Volodymyr": Male, "Ursula": Female, "Robin": UnknownGender} {
		if g, ok := GivenName(name); !ok || g != want {
			t.Errorf("GivenName(%q) = %v, %v", name, g, ok)
		}
	}
	if p, ok := PlaceByName("Kharkiv"); !ok || p.Country != "UKR" {
		t.Errorf("PlaceByName(Kharkiv) = %v, %v", p, ok)
	}
}
