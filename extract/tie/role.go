package tie

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// ties are those that token k names.
func (t *tree) ties(k int) []readout.Tie {
	tok := &t.tokens[k]
	switch tok.UPOS {
	case "NOUN", "PROPN", "VERB", "ADJ":
	default:
		return nil
	}
	if tok.UPOS == "VERB" || tok.UPOS == "ADJ" {
		if t.is(k-1, "-") && lexicon.TieHold(t.low(k)) {
			return t.held(k)
		}
		if t.is(k, "allied", "aligned") {
			return t.allied(k)
		}
		return nil
	}
	switch {
	case t.is(k, "war"):
		return t.war(k)
	case t.is(k, "sanctions", "embargo"):
		return t.sanctions(k)
	}
	if t.named[k] >= 0 && t.record.Names[t.named[k]].Type != readout.DateName {
		return nil
	}
	switch kind := lexicon.TieNoun(t.lemma(k)); kind {
	case lexicon.TieRole, lexicon.TieRankedRole:
		return t.role(k, kind)
	case lexicon.TieMember:
		return t.member(k)
	case lexicon.TieTreaty:
		return t.treatyParty(k)
	case lexicon.TieHeld:
		return t.possession(k)
	case lexicon.TieBond, lexicon.TieRankedBond:
		return t.bond(k, kind)
	}
	return nil
}

// role reads "X, a close ally of Y", "Y's ally X", "X and Y are rivals".
func (t *tree) role(k int, kind lexicon.TieKind) []readout.Tie {
	if t.lemma(k) == "state" {
		return t.memberState(k)
	}
	from := t.nameStart(k)
	if t.over(k) || !t.ranked(k, from, kind) {
		return nil
	}
	bearers := t.bearers(k)
	others := t.others(k, "of", "for", "to", "with")
	plural := t.tokens[k].XPOS == "NNS"
	if h := t.head(k); len(others) == 0 && h > k && t.rel(k, "compound", "nmod:desc", "flat") {
		// "Our ally Turkey", whose "our" the tree hangs on Turkey.
		if c := t.kid(h, "nmod:poss"); c >= 0 && c < k {
			others = t.owner(c, h)
		}
	}
	if len(bearers) == 0 && len(others) > 0 {
		bearers, others = t.before(k)
	}
	name := t.span(from, k)
	switch {
	case len(bearers) > 0 && len(others) > 0:
		return []readout.Tie{{Parties: append(bearers, others...), Name: name}}
	case plural && len(bearers) > 1, plural && t.together(bearers) && !t.isPronoun(bearers[0]):
		return []readout.Tie{{Parties: bearers, Name: name}}
	}
	return nil
}

// before reads "Syria's Hezbollah allies", "our Turkish ally": the one right before
// the noun is the ally of the owner. The allies that a body such as NATO gives
// are its members, who are not named.
func (t *tree) before(k int) (bearers, others []readout.Span) {
	for c := range t.kids(k) {
		switch {
		case t.rel(c, "nmod:poss"):
			others = append(others, t.owner(c, k)...)
		case c < k && t.rel(c, "compound", "amod") && t.isPartyWord(c):
			s := t.party(c)
			if o := lexicon.OrganisationByName(t.article(t.record.Text(s))); o == nil || o.Country != "" || slices.Contains(o.Sectors, "REB") {
				bearers = append(bearers, s)
			}
		}
	}
	if len(bearers) == 0 || len(others) == 0 {
		return nil, nil
	}
	return bearers, others
}

// ranked reports whether the modifiers of a noun that names no tie by itself
// make it name one.
func (t *tree) ranked(k, from int, kind lexicon.TieKind) bool {
	if kind != lexicon.TieRankedRole && kind != lexicon.TieRankedBond {
		return true
	}
	for c := from; c < k; c++ {
		if lexicon.TieRank(kind, t.low(c)) {
			return true
		}
		if t.is(c+1, "-") && c+2 < k && lexicon.TieRank(kind, t.low(c)+"-"+t.low(c+2)) {
			return true
		}
	}
	return false
}

// nameStart is the first token of the words that name the relation whose noun is
// k: its modifiers without article, owner and, at the front, party.
func (t *tree) nameStart(k int) int {
	from := k
	for c := k - 1; c >= 0 && k-c < 12; c-- {
		if !t.within(c, k) || t.tokens[c].XPOS == "POS" || t.tokens[c].XPOS == "PRP$" {
			break
		}
		if t.is(c, "all") && t.is(c+1, "-") {
			from = c // "all-weather"
			continue
		}
		if t.head(c) == k && t.rel(c, outside...) || t.tokens[c].UPOS == "PUNCT" && !t.joins(c, k) {
			break
		}
		from = c
	}
	for from < k && (t.isPartyWord(from) || t.tokens[from].UPOS == "PUNCT" || t.is(from, "the", "a", "an", "one", "some")) {
		from++
	}
	for c := from; c < k; c++ {
		if from > 0 && t.tokens[c].XPOS == "''" && t.tokens[from-1].XPOS == "``" {
			return from - 1 // a name that begins in quotation marks and ends behind them
		}
	}
	return from
}

// outside are the relations to a noun of what is no part of its name.
var outside = []string{"det", "case", "cop", "nsubj", "mark", "cc", "nmod:poss", "advmod", "aux", "appos", "conj", "nummod"}

// joins reports whether the mark at c stands within the name of which k is the
// noun: a hyphen, a quotation mark that closes its first words, a comma between
// adjectives.
func (t *tree) joins(c, k int) bool {
	switch {
	case t.is(c, "-", "–"):
		return true
	case c == 0:
		return false
	case t.is(c, "\"", "”", "’", "'"):
		return t.within(c-1, k)
	}
	return t.is(c, ",") && t.tokens[c-1].UPOS == "ADJ" && t.tokens[c+1].UPOS == "ADJ"
}

// within reports whether token c stands below k, by few steps.
func (t *tree) within(c, k int) bool {
	for steps := 0; c >= 0 && steps < 4; steps++ {
		c = t.head(c)
		if c == k {
			return true
		}
	}
	return false
}

// isPartyWord reports whether token c is a name of a state or an organisation.
func (t *tree) isPartyWord(c int) bool {
	if n := t.named[c]; n >= 0 {
		name := t.record.Names[n]
		return name.Type == readout.OrganisationName || t.isState(name) || name.Type == readout.PersonName && t.isPublic(name)
	}
	_, ok := lexicon.StateByWord(t.raw(c))
	return ok || t.tokens[c].UPOS == "PROPN" && lexicon.OrganisationByName(t.raw(c)) != nil
}

// others are those to whom somebody stands in the relation k: owner, "of Y",
// "Y ally".
func (t *tree) others(k int, preps ...string) []readout.Span {
	var out []readout.Span
	for c := range t.kids(k) {
		switch {
		case t.rel(c, "nmod:poss"):
			out = append(out, t.owner(c, k)...)
		case t.rel(c, "nmod", "obl") && t.cased(c, preps...):
			out = append(out, t.parties(c)...)
		case t.rel(c, "compound", "amod", "nmod") && c < k && t.isPartyWord(c):
			out = append(out, t.parties(c)...)
		}
	}
	return out
}

// owner is the party of a possessive. A pronoun is replaced by the subject of its
// clause where that is a party.
func (t *tree) owner(c, k int) []readout.Span {
	if t.tokens[c].UPOS != "PRON" {
		return t.parties(c)
	}
	if h := t.head(k); h >= 0 && t.rel(k, "conj") && t.is(c, "its", "his", "her", "their") {
		if s := t.party(h); !s.Empty() {
			return []readout.Span{s} // "Turkey and its ally Azerbaijan"
		}
	}
	if subject := t.subjectOver(k); len(subject) > 0 && !t.is(c, "our", "my", "your") {
		plural := len(subject) > 1 || t.isPlural(subject[0])
		if t.isPronoun(subject[0]) {
			return t.parties(c)
		}
		if plural == t.is(c, "their") {
			return subject
		}
	}
	return t.parties(c)
}

// subjectOver is the subject of the clause in which token k stands below the
// verb, and nil where k is part of that subject.
func (t *tree) subjectOver(k int) []readout.Span {
	below := k
	for h, steps := t.head(k), 0; h >= 0 && steps < 8; h, steps = t.head(h), steps+1 {
		for c := range t.kids(h) {
			if t.rel(c, "nsubj") && c != below {
				return t.parties(c)
			}
		}
		below = h
	}
	return nil
}
