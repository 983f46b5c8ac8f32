package lexicon

import (
	"strings"
	"sync"
)

// ActVersion is the version of the lexicon of acts: it changes with every change
// of a table that can change an event.
const ActVersion = "acts-1"

// Turn is what a verb does with the act that stands in its complement: "agreed
// to release", "halted aid", "refused talks".
type Turn uint8

// The turns. NoTurn: the verb is an act by itself. Carry: the complement is the
// act, and the verb only carries it ("held talks", "began to withdraw"). The
// others change it: an intent or an offer, a threat, a refusal, a demand, an
// appeal, an end or a cut, a failure to do it, praise or blame for it, a denial
// that it happened, a wish, an act allowed to others.
const (
	NoTurn Turn = iota
	Carry
	Intend
	Threaten
	Refuse
	Demand
	Appeal
	Cease
	Fail
	Praise
	Blame
	Deny
	Wish
	Allow
	Speak
)

var turnNames = map[string]Turn{"": NoTurn, "carry": Carry, "intend": Intend, "threaten": Threaten, "refuse": Refuse,
	"demand": Demand, "appeal": Appeal, "cease": Cease, "fail": Fail, "praise": Praise, "blame": Blame, "deny": Deny,
	"wish": Wish, "allow": Allow, "speak": Speak}

// Firmness is how much an act says by itself that it belongs to politics.
type Firmness uint8

// Plain acts need one party that is political ("arrest"), weak ones one and
// somebody else by name ("help"), firm ones stand by themselves ("impose
// sanctions").
const (
	Plain Firmness = iota
	Weak
	Firm
)

// Act is one sense of a verb or noun that tells of an act between parties.
type Act struct {
	Words string // the verb with its particle, or the noun
	Code  string // CAMEO, "173"; "" where the Turn alone counts
	Turn  Turn
	Firmness
	// Needs is what the sense needs beside the word: NeedsNothing, NeedsObject
	// and so on, with Nouns, Preps where they tell of them.
	Needs Need
	Nouns map[string]bool // heads that the object must have
	Preps []string        // prepositions that lead to the recipient, or to one of Nouns
	// Reversed is set where the subject undergoes the act: "suffered an attack".
	Reversed bool
	// Mutual is set where the parties do it to each other: "talks", "clash".
	Mutual bool
}

// Need is what a sense of a verb needs in its clause.
type Need uint8

// The needs: nothing; an object, which is the recipient; an object that is one of
// Nouns and part of the act ("open fire"); an object that is one of Nouns and
// itself the recipient ("release prisoners"); one of Preps, behind which the
// recipient stands ("clash with"); one of Preps with one of Nouns behind it,
// part of the act ("call for a boycott"); no object.
const (
	NeedsNothing Need = iota
	NeedsObject
	NeedsNoun
	NeedsTarget
	NeedsPrep
	NeedsPrepNoun
	NeedsNoObject
)

// The tables have one sense a line, or several words that share it:
//
//	code | turn and marks | needs | words
//
// Marks are ! for Firm, ? for Weak, < for Reversed, = for Mutual. Needs is empty,
// "*" (object), "+NOUNS" (noun that is part of the act), "@NOUNS" (noun that is
// the recipient), "PREP PREP" (recipient behind it), "PREP PREP:NOUNS", or "-"
// (no object). NOUNS are lemmas with spaces, or $NAME for a set below. Of the
// senses of a word the first whose needs are met counts.
//
// Written down for readout from what the types of PLOVER (Halterman et al. 2023)
// and the codes of CAMEO (Schrodt 2012) mean and from the usage of English
// news; nothing is taken from the manuals' text or from other coders' verb files.

// actSets are sets of nouns that several senses share.
var actSets = map[string]string{
	"limit": `sanction embargo ban restriction curfew blockade siege boycott tariff quota moratorium limit closure
		lockdown emergency freeze penalty measure duty barrier martial state restraint control`,
	"captive": `prisoner detainee hostage captive inmate convict suspect activist journalist blogger dissident soldier
		crew sailor leader politician member student opponent lawyer worker man woman people citizen national fighter
		militant protester demonstrator girl boy child teacher critic editor reporter ship vessel tanker boat remains
		body former minister president official pilot officer policeman civilian engineer nurse doctor missionary priest
		tourist fisherman aide general spy rebel terrorist schoolgirl schoolboy victim`,
	"force": `troop platoon company regiment squadron force soldier army military navy police unit battalion brigade regiment warship fleet tank jet
		warplane aircraft battery missile reservist division carrier destroyer frigate bomber marine convoy guard
		paratrooper ship submarine plane artillery reinforcement contingent gendarmerie militia patrol fighter`,
	"peacekeeper": `peacekeeper observer monitor mission inspector adviser advisor trainer medic expert team doctor
		peacekeeping`,
	"aid": `aid assistance relief help support money fund grant loan donation food medicine vaccine supply equipment
		weapon arms ammunition missile tank vehicle ventilator wheat grain fuel loan package guarantee credit dollar euro pound
		yuan rouble ruble yen kroner franc rupee million billion shelter tent blanket drug mask kit dose training
		protection refuge asylum shipment ambulance helicopter scholarship subsidy financing funding expertise care
		medication treatment oxygen payment jet currency cash lifeline backing`,
	"tie": `tie relation relationship link contact cooperation partnership`,
	"deal": `agreement deal treaty accord pact protocol memorandum contract charter convention understanding armistice
		mou compact communique declaration document arrangement partnership alliance compromise settlement consensus
		roadmap`,
	"talk":  `talk negotiation meeting summit dialogue discussion conference consultation mediation session`,
	"peace": `ceasefire cease-fire truce armistice peace halt cessation moratorium disengagement`,
	"proposal": `proposal plan offer call demand request appeal bid claim accusation allegation charge deal agreement
		invitation petition idea suggestion suit complaint resolution motion bill pressure ultimatum criticism result
		outcome decision report legitimacy mediation intervention interference offer entry access visa permission
		permit asylum extradition bail application claim candidate nomination treaty ruling`,
	"entry": `entry access visa permission passage asylum bail permit accreditation extradition request parole leave
		overflight`,
	"charge": `charge lawsuit complaint suit case indictment petition claim action proceeding impeachment`,
	"office": `office post position resignation power job presidency premiership`,
	"demand": `demand request appeal pressure call condition term concession`,
	"rule": `ceasefire cease-fire truce armistice airspace agreement treaty sanction sovereignty resolution border embargo waters
		territory law pact`,
	"property": `property asset account building land house home farm company ship vessel tanker boat fund ranch
		passport equipment weapon drug cargo goods computer document oil plane aircraft bank phone station studio
		material shipment server money charity good estate yacht`,
	"place": `city town village base area territory region airport port province district building compound airfield
		hill island headquarters stronghold capital post checkpoint crossing neighbourhood neighborhood control
		position square ground land strip peninsula facility station bridge bank refinery field`,
	"arm":    `weapon arms gun rifle stockpile warhead`,
	"reform": `reform change constitution right election transition`,
	"war": `war attack strike raid offensive bombing assault operation invasion fighting hostility shelling
		airstrike bombardment violence battle fight aggression incursion`,
	"unrest": `strike protest demonstration boycott rally march sit-in blockade hunger riot unrest walkout picket siege
		occupation encampment`,
	"artefact": `artifact artefact sculpture painting statue treasure antiquity remains body property land asset ship
		vessel island territory mandate money fund`,
	"border": `border crossing frontier checkpoint airspace door gate corridor port market`,
}

// ActVerb are the senses of the verb with that lemma, or of lemma and particle
// with a space ("carry out"), those that need more first as the tables have
// them; nil where it has none. The caller must not change them.
func ActVerb(words string) []*Act { return actLookup().verbs[words] }

// ActVerbStem reports whether a verb with that lemma stands in the lexicon, be it
// with a particle alone ("gun" of "gun down").
func ActVerbStem(lemma string) bool {
	x := actLookup()
	return x.verbs[lemma] != nil || x.stems[lemma]
}

// ActNoun is the act that the noun with that lemma tells of, and nil where it
// tells of none. The caller must not change it.
func ActNoun(lemma string) *Act {
	if s := actLookup().nouns[lemma]; len(s) > 0 {
		return s[0]
	}
	return nil
}

// ActAdjective is what the adjective with that lemma says of its subject's will
// ("willing", "ready"), and nil where it says nothing of it.
func ActAdjective(lemma string) *Act {
	if s := actLookup().adjectives[lemma]; len(s) > 0 {
		return s[0]
	}
	return nil
}

type actIndex struct {
	verbs, nouns, adjectives map[string][]*Act
	stems                    map[string]bool // verbs that have a particle
}

var actLookup = sync.OnceValue(func() *actIndex {
	sets := make(map[string]map[string]bool, len(actSets))
	for name, words := range actSets {
		sets[name] = set(words)
	}
	x := &actIndex{
		stems:      make(map[string]bool, 64),
		verbs:      readActs(sets, actVerbsOfTurn, actVerbsOfWords, actVerbsOfDeeds, actVerbsOfForce),
		nouns:      readActs(sets, actNouns),
		adjectives: readActs(sets, actAdjectives),
	}
	for words := range x.verbs {
		if stem, _, ok := strings.Cut(words, " "); ok {
			x.stems[stem] = true
		}
	}
	return x
})

func readActs(sets map[string]map[string]bool, tables ...string) map[string][]*Act {
	m := make(map[string][]*Act, 1024)
	for _, table := range tables {
		for line := range strings.Lines(table) {
			field := strings.Split(strings.TrimSpace(line), "|")
			if len(field) != 4 {
				continue
			}
			a := Act{Code: strings.TrimSpace(field[0])}
			marks := strings.TrimSpace(field[1])
			a.Turn = turnNames[strings.Trim(marks, "!?<= ")]
			switch {
			case strings.Contains(marks, "!"):
				a.Firmness = Firm
			case strings.Contains(marks, "?"):
				a.Firmness = Weak
			}
			a.Reversed, a.Mutual = strings.Contains(marks, "<"), strings.Contains(marks, "=")
			a.need(sets, strings.TrimSpace(field[2]))
			for w := range strings.SplitSeq(field[3], ";") {
				one := a
				one.Words = strings.TrimSpace(w)
				m[one.Words] = append(m[one.Words], &one)
			}
		}
	}
	return m
}

// need reads the third field of a line.
func (a *Act) need(sets map[string]map[string]bool, field string) {
	nouns := func(s string) map[string]bool {
		m := map[string]bool{}
		for w := range strings.FieldsSeq(s) {
			if name, isSet := strings.CutPrefix(w, "$"); isSet {
				for n := range sets[name] {
					m[n] = true
				}
				continue
			}
			m[w] = true
		}
		return m
	}
	switch {
	case field == "":
	case field == "*":
		a.Needs = NeedsObject
	case field == "-":
		a.Needs = NeedsNoObject
	case field[0] == '+':
		a.Needs, a.Nouns = NeedsNoun, nouns(field[1:])
	case field[0] == '@':
		a.Needs, a.Nouns = NeedsTarget, nouns(field[1:])
	default:
		preps, behind, both := strings.Cut(field, ":")
		a.Needs, a.Preps = NeedsPrep, strings.Fields(preps)
		if both {
			a.Needs, a.Nouns = NeedsPrepNoun, nouns(behind)
		}
	}
}
