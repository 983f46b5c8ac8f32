package actor

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// likelyGender is the gender that the form of a person's name makes likely where
// no title, pronoun or well-known given name tells it: surnames of Slavs,
// Lithuanians and Icelanders have it, and given names in -a are mostly women's.
// It is a lean, no more: what a text says goes before.
func likelyGender(words []string) lexicon.Gender {
	if len(words) == 0 {
		return lexicon.UnknownGender
	}
	last := fold(strings.ToLower(words[len(words)-1]))
	for _, e := range femaleSurnames {
		if strings.HasSuffix(last, e) && len(last) > len(e)+2 {
			return lexicon.Female
		}
	}
	if len(words) < 2 {
		return lexicon.UnknownGender
	}
	if _, given := lexicon.GivenName(words[0]); given {
		return lexicon.UnknownGender // both bear it
	}
	first := fold(strings.ToLower(words[0]))
	switch {
	case first == "":
		return lexicon.UnknownGender
	case maleInA[first]:
		return lexicon.Male
	}
	for _, e := range femaleGiven {
		if strings.HasSuffix(first, e) && len(first) > len(e)+1 {
			return lexicon.Female
		}
	}
	for _, e := range maleSurnames {
		if strings.HasSuffix(last, e) && len(last) > len(e)+2 {
			return lexicon.Male
		}
	}
	for _, e := range maleGiven {
		if strings.HasSuffix(first, e) && len(first) > len(e)+1 {
			return lexicon.Male
		}
	}
	return lexicon.UnknownGender
}

// nounGender is the gender that a noun for a person tells.
var nounGender = func() map[string]lexicon.Gender {
	m := make(map[string]lexicon.Gender)
	for w := range words(`woman girl sister mother wife daughter widow aunt niece grandmother granddaughter girlfriend lady bride stepmother
actress waitress nun heiress businesswoman policewoman congresswoman spokeswoman chairwoman princess queen empress duchess hostess stewardess
midwife schoolgirl fiancee fiancée mother-in-law sister-in-law daughter-in-law`) {
		m[w] = lexicon.Female
	}
	for w := range words(`man boy brother father husband son widower uncle nephew grandfather grandson boyfriend gentleman bridegroom groom stepfather
monk businessman policeman congressman spokesman chairman prince king emperor duke schoolboy fiance fiancé father-in-law brother-in-law son-in-law
fisherman gunman clergyman priest`) {
		m[w] = lexicon.Male
	}
	return m
}()

// Endings written down for readout from general knowledge of names.
var (
	femaleSurnames = [...]string{"ova", "eva", "ska", "skaya", "skaia", "tskaya", "iene", "aite", "yte", "dottir"}
	maleSurnames   = [...]string{"sky", "ski", "skyi", "skiy", "skij", "ov", "ev", "enkov", "yev", "auskas", "evicius", "avicius"}
	femaleGiven    = [...]string{"a", "ette", "elle", "ine", "ene", "ah", "een", "lyn", "lynn", "anne", "rose", "beth", "issa", "ys"}
	maleGiven      = [...]string{"us", "os", "o", "slav", "mir", "bert", "ard", "rick", "rik", "olf", "win", "ek", "as", "is", "ik", "im", "in", "an", "en", "on", "ur", "ed", "ad", "ji", "shi", "hiro", "ichi", "suke", "ald", "old", "uel", "ael"}
)

// maleInA are given names of men in -a.
var maleInA = words(`luca nikita sasha mustafa musa moussa issa isa ilya joshua elia elijah mika juha jukka pekka ezra yahya zakaria taha shota
kenta yuta attila bela gyula geza kosta sava savva nikola danila kuzma foma luka toma sinisa ivica andrija ilija matija dauda yakubu abba isma
joshua noah jonah micah jeremiah isaiah abdallah abdullah nasrallah hamza murtaza raza mirza agha krishna shiva rama kalyana aditya surya
bola ola kola emeka chukwuma nana kweku sekou issaka idrissa boubacar alpha garba sanda baba papa dada mama salva riek data zviad vakhtang
sota ryota souta shinta costa borja jofra joosua esa teppo mihkel ota vojta jirka honza standa pepa mela gaga temuka jaba koba vaja rezo`)
