package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// being is what kind of somebody a noun phrase stands for, as far as its words
// tell.
type being uint8

const (
	unknownBeing being = iota
	onePerson
	severalPeople
	oneBody   // a company, state, outlet
	somePaper // a report, a memo
)

// beingOf tells by head, titles and names what a phrase stands for.
func (s *sheet) beingOf(r scope) being {
	h := s.headOf(r)
	if h < 0 {
		return unknownBeing
	}
	w := &s.words[h]
	switch w.low {
	case "he", "she", "i", "him", "her", "me":
		return onePerson
	case "they", "we", "them", "us", "many", "some", "others", "both":
		return severalPeople
	case "it":
		return oneBody
	}
	if w.tag == number && w.low != "one" {
		return severalPeople
	}
	if s.namesPerson(r) {
		return onePerson
	}
	opens := h == s.in(h).from && lexicon.SpeakerNoun(w.low) // "Officials said"
	if (w.tag == nameWord || w.upper && w.tag == noun) && !opens {
		if s.bodyName(r, h) {
			return oneBody
		}
		if w.low == "one" || !lexicon.OutletWord(w.low) {
			return onePerson
		}
		return oneBody
	}
	switch {
	case s.outlet(r):
		return oneBody
	case bodies[w.low], isBody(w.low):
		return oneBody
	case w.low == "people" || w.low == "police" || w.low == "men" || w.low == "women" || w.low == "children":
		return severalPeople
	case strings.HasSuffix(w.low, "s") && !strings.HasSuffix(w.low, "ss"):
		return severalPeople
	case lexicon.DocumentNoun(w.low) || lexicon.MessageNoun(w.low):
		return somePaper
	case lexicon.SpeakerNoun(w.low) || lexicon.PersonTitle(w.low) || w.tag == number:
		return onePerson
	}
	return unknownBeing
}

// isBody reports whether a noun is that of one body, as the lexicon has it.
func isBody(w string) bool {
	r := lexicon.RoleByNoun(w)
	return r != nil && !r.Plural && (r.Kind == lexicon.BodyRole || r.Kind == lexicon.OutletRole)
}

// namesPerson reports whether a title, a given name or the names of the Record
// tell that the phrase is about one person.
func (s *sheet) namesPerson(r scope) bool {
	for i := r.from; i < r.to; i++ {
		w := &s.words[i]
		switch w.tag {
		case preposition:
			return false
		case possessive:
			if w.low[0] == '\'' {
				return s.namesPerson(scope{i + 1, r.to})
			}
		case conjunction:
			return false
		}
		if w.upper && i+1 < r.to && s.words[i+1].tag == nameWord {
			if titles[w.low] {
				return true
			}
			if _, given := lexicon.GivenName(s.text[w.span.Start:w.span.End]); given {
				return true
			}
		}
	}
	return false
}

// titles are what stands before the name of one person.
var titles = wordSet(`mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady prof. professor president chancellor premier minister
	senator sen. governor gov. general gen. colonel col. captain capt. major king queen prince princess bishop
	archbishop father imam sheikh ayatollah judge justice ambassador`)

// bodyName reports whether the name with its last word at h is that of a place,
// state, body or outlet.
func (s *sheet) bodyName(r scope, h int) bool {
	from := h
	for from > r.from && s.words[from-1].tag == nameWord {
		from--
	}
	name := s.spanOf(from, h+1).In(s.text)
	if lexicon.OrganisationByName(name) != nil || lexicon.OutletByName(name) != nil {
		return true
	}
	if _, ok := lexicon.PlaceByName(name); ok {
		return true
	}
	if _, ok := lexicon.StateByWord(name); ok {
		return true
	}
	return bodies[s.low(h)] || s.told[name]
}

// bodies are the nouns for one body that acts as one, and is "it".
var bodies = wordSet(`company firm bank ministry government agency party union commission committee council court parliament
	congress senate cabinet board army navy military force police group organisation organization association institute
	university church club team federation regime junta administration department bureau office authority
	coalition alliance bloc delegation mission watchdog regulator operator airline manufacturer maker supplier retailer
	chain giant consortium charity foundation fund embassy kremlin pentagon treasury state country nation city
	opposition movement militia dairy miner carrier broadcaster station network newspaper paper magazine outlet
	employer insurer commons lords house assembly knesset duma sejm bundestag bundesrat riksdag storting folketing majlis rada
	diet dail dáil sabha tribunal inquiry vatican fed eurogroup security-council un u.n. eu e.u. nato fbi f.b.i. cia c.i.a.
	nations`)

// gender is "m" or "f" where the words of a phrase tell, "" elsewhere.
func (s *sheet) gender(r scope) string {
	for i := r.from; i < r.to; i++ {
		w := &s.words[i]
		switch w.tag {
		case preposition, question:
			return ""
		case possessive:
			if w.low[0] == '\'' {
				return s.gender(scope{i + 1, r.to})
			}
			continue
		}
		if g := genders[w.low]; g != "" {
			return g
		}
		if strings.HasSuffix(w.low, "woman") || strings.HasSuffix(w.low, "women") {
			return "f"
		}
		if strings.HasSuffix(w.low, "man") && len(w.low) > 5 && w.tag == noun {
			return "m"
		}
		if w.upper {
			switch g, _ := lexicon.GivenName(s.text[w.span.Start:w.span.End]); g {
			case lexicon.Male:
				return "m"
			case lexicon.Female:
				return "f"
			}
		}
	}
	return ""
}

var genders = func() map[string]string {
	m := map[string]string{}
	for _, w := range strings.Fields("mr mr. sir lord king prince father imam sheikh he him man men boy husband brother son uncle priest monk grandfather widower") {
		m[w] = "m"
	}
	for _, w := range strings.Fields("mrs mrs. ms ms. miss lady dame queen princess she woman women girl wife sister daughter aunt nun mother widow midwife actress grandmother") {
		m[w] = "f"
	}
	return m
}()
