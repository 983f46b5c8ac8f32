package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// said is what a pronoun of one gender meant last.
type said struct {
	who      *somebody
	sentence int
	at       int // token
}

// joinedTo is whom a possessive means right behind a name and an "and": "Russia
// and its allies".
func (x *reading) joinedTo(k int, p string, fits func(*somebody) bool) *somebody {
	switch p {
	case "his", "her", "its", "their":
	default:
		return nil
	}
	if k < 2 || x.tokens[k-1].low != "and" || x.tokens[k-2].name < 0 || x.tokens[k-2].sentence != x.tokens[k].sentence {
		return nil
	}
	n := x.tokens[k-2].name
	s := x.who[n]
	if s == nil && x.names[n].Type == readout.LocationName {
		s, _ = x.byName(n, k-2, k-1)
	}
	if s == nil || !fits(s) {
		return nil
	}
	return settleGender(s, p)
}

// ownVerb is the verb that a possessive at k hangs on as part of its object, by way
// of nouns and prepositions; -1 where there is none. Its subject is mostly meant:
// "China sent its envoy".
func (x *reading) ownVerb(k int) int {
	if x.tokens[k].rel != "nmod:poss" {
		return -1
	}
	h := x.tokens[k].head
	for n := 0; h >= 0 && n < 5; n++ {
		t := &x.tokens[h]
		switch t.rel {
		case "obj", "obl", "iobj", "xcomp":
			return t.head
		case "nmod", "conj", "compound", "nmod:poss", "amod":
			h = t.head
		default:
			return -1
		}
	}
	return -1
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
	if x.contentAt(at, attribution) != x.contentAt(before, -1) || x.clash(k, last.at) {
		return nil // each in what somebody else says
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
