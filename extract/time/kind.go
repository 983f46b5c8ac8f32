package time

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// functions are words of grammar: what begins with a capital only because a
// sentence does.
var functions = set(`the a an in on at by since until till from to of for with and or but as if when while after
	before during that this these those it he she they we you i his her its their our my who which what is are was
	were be been has have had will would can could may might must should shall do does did not no there here then
	so yet nor than into over under between through about against among because although though where`)

// measures are what numbers count that are no years.
var measures = set(`percent % percentage km kilometres kilometers kilometre kilometer km/h miles mile metres
	meters metre meter feet foot inches tonnes tons tonne ton kg kilograms kilos grams dollars dollar euros euro
	francs franc pounds pound yuan roubles rubles yen rupees pesos dinars shillings lira rand naira cents barrels
	acres hectares degrees gmt utc hours hrs hour local bst est edt cet million billion trillion thousand hundred
	watts megawatts points volts calories litres liters gallons square cubic`)

// things are what is counted besides people and measures.
var things = set(`people persons homes houses cases deaths votes seats times troops men women children families
	others tents copies shells rockets missiles drones tanks vehicles aircraft ships jobs buildings schools
	villages hospitals businesses shares units words pages casualties dead wounded injured killed victims survivors
	refugees migrants detainees inmates prisoners hostages`)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// isFunction reports whether word i is a word of grammar.
func (r *reader) isFunction(i int) bool { return functions[r.low(i)] }

// isDeterminer reports whether word i is an article or a possessive.
func (r *reader) isDeterminer(i int) bool {
	return r.is(i, "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "'s", "'")
}

// isMeasure reports whether word i is a unit of measurement or of time.
func (r *reader) isMeasure(i int) bool {
	return measures[r.low(i)] || lexicon.UnitByName(r.low(i)) != lexicon.NoUnit && strings.HasSuffix(r.low(i), "s")
}

// countsThings reports whether word i is what the number before it counts:
// people, things, units.
func (r *reader) countsThings(i int) bool {
	if r.isMeasure(i) || things[r.low(i)] {
		return true
	}
	w := r.at(i)
	if w.upper || !r.isWord(i) {
		return false
	}
	role := lexicon.RoleByNoun(w.low)
	return role != nil && role.Plural && role.Kind == lexicon.PersonRole
}

// beginsClause reports whether the capital of word i is that of a name that is
// the subject of a verb right behind it, and so no part of the name before:
// "In May Russia said". The rules take a state's name for one.
func (r *reader) beginsClause(i int) bool {
	w := r.at(i)
	if w.low == "" {
		return false
	}
	if functions[w.low] {
		return true
	}
	raw := r.text[w.span.Start:w.span.End]
	return len(lexicon.StateWords(raw)) > 0 || lexicon.OrganisationByName(raw) != nil || lexicon.RoleByNoun(w.low) != nil
}

// called are nouns that take a day or a season into their name: "the 6 October
// Bridge", "the Winter Palace".
var called = set(`street road avenue square boulevard bridge city brigade movement club committee foundation
	trust palace olympics paralympics university stadium airport hospital programme program prize overture
	productions coalition regiment battalion mosque park party school institute barracks circle addams review house
	hall quarter district`)

// inName reports whether the words [from, to) are part of a longer name of
// something else than a day.
func (r *reader) inName(from, to int) bool {
	if from >= to {
		return false
	}
	if next := r.at(to); next.upper && !next.glued && called[next.low] && r.at(to-1).digits != 4 {
		return true
	}
	s := r.span(from, to)
	for _, n := range r.names {
		if n.Span.Start >= s.End {
			return false
		}
		if !n.Span.Contains(s) || n.Span == s {
			continue
		}
		switch n.Type {
		case readout.PersonName, readout.OrganisationName, readout.FacilityName, readout.WorkName:
			return true
		}
	}
	return false
}
