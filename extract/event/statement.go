package event

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// statements adds the words that political actors are told to have said, where
// saying them is no other act already: CAMEO's 01, which PLOVER drops.
func (s *sheet) statements() {
	for v := range s.words {
		if s.words[v].used || !s.speaks(v) || s.negated(v) {
			continue
		}
		act0 := lexicon.ActVerb(s.words[v].lemma)
		if len(act0) == 0 {
			continue
		}
		who := s.parties(s.subject(v))
		if s.passive(v) {
			continue
		}
		if s.best(who) < political && (s.climate < 2 || s.best(who) < named || s.scholar(who)) && !s.official(who) {
			continue
		}
		a := act{sentence: s.at, code: "010", mean: &meaning{code: "010", act: act0[0], head: v, noun: -1, via: -1, to: -1}}
		for _, h := range who {
			a.actors = appendSpan(a.actors, s.spanOf(s.phrase(h)))
		}
		for _, h := range s.told(v, who) {
			a.recipients = appendSpan(a.recipients, s.spanOf(s.phrase(h)))
		}
		a.trigger = s.words[v].span
		a.word = s.words[v].lemma
		a.keys[0], a.numbers[0] = s.keyOf(who)
		s.found = append(s.found, a)
	}
}

// told are those to whom words are said, and where no one political is named
// those of whom they are said, as event data have it: whom somebody warns of, the
// subject of what is said, or who else stands in it.
func (s *sheet) told(v int, who []int) []int {
	var to []int
	if c := s.child(v, "iobj"); c >= 0 {
		to = []int{c}
	} else if c := s.child(v, "obj"); c >= 0 && s.weigh(c) >= person {
		to = []int{c}
	}
	if len(to) > 0 && s.best(to) >= political && !s.ownPeople(to[0]) {
		return to
	}
	for _, p := range aboutPreps {
		if c := s.oblique(v, []string{p}); c >= 0 {
			if out := without(s.parties(c), who); s.best(out) >= political {
				return out
			}
		}
	}
	if c := s.oblique(v, []string{"at"}); c >= 0 {
		if out := without(s.parties(c), who); len(out) > 0 && (s.words[out[0]].name == readout.StateName || s.entered(out[0]) == political) {
			return out // "shouted at Kenya", not at the palace
		}
	}
	c := s.content(v)
	if c < 0 || s.best(to) >= political {
		return to
	}
	subject := s.parties(s.subject(c))
	if out := without(subject, who); s.best(out) >= political && !s.alike(out, who) {
		return out
	}
	if len(without(subject, who)) == 0 { // of himself: "said he would work with Kenya"
		if out := s.within(c, who, 0); s.best(out) >= political {
			return out
		}
	}
	return to
}

// ownPeople reports whether the party at h belongs to the speaker: "warned its
// citizens".
func (s *sheet) ownPeople(h int) bool {
	c := s.childSub(h, "nmod", "poss")
	return c >= 0 && s.words[c].pos == "PRON"
}

// alike reports whether two parties bear the same name.
func (s *sheet) alike(a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if s.words[i].low == s.words[j].low {
				return true
			}
		}
	}
	return false
}

var aboutPreps = []string{"about", "of", "against"}

// content is the head of what is said with the verb at v, behind it; -1 where
// nothing is.
func (s *sheet) content(v int) int {
	for _, i := range [2]int{v, s.child(v, "obj")} {
		if i < 0 {
			continue
		}
		for c := int(s.words[i].first); c >= 0; c = int(s.words[c].next) {
			switch r := s.words[c].rel; {
			case c < v:
			case r == "ccomp" && i == v, (r == "acl" || r == "ccomp" || r == "parataxis") && s.that(c):
				return c
			}
		}
	}
	return -1
}

// that reports whether "that" opens the clause of v.
func (s *sheet) that(v int) bool {
	for c := int(s.words[v].first); c >= 0 && c < v; c = int(s.words[c].next) {
		if s.words[c].rel == "mark" && s.words[c].low == "that" {
			return true
		}
	}
	return false
}

// official reports whether one of the speakers is in office by the noun alone,
// "police", "authorities".
func (s *sheet) official(who []int) bool {
	for _, h := range who {
		if r := lexicon.RoleByNoun(s.words[h].low); r != nil && len(r.Sectors) > 0 && officials[r.Sectors[0]] {
			return true
		}
	}
	return false
}

// scholar reports whether the apposition of a speaker says that he holds no
// office: "a researcher in Warsaw".
func (s *sheet) scholar(who []int) bool {
	for _, h := range who {
		if c := s.child(h, "appos"); c >= 0 {
			if x := lexicon.Sector(s.words[c].low); x != "" && !strongSectors[x] {
				return true
			}
		}
	}
	return false
}

var officials = words("GOV MIL LEG JUD COP OPP REB")
