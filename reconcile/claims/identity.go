package claims

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// Identity tells whether two speakers are one.
type Identity uint8

// The identities. Related is a state and its ministry, a ministry and its
// spokesman: one may speak for the other. Open is where one of them is not
// named or a pronoun stands for somebody unknown.
const (
	Different Identity = iota
	Open
	Related
	Same
)

// Compare tells whether two speakers, mostly of two Documents, are one. It
// never takes two that are named differently for one.
func Compare(a, b *Speaker) Identity {
	switch {
	case a.Unknown() || b.Unknown():
		return Open
	case a.person != 0 && b.person != 0:
		if a.person == b.person {
			return Same
		}
		return Different
	case len(a.states) > 1 && equalSets(a.states, b.states):
		return Same // "China and Belarus", "the leaders of China and Belarus"
	case guessedApart(a, b):
		return Same // their states were guessed
	case abroad(a, b):
		return Open // "the army" of one account and that of another
	case sameProper(a, b), sameWords(a, b), apposes(a, b), apposes(b, a), holdsName(a, b), holdsName(b, a):
		return Same
	case sameText(a, b), textOf(a, b), textOf(b, a):
		return Same
	case a.Name == "" && b.Name == "":
		return compareUnnamed(a, b)
	case a.Name == "":
		return compareDescribed(b, a)
	case b.Name == "":
		return compareDescribed(a, b)
	}
	pa, pb := a.Kind == readout.Person, b.Kind == readout.Person
	switch {
	case pa && pb:
		who := comparePersons(a, b)
		if who == Same && (a.vague || b.vague) {
			return Open
		}
		return who
	case pa != pb && len(a.parts) > 0 && (slices.Equal(a.parts, b.parts) || shortened(a.parts, b.parts)):
		return Same // "Forward", a party that one account takes for somebody
	case pa:
		return compareBody(a, b)
	case pb:
		return compareBody(b, a)
	}
	return compareBodies(a, b)
}

// abroad reports whether one of two sources tells no state, and its account is at
// home in another than the other source or its account.
func abroad(a, b *Speaker) bool {
	if a.home == "" && b.home == "" {
		return false
	}
	x, y := cmp.Or(a.Country, a.home), cmp.Or(b.Country, b.home)
	return x != "" && y != "" && x != y
}

// compareDescribed compares a named speaker with an unnamed one.
func compareDescribed(named, other *Speaker) Identity {
	if named.Country != "" && other.Country != "" && named.Country != other.Country {
		return Different
	}
	if named.Kind == readout.State && other.Country == named.Country && named.Country != "" && other.told == named.Country && governments[other.head] && len(other.of)+len(other.office) == 0 {
		return Same // "Armenia", "the Armenian government"
	}
	if other.body() {
		if named.Kind == readout.Person {
			return compareBody(named, other)
		}
		if equalSets(named.bodyKey(), other.bodyKey()) {
			return Same
		}
	}
	if named.Kind != readout.Person && (intersects(other.office, named.bodyKey()) || intersects(other.of, named.bodyKey())) {
		return Related // "the foreign ministry's spokeswoman", "a spokesman for Nordvind"
	}
	if named.Kind == readout.Person && voices[other.head] && !other.plural && slices.Contains(named.office, other.head) &&
		intersects(append(slices.Clone(other.office), other.of...), named.office) {
		return Related // "a ministry spokesman" may be the one that another account names
	}
	if named.Kind == readout.Person && other.plural {
		if slices.Contains(named.office, other.head) {
			return Open // "prosecutors", one of whom another account names
		}
		return Different
	}
	if named.Kind == readout.Person && other.holder() && named.Country == other.Country && slices.Contains(named.office, other.head) {
		for _, o := range other.office {
			if !slices.Contains(named.office, o) {
				return Related
			}
		}
		return Same
	}
	return Open
}

func compareUnnamed(a, b *Speaker) Identity {
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return Different
	}
	if a.body() && b.body() {
		if equalSets(a.bodyKey(), b.bodyKey()) {
			return Same
		}
		return Open
	}
	if a.body() && intersects(b.office, a.bodyKey()) || b.body() && intersects(a.office, b.bodyKey()) {
		return Related
	}
	if a.head == "" || a.head != b.head || a.plural != b.plural {
		return Open
	}
	if (a.holder() || b.holder()) && (!subset(a.office, b.office) || !subset(b.office, a.office)) {
		if !subset(a.office, b.office) && !subset(b.office, a.office) {
			return Different // "the fisheries minister", "the defence minister"
		}
		return Open
	}
	if a.vague || b.vague {
		return Open // "the foreign minister", where the story has several
	}
	if a.Country == b.Country {
		return Same
	}
	return Open
}

// governments are stems of nouns for what speaks for a state as a whole.
var governments = stemSet("government")

// voices are stems of who speaks for others.
var voices = stemSet("spokesman spokeswoman spokesperson")

func intersects(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// body reports whether an unnamed source is a body, "the fisheries ministry",
// not somebody.
func (sp *Speaker) body() bool {
	if sp.Name != "" || sp.noun == "" {
		return false
	}
	role := lexicon.RoleByNoun(sp.noun)
	return role != nil && role.Kind == lexicon.BodyRole
}

// bodyKey are the stems that a body is known by, without its state.
func (sp *Speaker) bodyKey() []string {
	if sp.Name != "" {
		return withoutState(sp)
	}
	key := slices.Clone(sp.office)
	if fielded[sp.head] {
		key = append(key, sp.field...) // "the ministry of health", "the health ministry"
	}
	return append(key, sp.head)
}

// fielded are stems of nouns for bodies that are told apart by their field, before
// the noun or after "of".
var fielded = stemSet("ministry department union association federation chamber directorate")

// guessedApart reports whether two bodies without a name are called the same by
// more than a noun, and no words tell of which state they are: a union, a hospital,
// an association, of which a story has one. What each state has is none.
func guessedApart(a, b *Speaker) bool {
	if a.Name != "" || b.Name != "" || a.told != "" || b.told != "" || a.plural || b.plural || stately[a.head] || !a.body() || !b.body() {
		return false
	}
	key := a.bodyKey()
	return len(key) > 1 && equalSets(key, b.bodyKey())
}

// stately are stems of nouns for bodies that every state has.
var stately = stemSet(`ministry army navy police government parliament court bank guard service agency authority commission embassy
	cabinet prosecution presidency office council force military department senate assembly regulator board committee directorate`)

// compareBody compares a person with a body: somebody may speak for his state,
// his ministry, his company.
func compareBody(person, body *Speaker) Identity {
	if person.Country != "" && body.Country != "" && person.Country != body.Country {
		return Different
	}
	if body.Kind == readout.OutletActor || body.Kind == readout.DocumentActor {
		return Different
	}
	for _, p := range body.parts {
		if "@"+person.Country == p {
			return Related
		}
	}
	for _, p := range body.bodyKey() {
		if slices.Contains(person.office, p) && p != "nation" && p != "state" {
			return Related
		}
	}
	if person.Country != "" && person.Country == body.Country {
		return Related
	}
	if body.Country == "" || person.Country == "" {
		return Open
	}
	return Different
}
