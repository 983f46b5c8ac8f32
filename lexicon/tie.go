package lexicon

import (
	"strings"
	"sync"
)

// TieKind tells how a noun names a standing relation of states, governments and
// organisations.
type TieKind uint8

// The kinds of tie nouns: what one is to another ("ally"), which several can be
// to each other; what one is to a body ("member"), to a treaty ("party"), to the
// state that holds it ("protectorate"); what two have together and what says by
// itself that it stands ("alliance"); and what does so only with a rank
// ("strategic partnership", "diplomatic relations").
const (
	NoTie TieKind = iota
	TieRole
	TieRankedRole
	TieMember
	TieTreaty
	TieHeld
	TieBond
	TieRankedBond
)

// tieNouns hold the nouns of a kind, by lemma. Common words of diplomacy, written
// down for readout.
const tieNouns = `
role|ally;rival;adversary;foe;enemy;archrival;arch-rival;archenemy;arch-enemy;nemesis;patron;backer;sponsor;proxy;guarantor;vassal;antagonist
ranked role|partner;neighbour;neighbor;state;client;friend;satellite
member|member;co-founder;observer;signatory;non-member
treaty|party;signatory
held|protectorate;colony;dependency;territory;possession
bond|alliance;entente;rivalry;enmity
ranked bond|partnership;relation;relations;tie;ties;relationship;agreement;accord;union;treaty;pact;friendship;bond
`

// tieRanks are the modifiers that make a relation one with a name, by kind. What
// is only warm or good is none.
const tieRanks = `
ranked role|strategic trading trade treaty security defence defense coalition key main largest biggest top closest close comprehensive economic
ranked role|military dialogue major principal longstanding long-standing longtime long-time nato natural all-weather privileged client satellite
ranked role|vassal buffer important valued preferred regional global enhanced
ranked bond|diplomatic consular strategic special formal military trade trading security defence defense economic
ranked bond|comprehensive cooperative all-weather privileged close closest historic historical longstanding long-standing friendly allied customs
ranked bond|monetary mutual free-trade association partnership non-aggression peace nuclear-sharing political commercial fraternal ambassadorial
ranked bond|friendship cooperation coalition regional global trilateral cross-border extradition
ranked bond|intelligence-sharing transatlantic enhanced permanent brotherly ironclad no-limits limitless limits unbreakable
`

// tieOver are the modifiers that say that a relation does not stand, or not yet.
const tieOver = `former ex erstwhile onetime one-time would-be potential prospective aspiring future possible alleged supposed candidate proposed
planned past late old-time then once hypothetical self-styled so-called imaginary nonexistent defunct failed unlikely broken collapsed lapsed expired
severed suspended frozen dissolved draft`

// tieHolds are the participles of "Russian-occupied" and their like: what one
// state does with the land or the body that follows. A body that is only backed
// is another matter than land.
const tieHolds = `occupied annexed controlled administered held governed allied aligned backed sanctioned`

var tieLookup = sync.OnceValue(func() map[string]TieKind {
	kinds := map[string]TieKind{"role": TieRole, "ranked role": TieRankedRole, "member": TieMember, "treaty": TieTreaty, "held": TieHeld,
		"bond": TieBond, "ranked bond": TieRankedBond}
	m := make(map[string]TieKind)
	for line := range strings.Lines(tieNouns) {
		kind, nouns, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		for noun := range strings.SplitSeq(nouns, ";") {
			if _, taken := m[noun]; !taken {
				m[noun] = kinds[kind]
			}
		}
	}
	return m
})

var tieRankLookup = sync.OnceValue(func() map[TieKind]map[string]bool {
	m := map[TieKind]map[string]bool{TieRankedRole: {}, TieRankedBond: {}}
	for line := range strings.Lines(tieRanks) {
		kind, words, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		k := TieRankedRole
		if kind == "ranked bond" {
			k = TieRankedBond
		}
		for w := range strings.FieldsSeq(words) {
			m[k][w] = true
		}
	}
	return m
})

var tieOverLookup = sync.OnceValue(func() map[string]bool { return set(tieOver) })

var tieHoldLookup = sync.OnceValue(func() map[string]bool { return set(tieHolds) })

// TieNoun is the kind of tie that a noun names, given its lemma in lower case;
// NoTie where it names none.
func TieNoun(lemma string) TieKind { return tieLookup()[lemma] }

// TieRank reports whether a modifier in lower case makes a tie of a noun of that
// kind: "strategic" of "partner". A kind that needs no rank takes any.
func TieRank(kind TieKind, modifier string) bool {
	words, needs := tieRankLookup()[kind]
	return !needs || words[modifier]
}

// TieOver reports whether a modifier in lower case says that a tie has ended,
// has not begun or is not real: "former", "potential".
func TieOver(modifier string) bool { return tieOverLookup()[modifier] }

// TieHold reports whether a participle in lower case says, behind the name of a
// state and a hyphen, how that state stands to what follows: "Russian-occupied".
func TieHold(participle string) bool { return tieHoldLookup()[participle] }
