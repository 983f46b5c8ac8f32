package event

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// noun adds the act that a noun tells of by itself: "the arrest of two
// ministers". A noun that tells only of more of the same, or of nobody, does not.
func (s *sheet) noun(n int) {
	w := &s.words[n]
	if w.rel == "compound" || w.rel == "flat" || bonds[w.lemma] {
		return
	}
	m := s.nounMeaning(n, 0)
	if m == nil || m.code == "" || family(m.code) == 1 {
		return
	}
	actors, recipients := s.nounRoles(m)
	if f := family(m.code); len(actors) == 0 && (f == 4 || f == 14) && attending[s.prep(n)] && w.head >= 0 {
		actors = without(s.authors(s.subject(w.head)), recipients) // "is in Ankara for talks with"
	}
	if len(actors) == 0 && len(recipients) == 0 {
		return
	}
	if m.firmness() != lexicon.Firm && (len(actors) == 0 || len(recipients) == 0) && !telling[family(m.code)] && !(len(actors) > 1 && m.core().act.Mutual) {
		return
	}
	if standing[w.lemma] && (s.best(actors) < named && !s.pronouns(actors) || len(recipients) == 0) && len(actors) < 2 && s.oblique(n, betweenPreps) < 0 {
		return
	}
	if f := family(m.code); (f == 4 || f == 5 || f == 6) && len(actors) < 2 && len(recipients) == 0 && s.oblique(n, betweenPreps) < 0 {
		return
	}
	a := act{sentence: s.at, code: m.code, mean: m}
	for up, i := w.head, 0; up >= 0 && i < 3; up, i = s.words[up].head, i+1 {
		if s.words[up].pos == "VERB" {
			md := s.moodOf(up)
			switch {
			case md.hypothetical || md.possible:
				a.status = readout.Hypothetical
			case md.future && (w.rel == "obj" || w.rel == "nsubj"):
				a.status = readout.Future
			}
			break
		}
	}
	if d := s.child(n, "det"); d >= 0 && s.words[d].low == "no" {
		a.status = readout.Negated
	}
	s.add(a, actors, recipients)
}

// pronouns reports whether all of the parties are told by a pronoun.
func (s *sheet) pronouns(heads []int) bool {
	for _, h := range heads {
		if s.words[h].pos != "PRON" {
			return false
		}
	}
	return len(heads) > 0
}

// quarrels are what two have with each other in words.
var quarrels = words("dispute row quarrel feud spat rift squabble stand-off")

// standing are nouns for what goes on for long, which tell of an act only with
// both parties.
var standing = words("dispute row quarrel feud spat rift squabble stand-off war warfare conflict violence fighting hostility unrest combat bloodshed brutality repression custody occupation persecution oppression sanction embargo tie relation relationship lockdown emergency tariff penalty restriction ban curfew censorship dissent")

// attending are the prepositions behind which stands what the subject takes part
// in.
var attending = words("for in during at")

// bonds are what parties have with one another, which is no act.
var bonds = words("alliance tie relation relationship link friendship partnership")

// telling are the families whose nouns tell enough with one party.
var telling = map[int]bool{8: true, 14: true, 16: true, 17: true, 18: true, 19: true, 20: true}
