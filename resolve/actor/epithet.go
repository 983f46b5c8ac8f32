package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// calledAgain is the person seen before whom a definite description of other
// words means: "the priest" for a bishop, "the 44-year-old Czech", "the Nigerian
// climatologist". Decided is true as well where it can only mean somebody who
// was seen and it is not plain whom.
func (x *reading) calledAgain(d *description, sentence, attribution int) (who *somebody, decided bool) {
	if d.restricted || d.kind != lexicon.PersonRole || d.plural {
		return nil, false
	}
	if d.age == 0 && d.lemma != "" && len(x.byLemma[d.lemma]) > 0 {
		return nil, false // somebody was called just so
	}
	must := d.age > 0 || d.lemma == "" || epithets[d.lemma] || d.facts.former && d.definite && d.facts.country == ""
	strong := must || d.facts.country != "" && d.facts.officeBy < 2 && !officeNouns[d.lemma]
	kin := callsAgain[d.lemma]
	weakly := !strong && kin == nil
	if weakly && (!d.asked || anyWord(d.lemma, functional) || anyWord(d.lemma, officeNouns) || d.facts.officeBy > 1 || !d.definite) {
		return nil, false
	}
	speaker, _ := x.speakerAt(x.tokens[d.from].span.Start, attribution) // nobody calls himself so
	fits := func(s *somebody) bool {
		switch {
		case s == speaker:
			return false
		case s.kind != readout.Person || s.plural,
			d.facts.gender != lexicon.UnknownGender && s.gender != lexicon.UnknownGender && d.facts.gender != s.gender,
			d.facts.country != "" && s.country != "" && d.facts.country != s.country,
			d.age > 0 && s.age > 0 && d.age != s.age,
			d.facts.former && !s.former && s.office != "":
			return false
		case s.stranger || must:
			return true
		case s.is(d.lemma, kin):
			return true
		case weakly:
			return s.words != nil && len(s.roles) == 0 && !s.courtesyOf(d.facts.sectors)
		}
		return strong && (s.weak || !clash(d.facts.sectors, s.sectors))
	}
	look, margin := epithetBack, epithetMargin
	if weakly || !must && kin != nil && len(kin) > 0 && !strong {
		look, margin = 2, againMargin
		if !weakly {
			look = epithetBack
		}
	}
	q := query{at: d.from, sentence: sentence, attribution: attribution, look: look, told: true, margin: margin}
	q.bonus = func(s *somebody) float64 { return d.bonus(s, kin) }
	// First those of whom the text says what the description says, then all that fit.
	for _, told := range [...]func(*somebody) bool{
		func(s *somebody) bool { return d.facts.country != "" && s.country == d.facts.country },
		func(s *somebody) bool { return d.lemma != "" && s.is(d.lemma, kin) },
		func(*somebody) bool { return true },
	} {
		q.fits = func(s *somebody) bool { return fits(s) && told(s) }
		if who = x.rank(q); who != nil {
			break
		}
	}
	if who == nil {
		return nil, must
	}
	if who.country == "" {
		who.country = d.facts.country
	}
	if who.age == 0 {
		who.age = d.age
	}
	if (len(who.roles) == 0 || who.weak) && !must {
		f := d.facts
		f.country = ""
		who.learn(f)
	}
	return who, true
}

// bonus is what speaks for s being whom the description means, beside its place.
func (d *description) bonus(s *somebody, kin []string) float64 {
	b := 1.0
	if d.facts.country != "" && s.country == d.facts.country {
		b *= 2.5
	}
	if d.age > 0 && s.age == d.age {
		b *= 4
	}
	if d.lemma != "" && s.is(d.lemma, kin) {
		b *= 1.6
	}
	if d.facts.gender != lexicon.UnknownGender && s.gender == d.facts.gender {
		b *= knownGender
	}
	if s.words != nil {
		b *= 1.5 // reports vary the words for whom they name
	}
	return b
}

// anyWord reports whether a word of a noun is in the set.
func anyWord(lemma string, set map[string]bool) bool {
	for w := range strings.FieldsSeq(lemma) {
		if set[w] {
			return true
		}
	}
	return false
}

// epithetBack is how many sentences such a description looks back, epithetMargin
// how much better than the next the one whom it means must fit.
const (
	epithetBack   = 4
	epithetMargin = 1.3
)

// functional are nouns for those whom a place or an event has one of, so that a
// report calls them so at their first mention.
var functional = words(`captain publisher pilot driver owner manager mayor governor caretaker watchman guard landlord tenant attacker gunman shooter killer
suspect victim plaintiff caller boy girl child baby referee porter clerk coroner mother father husband wife brother sister
son daughter neighbour neighbor king queen prince princess pope president minister premier chancellor chairman chairwoman chair director
head chief boss leader treasurer speaker commander jury foreman witness hostage conductor engineer nurse waiter receptionist
editor host presenter anchor moderator interpreter translator member deputy secretary employer employee buyer client customer
opponent rival partner friend critic supporter colleague adviser advisor aide buyer dealer patient passenger teacher pupil student editor
worker operator controller dispatcher sheriff prosecutor judge lawyer attorney magistrate arbiter umpire source insider police public
co-pilot crew stewardess groom bride bomber assailant thief burglar robber kidnapper informant informer whistleblower successor predecessor`)

// officeNouns are heads that a country next to them makes an office of its own:
// the Nigerian minister need not be who spoke last.
var officeNouns = words(`official diplomat leader chief spokesman spokeswoman spokesperson head director ambassador envoy president delegate
representative negotiator mediator commander general aide adviser advisor chairman deputy secretary authority source`)

// courtesyOf reports whether what is known of s beside roles speaks against
// sectors: a doctor's title against a farmer.
func (s *somebody) courtesyOf(sectors []string) bool { return clash(s.sectors, sectors) }

// clash reports whether two people known by their sectors are of different ones.
func clash(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for _, s := range a {
		if slices.Contains(b, s) {
			return false
		}
	}
	return !slices.Contains(a, "CVL") && !slices.Contains(b, "CVL")
}
