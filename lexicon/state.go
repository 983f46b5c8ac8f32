package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// State is a state or a territory that news names like one.
type State struct {
	Code       string   // ISO 3166-1 alpha-3, "BLR"; XKX, of the user range, for Kosovo; ISO 3166-3 for a state that is no more. For a part of a state, the code of the state that the United Nations count it to.
	Name       string   // usual English short name, "Belarus", without article
	Names      []string // Name and its variants: "United States", "US", "U.S.", "America"
	Adjectives []string // "Belarusian"; also what is used as one: "U.S."
	People     []string // nouns for its people, singular and plural: "Briton", "Britons"
	Capitals   []string // the capital and its variant spellings: "Kyiv", "Kiev"
	Seats      []string // what stands for its government: "Kremlin", "Downing Street"
	Territory  bool     // not, or not by all, held a state of its own
	// Until is the last year of a state that is no more, 0 for all others;
	// Successor is then the code of the one that took its place, "" where there
	// is none.
	Until     int
	Successor string
}

// StateSense is by what kind of word a State is meant.
type StateSense uint8

// The senses, in the order in which they win where one word has several: the
// name of the state, an adjective, a noun for its people, its capital, a seat of
// government.
const (
	StateByName StateSense = iota
	StateByAdjective
	StateByPeople
	StateByCapital
	StateBySeat
)

// StateWord is a State and how a word means it.
type StateWord struct {
	State *State
	Sense StateSense
}

// stateTables hold one state a line:
//
//	code | names | adjectives | nouns for the people, singular | capital | seats of government
//
// with ";" between variants. Plurals, and people nouns that are spelled as the
// adjective ("a Belarusian"), are derived. Codes are those of ISO 3166-1, with
// XKX for Kosovo as is usual; names, adjectives and capitals are common
// geographic knowledge written down for readout.
var stateTables = [...]struct {
	lines     string
	territory bool
	historic  bool
}{
	{lines: statesEurope}, {lines: statesAsia}, {lines: statesAfrica}, {lines: statesAmericas},
	{lines: territoriesEurope, territory: true}, {lines: territoriesAsia, territory: true},
	{lines: territoriesAfrica, territory: true}, {lines: territoriesAmericas, territory: true},
	{lines: statesHistoric, historic: true},
}

type stateIndex struct {
	states []*State
	byCode map[string]*State
	byWord map[string][]StateWord
}

var stateLookup = sync.OnceValue(func() *stateIndex {
	x := &stateIndex{byCode: make(map[string]*State, 256), byWord: make(map[string][]StateWord, 2048)}
	for _, table := range stateTables {
		for line := range strings.Lines(table.lines) {
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			var until, successor string
			if table.historic {
				until, line, _ = strings.Cut(line, "|")
				successor, line, _ = strings.Cut(line, "|")
			}
			s := parseState(line)
			s.Territory, s.Successor = table.territory, successor
			s.Until = tableDate(until).Year
			x.states = append(x.states, s)
			if _, known := x.byCode[s.Code]; !known {
				x.byCode[s.Code] = s
			}
			for sense, words := range [...][]string{s.Names, s.Adjectives, s.People, s.Capitals, s.Seats} {
				for _, w := range words {
					x.byWord[w] = append(x.byWord[w], StateWord{s, StateSense(sense)})
				}
			}
		}
	}
	for _, words := range x.byWord {
		slices.SortStableFunc(words, func(a, b StateWord) int { return int(a.Sense) - int(b.Sense) })
	}
	return x
})

func parseState(line string) *State {
	field := strings.SplitN(line, "|", 6)
	list := func(i int) []string {
		if i >= len(field) || field[i] == "" {
			return nil
		}
		return strings.Split(field[i], ";")
	}
	s := &State{Code: field[0], Names: list(1), Adjectives: list(2), Capitals: list(4), Seats: list(5)}
	s.Name = s.Names[0]
	for _, singular := range list(3) {
		s.People = append(s.People, singular, pluralOf(singular))
	}
	for _, adjective := range s.Adjectives {
		if strings.HasSuffix(adjective, "an") || strings.HasSuffix(adjective, "i") || strings.HasSuffix(adjective, "ot") {
			s.People = append(s.People, adjective+"s")
		}
	}
	return s
}

// pluralOf is the plural of a noun for people: "Briton", "Frenchman",
// "Kyrgyz".
func pluralOf(singular string) string {
	switch {
	case strings.HasSuffix(singular, "woman"):
		return strings.TrimSuffix(singular, "woman") + "women"
	case strings.HasSuffix(singular, "man") && !strings.HasSuffix(singular, "German"):
		return strings.TrimSuffix(singular, "man") + "men"
	case strings.HasSuffix(singular, "ese"), strings.HasSuffix(singular, "z"):
		return singular
	}
	return singular + "s"
}

// States are all states and territories of the table: states, territories, states
// that are no more. The caller must not change them.
func States() []*State { return stateLookup().states }

// StateOf is the State with that ISO 3166-1 alpha-3 code, and nil where there is
// none.
func StateOf(code string) *State { return stateLookup().byCode[code] }

// StateWords are the States that words can mean, those by the stronger sense
// first, and nil where they mean none. Words are as written in running text,
// with single spaces and without article: "Belarus", "Belarusian",
// "Belarusians", "Minsk", "White House". The caller must not change them.
func StateWords(words string) []StateWord { return stateLookup().byWord[words] }

// StateByWord is the first of StateWords, and false where words mean no state.
func StateByWord(words string) (StateWord, bool) {
	all := stateLookup().byWord[words]
	if len(all) == 0 {
		return StateWord{}, false
	}
	return all[0], true
}
