package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// possessed is whose somebody the description of one person is where it begins
// with a possessive pronoun, "her spokesman", "its leader": owner is nil where
// that cannot be decided, and owned false where no pronoun stands there. The
// owner's country goes into the description.
func (x *reading) possessed(d *description, sentence, attribution int) (owner *somebody, owned bool) {
	if d.kind != lexicon.PersonRole || d.plural {
		return nil, false
	}
	switch low := x.tokens[d.from].low; low {
	case "his", "her", "its", "their":
		owner = x.pronoun(d.from, low, sentence, attribution)
		if owner == nil && low == "its" {
			owner = x.onlyState(d.from, sentence)
		}
	default:
		return nil, false
	}
	if owner != nil && d.facts.country == "" {
		d.facts.country = owner.country
	}
	return owner, true
}

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

// ownedBy is whom a description with a possessive pronoun means. A person of the
// text counts only where the text ties them to the owner: as theirs, or, of a
// state, by its country; of two people's spokesmen one is never taken for the
// other. Otherwise it is somebody of their own, and nobody where the owner is
// unknown.
func (x *reading) ownedBy(d *description, owner *somebody) *somebody {
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
		case owner.kind != readout.Person && country != "" && s.country == country:
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
	name := strings.Join(strings.Fields(x.text[x.tokens[d.from].span.Start:x.tokens[d.end-1].span.End]), " ")
	key := "owned/" + owner.slug + "/" + d.lemma
	s, made := x.byKeyOr(key, readout.Person, name)
	if made {
		s.learn(d.facts)
		s.unnamed, s.described = x.unnamed(d), true
		s.boss = owner
	}
	return s
}
