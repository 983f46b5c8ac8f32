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
	switch p {
	case "himself":
		p = "he"
	case "herself":
		p = "she"
	case "itself":
		p = "it"
	case "themselves":
		p = "they"
	case "who", "which", "that":
		return x.antecedent(k, p)
	case "i", "we", "me", "us", "you", "my", "our":
		return nil // readFirstPersons comes to them when all sources are known
	}
	fits := fitting(p)
	if fits == nil {
		return nil
	}
	at := x.tokens[k].span.Start
	speaker, quoted := x.speakerAt(at, attribution)
	if quoted == nil && speaker != nil && fits(speaker) {
		// Reported speech mostly goes on about the one who speaks.
		return settleGender(speaker, p)
	}
	// Sightings within the content of the pronoun's own attribution, of its
	// addressee, and of who says the words that it stands in quotation marks of,
	// do not count.
	excluded := func(s sighting) bool {
		if s.at >= at || s.who == quoted {
			return true
		}
		if attribution >= 0 {
			a := &x.r.Attributions[attribution]
			for _, c := range a.Content {
				if c.Start <= s.at && s.at < c.End && !(c.Start <= at && at < c.End) {
					return true
				}
			}
			if a.Addressee.Start <= s.at && s.at < a.Addressee.End {
				return true
			}
		}
		return false
	}
	weak, weakAt := (*somebody)(nil), 0
	look := lookBack
	if p == "it" || p == "its" {
		look = 1 // so many things can be meant
	}
	// What stands in somebody's quotation is no topic of the report around it:
	// its sentences are stepped over.
	step := quoted == nil
	end := len(x.seen)
	for back, s := 0, sentence; back <= look && s >= 0 && s > sentence-furthest; s-- {
		if step && s < sentence && x.quoted[s] {
			continue
		}
		var source, main, sub, other []*somebody
		for end > 0 && x.seen[end-1].sentence > s {
			end--
		}
		for i := end - 1; i >= 0 && x.seen[i].sentence == s; i-- {
			seen := x.seen[i]
			if excluded(seen) || !fits(seen.who) || step && seen.quoted {
				continue
			}
			if seen.source {
				source = include(source, seen.who)
			}
			switch {
			case seen.subject == mainSubject:
				main = include(main, seen.who)
			case seen.subject == subject:
				sub = include(sub, seen.who)
			case !seen.source:
				other = include(other, seen.who)
			}
		}
		at := back
		back++
		if len(source)+len(main)+len(sub)+len(other) == 0 {
			continue
		}
		best, sure := mostProminent(source, main, sub)
		if !sure {
			if len(other) != 1 {
				return nil
			}
			// An object before the pronoun is weak: the subject of the sentence
			// before may well go on.
			if weak == nil {
				weak, weakAt = other[0], at
			} else if weak != other[0] {
				return nil
			}
			continue
		}
		if best == nil {
			return nil
		}
		if weak != nil && weak != best {
			if weakAt > 0 && at > weakAt+1 {
				break // who was subject long ago does not compete
			}
			return nil
		}
		return settleGender(best, p)
	}
	// An object alone is right only now and then: its own words must tell its
	// gender, and it must stand close.
	if weak == nil || weak.kind != readout.Person || weak.gender == lexicon.UnknownGender || weakAt > 1 {
		return nil
	}
	return settleGender(weak, p)
}

// furthest bounds the sentences that are stepped over.
const furthest = 12

// mostProminent is the one whom a sentence is about: its only source, or its
// only subject. Sure is false where it has neither, and the somebody nil where
// it has several.
func mostProminent(source, main, sub []*somebody) (who *somebody, sure bool) {
	switch {
	case len(source) == 1:
		return source[0], true
	case len(source) > 1:
		if len(main) == 1 && contains(source, main[0]) {
			return main[0], true
		}
		return nil, true
	case len(main) == 1:
		return main[0], true
	case len(main) > 1:
		return nil, true
	case len(sub) == 1:
		return sub[0], true
	case len(sub) > 1:
		return nil, true
	}
	return nil, false
}

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
	case "he", "him", "his":
		return lexicon.Male
	case "she", "her":
		return lexicon.Female
	}
	return lexicon.UnknownGender
}

// fitting tells which actors a pronoun can mean by kind, number and gender.
func fitting(p string) func(*somebody) bool {
	switch p {
	case "he", "him", "his":
		return func(s *somebody) bool { return s.kind == readout.Person && s.gender != lexicon.Female }
	case "she", "her":
		return func(s *somebody) bool { return s.kind == readout.Person && s.gender != lexicon.Male }
	case "they", "them", "their":
		return func(s *somebody) bool { return s.kind == readout.Group || s.plural && s.kind != readout.Person }
	case "it", "its":
		return func(s *somebody) bool {
			return !s.plural && s.kind != readout.Person && s.kind != readout.Group
		}
	}
	return nil
}

func include(all []*somebody, s *somebody) []*somebody {
	if contains(all, s) {
		return all
	}
	return append(all, s)
}

func contains(all []*somebody, s *somebody) bool {
	for _, a := range all {
		if a == s {
			return true
		}
	}
	return false
}
