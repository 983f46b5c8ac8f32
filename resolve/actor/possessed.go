package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// possessed is whose somebody a description is where a possessive pronoun or the
// possessive of a noun begins it, "her spokesman", "the bank's director", or
// where a body without a name stands behind it, "a lawyer for the company":
// owner is nil where that cannot be decided, and owned false where nothing of
// the kind stands there. The owner's country goes into the description.
func (x *reading) possessed(d *description, sentence, attribution int) (owner *somebody, owned bool) {
	if d.kind != lexicon.PersonRole && d.kind != lexicon.BodyRole {
		return nil, false
	}
	switch low := x.tokens[d.from].low; low {
	case "his", "her", "its", "their":
		owner = x.pronoun(d.from, low, sentence, attribution)
		if owner == nil && low == "its" && stateRoles[strings.ReplaceAll(d.lemma, " ", "-")] {
			owner = x.onlyState(d.from, sentence)
		}
		if owner != nil && owner.kind == readout.State && low == "its" && d.kind == lexicon.PersonRole && !stateRoles[strings.ReplaceAll(d.lemma, " ", "-")] && !strings.HasSuffix(d.lemma, "minister") {
			// A director is some body's, where one was spoken of.
			if o := x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: 2, margin: pronounMargin, told: true,
				fits: func(s *somebody) bool { return s.isBody() }}); o != nil {
				owner = o
			}
		}
		if owner != nil {
			x.mention(owner, x.tokens[d.from].span, readout.ByPronoun)
		}
		owned = true
	case "whose":
		if d.from > 0 {
			if owner = x.antecedent(d.from, "who"); owner == nil {
				owner = x.antecedent(d.from, "which")
			}
		}
		owned = owner != nil
	default:
		owner = x.possessorBefore(d, sentence, attribution)
		owned = owner != nil
		if p := x.possessiveBehind(d); p > 0 {
			// "a colleague of hers": theirs, and one of several
			if owner = x.pronoun(p, x.tokens[p].low, sentence, attribution); owner != nil && d.facts.country == "" {
				d.facts.country = owner.country
			}
			d.boss = owner
			return owner, false
		}
		if owner == nil {
			owner = x.bodyBehind(d, sentence, attribution)
			d.body = owner
		}
	}
	if owner != nil {
		if d.facts.country == "" {
			d.facts.country = owner.country
		}
		d.facts.adopt(owner, d.lemma)
	}
	return owner, owned
}

// possessorBefore is the body or person whose possessive, without a name, stands
// at the start of a description: "the bank's" of "the bank's director".
func (x *reading) possessorBefore(d *description, sentence, attribution int) *somebody {
	for i := d.from + 1; i < d.role; i++ {
		if !isPossessive(x.tokens[i].low) {
			continue
		}
		if x.tokens[i-1].name >= 0 {
			return nil
		}
		o := x.description(d.from, i, i)
		if o == nil || o.kind == lexicon.TextRole {
			return nil
		}
		s := x.described(o, sentence, attribution)
		if s != nil {
			x.mention(s, x.spanOf(d.from, i), readout.ByDescription)
		}
		return s
	}
	return nil
}

// possessiveBehind is the token of "hers" in "a colleague of hers", 0 for none.
func (x *reading) possessiveBehind(d *description) int {
	if d.head+1 >= d.end || x.tokens[d.head].low != "of" {
		return 0
	}
	switch x.tokens[d.head+1].low {
	case "his", "hers", "theirs":
		if d.head+2 >= d.end || x.tokens[d.head+2].name < 0 {
			return d.head + 1
		}
	}
	return 0
}

// bodyBehind is the body without a name behind "of", "for" or "at" that a
// description belongs to.
func (x *reading) bodyBehind(d *description, sentence, attribution int) *somebody {
	if d.kind != lexicon.PersonRole || d.head+2 > d.end || d.head >= len(x.tokens) {
		return nil
	}
	switch x.tokens[d.head].low {
	case "of", "for", "at":
	case "to":
		if d.lemma != "adviser" && d.lemma != "advisor" && d.lemma != "consultant" && d.lemma != "aide" && d.lemma != "supplier" {
			return nil
		}
	default:
		return nil
	}
	from := d.head + 1
	if x.tokens[from].low != "the" && x.tokens[from].low != "its" {
		return nil
	}
	head := x.headEnd(from, d.end)
	if head <= from+1 || x.tokens[head-1].name >= 0 {
		return nil
	}
	o := x.description(from, head, head)
	if o == nil || o.kind != lexicon.BodyRole && o.kind != lexicon.OutletRole {
		return nil
	}
	return x.described(o, sentence, attribution)
}

// adopt takes over the sectors of the body or the person whose somebody has the
// role, where the role does not tell its own: a bank's director is of business,
// a minister's counterpart a minister.
func (f *facts) adopt(owner *somebody, role string) {
	switch {
	case owner.isBody() && len(owner.sectors) > 0 && len(f.sectors) > 0 && (f.sectors[0] == "MIL" || f.sectors[0] == "GOV") && armed[owner.sectors[0]] && f.officeBy < 3:
	case owner.isBody() && len(owner.sectors) > 0 && (f.weak || len(f.sectors) == 0 || role == "president"):
	case owner.kind == readout.Person && alike[role]:
		if f.office == "" || f.officeBy < 2 {
			f.office, f.officeBy = owner.office, min(owner.officeBy, 1)
		}
	default:
		return
	}
	f.sectors, f.sure = slices.Clone(owner.sectors), true
}

// armed are sectors of bodies whose commanders and chiefs are of the same.
var armed = words(`REB UAF CRM SPY COP`)

// alike are roles whose holder is what the one is to whom they stand so.
var alike = words(`counterpart colleague successor predecessor rival`)

// stateRoles are what a state has, and a company or a ship has not.
var stateRoles = words(`president premier leader minister chancellor king queen government parliament army military navy police ambassador envoy ministry
foreign-minister prime-minister cabinet embassy court legislature senate opposition ruler monarch delegation negotiator diplomat capital`)

// onlyState is the one state that was seen in this sentence or the one before,
// ahead of token k: that of "its president" where the pronoun stands before its
// noun or a body stands between.
func (x *reading) onlyState(k, sentence int) *somebody {
	var found *somebody
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= sentence-1; i-- {
		s := x.seen[i].who
		if s.kind != readout.State || x.seen[i].at >= x.tokens[k].span.Start || s == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = s
	}
	return found
}
