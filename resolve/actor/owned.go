package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
		if owner.body != nil && (owner.body.isA(needs) || len(owner.body.sectors) == 0 && mayBeAny[d.lemma]) {
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

// servants are roles whose holders are of the sector of whom they serve.
var servants = words(`aide adviser advisor official officer minister deputy staff team member colleague spokesman assistant lieutenant guard`)

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
	"student": "professor teacher mentor supervisor", "pupil": "teacher", "professor": "student", "teacher": "pupil student", "mentor": "student",
	"aide": "boss", "secretary": "boss employer", "deputy": "boss", "agent": "client", "manager": "client", "adviser": "boss", "assistant": "boss",
	"doctor": "patient", "patient": "doctor", "boss": "deputy aide employee", "guard": "boss", "driver": "boss", "landlord": "tenant", "tenant": "landlord",
}
