package tie

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// war reads "X is at war with Y", "X and Y are at war".
func (t *tree) war(k int) []readout.Tie {
	at := t.kid(k, "case")
	if at < 0 || !t.is(at, "at") || t.over(k) {
		return nil
	}
	parties := t.bearers(k)
	h := t.head(k)
	if len(parties) == 0 && h >= 0 {
		switch {
		case t.rel(k, "obl") && stays[t.lemma(h)]:
			parties = t.subject(h)
		case t.rel(k, "nmod"):
			parties = t.parties(h)
		}
	}
	var with []readout.Span
	for c := range t.kids(k) {
		if t.rel(c, "nmod", "obl") && t.cased(c, "with") {
			with = append(with, t.parties(c)...)
		}
	}
	if len(with) == 0 && h >= 0 && t.rel(k, "obl") {
		for c := range t.kids(h) {
			if t.rel(c, "obl") && c != k && t.cased(c, "with") {
				with = append(with, t.parties(c)...)
			}
		}
	}
	if len(parties) == 0 || len(with) == 0 && len(parties) < 2 && !t.together(parties) {
		return nil
	}
	return []readout.Tie{{Parties: append(parties, with...), Name: t.span(at, k)}}
}

// sanctions reads "X is under U.S. sanctions", "X, subject to sanctions by the
// EU".
func (t *tree) sanctions(k int) []readout.Tie {
	at := t.kid(k, "case")
	if at < 0 || !t.is(at, "under", "to") || t.over(k) {
		return nil
	}
	h := t.head(k)
	var bearers []readout.Span
	switch {
	case t.is(at, "to"):
		// "subject to"
		if h < 0 || !t.is(h, "subject", "subjected") {
			return nil
		}
		at = h
		if bearers = t.bearers(h); len(bearers) == 0 && t.head(h) >= 0 && t.rel(h, "amod", "acl", "appos") {
			bearers = t.parties(t.head(h))
		}
	case t.kid(k, "cop") >= 0 || t.rel(k, "conj", "appos", "acl"):
		bearers = t.bearers(k)
	case h >= 0 && t.rel(k, "nmod"):
		bearers = t.parties(h)
	case h >= 0 && (t.rel(k, "obl") && (stays[t.lemma(h)] || t.is(h, "placed", "put", "come", "came", "remains", "remained", "been"))):
		bearers = t.subject(h)
	}
	if len(bearers) == 0 && at > 1 && t.is(at-1, ",") && t.named[at-2] >= 0 {
		if s := t.partyOfName(at - 2); !s.Empty() {
			bearers = []readout.Span{s}
		}
	}
	var by []readout.Span
	for c := range t.kids(k) {
		switch {
		case t.rel(c, "compound", "amod", "nmod:poss", "nmod") && c < k && t.isPartyWord(c):
			by = append(by, t.parties(c)...)
		case t.rel(c, "nmod", "obl") && t.cased(c, "by", "of", "from"):
			by = append(by, t.parties(c)...)
		case t.rel(c, "acl") && t.is(c, "imposed", "introduced", "adopted"):
			for g := range t.kids(c) {
				if t.rel(g, "obl") && t.cased(g, "by") {
					by = append(by, t.parties(g)...)
				}
			}
		}
	}
	if len(bearers) == 0 || len(by) == 0 {
		return nil
	}
	return []readout.Tie{{Parties: append(bearers, by...), Name: t.span(at, k)}}
}

// allied reads "X is allied with Y", "a group allied to Y".
func (t *tree) allied(k int) []readout.Tie {
	if t.over(k) {
		return nil
	}
	var with []readout.Span
	for c := range t.kids(k) {
		if t.rel(c, "obl", "nmod") && t.cased(c, "with", "to") {
			with = append(with, t.parties(c)...)
		}
	}
	bearers := t.subject(k)
	h := t.head(k)
	if len(bearers) == 0 && h >= 0 {
		switch {
		case t.rel(k, "xcomp", "conj", "advcl"):
			bearers = t.subject(h)
		case t.rel(k, "acl", "amod", "appos"):
			bearers = t.parties(h)
		}
	}
	if len(with) == 0 || len(bearers) == 0 {
		return nil
	}
	from := k
	if t.is(k-1, "closely", "long", "formally", "officially") {
		from--
	}
	return []readout.Tie{{Parties: append(bearers, with...), Name: t.span(from, k)}}
}

// held reads "Russian-occupied Crimea", "the Iran-backed Hezbollah".
func (t *tree) held(k int) []readout.Tie {
	if k < 2 || t.unreal(k) {
		return nil
	}
	owner := k - 2
	if !t.isPartyWord(owner) || k+1 >= len(t.tokens) || lexicon.TieOver(t.low(owner-1)) {
		return nil
	}
	holder := t.parties(owner)
	if len(holder) > 1 {
		holder = holder[:1]
	}
	what := t.heldName(k + 1)
	if len(holder) == 0 || what.Empty() {
		return nil
	}
	return []readout.Tie{{Parties: []readout.Span{holder[0], what}, Name: t.span(owner, k)}}
}

// heldName is the name right behind "Russian-occupied": a land or a body, or the
// first words of a phrase with a capital that no stage has named.
func (t *tree) heldName(k int) readout.Span {
	for k < len(t.tokens) && t.named[k] < 0 && t.tokens[k].UPOS == "ADJ" && k+1 < len(t.tokens) && t.raw(k) == t.low(k) {
		k++ // "Russian-occupied eastern Ukraine"
	}
	if k >= len(t.tokens) {
		return readout.Span{}
	}
	if n := t.named[k]; n >= 0 {
		switch name := t.record.Names[n]; name.Type {
		case readout.PersonName, readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName, readout.WorkName, readout.EventName:
			return readout.Span{}
		default:
			return name.Span
		}
	}
	if t.tokens[k].UPOS != "PROPN" {
		return readout.Span{}
	}
	to := k
	for to+1 < len(t.tokens) && t.tokens[to+1].UPOS == "PROPN" && t.named[to+1] < 0 {
		to++
	}
	return t.span(k, to)
}

// possession reads "X, a French protectorate", "a British overseas territory".
func (t *tree) possession(k int) []readout.Tie {
	from := t.nameStart(k)
	if t.over(k) {
		return nil
	}
	var owners []readout.Span
	for c := range t.kids(k) {
		switch {
		case t.rel(c, "amod", "compound", "nmod:poss") && c < k && t.isPartyWord(c):
			owners = append(owners, t.parties(c)...)
		case t.rel(c, "nmod") && t.cased(c, "of"):
			owners = append(owners, t.parties(c)...)
		}
	}
	bearers := t.places(k)
	if len(owners) == 0 || len(bearers) == 0 {
		return nil
	}
	if t.lemma(k) == "territory" && !t.is(k-1, "overseas", "crown", "dependent", "trust") {
		// Any state has territory; what is one is known.
		if s, ok := lexicon.StateByWord(t.article(t.record.Text(bearers[0]))); !ok || !s.State.Territory {
			return nil
		}
	}
	return []readout.Tie{{Parties: append(bearers, owners...), Name: t.span(from, k)}}
}

// places are the lands that are the possession k: names that are no party
// otherwise.
func (t *tree) places(k int) []readout.Span {
	if s := t.bearers(k); len(s) > 0 {
		return s
	}
	for _, c := range [...]int{t.kid(k, "nsubj"), t.kid(k, "appos"), t.head(k)} {
		if c >= 0 && t.named[c] >= 0 && t.record.Names[t.named[c]].Type == readout.LocationName && (c != t.head(k) || t.rel(k, "appos")) {
			return []readout.Span{t.record.Names[t.named[c]].Span}
		}
	}
	return nil
}
