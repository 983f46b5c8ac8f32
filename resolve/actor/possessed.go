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

// ownedBy is whom a description with a possessive means. A person of the text
// counts only where the text ties them to the owner: as theirs, or, of a state,
// by its country; of two people's spokesmen one is never taken for the other.
// Otherwise it is somebody of their own, and nobody where the owner is unknown.
func (x *reading) ownedBy(d *description, owner *somebody, sentence, attribution int) *somebody {
	if d.kind == lexicon.BodyRole || d.plural {
		return x.ownedBody(d, owner, sentence, attribution)
	}
	var fits []*somebody
	country := d.facts.country
	d.facts.country = ""
	for _, s := range x.personsFitting(d) {
		switch {
		case s == owner:
		case owner != nil && s.boss == owner:
			return s
		case s.boss != nil && owner != nil:
		case owner == nil:
			fits = append(fits, s)
		case owner.kind == readout.State && country != "" && s.country == country, owner.isBody() && s.body == owner:
			fits = append(fits, s)
		}
	}
	d.facts.country = country
	if owner == nil {
		// Whose is not known: somebody of the text only where they were called so
		// and nobody else can be.
		if len(fits) == 1 && fits[0].boss == nil && len(x.persons) <= 2 {
			return fits[0]
		}
		return nil
	}
	if len(fits) == 1 {
		return fits[0]
	}
	if len(fits) > 1 {
		return nil
	}
	if s := owner.kin(d.lemma); s != nil {
		return s
	}
	s, made := x.byKeyOr("owned/"+owner.slug+"/"+d.lemma, readout.Person, x.words(x.pastArticle(d), d.end))
	if made {
		s.learn(d.facts)
		s.unnamed, s.described = x.unnamed(d), true
		s.boss, s.relation = owner, d.lemma
		x.byLemma[d.lemma] = append(x.byLemma[d.lemma], s)
	}
	return s
}

// ownedBody is the body or group that "its parliament", "her office", "his
// party" or "his aides" means.
func (x *reading) ownedBody(d *description, owner *somebody, sentence, attribution int) *somebody {
	if owner == nil {
		if d.plural {
			return x.newDescribed(d)
		}
		return nil
	}
	if d.kind == lexicon.BodyRole && !d.plural && owner.country != "" && owner.kind == readout.Person && (d.lemma == "country" || d.lemma == "nation" || d.lemma == "government") {
		return x.stateOf(owner.country)
	}
	if needs := bodyNouns[d.lemma]; d.kind == lexicon.BodyRole && !d.plural && needs != nil {
		if owner.body != nil && owner.body.isA(needs) {
			return owner.body
		}
		if owner.kind == readout.Person {
			if s, _ := x.namedBody(d, sentence, attribution); s != nil && s.isA(needs) {
				return s
			}
		} else if s := x.bodyFitting(d); s != nil && s != owner {
			return s
		}
	}
	kind := readout.Organisation
	if d.plural && d.several {
		kind = readout.Group
	}
	s, made := x.byKeyOr("owned/"+owner.slug+"/"+d.lemma+"/"+string(kind), kind, x.words(x.pastArticle(d), d.end))
	if made {
		s.learn(d.facts)
		s.office, s.officeBy = "", 0
		if len(s.sectors) == 0 && (kind == readout.Organisation || servants[d.lemma]) || d.lemma == "office" {
			s.sectors = slices.Clone(owner.sectors)
		}
		s.described, s.boss, s.plural = true, owner, kind == readout.Group
		if kind == readout.Group {
			s.unnamed = x.unnamed(d)
		}
		x.byLemma[d.lemma] = append(x.byLemma[d.lemma], s)
	}
	return s
}

// pastArticle is the first token of a description that is no article.
func (x *reading) pastArticle(d *description) int {
	switch x.tokens[d.from].low {
	case "the", "a", "an":
		if d.from+1 < d.end {
			return d.from + 1
		}
	}
	return d.from
}

// servants are roles whose holders are of the sector of whom they serve.
var servants = words(`aide adviser advisor official officer minister deputy staff team member colleague spokesman assistant lieutenant guard`)

// kin is the one who stands to s as the noun says, because s was told to stand to
// them the other way round: the father of his daughter, the brother of his
// brother.
func (s *somebody) kin(noun string) *somebody {
	if s.boss == nil || s.boss.kind != readout.Person {
		return nil
	}
	for _, back := range strings.Fields(backwards[s.relation]) {
		if back == noun {
			return s.boss
		}
	}
	return nil
}

// backwards has for a relation those that it is from the other side.
var backwards = map[string]string{
	"daughter": "father mother parent", "son": "father mother parent", "father": "son daughter", "mother": "son daughter", "wife": "husband",
	"husband": "wife", "widow": "husband", "brother": "brother sister sibling", "sister": "brother sister sibling", "cousin": "cousin", "nephew": "uncle aunt", "niece": "uncle aunt",
	"uncle": "nephew niece", "aunt": "nephew niece", "colleague": "colleague", "counterpart": "counterpart", "rival": "rival", "grandson": "grandfather grandmother",
	"granddaughter": "grandfather grandmother", "employer": "employee", "client": "lawyer", "lawyer": "client", "predecessor": "successor", "successor": "predecessor", "partner": "partner",
}
