package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// withoutLetters takes letters that tell a rank or an order from the end of a
// person's name: "Ruth Nakato KC".
func withoutLetters(name string) string {
	at := strings.LastIndexByte(name, ' ')
	if at <= 0 || !strings.Contains(name[:at], " ") {
		return name
	}
	switch strings.Trim(name[at+1:], ",.") {
	case "KC", "QC", "SC", "MP", "MEP", "MSP", "MLA", "OBE", "CBE", "MBE", "PhD", "MD", "Esq", "SJ", "OP", "FRS", "CPA":
		return strings.TrimRight(name[:at], " ,")
	}
	return name
}

// behindInitial is where the name of an outlet begins behind the end of an
// author's, as references have them: "Okello, Ruth M. The Lake Tribune"; 0 where
// it is not so.
func behindInitial(name string) int {
	for at := strings.Index(name, ". "); at > 0; {
		if rest := name[at+2:]; lexicon.OutletByName(strings.TrimPrefix(rest, "The ")) != nil && strings.Contains(rest, " ") {
			return at + 2
		}
		next := strings.Index(name[at+2:], ". ")
		if next < 0 {
			break
		}
		at += 2 + next
	}
	return 0
}

// withoutTitle takes a rank or an office from the start of a person's name,
// "Commodore Ayo Badmus"; one that may as well be a name stays.
func withoutTitle(name string) string {
	for n := 3; n > 0; n-- {
		at := 0
		for range n {
			next := strings.IndexByte(name[at:], ' ')
			if next < 0 {
				at = -1
				break
			}
			at += next + 1
		}
		if at <= 0 {
			continue
		}
		title := strings.TrimSpace(name[:at])
		if shortTitles[strings.TrimSuffix(title, ".")] {
			return name[at:]
		}
		t := lexicon.TitleByWords(title)
		if t == nil || t.Courtesy || len(t.Sectors) == 0 || t.Sectors[0] == "REL" || t.Gender != lexicon.UnknownGender {
			continue
		}
		if _, given := lexicon.GivenName(title); !given {
			return name[at:]
		}
	}
	return name
}

// shortTitles are abbreviated titles that the lexicon has not.
var shortTitles = words(`Cr Cllr Clr Msgr Mgr Recorder Adv Ven Insp Ch Cst Snr Datuk Tan Dato Haji Hajji Ustad Ustaz Pandit Shri Smt Chief Otunba Alhaji Alhaja`)

// corporate reports whether a name ends like that of a body and begins like that
// of no person: "Goldreef Partners".
func corporate(name string) bool {
	words := strings.Fields(name)
	switch headSector[words[len(words)-1]] {
	case "BUS", "MED", "JUD", "LEG", "PTY", "EDU", "HLH":
	default:
		return false
	}
	_, given := lexicon.GivenName(words[0])
	return !given && lexicon.TitleByWords(words[0]) == nil
}

// goesOn reports whether the name of a place or state is part of that of the
// institution before it: "Red Crescent" and "Mali" of "the Red Crescent of Mali".
func (x *reading) goesOn(body, place readout.Name) bool {
	if body.Type != readout.OrganisationName || place.Type != readout.LocationName && place.Type != readout.StateName || place.Span.Start < body.Span.End {
		return false
	}
	if x.text[body.Span.End:place.Span.Start] != " of " {
		return false
	}
	words := strings.Fields(body.Span.In(x.text))
	if lexicon.OrganisationByName(body.Span.In(x.text)) != nil && len(words) == 1 {
		return false
	}
	last := words[len(words)-1]
	return headSector[last] != "" || last == "Crescent" || last == "Conference" || last == "Union" || lexicon.RoleByNoun(strings.ToLower(last)) != nil
}
