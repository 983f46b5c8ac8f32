package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// modifiers are lower-case words between a country and a role that tell the
// sector of the role's holder, or nothing.
var modifiers = map[string]string{
	"top": "", "senior": "", "chief": "", "former": "", "ex": "", "then": "", "acting": "", "interim": "", "deputy": "", "late": "",
	"new": "", "vice": "", "longtime": "", "long-time": "", "veteran": "", "outgoing": "", "incoming": "", "de": "", "facto": "", "state": "",
	"foreign": "", "policy": "", "press": "", "chairman": "", "national": "", "special": "", "affairs": "", "main": "", "political": "", "-": "",
	"embattled": "", "authoritarian": "", "strongman": "", "pro": "", "hardline": "", "exiled": "OPP", "jailed": "", "newly": "", "elected": "",
	"opposition": "OPP", "shadow": "OPP", "military": "MIL", "army": "MIL", "navy": "MIL", "force": "MIL", "defense": "MIL", "defence": "MIL", "police": "COP",
	"rebel": "REB", "separatist": "REB", "militant": "REB", "insurgent": "REB", "guerrilla": "REB", "militia": "REB", "government": "GOV",
	"presidential": "GOV", "ministry": "GOV", "interior": "GOV", "cabinet": "GOV", "embassy": "GOV", "administration": "GOV", "parliamentary": "LEG",
	"parliament": "LEG", "senate": "LEG", "party": "PTY", "rights": "NGO", "human": "", "business": "BUS", "company": "BUS", "court": "JUD",
	"supreme": "", "church": "REL", "spiritual": "REL", "religious": "REL", "union": "LAB", "university": "EDU", "intelligence": "SPY", "security": "",
	"health": "", "finance": "", "justice": "", "trade": "", "economy": "", "energy": "", "environment": "",
}

// leftOf reads the words before the token at before, which a noun phrase leads
// up to: title, role, their modifiers, and the country or body they belong to.
func (x *reading) leftOf(before int) facts {
	f := facts{start: before}
	first := x.starts[x.sentenceOf(before)]
	at := before // the first token of what was read
	if at-1 > first && (x.tokens[at-1].low == "named" || x.tokens[at-1].low == "called") && x.tokens[at-2].name < 0 {
		if r, _ := x.roleFrom(max(first, at-4), at-1); r != nil && r.Kind == lexicon.PersonRole && !r.Plural {
			at-- // "a potato farmer named Ruth Nakato"
		}
	}
	for range 4 {
		from, ok := x.roleBefore(first, at, &f)
		if !ok {
			break
		}
		at = from
	}
	named := at < before
	for at > first {
		t := x.tokens[at-1]
		if t.name >= 0 {
			break
		}
		sector, ok := modifiers[strings.TrimSuffix(t.low, ".")]
		if !ok {
			break
		}
		if t.low == "former" || t.low == "ex" {
			f.former = true
		}
		if t.low == "-" && (at-2 < first || x.tokens[at-2].low != "ex" && x.tokens[at-2].low != "vice") {
			break
		}
		if sector != "" && named {
			f.narrow(sector)
		}
		at--
	}
	f.start = at
	if at <= first {
		return f
	}
	possessive := false
	k := at - 1
	if isPossessive(x.tokens[k].low) {
		possessive = true
		k--
	}
	if k < first {
		return f
	}
	if x.tokens[k].low == "its" && named {
		for b := k - 1; b >= first; b-- {
			if n := x.tokens[b].name; n >= 0 && x.names[n].Type == readout.StateName {
				f.country = x.stateCode(n)
				break
			}
		}
		f.start = k
		return f
	}
	n := x.tokens[k].name
	if n < 0 || !named && !possessive {
		return f
	}
	f.start = x.firstToken(n)
	x.belongs(n, &f)
	if k := f.start - 1; k >= first && (x.tokens[k].low == "former" || x.tokens[k].low == "ex") {
		f.start, f.former = k, true
	}
	return f
}

// belongs takes over the country and sectors of the state or body of Name n.
func (x *reading) belongs(n int, f *facts) {
	switch x.names[n].Type {
	case readout.StateName, readout.NationalityName:
		f.country = x.stateCode(n)
	case readout.LocationName:
		f.country = x.stateCode(n)
		if _, ok := lexicon.StateByWord(x.nameText(n)); !ok {
			f.place = x.nameText(n)
		}
	case readout.OrganisationName:
		if w, ok := lexicon.StateByWord(x.nameText(n)); ok {
			f.country = w.State.Code
			f.addSectors([]string{"GOV"})
			return
		}
		country, sectors := x.bodyTold(n)
		f.country, f.body = country, x.who[n]
		if len(sectors) > 0 && f.officeBy < 3 {
			f.sure, f.weak = true, false
		}
		if len(sectors) > 0 && f.officeBy < 3 || len(f.sectors) == 0 {
			f.sectors = sectors
		} else if country == "" && len(sectors) > 0 {
			f.sectors = sectors // the secretary-general of an international body
		}
	}
}

// bodyTold is the country and sectors of the body that Name n is, as far as the
// text or its name tells.
func (x *reading) bodyTold(n int) (country string, sectors []string) {
	if s := x.who[n]; s != nil && (s.country != "" || len(s.sectors) > 0) {
		return s.country, s.sectors
	}
	return bodyFacts(x.nameText(n))
}

// royal are titles that are also given to the first of a trade.
var royal = words(`King Queen Prince Princess Emperor Tsar Baron`)

// firstNames are titles that stand before a first name.
var firstNames = words(`Sir Dame Sheikh Sheik Sheikha Shaikh Don Doña Dona Father Brother Sister King Queen Prince Princess Pope Emir Sultan
Patriarch Nana Dr. Dr`)

// kinship are words that are titles of religion with a capital and kin without.
var kinship = words(`father mother brother sister`)

var possessives = words(`his her its their my our your`)

func isPossessive(s string) bool { return s == "'s" || s == "’s" || s == "'" || s == "’" }

// verbal reports whether a word is a finite verb and no noun: "met", "urges".
func verbal(low string) bool {
	v, ok := lexicon.Verb(low)
	return ok && !v.Noun && v.Forms&(lexicon.Past|lexicon.ThirdSg) != 0 && modifiers[low] == ""
}

// roleBefore reads a title or role that ends right before the token at, and
// gives the index of its first token.
func (x *reading) roleBefore(first, at int, f *facts) (int, bool) {
	end := at
	if end-1 > first && x.tokens[end-1].text == "." && len(x.tokens[end-2].text) <= 4 {
		end-- // the stop of an abbreviated title that stands alone
	}
	start := max(first, end-6)
	for i := end - 1; i >= start; i-- {
		if x.tokens[i].name >= 0 {
			start = i + 1
			break
		}
	}
	for from := start; from < end; from++ {
		if from < end-1 && verbal(x.tokens[from].low) {
			continue // "met Foreign Minister", which no field of office is
		}
		s := x.phrase(from, end)
		if t := lexicon.TitleByWords(s); t != nil && !(t.Courtesy && kinship[x.tokens[from].text]) && (t.Courtesy || len(t.Sectors) > 0 || lexicon.RoleByNoun(s) == nil) {
			if from > first && royal[t.Words] && x.tokens[from-1].name < 0 && !determiners[x.tokens[from-1].low] && !isPossessive(x.tokens[from-1].low) && !x.punctuation(from-1) && !governs[x.tokens[from-1].low] && !ranks[x.tokens[from-1].low] {
				f.addSectors([]string{"ELI"}) // "soap queen"
				f.gender = t.Gender
				return from, true
			}
			x.addTitle(f, t, from, end)
			f.byFirst = f.byFirst || at == f.start && firstNames[t.Words]
			return from, true
		}
		if from == end-1 && strings.HasSuffix(s, "ologist") && lexicon.RoleByNoun(s) == nil {
			f.addRole(&lexicon.Role{Word: s, Lemma: s, Sectors: []string{"EDU"}})
			return from, true
		}
		if r := lexicon.RoleByNoun(s); r != nil && !r.Plural && (r.Kind == lexicon.PersonRole || r.Kind == lexicon.BodyRole || r.Kind == lexicon.OutletRole) {
			if r.Kind == lexicon.PersonRole {
				f.addRole(r)
				if low := x.tokens[max(first, from-1)].low; r.Relation && from > first && (possessives[low] || isPossessive(low)) {
					f.relative = true
				}
			} else if f.officeBy == 0 && len(f.roles) == 0 {
				return at, false // a body right before a name is no title of it
			} else {
				f.addSectors(nil)
				if f.officeBy < 3 {
					f.sectors = append([]string{}, r.Sectors...)
				}
			}
			return from, true
		}
	}
	return at, false
}
