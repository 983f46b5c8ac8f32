package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// lookBack is the number of sentences before its own that a pronoun looks back
// at.
const lookBack = 3

// pronoun is whom the pronoun p at token k means, and nil where that cannot be
// decided. The attribution is the one whose source or addressee it is, -1 for
// none.
func (x *reading) pronoun(k int, p string, sentence, attribution int) *somebody {
	s := x.meant(k, p, sentence, attribution)
	if g := genderOf(p); g != lexicon.UnknownGender && s != nil && !s.stranger {
		x.said[g] = said{s, sentence, k}
	}
	return s
}

func (x *reading) meant(k int, p string, sentence, attribution int) *somebody {
	switch p {
	case "himself", "herself", "itself", "themselves":
		return x.reflexive(k, p, sentence)
	case "who", "which", "that":
		return x.antecedent(k, p)
	case "i", "we", "me", "us", "you", "my", "our":
		return nil // readFirstPersons comes to them when all sources are known
	}
	fits := fitting(p)
	if fits == nil {
		return nil
	}
	if p == "it" && attribution < 0 && x.tokens[k].rel == "obj" {
		return nil // what is done, said or had, and hardly who
	}
	if s := x.joinedTo(k, p, fits); s != nil {
		return s
	}
	if s := x.saidBefore(k, p, sentence, attribution, fits); s != nil {
		return s
	}
	if s := x.controller(k, sentence, fits); s != nil {
		return settleGender(s, p)
	}
	speaker, quoted := x.speakerAt(x.tokens[k].span.Start, attribution)
	if quoted == nil && speaker != nil && !x.objectOfCue(k, attribution) {
		// Reported speech mostly goes on about the one who speaks, and that of
		// somebody's lawyer about the client.
		if b := speaker.boss; b != nil && speaker.kind == readout.Person && speaker.words == nil && fits(b) && speaker.gender == lexicon.UnknownGender && (b.gender == genderOf(p) || b.gender == lexicon.UnknownGender) {
			return b
		}
		if s := x.askedAt(k, attribution); s != nil && s != speaker && fits(s) {
			return settleGender(s, p)
		}
		if fits(speaker) {
			return settleGender(speaker, p)
		}
		if o := speaker.body; o != nil && (p == "it" || p == "its" || p == "they" || p == "their") && fits(o) {
			return o // a company's spokesman says what it does
		}
	}
	look, margin := lookBack, pronounMargin
	if p == "it" || p == "its" {
		look = 1 // so many things can be meant
	}
	told := x.toldTo(attribution)
	possessive := p == "its" || p == "their" || p == "his" || p == "her"
	q := query{at: k, sentence: sentence, attribution: attribution, look: look, margin: margin, told: possessive, own: genderOf(p) != lexicon.UnknownGender, near: genderOf(p) == lexicon.UnknownGender, fits: func(s *somebody) bool {
		return fits(s) && (told == nil || s != told)
	}, bonus: func(s *somebody) float64 {
		return leaning(s, genderOf(p))
	}}
	who := x.rank(q)
	if who == nil && (p == "they" || p == "their" || p == "them") {
		who = x.oneOrTwo(k, sentence, attribution)
	}
	if who != nil && genderOf(p) != lexicon.UnknownGender && who.gender == lexicon.UnknownGender {
		if q.margin = surely; x.rank(q) == who {
			return settleGender(who, p)
		}
	}
	return who
}

// leaning is what speaks for somebody whom a pronoun of that gender may mean: that
// the text tells the gender, or that the name makes it likely or not.
func leaning(s *somebody, g lexicon.Gender) float64 {
	switch {
	case g == lexicon.UnknownGender || s.stranger && s.gender == lexicon.UnknownGender:
		return 1
	case s.gender == g:
		return knownGender
	case s.gender == lexicon.UnknownGender && s.words == nil && s.kind == readout.Person:
		return neutralBonus // "a supplier" may well be a man or a woman
	case s.gender != lexicon.UnknownGender || s.likely == lexicon.UnknownGender:
		return 1
	case s.likely == g:
		return likelyBonus
	}
	return unlikelyMalus
}

// oneOrTwo is whom "they" means where no group was spoken of: two people or
// states that one sentence names, a person of whom no gender is told, or a body.
func (x *reading) oneOrTwo(k, sentence, attribution int) *somebody {
	if x.spoken(x.tokens[k].span.Start, attribution) {
		return nil
	}
	if s := x.together(k, sentence); s != nil {
		return s
	}
	return x.rank(query{at: k, sentence: sentence, attribution: attribution, look: 1, margin: againMargin, fits: func(s *somebody) bool {
		return s.plural || s.kind == readout.Person && s.gender == lexicon.UnknownGender && s.words == nil || s.kind == readout.Organisation || s.kind == readout.OutletActor
	}})
}

// pronounMargin is how many times as salient as the next the one whom a pronoun
// means must be; knownGender is what speaks for somebody whose gender the text
// tells.
const (
	pronounMargin = 1.25
	likelyBonus   = 1.4
	neutralBonus  = 1.2
	unlikelyMalus = 0.6
	surely        = 2 // for a gender to be learnt
	knownGender   = 1.5
)

// furthest bounds the sentences that are stepped over.
const furthest = 12

// settleGender notes the gender that a pronoun tells of the person it means.
func settleGender(s *somebody, p string) *somebody {
	if s == nil || s.stranger {
		return nil
	}
	if s.gender == lexicon.UnknownGender && s.kind == readout.Person {
		s.gender = genderOf(p)
	}
	return s
}

// genderOf is the gender that a pronoun tells.
func genderOf(p string) lexicon.Gender {
	switch p {
	case "he", "him", "his", "himself":
		return lexicon.Male
	case "she", "her", "hers", "herself":
		return lexicon.Female
	}
	return lexicon.UnknownGender
}

// fitting tells which actors a pronoun can mean by kind, number and gender.
func fitting(p string) func(*somebody) bool {
	switch p {
	case "he", "him", "his":
		return func(s *somebody) bool { return s.kind == readout.Person && s.gender != lexicon.Female }
	case "she", "her", "hers":
		return func(s *somebody) bool { return s.kind == readout.Person && s.gender != lexicon.Male }
	case "they", "them", "their", "theirs":
		return func(s *somebody) bool { return s.kind == readout.Group || s.plural && s.kind != readout.Person }
	case "it", "its":
		return func(s *somebody) bool {
			return !s.plural && s.kind != readout.Person && s.kind != readout.Group
		}
	}
	return nil
}
