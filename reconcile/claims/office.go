package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// aside are stems of words that make another office of one: the deputy of a
// minister, the spokesman of a president, whoever held it before.
var aside = stemSet(`deputy vice former ex assistant opposition shadow elect acting interim candidate
	spokesman spokeswoman spokesperson aide adviser advisor secretary lawyer wife husband son daughter brother rival envoy
	representative prime general lieutenant honorary junior regional`)

// offices reports whether an unnamed speaker is told by an office that one
// person holds at a time, with as much beside it that it can be told from
// others: there are many ministers, chiefs and directors.
//
// Alone is true where nothing stands beside it.
func offices(sp *Speaker) (told, alone bool) {
	role := lexicon.RoleByNoun(sp.noun)
	if sp.head != "minister" && !heads[sp.head] && (role == nil || !role.Office) {
		return false, false
	}
	switch {
	case heads[sp.head]:
		return true, false
	case sp.head == "head":
		return slices.Contains(sp.of, "stat") || slices.Contains(sp.of, "govern"), false
	}
	return true, len(sp.office)+len(sp.of) == 0
}

// officeOf brings the office of a president, "the president's office", "the office
// of the president", to the name of the body, "the presidency". It is "" for all
// others.
func officeOf(phrase string) string {
	ws := words.In(phrase, readout.Span{End: len(phrase)})
	office, president, more := false, -1, 0
	for i, w := range ws {
		switch w.Form {
		case "office":
			office = true
		case "president", "presidential":
			president = i
		case "the", "of", "s":
		default:
			if _, n := words.State(phrase, ws, i); n == 0 {
				more++
			}
		}
	}
	if !office || president < 0 || more > 0 {
		return ""
	}
	return "the presidency" + countryIn(phrase, ws)
}

func countryIn(phrase string, ws []words.Word) string {
	for i := range ws {
		if _, n := words.State(phrase, ws, i); n > 0 {
			return " of " + phrase[ws[i].Span.Start:ws[i+n-1].Span.End]
		}
	}
	return ""
}

// in reports whether an account names the member.
func (m *member) in(own *Speakers) bool {
	return slices.ContainsFunc(m.who, func(sp *Speaker) bool {
		for _, o := range own.byActor {
			if o == sp {
				return true
			}
		}
		return false
	})
}

// heads are stems of offices that need nothing beside them.
var heads = stemSet("president premier chancellor king emperor pope monarch mayor governor prosecutor judge ambassador bishop archbishop mediator")

// holds reports whether a member is told to hold the office of sp, and no other
// like it.
func (m *member) holds(sp *Speaker) bool {
	if !m.office[sp.head] || sp.Country != "" && m.country != "" && sp.Country != m.country {
		return false
	}
	bare := len(m.office) == 1 // told by nothing but the noun
	for k, list := range [...][]string{sp.office, sp.of} {
		for _, o := range list {
			if !m.office[o] && !(bare && k == 1) {
				return false
			}
		}
	}
	for o := range m.office {
		if aside[o] && !slices.Contains(sp.office, o) && sp.head != o {
			return false
		}
	}
	return true
}

// definite reports whether a source is told as somebody known: "the mayor",
// "Kenya's president", not "a minister".
func definite(source string) bool {
	ws := words.In(source, readout.Span{End: min(len(source), 40)})
	if len(ws) == 0 {
		return false
	}
	switch ws[0].Form {
	case "a", "an", "another", "one", "some", "any", "no", "every", "former", "several", "many", "few", "dozens":
		return false
	}
	return !numeral(ws[0].Form)
}
