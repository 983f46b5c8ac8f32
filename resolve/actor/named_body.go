package actor

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

import "strings"

// bodyNouns are nouns that call a body again, each with what it must be: a
// sector, or a word of its name.
var bodyNouns = map[string][]string{
	"bloc": {"IGO"}, "alliance": {"IGO"}, "world body": {"IGO"}, "union": {"LAB", "IGO", "union"}, "ministry": {"ministry"}, "party": {"PTY"},
	"court": {"court", "JUD"}, "tribunal": {"tribunal", "JUD"}, "company": {"BUS"}, "firm": {"BUS"}, "airline": {"BUS"}, "bank": {"bank"}, "parliament": {"LEG"},
	"chamber": {"LEG"}, "assembly": {"LEG"}, "operator": {"BUS"}, "manufacturer": {"BUS"}, "chain": {"BUS"}, "retailer": {"BUS"}, "carrier": {"BUS"},
	"group": {"REB", "NGO", "UAF", "CVL", "EDU", "PTY", "BUS", "IGO", "group"}, "movement": {"REB", "PTY", "OPP", "CVL"}, "militia": {"REB", "UAF"}, "organisation": {"NGO", "IGO", "CVL"},
	"organization": {"NGO", "IGO", "CVL"}, "rebel group": {"REB", "UAF"}, "armed group": {"REB", "UAF"}, "watchdog": {"NGO", "IGO", "authority", "commission", "regulator", "board", "office", "agency"}, "regulator": {"authority", "commission", "regulator", "board", "office", "agency"},
	"mission": {"mission", "IGO"}, "office": {"office"},
	"university": {"EDU"}, "school": {"EDU"}, "institute": {"EDU", "institute"}, "think tank": {"EDU", "NGO"}, "charity": {"NGO"}, "aid group": {"NGO"},
	"agency": {"agency", "MED"}, "newspaper": {"MED"}, "broadcaster": {"MED"}, "news agency": {"MED"}, "magazine": {"MED"}, "channel": {"MED"}, "outlet": {"MED"},
	"paper": {"MED"}, "daily": {"MED"}, "weekly": {"MED"}, "site": {"MED"}, "website": {"MED"}, "station": {"MED"}, "network": {"MED", "network"}, "tabloid": {"MED"}, "journal": {"MED"}, "service": {"service", "MED"},
	"department": {"department"}, "commission": {"commission"}, "council": {"council"}, "army": {"army"}, "military": {"MIL"}, "committee": {"committee"},
	"bureau": {"bureau"}, "authority": {"authority"}, "board": {"board"}, "federation": {"federation", "LAB"}, "association": {"association"}, "foundation": {"foundation"},
	"club": {"club"}, "hospital": {"HLH"}, "clinic": {"HLH"}, "church": {"REL"}, "police": {"COP"}, "coalition": {"coalition"}, "embassy": {"embassy"}, "front": {"front"},
	"campaign": {"campaign"}, "fund": {"fund"}, "league": {"league"}, "institution": {"EDU", "museum", "museo", "institute", "bank", "hospital"}, "museum": {"museum"}, "society": {"society"}, "business": {"BUS"},
}

// namedBody is the body that "the bloc" or "the newspaper" calls again: the
// fitting one that stands out among those seen in the sentences before. Decided
// is true as well where several fit and so none is meant for certain.
func (x *reading) namedBody(d *description, sentence, attribution int) (who *somebody, decided bool) {
	needs := bodyNouns[d.lemma]
	if needs == nil {
		if last := d.lemma[strings.LastIndexByte(d.lemma, ' ')+1:]; firms[d.lemma] || firms[last] {
			needs = []string{"BUS"}
		} else {
			needs = bodyNouns[last]
		}
		if needs == nil && d.kind == lexicon.BodyRole {
			needs = strings.Fields(d.lemma) // its name has the noun
		}
	}
	if needs == nil || d.plural && d.several {
		return x.namedArmed(d, sentence, attribution)
	}
	if d.lemma == "world body" {
		if s := x.byKey["organisation/United Nations"]; s != nil {
			return s, true
		}
	}
	if d.lemma == "central bank" {
		needs = []string{"Central Bank"}
	}
	sure := false
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= sentence-bodyBack && !sure; i-- {
		sure = x.seen[i].who.isBody() && x.seen[i].at < x.tokens[d.from].span.Start && x.seen[i].who.isA(needs)
	}
	fits := func(s *somebody) bool {
		if d.lemma == "central bank" && !stateBank(s.name) || s.kind == readout.OutletActor && !x.mayCall(d) {
			return false
		}
		return s.isBody() && (d.facts.country == "" || s.country == "" || s.country == d.facts.country) && (s.isA(needs) || !sure && len(s.sectors) == 0 && mayBeAny[d.lemma])
	}
	who = x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: bodyBack, margin: bodyMargin, told: true, fits: fits, bonus: func(s *somebody) float64 {
		b := 1.0
		if hasWords(s.name, d.lemma) {
			b *= 2
		}
		if s.isA(needs[:1]) {
			b *= 1.3
		}
		if s.described {
			b *= 0.6
		}
		return b
	}})
	if who == nil {
		return nil, sure
	}
	if len(who.sectors) == 0 && needs[0] == strings.ToUpper(needs[0]) && d.lemma != "group" {
		who.sectors = []string{needs[0]}
		if needs[0] == "MED" && who.kind == readout.Organisation {
			who.kind = readout.OutletActor
		}
	}
	return who, true
}

// mayCall reports whether a description may call an outlet again: "the agency" and
// "the state news agency" may, "the UN refugee agency" not.
func (x *reading) mayCall(d *description) bool {
	last := d.lemma[strings.LastIndexByte(d.lemma, ' ')+1:]
	switch last {
	case "agency", "service":
	default:
		return true
	}
	for i := d.from; i < d.role; i++ {
		if t := &x.tokens[i]; t.name >= 0 && !isPossessive(t.low) || t.name < 0 && !determiners[t.low] && !wires[t.low] {
			return false
		}
	}
	return true
}

// mayBeAny are nouns that may call again a body of which nothing is known but
// its name.
var mayBeAny = words(`company firm group organisation organization newspaper paper party union charity agency station channel site website chain
network bank airline operator club manufacturer retailer institute foundation association federation daily weekly magazine broadcaster`)

// isBody reports whether s is an organisation or an outlet.
func (s *somebody) isBody() bool {
	return s.kind == readout.Organisation || s.kind == readout.OutletActor
}

// namedArmed is the rebel body that "the rebels" means where no people were
// called so before, or the army of "the soldiers".
func (x *reading) namedArmed(d *description, sentence, attribution int) (*somebody, bool) {
	if !d.plural || d.number > 0 || d.facts.country != "" {
		return nil, false
	}
	switch d.lemma {
	case "rebel", "insurgent", "guerrilla", "militant", "separatist", "fighter", "jihadist":
	default:
		return nil, false
	}
	who := x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: bodyBack, margin: bodyMargin, fits: func(s *somebody) bool {
		return s.isBody() && s.isA([]string{"REB", "UAF"})
	}})
	return who, who != nil
}

// isA reports whether a body has one of the sectors, or one of the words in its
// name.
func (s *somebody) isA(needs []string) bool {
	for _, n := range needs {
		if strings.ToUpper(n) == n && slices.Contains(s.sectors, n) || hasWord(s.name, n) {
			return true
		}
	}
	return false
}

// hasWords reports whether a name has all words of a noun.
func hasWords(name, noun string) bool {
	for w := range strings.FieldsSeq(noun) {
		if !hasWord(name, w) {
			return false
		}
	}
	return true
}

// hasWord reports whether a name has the word, in either case.
func hasWord(name, word string) bool {
	for w := range strings.FieldsSeq(name) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// bodyBack is how many sentences "the company" looks back, bodyMargin how much
// more salient than the next the body must be.
const (
	bodyBack   = 13
	bodyMargin = 1.4
)
