package lexicon

import (
	"strings"
	"sync"
)

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
