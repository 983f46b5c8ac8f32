package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// calledAgain is the person seen before whom a definite description of other
// words means: "the priest" for a bishop, "the 44-year-old Czech", "the Nigerian
// climatologist". Decided is true as well where it can only mean somebody who
// was seen and it is not plain whom.
func (x *reading) calledAgain(d *description, sentence, attribution int) (who *somebody, decided bool) {
	if d.restricted || d.kind != lexicon.PersonRole || d.plural {
		return nil, false
	}
	if d.age == 0 && d.lemma != "" && len(x.byLemma[d.lemma]) > 0 {
		return nil, false // somebody was called just so
	}
	must := d.age > 0 || d.lemma == "" || epithets[d.lemma] || d.facts.former && d.definite && d.facts.country == ""
	strong := must || d.facts.country != "" && d.facts.officeBy < 2 && !officeNouns[d.lemma]
	kin := callsAgain[d.lemma]
	weakly := !strong && kin == nil
	if weakly && (!d.asked || functional[d.lemma] || officeNouns[d.lemma] || d.facts.officeBy > 1 || !d.definite) {
		return nil, false
	}
	speaker, _ := x.speakerAt(x.tokens[d.from].span.Start, attribution) // nobody calls himself so
	fits := func(s *somebody) bool {
		switch {
		case s == speaker:
			return false
		case s.kind != readout.Person || s.plural,
			d.facts.gender != lexicon.UnknownGender && s.gender != lexicon.UnknownGender && d.facts.gender != s.gender,
			d.facts.country != "" && s.country != "" && d.facts.country != s.country,
			d.age > 0 && s.age > 0 && d.age != s.age,
			d.facts.former && !s.former && s.office != "":
			return false
		case s.stranger || must:
			return true
		case s.is(d.lemma, kin):
			return true
		case weakly:
			return s.words != nil && len(s.roles) == 0 && !s.courtesyOf(d.facts.sectors)
		}
		return strong && !clash(d.facts.sectors, s.sectors)
	}
	look, margin := epithetBack, epithetMargin
	if weakly || !must && kin != nil && len(kin) > 0 && !strong {
		look, margin = 2, againMargin
		if !weakly {
			look = epithetBack
		}
	}
	who = x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: look, fits: fits, margin: margin, bonus: func(s *somebody) float64 {
		b := 1.0
		if d.facts.country != "" && s.country == d.facts.country {
			b *= 2.5
		}
		if d.age > 0 && s.age == d.age {
			b *= 4
		}
		if d.lemma != "" && s.is(d.lemma, kin) {
			b *= 1.6
		}
		if d.facts.gender != lexicon.UnknownGender && s.gender == d.facts.gender {
			b *= knownGender
		}
		if s.words != nil {
			b *= 1.5 // reports vary the words for whom they name
		}
		return b
	}})
	if who == nil {
		return nil, must
	}
	if who.country == "" {
		who.country = d.facts.country
	}
	if who.age == 0 {
		who.age = d.age
	}
	if len(who.roles) == 0 && !must {
		f := d.facts
		f.country = ""
		who.learn(f)
	}
	return who, true
}

// epithetBack is how many sentences such a description looks back, epithetMargin
// how much better than the next the one whom it means must fit.
const (
	epithetBack   = 4
	epithetMargin = 1.3
)

// functional are nouns for those whom a place or an event has one of, so that a
// report calls them so at their first mention.
var functional = words(`captain pilot driver owner manager mayor governor caretaker watchman guard landlord tenant attacker gunman shooter killer
suspect victim accused defendant plaintiff caller boy girl child baby referee porter clerk coroner mother father husband wife brother sister
son daughter neighbour neighbor king queen prince princess pope president minister premier chancellor chairman chairwoman chair director
head chief boss leader treasurer speaker commander jury foreman witness hostage prisoner inmate conductor engineer nurse waiter receptionist
editor host presenter anchor moderator interpreter translator member deputy secretary employer employee buyer client customer
opponent rival partner friend critic supporter colleague adviser advisor aide buyer dealer patient passenger teacher pupil student editor
worker operator controller dispatcher sheriff prosecutor judge lawyer attorney magistrate arbiter umpire source insider police public
co-pilot crew stewardess groom bride bomber assailant thief burglar robber kidnapper informant informer whistleblower successor predecessor`)

// officeNouns are heads that a country next to them makes an office of its own:
// the Nigerian minister need not be who spoke last.
var officeNouns = words(`official diplomat leader chief spokesman spokeswoman spokesperson head director ambassador envoy president delegate
representative negotiator mediator commander general aide adviser advisor chairman deputy secretary authority source`)

// courtesyOf reports whether what is known of s beside roles speaks against
// sectors: a doctor's title against a farmer.
func (s *somebody) courtesyOf(sectors []string) bool { return clash(s.sectors, sectors) }

// clash reports whether two people known by their sectors are of different ones.
func clash(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for _, s := range a {
		if slices.Contains(b, s) {
			return false
		}
	}
	return !slices.Contains(a, "CVL") && !slices.Contains(b, "CVL")
}

// is reports whether s may be called by the noun: it is a role of theirs, or
// what they are is of that kind.
func (s *somebody) is(noun string, kin []string) bool {
	if s.holds(noun) {
		return true
	}
	for _, k := range kin {
		if k != strings.ToLower(k) && slices.Contains(s.sectors, k) || slices.Contains(s.roles, k) {
			return true
		}
		if k == "minister" && slices.ContainsFunc(s.roles, func(r string) bool { return strings.HasSuffix(r, " minister") }) {
			return true
		}
	}
	return false
}

// callsAgain has for a noun the sectors and roles of those whom it may call
// again. Written down for readout.
var callsAgain = func() map[string][]string {
	m := make(map[string][]string)
	for line := range strings.Lines(`priest|REL
cleric|REL
clergyman|REL
churchman|REL
churchwoman|REL
prelate|bishop archbishop cardinal patriarch nuncio
preacher|pastor imam evangelist mullah reverend sheikh
pastor|reverend
politician|LEG PTY OPP minister president prime-minister premier chancellor mayor governor senator leader secretary
star|singer actor actress footballer player rapper musician athlete striker celebrity
singer|star musician
keeper|goalkeeper
lawmaker|LEG
legislator|LEG
parliamentarian|LEG
congressman|LEG
congresswoman|LEG
official|GOV
diplomat|ambassador envoy consul foreign-minister top-diplomat high-commissioner
envoy|ambassador diplomat special-envoy special-representative
ambassador|envoy high-commissioner
statesman|president prime-minister premier chancellor foreign-minister minister king
officer|MIL COP
soldier|sergeant corporal private lieutenant captain serviceman
commander|general colonel admiral brigadier warlord rebel-leader rebel-commander
general|commander army-chief military-chief
policeman|inspector sergeant detective superintendent constable officer
policewoman|inspector sergeant detective superintendent constable officer
detective|inspector investigator
academic|EDU
scholar|EDU
researcher|EDU
scientist|biologist physicist chemist climatologist volcanologist virologist seismologist researcher geologist professor epidemiologist ecologist
expert|analyst researcher scientist professor specialist scholar fellow
analyst|expert researcher fellow strategist economist
professor|lecturer scholar academic
economist|analyst professor
historian|professor scholar
journalist|MED
reporter|correspondent journalist
correspondent|reporter journalist
writer|author novelist poet columnist playwright journalist blogger essayist biographer
author|novelist writer poet historian
poet|writer
artist|painter sculptor musician singer actor filmmaker photographer
musician|singer pianist violinist conductor composer rapper drummer guitarist
performer|singer actor actress musician dancer
filmmaker|director film-director
athlete|ELI
sportsman|ELI
player|footballer striker midfielder goalkeeper defender cricketer golfer captain
footballer|striker midfielder goalkeeper defender winger player
manager|coach
coach|manager trainer
businessman|BUS
businesswoman|BUS
executive|BUS
boss|chief-executive ceo chairman managing-director head director
tycoon|BUS
entrepreneur|founder co-founder owner
investor|financier banker
trader|merchant dealer
banker|BUS
industrialist|BUS
merchant|trader
doctor|physician surgeon medic paediatrician pediatrician psychiatrist epidemiologist dr
medic|doctor nurse paramedic physician midwife
physician|doctor surgeon
surgeon|doctor
jurist|judge lawyer justice magistrate
judge|justice magistrate chief-justice
magistrate|judge
prosecutor|chief-prosecutor state-prosecutor public-prosecutor district-attorney prosecutor-general attorney-general
lawyer|attorney solicitor barrister counsel
attorney|lawyer solicitor barrister district-attorney
solicitor|lawyer
barrister|lawyer
activist|NGO campaigner dissident organiser organizer environmentalist
campaigner|NGO activist
dissident|activist opposition-leader
protester|student activist demonstrator
rebel|REB
militant|REB
warlord|REB UAF commander
trade unionist|LAB
unionist|LAB
spokesman|spokesperson
spokesperson|spokesman spokeswoman press-secretary
farmer|grower rancher fisherman
monarch|king queen emperor
royal|prince princess duke duchess king queen
fugitive|CRM
`) {
		noun, kin, _ := strings.Cut(strings.TrimSpace(line), "|")
		m[noun] = strings.Fields(strings.ReplaceAll(kin, "-", " "))
	}
	return m
}()

// bareEpithet reads "the Dutchman", "the 44-year-old Czech" and "the
// 31-year-old": a definite description of one person whose head is a word for
// people of a state, or an age. It is nil for all other phrases.
func (x *reading) bareEpithet(from, head int) *description {
	if from+1 >= head || x.tokens[from].low != "the" && x.tokens[from].low != "this" {
		return nil
	}
	k := from + 1
	d := &description{from: from, head: head, role: head, end: head, kind: lexicon.PersonRole, definite: true, number: 1}
	if age, after := x.ageOf(k, head); age > 0 {
		d.age = age
		k = after
	}
	for k < head && x.tokens[k].name < 0 && !x.punctuation(k) {
		if _, ok := modifiers[x.tokens[k].low]; !ok {
			break
		}
		k++
	}
	if k == head {
		if d.age == 0 {
			return nil
		}
		return d
	}
	if g := parents[x.tokens[k].low]; g != lexicon.UnknownGender && x.manyChildren(k+1) {
		d.facts.gender = g
		return d
	}
	n := x.tokens[k].name
	if n < 0 || x.names[n].Type != readout.NationalityName || x.behind(n) != head || !onePerson(x.nameText(n)) && !x.onlyThere(n) {
		return nil
	}
	d.facts.country = x.stateCode(n)
	if strings.HasSuffix(x.nameText(n), "woman") {
		d.facts.gender = lexicon.Female
	} else if strings.HasSuffix(x.nameText(n), "man") && !strings.HasSuffix(x.nameText(n), "German") {
		d.facts.gender = lexicon.Male
	}
	return d
}

// parents are nouns that with a number of children tell of one person.
var parents = map[string]lexicon.Gender{"mother": lexicon.Female, "father": lexicon.Male, "grandmother": lexicon.Female, "grandfather": lexicon.Male}

// manyChildren reports whether "of two" or "-of-two" stands at token i.
func (x *reading) manyChildren(i int) bool {
	if i < len(x.tokens) && x.tokens[i].text == "-" {
		i++
	}
	if i+1 >= len(x.tokens) || x.tokens[i].low != "of" {
		return false
	}
	if i+1 < len(x.tokens) && x.tokens[i+1].text == "-" {
		i++
	}
	return i+1 < len(x.tokens) && numeral(x.tokens[i+1].low) > 1 && (i+2 >= len(x.tokens) || x.tokens[i+2].upos != "NOUN")
}

// onlyThere reports whether the text speaks of a state nowhere but in Name n, a
// word that can mean one person or all of its people: "the Portuguese". What the
// text has said of no state it will hardly say of its people.
func (x *reading) onlyThere(n int) bool {
	text, code := x.nameText(n), x.stateCode(n)
	if code == "" || strings.HasSuffix(text, "s") {
		return false
	}
	for i := range x.names {
		if i == n || x.names[i].Type == readout.PersonName {
			continue
		}
		if x.stateCode(i) == code && x.nameText(i) != text {
			return false
		}
	}
	return true
}

// onePerson reports whether a word of nationality can be a noun for one person:
// "Dutchman", "Italian", "Czech", and not "Dutch", "Russians" or "Chinese".
func onePerson(word string) bool {
	for _, ending := range [...]string{"s", "ese", "ish", "ch", "sh"} {
		if strings.HasSuffix(word, ending) {
			return word == "Czech" || word == "Swiss"
		}
	}
	return !strings.HasSuffix(word, "ese")
}
