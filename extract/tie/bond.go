package tie

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// bond reads what two have together: "the strategic partnership between China and
// Belarus", "Japan's alliance with the United States", "have described their ties
// as an all-weather partnership", "the U.S.-Japan alliance".
func (t *tree) bond(k int, kind lexicon.TieKind) []readout.Tie {
	from := t.nameStart(k)
	parties := t.bound(k)
	if len(parties) > 1 {
		t.pair = parties
	}
	if t.over(k) {
		return nil
	}
	if !t.ranked(k, from, kind) || len(parties) == 0 {
		return nil
	}
	if len(parties) == 1 && (!t.together(parties) || t.isPronoun(parties[0]) && !t.high(from, k)) {
		return nil
	}
	return []readout.Tie{{Parties: parties, Name: t.span(from, k)}}
}

// high reports whether the name of a bond has a rank by which it is known even
// where the sentence has nothing but "their" for its parties.
func (t *tree) high(from, to int) bool {
	for c := from; c < to; c++ {
		if t.is(c, "strategic", "comprehensive", "weather", "all-weather", "special") {
			return true
		}
	}
	return false
}

// bound are the parties of the bond k.
func (t *tree) bound(k int) []readout.Span {
	var one, both, with []readout.Span
	for c := range t.kids(k) {
		switch {
		case t.rel(c, "nmod", "obl") && t.cased(c, "between", "among"):
			both = append(both, t.parties(c)...)
			for g := range t.kids(k) {
				// The second party, hung on the bond.
				if g > c && len(both) == 1 && t.rel(g, "conj") {
					both = append(both, t.parties(g)...)
				}
			}
		case t.rel(c, "nmod", "obl") && t.cased(c, "with", "to"):
			with = append(with, t.parties(c)...)
		case t.rel(c, "nmod:poss"):
			one = append(one, t.sharedOwner(c, k)...)
		case t.rel(c, "compound", "amod") && c < k:
			both = append(both, t.joined(c)...)
		}
	}
	switch {
	case len(both) > 1 || t.together(both):
		slices.SortFunc(both, readout.Span.Compare)
		return both
	case len(one) > 0:
		return append(one, with...)
	case len(both) == 1 && len(with) > 0:
		return append(both, with...)
	}
	h := t.head(k)
	if h < 0 {
		return nil
	}
	if t.rel(k, "obj") && has[t.lemma(h)] {
		return append(t.subject(h), with...)
	}
	if t.rel(k, "obl") && t.cased(k, "by") && binds[t.lemma(h)] {
		return append(t.subject(h), with...)
	}
	if up := t.head(h); t.rel(k, "nmod") && t.is(h, "level", "status", "rank", "category") && up >= 0 && len(with) == 0 {
		return t.ranksAs(h, up) // "to the level of a strategic partnership"
	}
	if t.rel(k, "obl") && len(with) == 0 {
		if s := t.ranksAs(k, h); s != nil {
			return s
		}
	}
	return nil
}

// has are verbs by which somebody has a bond.
var has = words(`have maintain enjoy share keep hold sign form forge establish conclude build cement deepen
	strengthen announce proclaim declare restore normalise normalize resume reestablish re-establish`)

// binds are verbs by which a bond holds its parties.
var binds = words(`bind link unite join connect tie`)

// ranksAs reads the relation of which "as an all-weather partnership" or "to a
// strategic partnership" gives the rank: the object of the verb h, with its
// subject where the object has but one party.
func (t *tree) ranksAs(k, h int) []readout.Span {
	if !t.cased(k, "as", "to", "into") || !raises[t.lemma(h)] {
		return nil
	}
	o := t.kid(h, "obj", "nsubj:pass")
	// "The level of their relations", "the status of the relationship".
	for steps := 0; o >= 0 && steps < 2; steps++ {
		if kind := lexicon.TieNoun(t.lemma(o)); kind != lexicon.TieBond && kind != lexicon.TieRankedBond {
			o = t.kid(o, "nmod")
			continue
		}
		parties := t.bound(o)
		for c := range t.kids(h) {
			if len(parties) < 2 && t.rel(c, "obl") && t.cased(c, "with") {
				parties = append(parties, t.parties(c)...)
			}
		}
		if len(parties) > 1 || t.together(parties) {
			return parties
		}
		for c := range t.kids(o) {
			if len(parties) == 0 && t.rel(c, "nmod") && t.cased(c, "with") {
				parties = t.parties(c)
			}
		}
		return append(t.subject(h), parties...)
	}
	return nil
}

// raises are verbs that give a relation its rank.
var raises = words(`describe call term hail define upgrade elevate raise lift promote designate style dub
	characterise characterize see label proclaim declare transform`)

// sharedOwner is the owner of a bond. "Their" goes back to the subject of the
// clause where it is several, else to the pair that the text spoke of last.
func (t *tree) sharedOwner(c, k int) []readout.Span {
	if !t.is(c, "their") {
		return t.owner(c, k)
	}
	if s := t.subjectOver(k); len(s) > 1 || t.together(s) {
		return s
	}
	if t.pair != nil {
		return t.pair
	}
	if t.cast.pair != nil {
		return t.cast.pair
	}
	return t.parties(c)
}

// prefixStates are the first parts of compounds that stand for states.
var prefixStates = map[string]string{"Sino": "CHN", "Franco": "FRA", "Anglo": "GBR", "Russo": "RUS", "Indo": "IND", "Greco": "GRC",
	"Turko": "TUR", "Italo": "ITA", "Austro": "AUT", "Polono": "POL", "Euro": "EU"}

// joined are the two parties of a compound: "U.S.-Japan", "Sino-Russian".
func (t *tree) joined(c int) []readout.Span {
	s := t.tokens[c].Span
	raw := t.raw(c)
	for i := 1; i+1 < len(raw); i++ {
		if raw[i] != '-' {
			continue
		}
		left, right := raw[:i], raw[i+1:]
		_, a := lexicon.StateByWord(left)
		_, b := lexicon.StateByWord(right)
		if (a || prefixStates[left] != "") && b {
			return []readout.Span{{Start: s.Start, End: s.Start + i}, {Start: s.Start + i + 1, End: s.End}}
		}
	}
	if prefixStates[raw] != "" {
		return []readout.Span{s}
	}
	var out []readout.Span
	if t.isPartyWord(c) {
		out = t.parties(c)
	}
	for g := range t.kids(c) {
		if t.rel(g, "compound", "nmod", "amod", "conj") && t.isPartyWord(g) && t.named[g] != t.named[c] {
			out = append(out, t.parties(g)...)
		}
	}
	return out
}
