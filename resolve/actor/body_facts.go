package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout/lexicon"
)

// headSectors are the sectors that the head words of an organisation's name
// imply, in the order in which they decide.
var headSectors = []struct{ sector, words string }{
	{"MED", "News Times Post Journal Tribune Herald Gazette Daily Television TV Radio Broadcasting Magazine Newspaper Press"},
	{"JUD", "Court Tribunal Prosecutor"},
	{"LEG", "Parliament Senate Congress Assembly Legislature Duma Knesset Sejm Bundestag Bundesrat Rada Majlis Sabha Riksdag Folketing Storting Eduskunta Seimas Saeima Riigikogu Cortes Skupstina Sobranie Khural Chamber"},
	{"COP", "Police Gendarmerie"},
	{"MIL", "Army Navy Military Forces Guard Guards Regiment Battalion Brigade Command Marines Defense Defence"},
	{"REB", "Liberation Brigades Resistance Militia Rebels"},
	{"PTY", "Party Democrats Socialists Greens"},
	{"GOV", "Ministry Ministries Department Government Administration Cabinet Secretariat Embassy Consulate Presidency Chancellery Agency Authority Bureau Directorate Commission Office Council Service Board Inspectorate"},
	{"EDU", "University College School Academy Institute Institution Center Centre Observatory"},
	{"BUS", "Bank Inc Inc. Corp Corp. Corporation Company Co. Ltd Ltd. Group Holdings Airlines Airways Industries Partners LLC PLC plc Capital Securities Textiles Lines Ferries Shipyards Shipping Foods Chemicals Breweries Maritime Freight Aviation Telecoms Telecom Pharma Pharmaceuticals Properties Developers Builders Engineering Garments Apparel Plastics Minerals Metals Electronics Semiconductors Robotics Software Solutions Analytics Consulting Consultants Associates Investments Enterprises Manufacturing Devices Instruments Components Beverages Cruises Tankers Salvage Fisheries Plantations Cement Fertilisers Fertilizers Refineries Stores Supermarkets Hotels Shipbuilders Shipbuilding Carriers Logistics Mines Mining Steel Motors Railways Railroad Technologies Systems Petroleum Oil Gas Energy Insurance Ventures Telecom"},
	{"NGO", "Foundation Watch Rights Association Society Initiative Campaign Trust Cross Crescent Fund"},
	{"LAB", "Union Unions Federation Confederation"},
	{"AGR", "Farmers Growers Producers Fishermen Herders"},
	{"REL", "Church Synod Mosque Diocese"},
	{"HLH", "Hospital Clinic"},
}

var headSector = func() map[string]string {
	m := make(map[string]string)
	for _, h := range headSectors {
		for w := range strings.FieldsSeq(h.words) {
			if m[w] == "" {
				m[w] = h.sector
			}
		}
	}
	return m
}()

// namesakes are capitals whose name, in that of a body, is mostly another
// place's or a person's.
var namesakes = words(`Georgetown Kingston Hamilton Nassau Wellington Washington San Santiago Monaco Victoria Lima Douglas Bridgetown Santo
Sucre Bern Male Praia Luanda`)

// bodyFacts tells the country and sectors of an organisation by its name alone.
func bodyFacts(name string) (country string, sectors []string) {
	if o := lexicon.OrganisationByName(name); o != nil {
		return o.Country, o.Sectors
	}
	if o := lexicon.OutletByName(name); o != nil {
		return o.Country, []string{"MED"}
	}
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '\'' || r == '’' || r == '\n' })
	for n := min(3, len(words)); n > 0 && country == ""; n-- {
		if w, ok := lexicon.StateByWord(strings.Join(words[:n], " ")); ok && (w.Sense != lexicon.StateByCapital || !namesakes[words[0]]) {
			country = w.State.Code
		}
	}
	for n := min(2, len(words)-1); n > 0 && country == ""; n-- {
		if p, ok := lexicon.PlaceByName(strings.Join(words[:n], " ")); ok {
			country = p.Country
		}
	}
	for i := range words {
		if country == "" && i > 0 && (words[i-1] == "of" || words[i-1] == "the" && i > 1 && words[i-2] == "of") {
			for n := min(3, len(words)-i); n > 0 && country == ""; n-- {
				if s, ok := lexicon.StateByWord(strings.Join(words[i:i+n], " ")); ok {
					country = s.State.Code
				}
			}
		}
	}
	if country == "" && len(words) > 1 {
		if s, ok := lexicon.StateByWord(words[len(words)-1]); ok && s.Sense == lexicon.StateByName {
			country = s.State.Code // "River Watch Ghana"
		}
	}
	if stateBank(name) {
		return country, []string{"GOV"}
	}
	for _, w := range words {
		if w == "Police" || w == "Constabulary" || w == "Gendarmerie" {
			return country, []string{"COP"}
		}
	}
	if newsy(words) {
		return country, []string{"MED"}
	}
	if r := lastRole(words); r != nil && len(r.Sectors) > 0 && r.Sectors[0] != "GOV" {
		return country, r.Sectors
	}
	first := 0
	if len(words) > 2 && articles[words[0]] {
		first = 1
	}
	if len(words) > 1 && (lexicon.OutletTitleWord(strings.ToLower(words[len(words)-1])) || lexicon.OutletForeignWord(strings.ToLower(words[first]))) && headSector[words[len(words)-1]] == "" {
		return country, []string{"MED"}
	}
	// The last head word before "of" or "for" decides, "Defence" of a ministry
	// or an army's party aside.
	stop := len(words)
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "on") {
			stop = i
			break
		}
	}
	for i := stop - 1; i >= 0; i-- {
		if s := headSector[words[i]]; s != "" {
			if s == "GOV" && worldly[words[0]] {
				return "", []string{"IGO"}
			}
			if s == "GOV" {
				for _, w := range words {
					if w == "Defense" || w == "Defence" || w == "Military" {
						return country, []string{"GOV", "MIL"}
					}
				}
			}
			return country, []string{s}
		}
	}
	if s := lexicon.Sector(name); s != "" && len(words) > 1 && s != "CVL" && !stateWord(words[len(words)-1]) {
		return country, []string{s}
	}
	return country, nil
}

// articles open names in other languages.
var articles = words(`El La Le Les Il Lo Der Die Das Al O Os A As Het De Den Los Las L`)

// stateBank reports whether a bank's name is that of a state's own.
func stateBank(name string) bool {
	for _, s := range [...]string{"Central Bank", "Reserve Bank", "National Bank", "State Bank", "Bank of "} {
		if strings.Contains(name, s) {
			return s != "Bank of " || strings.HasPrefix(name, s)
		}
	}
	return false
}

// newsy reports whether a name of a service, agency or company is that of an
// outlet: "Helvetic News Service".
func newsy(words []string) bool {
	if len(words) < 2 {
		return false
	}
	switch words[len(words)-1] {
	case "Service", "Services", "Agency", "Corporation", "Group", "Network", "Company", "Association", "Media", "Wire", "Newswire", "Online":
	default:
		return false
	}
	for _, w := range words {
		switch w {
		case "News", "Press", "Wire", "Newswire", "Broadcasting", "Radio", "Television", "TV", "Media":
			return true
		}
	}
	return false
}

// worldly are first words of names of bodies of many states.
var worldly = words(`International World Global Interstate Multilateral Inter-American Intergovernmental Pan-African Pan-American`)

// regional are first words of names of bodies of the states of a part of the
// world.
var regional = words(`European African Asian Arab Nordic Baltic Pacific Caribbean Latin Eurasian Inter-American Mediterranean Balkan Gulf`)

// lastRole is the role that two or three words before the first preposition of a
// name are, "Liberation Army": what they mean together goes before the head word.
func lastRole(words []string) *lexicon.Role {
	stop := len(words)
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "on") {
			stop = i
			break
		}
	}
	for from := max(0, stop-3); from+1 < stop; from++ {
		if r := lexicon.RoleByNoun(strings.ToLower(strings.Join(words[from:stop], " "))); r != nil && r.Kind != lexicon.PersonRole {
			return r
		}
	}
	return nil
}

// titled writes words in capitals with a capital each.
func titled(text string) string {
	words := strings.Fields(strings.ToLower(text))
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(words, " ")
}
