package event

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// verb adds the act that the verb at v tells of.
func (s *sheet) verb(v int) {
	m := s.verbMeaning(v, 0)
	mood := s.moodOf(v)
	speech := s.speechAbove(v)
	if speech >= 0 && (mood.due || m == nil && s.needed(v)) && !mood.negated {
		s.duty(v, speech, m)
		return
	}
	if m == nil && speech >= 0 && blameworthy[s.words[v].lemma] && s.child(v, "cop") >= 0 && !mood.negated {
		// "said that rebels were responsible"
		m = &meaning{code: "112", act: demand, head: v, noun: -1, via: -1, to: s.subject(v)}
		s.add(act{sentence: s.at, code: "112", mean: m}, s.authors(s.subject(speech)), s.parties(m.to))
		return
	}
	if m == nil || m.code == "" {
		return
	}
	code := settle(m.code, mood, speech >= 0)
	if code == "" {
		return
	}
	a := act{sentence: s.at, code: code, mean: m, status: statusOf(code, m, mood, speech >= 0)}
	actors, recipients := s.roles(m)
	if m.code == "041" && s.words[v].lemma == "speak" && (len(recipients) == 0 || s.best(recipients) < named || s.press(recipients)) {
		return // a statement
	}
	if l := s.words[v].lemma; a.code == "0872" && m.inner != nil && (l == "announce" || l == "declare") {
		a.code = "080" // a withdrawal that is announced is a concession
	}
	if a.code == "141" && s.words[v].lemma == "protest" && len(actors) == 1 && (s.words[actors[0]].name == readout.StateName || s.words[actors[0]].name == readout.OrganisationName) {
		a.code = "114" // a state that protests complains
	}
	if (a.code == "171" || a.code == "1712") && len(actors) > 0 && crowds[s.words[actors[0]].lemma] {
		a.code = "145"
	}
	if a.code == "1711" && len(actors) > 0 && s.armed(actors[0]) {
		a.code = "192" // soldiers take by force
	}
	if m.code == "100" && m.inner == nil && s.words[v].lemma == "order" && s.best(recipients) > thing && mood == (moodless) {
		a.code = "172" // who can order coerces
	}
	if family(m.code) == 4 && len(actors) > 0 && forces[s.words[actors[0]].lemma] {
		// Troops that arrive are no visitors.
		if a.code = "154"; strings.Contains(s.spanOf(s.phrase(actors[0])).In(s.text), "eacekeep") {
			a.code = "074"
		}
	}
	s.add(a, actors, recipients)
}

// press reports whether all parties are of the media.
func (s *sheet) press(heads []int) bool {
	for _, h := range heads {
		if lexicon.Sector(s.words[h].low) != "MED" {
			return false
		}
	}
	return true
}

// crowds do in protest what soldiers do in war.
var crowds = words("protester protestor demonstrator rioter crowd mob student looter")

// moodless is an act told as a fact.
var moodless mood

// armed reports whether the party is of those who fight.
func (s *sheet) armed(h int) bool {
	switch lexicon.Sector(s.spanOf(s.phrase(h)).In(s.text)) {
	case "MIL", "REB", "UAF":
		return true
	}
	return forces[s.words[h].lemma]
}

var forces = words("troop force soldier warship tank contingent battalion marine jet aircraft unit fleet peacekeeper")

var blameworthy = words("responsible guilty complicit culpable")

// statusOf is how real the act is told to be.
func statusOf(code string, m *meaning, mood mood, announced bool) readout.Status {
	switch {
	case mood.hypothetical:
		return readout.Hypothetical
	case mood.negated && code == m.code:
		return readout.Negated
	case mood.possible, mood.conditional && !announced, mood.due:
		return readout.Hypothetical
	case mood.future, mood.conditional:
		return readout.Future
	}
	for x := m; x != nil; x = x.inner {
		if x.act == nil {
			continue
		}
		switch x.act.Turn {
		case lexicon.Wish:
			return readout.Hypothetical
		case lexicon.Intend:
			if x.act.Code == "" {
				return readout.Future
			}
		case lexicon.Fail:
			return readout.Negated
		}
	}
	return readout.Actual
}

// needed reports whether the clause of v tells a need: "reform was needed".
func (s *sheet) needed(v int) bool {
	w := &s.words[v]
	return w.lemma == "need" && s.passive(v)
}
