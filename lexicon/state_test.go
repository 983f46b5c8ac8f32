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
		{"Republic of Belarus", "BLR", StateByName},
		{"Thais", "THA", StateByPeople},
		{"Filipinos", "PHL", StateByPeople},
		{"Spaniards", "ESP", StateByPeople},
		{"Batswana", "BWA", StateByPeople},
		{"Basotho", "LSO", StateByAdjective},
		{"Iraqis", "IRQ", StateByPeople},
		{"Burkinabe", "BFA", StateByAdjective},
		{"Dutchmen", "NLD", StateByPeople},
		{"Welshmen", "GBR", StateByPeople},
		{"Hong Kongers", "HKG", StateByPeople},
		{"Foggy Bottom", "USA", StateBySeat},
		{"Rashtrapati Bhavan", "IND", StateBySeat},
		{"Raisina Hill", "IND", StateBySeat},
		{"Rosenbad", "SWE", StateBySeat},
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
		if !s.Territory && s.Until == 0 {
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

// Every code of ISO 3166-1 stands in the table.
func TestISOIsComplete(t *testing.T) {
	const codes = `ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK
DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG
HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA
LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC
NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB
SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI
URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE`
	n := 0
	for code := range strings.FieldsSeq(codes) {
		n++
		if StateOf(code) == nil {
			t.Errorf("no state or territory %s", code)
		}
	}
	if n != 249 {
		t.Errorf("%d codes, want 249", n)
	}
}

func TestHistoricStates(t *testing.T) {
	for words, want := range map[string]string{"Soviet": "SUN", "Soviets": "SUN", "Yugoslavia": "YUG", "East German": "DDR", "South Vietnamese": "VDR"} {
		if w, ok := StateByWord(words); !ok || w.State.Code != want || w.State.Until == 0 {
			t.Errorf("StateByWord(%q) = %v, want %s", words, w, want)
		}
	}
	if s := StateOf("SUN"); s.Successor != "RUS" || s.Until != 1991 {
		t.Errorf("Soviet Union: %+v", s)
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
