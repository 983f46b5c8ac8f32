package dictionary

import (
	"fmt"
	"strings"
)

// Dictionary is what one or several files say of actors and agents. Its finding
// methods may be called from many goroutines at once, Merge not beside them.
type Dictionary struct {
	actors map[string]*entry // by key
	agents map[string]*entry
	// longest is the number of words of the longest key with that first word.
	longest map[string]int
	// dotted leads from an acronym without full stops to how the dictionary
	// writes it: "US" to "U.S".
	dotted map[string]string
}

// entry is an actor or an agent.
type entry struct {
	codes []dated
	open  bool // a stem: the last word may go on
}

// Problem is one thing that is wrong with a line of a file.
type Problem struct {
	File   string
	Line   int // from 1
	Reason string
	// Note is set where the line was read all the same.
	Note bool
}

// String is "FILE:LINE: reason".
func (p Problem) String() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Reason) }

func newDictionary() *Dictionary {
	return &Dictionary{actors: make(map[string]*entry), agents: make(map[string]*entry), longest: make(map[string]int), dotted: make(map[string]string)}
}

// Len tells how many names of actors and of agents the dictionary has, synonyms
// and plurals counted each.
func (d *Dictionary) Len() (actors, agents int) { return len(d.actors), len(d.agents) }

// Merge takes over what later says; of a name that both have, all that later
// says of it stands and nothing of what stood before.
func (d *Dictionary) Merge(later *Dictionary) {
	for key, e := range later.actors {
		delete(d.agents, key)
		d.actors[key] = e
	}
	for key, e := range later.agents {
		delete(d.actors, key)
		d.agents[key] = e
	}
	for first, n := range later.longest {
		d.longest[first] = max(d.longest[first], n)
	}
	for acronym, dotted := range later.dotted {
		d.dotted[acronym] = dotted
	}
}

// addActor adds codes to the actor of that key. In one file a name may stand
// twice, as somebody of two countries: codes of the later place go before.
func (d *Dictionary) addActor(key string, codes []dated, open bool) {
	e := d.actors[key]
	if e == nil {
		e = &entry{}
		d.actors[key] = e
		d.note(key)
	}
	e.codes = append(append([]dated(nil), codes...), e.codes...)
	e.open = e.open || open
}

func (d *Dictionary) addAgent(key string, codes []dated) {
	if d.agents[key] == nil {
		d.note(key)
	}
	d.agents[key] = &entry{codes: codes}
}

func (d *Dictionary) note(key string) {
	first, _, _ := strings.Cut(key, " ")
	d.longest[first] = max(d.longest[first], strings.Count(key, " ")+1)
	for word := range strings.SplitSeq(key, " ") {
		if compact, ok := acronym(word); ok {
			d.dotted[compact] = word
		}
	}
}

// acronym is a word like "U.S.S.R" without its full stops.
func acronym(word string) (compact string, ok bool) {
	if len(word) < 3 || len(word)%2 == 0 {
		return "", false
	}
	b := make([]byte, 0, len(word)/2+1)
	for i := 0; i < len(word); i++ {
		switch {
		case i%2 == 1 && word[i] != '.', i%2 == 0 && (word[i] < 'A' || word[i] > 'Z'):
			return "", false
		case i%2 == 0:
			b = append(b, word[i])
		}
	}
	return string(b), true
}
