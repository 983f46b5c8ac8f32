package dictionary

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// ruritania is a small dictionary of both kinds, of invented states beside real
// ones.
const ruritania = `<!-- a dictionary of invented states -->
<!-- over
several lines [XXX] -->
RURITANIA_ [RUR] # a comment
+RURITANIAN ; another
+STRELSAU_
OSTRAVIA [OST]
+OSTRAVIAN
BORDUR [BOR]
IRAN_ [IRN]
+IRANIAN
FRENCH_ [FRA]
GERMAN_ [DEU]
NIGER [NER]
U.S. [USA]
THE_LA [LAA]
LAKE_TOWNS [ONE/TWO]
UKRAINE [UKR]
RUDOLF_ELPHBERG_
	[RURREB <20100101]
	[RURGOV 20100101-20151231]
	[RURELI >160101]
DUKE OF STRELSAU [RUR]
	[RURMIL <991231]
NOBODY_MUCH [---]
KOSTAS_ [KOS]
	[KOSGOV >20200101]
UKRAINE_PRESIDENT_KOSTAS [UKRGOV]
!PERSON! = MAN, MEN, WOMAN, PERSON
!MINISTER! = MINISTER, MINISTERS, MINISTRY
FOREIGN_!MINISTER! [~GOVFRM]
!MINISTER!_OF_SILLY_WALKS [~GOV]
OFFICIAL_ {OFFICIALS_} [~GOV]
POLICE {} [ ~COP]
ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]
SOLDIER [~MIL]
AMBASSADOR [~GOV]
LAWMAKER [~LEG]
GOVERNMENT [~GOV]
GOVERNMENT_NEWSPAPER [~GOVMED]
CONGRESS!PERSON! [~LEG]
RELIEF_GROUP [NGO~]
SECRETARY_OF_STATE [~GOV]
CITY [~CTY]
`

func read(t *testing.T, text string) *Dictionary {
	t.Helper()
	d, problems, err := Read("test", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
	return d
}

func TestFindPhrase(t *testing.T) {
	d := read(t, ruritania)
	for _, c := range []struct{ phrase, on, want string }{
		{"Ruritania", "", "RUR"},
		{"the Ruritanian police", "", "RURCOP"},
		{"Ruritania’s government newspaper", "", "RURGOVMED"},
		{"Iranian foreign ministry officials", "", "IRNGOVFRM"},
		{"senior officials in Iran", "", "IRNGOV"},
		{"the ambassadors of Ruritania, Ostravia and Iran", "", "RURGOV OSTGOV IRNGOV"},
		{"Lawmakers and officials in Ruritania and Ostravia", "", "RURLEG OSTLEG RURGOV OSTGOV"},
		{"Ruritania and the government of Ostravia", "", "RUR OSTGOV"},
		{"Ruritania soldiers in Ostravia", "", "RURMIL"},
		{"French and German soldiers", "", "FRAMIL DEUMIL"},
		{"Ostravian police and government", "", "OSTCOP OSTGOV"},
		{"Relief group Ostravia", "", "NGOOST"},
		{"a relief group Ostravia ambassador", "", "NGOOSTGOV"},
		{"officials and ambassadors", "", "---GOV"},
		{"former Ruritanian officials", "", "RURELI"},
		{"former officials in Ruritania", "", "RURELI"},
		{"a congressman", "", "---LEG"},
		{"Minister of Silly Walks of Ruritania", "", "RURGOV"},
		{"Rudolf Elphberg", "2009-12-31", "RURREB"},
		{"Rudolf Elphberg", "2010-01-01", "RURGOV"},
		{"Rudolf Elphberg", "2015-12-31", "RURGOV"},
		{"Rudolf Elphberg", "2016", "RURELI"},
		{"Rudolf Elphberg", "", "RURELI"},
		{"the Duke of Strelsau", "1999-12-30", "RURMIL"},
		{"the Duke of Strelsau", "1999-12-31", "RUR"},
		{"Nobody Much", "", ""},
		{"Nobody Much of Ruritania", "", "RUR"},
		{"Lake Towns officials", "", "ONEGOV TWOGOV"},
		{"Bordurian officials", "", "BORGOV"}, // BORDUR is a stem
		{"Nigerian officials", "", "---GOV"},  // another state
		{"the Lake District", "", ""},         // THE_LA is no stem: too short
		{"US officials", "", "USAGOV"},
		{"the U.S. Secretary of State", "", "USAGOV"},
		{"they told us", "", ""},
		{"polices", "", ""},
		{"Ukraine's Kostas", "2021-05-05", "UKR"},
		{"Ukraine president Kostas", "2021-05-05", "UKRGOV"},
		{"the table", "", ""},
		{"", "", ""},
		{", and of", "", ""},
	} {
		on, err := readout.ParseDate(c.on)
		if err != nil && c.on != "" {
			t.Fatal(err)
		}
		if got := strings.Join(d.FindAll(c.phrase, on), " "); got != c.want {
			t.Errorf("FindAll(%q, %s) = %q, want %q", c.phrase, c.on, got, c.want)
		}
		first, _, _ := strings.Cut(c.want, " ")
		if got, ok := d.FindPhrase(c.phrase, on); got != first || ok != (first != "") {
			t.Errorf("FindPhrase(%q, %s) = %q, %v, want %q", c.phrase, c.on, got, ok, first)
		}
	}
}

// Find knows names whole or not at all.
func TestFind(t *testing.T) {
	d := read(t, ruritania)
	for name, want := range map[string]string{
		"Ruritania": "RUR", "the Ruritanian police": "RURCOP", "Iranian Foreign Ministry officials": "IRNGOVFRM",
		"Iran University": "", "Anna of Ruritania": "", "Attorneys General of Ostravia": "OSTJUD", "": "",
		"two senior Iranian officials": "IRNGOV", "Anna Iran": "", "the former Ruritanian ambassador": "RURELI", "somebody": "",
	} {
		if got, ok := d.Find(name, readout.Date{}); got != want || ok != (want != "") {
			t.Errorf("Find(%q) = %q, %v, want %q", name, got, ok, want)
		}
	}
}

func TestMergeLaterWins(t *testing.T) {
	d := read(t, "AAA_ [XXX]\nBBB_ [YYY]\nCCC_ [~ZZZ]\n")
	d.Merge(read(t, "AAA_\n\t[XXXGOV >20200101]\nCCC [CCC]\n"))
	for phrase, want := range map[string]string{"aaa": "XXXGOV", "bbb": "YYY", "ccc": "CCC"} {
		if got, _ := d.FindPhrase(phrase, readout.Date{}); got != want {
			t.Errorf("FindPhrase(%q) = %q, want %q", phrase, got, want)
		}
	}
	if got, ok := d.FindPhrase("aaa", readout.Date{Year: 1999}); ok {
		t.Errorf("the earlier file's code %q is still there", got)
	}
}

func TestCompose(t *testing.T) {
	for _, c := range []struct {
		actor, agents, want string
	}{
		{"GMWGOV", "~WGO", "GMWGOVWGO"}, // WGO stands in GMWGOV, at no group's place
		{"GONGMO", "~OPP", "GONGMOOPP"},
		{"HGWGOVMED", "~GOVMED", "HGWGOVMED"},
		{"ARNGOV", "~GOVFRM", "ARNGOVFRM"},
		{"ARN", "NGO~ ~GOV", "NGOARNGOV"},
		{"", "NGO~ ~GOV", "NGOGOV"},
		{"", "~GOV ~GOV", "---GOV"},
		{"", "", ""},
		{"PSE", "~ABCD", "PSEABCD"},
	} {
		if got := compose(c.actor, strings.Fields(c.agents)); got != c.want {
			t.Errorf("compose(%q, %q) = %q, want %q", c.actor, c.agents, got, c.want)
		}
	}
}

func TestKeyWords(t *testing.T) {
	for text, want := range map[string]string{
		"Recep_Tayyip_Erdoğan's": "RECEP TAYYIP ERDOGAN", "AL-QAEDA": "AL QAEDA", "U.N.": "U.N", "N'Djamena": "N'DJAMENA",
		"‘Isa ibn Salman": "ISA IBN SALMAN", "the Parties’ \"Union\"": "THE PARTIES UNION", "Łódź, Poland": "LODZ , POLAND", "СССР": "СССР",
	} {
		if got := keyWords(text, true); !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("keyWords(%q) = %q, want %q", text, got, want)
		}
	}
}
