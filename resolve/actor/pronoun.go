package actor

import (
	"strings"

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
		if attribution < 0 && x.tokens[k].rel == "obj" {
			margin = surely
		}
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

// said is what a pronoun of one gender meant last.
type said struct {
	who      *somebody
	sentence int
	at       int // token
}

// saidBefore is whom a pronoun of the same gender meant before in the sentence: a
// sentence seldom speaks of two people by one. What the verb rules out, and what
// stands in other quotation marks, does not count.
func (x *reading) saidBefore(k int, p string, sentence, attribution int, fits func(*somebody) bool) *somebody {
	g := genderOf(p)
	last := x.said[g]
	if g == lexicon.UnknownGender || last.who == nil || last.sentence != sentence || last.at >= k || !fits(last.who) {
		return nil
	}
	at, before := x.tokens[k].span.Start, x.tokens[last.at].span.Start
	if x.spoken(at, attribution) != x.spoken(before, -1) || x.clash(k, last.at) {
		return nil
	}
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence == sentence; i-- {
		if v := x.seen[i]; v.who == last.who && (x.clash(k, v.token) || x.passedOver(v, query{at: k, sentence: sentence, attribution: attribution}, at)) {
			return nil
		}
	}
	return last.who
}

// clash reports whether two tokens are arguments of one verb, or of two that are
// joined and share their subject, so that they are two people.
func (x *reading) clash(k, other int) bool {
	t, o := &x.tokens[k], &x.tokens[other]
	if k == other || t.head < 0 || o.head < 0 || o.sentence != t.sentence || !argument[t.rel] || !argument[o.rel] {
		return false
	}
	verb := t.head
	for range 3 {
		if verb == o.head {
			return true
		}
		if x.tokens[verb].rel != "conj" || x.tokens[verb].head < 0 || t.rel == "nsubj" || o.rel != "nsubj" {
			return false
		}
		verb = x.tokens[verb].head
	}
	return false
}

// controller is whom a pronoun within an infinitive means where the verb that
// governs it is told to somebody: "told the people to leave their homes".
func (x *reading) controller(k, sentence int, fits func(*somebody) bool) *somebody {
	t := &x.tokens[k]
	if t.rel != "nmod:poss" || t.head < 0 {
		return nil
	}
	verb := x.tokens[t.head].head
	if verb < 0 || x.tokens[verb].rel != "xcomp" || x.tokens[verb].head < 0 {
		return nil
	}
	governs := x.tokens[verb].head
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence == sentence; i-- {
		v := x.seen[i]
		if o := &x.tokens[v.token]; o.head == governs && (o.rel == "obj" || o.rel == "iobj") && v.at < t.span.Start {
			if v.who.stranger || !fits(v.who) {
				return nil
			}
			return v.who
		}
	}
	return nil
}

// askedAt is who is asked where the token k stands in what somebody asks them,
// "asked the cleric whether he was sorry"; nil elsewhere.
func (x *reading) askedAt(k, attribution int) *somebody {
	c := x.contentAt(x.tokens[k].span.Start, attribution)
	if c < 0 {
		return nil
	}
	a := &x.r.Attributions[x.contents[c].attribution]
	if a.Cue.Empty() || a.Addressee.Empty() || a.Addressee.Start > x.tokens[k].span.Start || !strings.HasPrefix(strings.ToLower(a.Cue.In(x.text)), "ask") {
		return nil
	}
	return x.links[a.Addressee]
}

// objectOfCue reports whether the pronoun at k is the object of the words that
// attribute the content it stands in, "accused him of lying": then it is not who
// says so.
func (x *reading) objectOfCue(k, attribution int) bool {
	c := x.contentAt(x.tokens[k].span.Start, attribution)
	if c < 0 {
		return false
	}
	cue := x.r.Attributions[x.contents[c].attribution].Cue
	if cue.Empty() {
		return false
	}
	t := &x.tokens[k]
	if t.rel != "" {
		return argument[t.rel] && t.rel != "nsubj" && t.head >= 0 && cue.Contains(x.tokens[t.head].span)
	}
	return k > 0 && cue.End == x.tokens[k-1].span.End && (t.low == "him" || t.low == "them")
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

// reflexive is whom "himself" at token k means: the last subject before it in its
// sentence.
func (x *reading) reflexive(k int, p string, sentence int) *somebody {
	fits := fitting(map[string]string{"himself": "he", "herself": "she", "itself": "it", "themselves": "they"}[p])
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence == sentence; i-- {
		if v := x.seen[i]; v.subject > object && v.at < x.tokens[k].span.Start && fits(v.who) {
			if v.who.stranger {
				return nil
			}
			return v.who
		}
	}
	return nil
}

// toldTo is the addressee of an attribution where its words alone tell who it is,
// a name or an office, wherever they stand; nil otherwise.
func (x *reading) toldTo(attribution int) *somebody {
	if attribution < 0 || x.r.Attributions[attribution].Addressee.Empty() {
		return nil
	}
	from, to := x.tokensIn(x.r.Attributions[attribution].Addressee)
	if from >= to {
		return nil
	}
	return x.plainly(from, to)
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
