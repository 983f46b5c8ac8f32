package actor

import (
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// described is whoever a description means: a person of the text that it fits,
// somebody described before in the same words or meant again by "the", or
// somebody new.
func (x *reading) described(d *description, sentence, attribution int) *somebody {
	if d.kind == lexicon.PersonRole && !d.plural && d.definite {
		fits := x.personsFitting(d)
		if len(fits) == 1 {
			return fits[0]
		}
		if len(fits) > 1 {
			return nil
		}
		if s, decided := x.calledAgain(d, sentence, attribution); decided {
			return s
		}
	}
	if s := x.government(d); s != nil {
		return s
	}
	if d.kind == lexicon.BodyRole && (d.lemma == "country" || d.lemma == "nation") && !d.plural {
		return x.land(d, sentence, attribution)
	}
	if d.kind == lexicon.BodyRole && d.facts.country != "" {
		if s := x.bodyFitting(d); s != nil {
			return s
		}
	}
	if d.named != nil {
		return d.named
	}
	if s := x.these(d, sentence); s != nil {
		return s
	}
	if (d.definite || d.bare && d.kind == lexicon.BodyRole && !d.several && unarticled[d.lemma]) && !d.restricted {
		before := x.calledSo(d)
		switch {
		case len(before) == 1:
			return before[0]
		case len(before) > 1:
			return x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: epithetBack, margin: againMargin,
				fits: func(s *somebody) bool { return slices.Contains(before, s) }})
		default:
			if s, decided := x.namedBody(d, sentence, attribution); decided {
				return s
			}
			if s := x.groupAgain(d, sentence, attribution); s != nil {
				return s
			}
		}
	}
	return x.newDescribed(d)
}

// againMargin is how much more salient than the next of two of one noun the one
// must be whom the noun means again.
const againMargin = 1.8

// unarticled are bodies that news speaks of without an article.
var unarticled = words(`police parliament congress prosecution government`)

// mostOfNoun is how many of those whom the text called by one noun are looked at.
const mostOfNoun = 64

// calledSo are those whom the text called by the same noun before, and by the
// words before it where the description has such.
func (x *reading) calledSo(d *description) []*somebody {
	var fits []*somebody
	all := x.byLemma[d.lemma]
	for _, s := range all[max(0, len(all)-mostOfNoun):] {
		if s.plural != d.plural || d.facts.country != "" && s.country != "" && s.country != d.facts.country {
			continue
		}
		same := true
		for i := d.from; i < d.role && !d.bare; i++ {
			t := x.tokens[i]
			same = same && (t.name >= 0 || determiners[t.low] || numeral(t.low) > 0 || x.punctuation(i) || isPossessive(t.low) || strings.Contains(strings.ToLower(s.name), t.low))
		}
		if same {
			fits = append(fits, s)
		}
	}
	return fits
}

// newDescribed is the somebody of just these words.
func (x *reading) newDescribed(d *description) *somebody {
	from := d.from
	switch x.tokens[from].low {
	case "the", "a", "an", "this", "that", "these", "those":
		if from+1 < d.end {
			from++
		}
	}
	kind := readout.Group
	switch {
	case d.several && d.kind == lexicon.BodyRole:
	case d.kind == lexicon.BodyRole:
		kind = readout.Organisation
	case d.kind == lexicon.TextRole:
		kind = readout.DocumentActor
	case d.kind == lexicon.OutletRole:
		kind = readout.OutletActor
	case !d.plural:
		kind = readout.Person
	}
	name := x.text[x.tokens[from].span.Start:x.tokens[d.end-1].span.End]
	name = strings.Join(strings.Fields(name), " ")
	key := "described/" + strings.ToLower(name)
	if d.indefinite {
		key += " " + strconv.Itoa(d.from) // another of these words is another
	}
	if kind == readout.Organisation && x.byKey["name/"+strings.ToLower(name)] != nil {
		key = "name/" + strings.ToLower(name) // the same words with capitals
	}
	s, made := x.byKeyOr(key, kind, name)
	if made {
		s.described, s.age, s.mixed, s.body = true, d.age, d.mixed, d.body
		s.boss, s.relation = d.boss, d.lemma
		s.plural = d.plural || kind == readout.Group
		s.learn(d.facts)
		if kind == readout.Person || kind == readout.Group {
			s.unnamed = x.unnamed(d)
			x.officerOf(s, d.from, x.tokens[d.from].sentence)
		}
		if kind != readout.Person {
			s.office = ""
		}
		x.byLemma[d.lemma] = append(x.byLemma[d.lemma], s)
		if last := d.lemma[strings.LastIndexByte(d.lemma, ' ')+1:]; last != d.lemma {
			x.byLemma[last] = append(x.byLemma[last], s) // "the guards" are the border guards
		}
		if first, _, ok := strings.Cut(d.lemma, " "); ok {
			if r := lexicon.RoleByNoun(first); r != nil && r.Kind == lexicon.PersonRole && kind == readout.Person {
				x.byLemma[first] = append(x.byLemma[first], s) // "the deputy" is the deputy mayor
			}
		}
		if d.role > d.from && kind == readout.Person {
			low := x.tokens[d.role-1].low
			if r := lexicon.RoleByNoun(low); r != nil && r.Kind == lexicon.PersonRole && x.tokens[d.role-1].name < 0 {
				x.byLemma[low] = append(x.byLemma[low], s) // "the deputy" is the deputy mayor
			}
		}
		if kind == readout.Organisation && s.country != "" {
			x.bodies[s.country] = append(x.bodies[s.country], s)
		}
	}
	return s
}
