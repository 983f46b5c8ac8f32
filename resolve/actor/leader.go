package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// learnLeaders gives persons of whom the text tells no country or office those of the
// state that they led by public record, where the text speaks of that state: a
// report may call somebody "Mr Xi" and "the Chinese leader" and never say that
// he is one and the same. What the text itself says goes before.
func (x *reading) learnLeaders() {
	var codes map[string]bool
	for _, s := range x.persons {
		if s.country != "" && s.office != "" || s.officeBy >= 2 {
			continue
		}
		leaders := lexicon.LeadersByWord(s.words[len(s.words)-1])
		if len(leaders) == 0 && len(s.words) > 1 {
			leaders = lexicon.LeadersByWord(s.words[0])
		}
		if len(leaders) == 0 {
			continue
		}
		if codes == nil {
			codes = x.statesNamed()
		}
		if l, ok := leaderMeant(s, leaders, codes, x.r.Document.Published.Year); ok && (s.country == "" || s.country == l.Code) {
			s.country = l.Code
			if s.office == "" && inOffice(l, x.r.Document.Published.Year) {
				s.office, s.officeBy = l.Office, 1
				s.roles = append(s.roles, strings.ToLower(l.Office))
				s.addSectors("GOV")
			}
		}
	}
}

// learnFamous gives persons of whom the text tells no country that of the state
// that they led by public record where their full name is such a leader's, or
// where the text calls them by a surname alone, never introduces them, and one
// leader of a time near the report has it: who is not introduced is well known.
func (x *reading) learnFamous() {
	for _, s := range x.persons {
		if s.country != "" || len(s.words) == 0 || len(s.sectors) > 0 && s.sectors[0] != "GOV" && s.sectors[0] != "ELI" {
			continue
		}
		code, office := "", false
		year := x.r.Document.Published.Year
		for _, l := range lexicon.LeadersByWord(s.words[len(s.words)-1]) {
			words := strings.Fields(l.Name)
			if l.Code == "" || len(words) == 0 {
				continue
			}
			if len(s.words) > 1 {
				if !strings.EqualFold(s.words[0], words[0]) || !strings.EqualFold(s.words[len(s.words)-1], words[len(words)-1]) {
					continue
				}
			} else if surnameOf(&somebody{words: words}) != surnameKey(s.words[0]) || !recent(l, x.r.Document.Published.Year) {
				continue
			}
			if code != "" && code != l.Code {
				code = ""
				break
			}
			code = l.Code
			office = office || year == 0 || inOffice(l, year)
		}
		if s.country = code; code == "" || len(s.sectors) > 0 {
			continue
		}
		if office {
			s.addSectors("GOV")
		} else {
			s.addSectors("ELI")
		}
	}
}

// famous is the code of the state that the one leader of a surname led, "" where
// there is none or several.
func (x *reading) famous(name string) string {
	words := nameWords(name)
	if len(words) == 0 {
		return ""
	}
	code := ""
	for _, l := range lexicon.LeadersByWord(words[len(words)-1]) {
		if l.Code == "" || !recent(l, x.r.Document.Published.Year) {
			continue
		}
		if code != "" && code != l.Code {
			return ""
		}
		code = l.Code
	}
	return code
}

// recent reports whether a report of that year, 0 where it has no date, may speak
// of a leader by surname alone.
func recent(l lexicon.Leader, year int) bool {
	if year == 0 {
		return l.To == 0 || l.To >= firstRemembered
	}
	return year >= l.From-2 && (l.To == 0 || year <= l.To+8)
}

// firstRemembered is the year since when somebody must have been in office for a
// report without a date to call them by surname alone.
const firstRemembered = 2008

// inOffice reports whether a report of that year, 0 where it has no date, most
// likely falls into the leader's years.
func inOffice(l lexicon.Leader, year int) bool {
	if year == 0 {
		return l.To == 0 && l.From <= longInOffice
	}
	return year >= l.From && (l.To == 0 || year <= l.To)
}

// longInOffice is the year since when somebody must have been in office for a
// report without a date to be taken to fall into it.
const longInOffice = 2022

// statesNamed are the codes of the states that the text speaks of.
func (x *reading) statesNamed() map[string]bool {
	codes := make(map[string]bool)
	for i, n := range x.names {
		switch n.Type {
		case readout.StateName, readout.NationalityName, readout.LocationName:
			if w, ok := lexicon.StateByWord(x.nameText(i)); ok {
				codes[w.State.Code] = true
			}
		}
	}
	return codes
}

// leaderMeant is the one leader of a state in codes that s can be, and false
// where there is none or two people can be meant.
func leaderMeant(s *somebody, leaders []lexicon.Leader, codes map[string]bool, year int) (lexicon.Leader, bool) {
	var found lexicon.Leader
	for _, l := range leaders {
		words := strings.Fields(l.Name)
		if !codes[l.Code] {
			continue
		}
		if len(s.words) > 1 {
			if !strings.EqualFold(s.words[len(s.words)-1], words[len(words)-1]) || !strings.EqualFold(s.words[0], words[0]) {
				continue
			}
		} else if surnameOf(&somebody{words: words}) != surnameKey(s.words[0]) {
			continue
		}
		if year != 0 && year < l.From-1 {
			continue
		}
		if found.Name != "" && (found.Name != l.Name || found.Code != l.Code) {
			return lexicon.Leader{}, false
		}
		if found.Name == "" || l.To == 0 || l.To > found.To {
			found = l
		}
	}
	return found, found.Name != ""
}
