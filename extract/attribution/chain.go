package attribution

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// chain fills Via from the attributions around: what Mr. Okello said, according
// to a newspaper, came through the newspaper, and through all that the newspaper
// has it from. Nobody is an authority of his own words, and what stands in a
// saying that was asked for, denied or not said was told by nobody.
func (s *sheet) chain(all []readout.Attribution, finds []*found, parent []int) {
	done := make([]bool, len(all))
	var follow func(n int)
	follow = func(n int) {
		p := parent[n]
		if done[n] || p < 0 {
			return
		}
		done[n] = true
		follow(p)
		f, g := finds[n], finds[p]
		if g.negative || s.unsettled(g) {
			return
		}
		if s.tells(g) && !all[p].Source.Empty() && !s.sameSource(f, g) {
			all[n].Via = withVia(all[n].Via, all[p].Source)
		}
		for _, v := range all[p].Via {
			all[n].Via = withVia(all[n].Via, v)
		}
	}
	for n := range all {
		follow(n)
	}
	s.carriedOn(all)
}

// carriedOn ends the chains of a quoted article with the outlet that it was taken
// from, where the Document names that: who writes around an excerpt has its words
// through that outlet. The writer's own words are not the outlet's.
func (s *sheet) carriedOn(all []readout.Attribution) {
	o := &s.rec.Document.Origin
	if o.Relation != readout.ExcerptOf || o.Outlet == "" || o.Evidence.Empty() || o.Evidence.End > len(s.text) {
		return
	}
	i := strings.Index(o.Evidence.In(s.text), o.Outlet)
	if i < 0 {
		return
	}
	outlet := readout.Span{Start: o.Evidence.Start + i, End: o.Evidence.Start + i + len(o.Outlet)}
	for n := range all {
		a := &all[n]
		if a.Voice != readout.Report {
			continue
		}
		named := strings.Contains(a.Source.In(s.text), o.Outlet)
		for _, v := range a.Via {
			named = named || strings.Contains(v.In(s.text), o.Outlet)
		}
		if !named {
			a.Via = append(a.Via, outlet)
		}
	}
}

// longChain is more authorities than prose has, so that the work stays linear.
const longChain = 16

// withVia is a chain with a further authority that is not in it yet.
func withVia(via []readout.Span, v readout.Span) []readout.Span {
	if len(via) == longChain {
		return via
	}
	for _, w := range via {
		if v == w || v.Contains(w) {
			return via
		}
	}
	return append(via, v)
}

// tells reports whether the words inside of an attribution's content came
// through its source, rather than being what it thinks, wants or judges.
func (s *sheet) tells(f *found) bool {
	if f.cue.empty() {
		return true // only quotation marks
	}
	if w := s.low(f.cue.from); w == "according" || w == "per" {
		return true
	}
	if f.cites || f.told {
		return f.cites
	}
	if w := s.low(f.cue.to - 1); (w == "to" || w == "for") && f.cue.to-1 > f.verb && s.tagAt(f.cue.to-1) == preposition {
		return false // "responded to", "called for"
	}
	return f.class == lexicon.Speech || f.class == lexicon.Finding
}

// unsettled reports whether an attribution asks, orders or denies what it is
// about, so that its source does not tell it.
func (s *sheet) unsettled(f *found) bool {
	if f.class == lexicon.Order {
		return true
	}
	if f.verb < 0 || f.verb >= len(s.words) || f.cue.empty() {
		return false
	}
	c := s.words[f.verb].cue
	return c != nil && untold[c.Lemma]
}

// untold are the verbs whose content their subject does not vouch for.
var untold = wordSet("ask deny dispute reject dismiss refuse decline wonder question refute repudiate contradict rebut")

// sameSource reports whether the source of f is that of g, in whose content it
// stands: a pronoun that agrees with it, or its name again.
func (s *sheet) sameSource(f, g *found) bool {
	if f.source.empty() || g.source.empty() {
		return false
	}
	h := s.headOf(f.source)
	if h < 0 || f.source.to-f.source.from == 1 && s.tagAt(f.source.from) == possessive {
		h = f.source.from
	}
	w := &s.words[h]
	around := s.beingOf(g.source)
	if f.source.to-f.source.from > 1 && !(w.tag == nameWord || s.tagAt(f.source.from) == determiner || s.tagAt(f.source.from) == nameWord) {
		return s.sameName(f.source, g.source)
	}
	switch w.low {
	case "i", "we", "my", "our":
		return true
	case "he", "she", "his", "her":
		if w.low == "her" && w.tag != possessive {
			return false
		}
		if around == oneBody || around == somePaper || around == severalPeople {
			return false
		}
		sex := "m"
		if w.low == "she" || w.low == "her" {
			sex = "f"
		}
		if got := s.gender(g.source); got != "" && got != sex {
			return false
		}
		if s.inDirect(f, g) || f.source.from < g.source.from && s.indefinite(g.source) {
			return false
		}
		return !s.speaksFor(g.source, sex)
	case "it", "its":
		return around == oneBody || around == somePaper || around == unknownBeing
	case "they", "their":
		if s.inDirect(f, g) {
			return false
		}
		if around == severalPeople {
			return true
		}
		return around == oneBody && !s.possessed(g.source)
	}
	return s.sameName(f.source, g.source)
}

// inDirect reports whether the source of f stands in direct speech of g, where
// he would speak of himself as "I".
func (s *sheet) inDirect(f, g *found) bool {
	q := s.quoteAt(f.source.from)
	return q != nil && q.speech && !g.cue.empty() && !q.holds(g.cue.from)
}

// indefinite reports whether a phrase brings in somebody new: "one of the
// officers", "a witness".
func (s *sheet) indefinite(r scope) bool {
	switch s.low(r.from) {
	case "a", "an", "one", "another", "some":
		return true
	}
	return false
}

// sameName reports whether two phrases name the same: they share the last word
// of a name, or a noun with "the".
func (s *sheet) sameName(a, b scope) bool {
	h := s.headOf(a)
	if h < 0 {
		return false
	}
	w := &s.words[h]
	switch {
	case w.tag == nameWord || w.upper:
	case w.tag == noun && s.low(a.from) == "the":
	default:
		return false
	}
	for i := b.from; i < b.to; i++ {
		x := &s.words[i]
		if x.low == w.low && (x.tag == noun || x.tag == nameWord) {
			if n := s.low(i + 1); n == "'s" || n == "'" || i+1 < b.to && (s.tagAt(i+1) == noun || lexicon.SpeakerNoun(n)) {
				return false // "Okello's lawyer", "a party official"
			}
			return i == b.from || !(s.tagAt(i-1) == preposition) && !s.within(b, i)
		}
		if x.tag == question {
			return false
		}
	}
	return false
}

// within reports whether word i of the phrase stands behind a preposition of it:
// "a lawyer for Mr. Okello".
func (s *sheet) within(r scope, i int) bool {
	for k := i - 1; k >= r.from; k-- {
		switch s.words[k].tag {
		case preposition:
			return true
		case comma:
			return false
		}
	}
	return false
}

// possessed reports whether a phrase begins with somebody's being its owner:
// "his lawyer", "Mr. Okello's lawyer".
func (s *sheet) possessed(r scope) bool {
	for i := r.from; i < r.to; i++ {
		switch s.words[i].tag {
		case possessive:
			return true
		case preposition, comma, question:
			return i == r.from && s.low(i) == "whose"
		}
	}
	return false
}

// speaksFor reports whether the phrase is about one who most likely speaks of
// another of that gender: "his lawyer", "a lawyer for Mr. Okello". A pronoun in
// what he says then means the other.
func (s *sheet) speaksFor(r scope, sex string) bool {
	for i := r.from; i < r.to; i++ {
		w := &s.words[i]
		switch {
		case w.low == "his":
			return sex == "m"
		case w.low == "her":
			return sex == "f"
		case w.low == "whose":
			return true
		case w.tag == possessive && w.low[0] == '\'':
			owner := scope{r.from, i}
			got := s.gender(owner)
			return s.beingOf(owner) == onePerson && (got == "" || got == sex)
		case w.tag == preposition && (w.low == "for" || w.low == "of" || w.low == "to"):
			other := scope{i + 1, r.to}
			for k := i + 1; k < r.to; k++ {
				if s.words[k].tag == comma {
					other.to = k
					break
				}
			}
			if w := s.low(i + 1); w == "hers" || w == "his" || w == "theirs" {
				return w == "hers" == (sex == "f")
			}
			h := s.headOf(other)
			if other.empty() || h < 0 || s.beingOf(other) != onePerson {
				return false
			}
			got := s.gender(other)
			return (got == "" && s.words[h].tag == noun && s.low(other.from) == "the" || got == sex) && (s.namesPerson(other) || s.words[h].tag == noun)
		case w.tag == comma:
			return false
		}
	}
	return false
}
