package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
	if x.spelled == nil {
		x.spelled = make(map[string]map[string]bool)
		for i := range x.names {
			if c := x.stateCode(i); c != "" && x.names[i].Type != readout.PersonName {
				if x.spelled[c] == nil {
					x.spelled[c] = make(map[string]bool)
				}
				x.spelled[c][x.nameText(i)] = true
			}
		}
	}
	return len(x.spelled[code]) == 1
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
