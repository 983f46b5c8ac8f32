package tie

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// member reads "X, a member of NATO", "NATO member X". Persons are members of
// too much.
func (t *tree) member(k int) []readout.Tie {
	if t.over(k) || t.is(k+1, "state", "states", "country", "countries", "nation", "nations") {
		return nil
	}
	return t.membership(k, t.nameStart(k), k)
}

// memberState reads "EU member state Hungary", "Hungary, a member state of the
// EU".
func (t *tree) memberState(k int) []readout.Tie {
	if !t.is(k-1, "member") || t.over(k) {
		return nil
	}
	return t.membership(k, t.nameStart(k), k)
}

func (t *tree) membership(k, from, to int) []readout.Tie {
	var body []readout.Span
	for c := range t.kids(k) {
		switch {
		case t.rel(c, "nmod", "obl") && t.cased(c, "of", "in", "to"):
			if s := t.body(c); !s.Empty() {
				body = append(body, s)
			}
			for g := range t.kids(c) {
				if s := t.body(g); t.rel(g, "conj") && !s.Empty() {
					body = append(body, s)
				}
			}
		case t.rel(c, "compound", "nmod:poss", "nmod", "amod") && c < from && t.isPartyWord(c):
			if s := t.body(c); !s.Empty() {
				body = append(body, s)
			}
		}
	}
	if len(body) == 0 {
		return nil
	}
	var members []readout.Span
	for _, s := range t.bearers(k) {
		if t.isStateSpan(s) {
			members = append(members, s)
		}
	}
	if len(members) == 0 {
		return nil
	}
	return []readout.Tie{{Parties: append(members, body...), Name: t.span(from, to)}}
}

// body is the organisation, bloc or treaty at token c that has members.
func (t *tree) body(c int) readout.Span {
	if n := t.named[c]; n >= 0 {
		name := t.record.Names[n]
		text := t.article(t.record.Text(name.Span))
		switch o := lexicon.OrganisationByName(text); {
		case o != nil && o.Country == "":
			return name.Span
		case o != nil:
			return readout.Span{}
		case name.Type == readout.OrganisationName && unions[lower(lastWord(text))]:
			return name.Span
		case name.Type == readout.OrganisationName && strings.ToUpper(text) == text && len(text) <= 8:
			return name.Span
		}
		return readout.Span{}
	}
	if o := lexicon.OrganisationByName(t.raw(c)); o != nil && o.Country == "" {
		return t.tokens[c].Span
	}
	if t.tokens[c].UPOS == "PROPN" && unions[t.low(c)] || t.is(c, "bloc", "alliance", "union", "treaty", "pact") && t.kid(c, "det") >= 0 {
		return t.phrase(c)
	}
	return readout.Span{}
}

// unions are nouns for what states are members of.
var unions = words(`union league alliance bloc community organisation organization pact treaty council
	commonwealth g7 g20 g77 brics group federation coalition association partnership forum zone market area
	assembly initiative court convention`)

// phrase covers token c and what stands before it within its noun phrase.
func (t *tree) phrase(c int) readout.Span {
	from := c
	for f := c - 1; f >= 0 && c-f < 10; f-- {
		if !t.within(f, c) || t.rel(f, "case", "cc", "mark") || t.tokens[f].UPOS == "PUNCT" && !t.is(f, "-") {
			break
		}
		from = f
	}
	return t.span(from, c)
}

// isStateSpan reports whether the words are a state or a body of states, and no
// person.
func (t *tree) isStateSpan(s readout.Span) bool {
	text := t.article(t.record.Text(s))
	if w, ok := lexicon.StateByWord(text); ok {
		return w.Sense != lexicon.StateByPeople
	}
	if o := lexicon.OrganisationByName(text); o != nil {
		return o.Country == ""
	}
	low := lower(text)
	return low == "it" || low == "they" || low == "both" || low == "which" || low == "its" || bodies[lastWord(low)]
}

// treatyParty reads "X is a party to the treaty", "a signatory of the convention".
func (t *tree) treatyParty(k int) []readout.Tie {
	if t.over(k) {
		return nil
	}
	for c := range t.kids(k) {
		if !t.rel(c, "nmod", "obl") || !t.cased(c, "to", "of") || t.is(k, "party", "parties") && !t.cased(c, "to") || !treaties[t.lemma(c)] {
			continue
		}
		bearers := t.bearers(k)
		if len(bearers) == 0 {
			return nil
		}
		return []readout.Tie{{Parties: append(bearers, t.phrase(c)), Name: t.span(t.nameStart(k), k)}}
	}
	return nil
}

// treaties are nouns for what states are party to.
var treaties = words(`treaty convention statute pact accord accords agreement protocol charter npt covenant`)
