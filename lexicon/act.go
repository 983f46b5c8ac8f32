package lexicon

// ActVersion is the version of the lexicon of acts: it changes with every change
// of a table that can change an event.
const ActVersion = "acts-2"

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
