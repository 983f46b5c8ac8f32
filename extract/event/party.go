package event

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// Weights of a party: nobody, somebody, somebody by name or role, somebody
// political.
const (
	thing int8 = iota
	person
	named
	political
)

// weigh tells how political the party is that h heads.
func (s *sheet) weigh(h int) int8 {
	w := &s.words[h]
	if w.weight >= 0 {
		return w.weight
	}
	w.weight = s.weighNew(h)
	return w.weight
}

func (s *sheet) weighNew(h int) int8 {
	w := &s.words[h]
	if w.pos == "PRON" {
		switch w.low {
		case "he", "she", "they", "him", "her", "them", "we", "us", "who", "i", "you", "me":
			return person
		}
		return thing
	}
	best := thing
	e := s.phrase(h)
	words := s.spanOf(e).In(s.text)
	switch w.name {
	case readout.StateName, readout.NationalityName:
		if _, ok := lexicon.StateByWord(w.span.In(s.text)); ok || w.name == readout.StateName {
			return political
		}
		best = named
	case readout.PersonName:
		best = named
		if len(lexicon.LeadersByWord(w.span.In(s.text))) > 0 {
			return political
		}
	case readout.OrganisationName, readout.LocationName:
		best = named
	default:
		if w.pos == "PROPN" {
			best = named
		}
	}
	if _, ok := lexicon.StateByWord(strings.TrimPrefix(strings.TrimPrefix(words, "the "), "The ")); ok {
		return political
	}
	if o := s.organisation(e); o != nil {
		for _, x := range o.Sectors {
			if strongSectors[x] {
				return political
			}
		}
		best = max(best, named)
	}
	role := lexicon.RoleByNoun(w.low)
	if role == nil {
		role = lexicon.RoleByNoun(w.lemma)
	}
	sector := ""
	if best > thing || role != nil || w.pos == "NOUN" {
		sector = lexicon.Sector(words)
	}
	national, inside := s.nationality(e)
	switch {
	case sector == "":
	case strongSectors[sector] && !vagueNouns[w.lemma]:
		return political
	case strongSectors[sector] && (national || inside || best == named):
		return political
	case sector == "CVL" && civicNouns[w.lemma]:
		return political
	}
	if role != nil && role.Kind != lexicon.TextRole || sector != "" {
		best = max(best, person)
	}
	if best == thing && peopleNouns[w.lemma] {
		best = person
	}
	if national && best >= person {
		return political
	}
	if national || inside && best >= person {
		best = max(best, named)
	}
	if w.pos == "NUM" {
		best = max(best, person)
	}
	return best
}

// nationality reports whether the phrase names a state or its people, and whether
// it names anything at all.
func (s *sheet) nationality(e extent) (national, any bool) {
	for i := e.from; i < e.to; i++ {
		any = any || s.words[i].name != "" && s.words[i].name != readout.DateName && s.words[i].name != readout.MoneyName && s.words[i].name != readout.QuantityName
		switch s.words[i].name {
		case readout.StateName, readout.NationalityName:
			if _, ok := lexicon.StateByWord(s.words[i].span.In(s.text)); ok || s.words[i].name == readout.StateName {
				return true, true
			}
		}
	}
	return false, any
}

// organisation is the known one that the phrase names, nil where it names none.
func (s *sheet) organisation(e extent) *lexicon.Organisation {
	for i := e.from; i < e.to; i++ {
		if s.words[i].name != readout.OrganisationName || !s.words[i].starts {
			continue
		}
		j := i + 1
		for j < e.to && s.words[j].name == readout.OrganisationName && !s.words[j].starts {
			j++
		}
		name := s.spanOf(extent{i, j}).In(s.text)
		if o := lexicon.OrganisationByName(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")); o != nil {
			return o
		}
	}
	return nil
}

var strongSectors = words("GOV MIL LEG JUD COP SPY OPP PTY REB UAF IGO REF CRM")

// vagueNouns have a political sector only with a name or a state beside them.
var vagueNouns = words(`director head chair chief boss leader host secretary prince princess king queen emperor office team department
	mission council agency state commission officer speaker deputy board captain major governor mayor representative
	delegate manager commissioner staffer authority nation country city capital command force unit house court judge
	justice attorney pilot administration inspector member ruler society kingdom empire party colonel marshal
	organizer organiser whip mediator consul aide adviser advisor palace bureau republic community coalition alliance
	investigator veteran fighter extremist criminal pirate soldier general congregation tribe monarchy sailor marine
	village town province side group faction gang specialist`)

var civicNouns = words(`protester protestor demonstrator activist dissident refugee migrant civilian hostage detainee prisoner defector
	separatist villager campaigner`)

var peopleNouns = words(`people person man woman child boy girl crowd mob worker victim family member resident bomber attacker assailant
	jihadist supporter opponent critic ally counterpart supremacist suspect asylum seeker inmate convict
	journalist reporter teacher student farmer union lawmaker official colleague passenger crew bystander militant`)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// climateOf tells how political a document is: 0 where next to nothing is, 1 where
// some of it is, 2 where most of it is.
func climateOf(r *readout.Record) int {
	states, sentences := 0, 0
	last := -1
	n := 0
	for i := range r.Sentences {
		sentences++
		sp := r.Sentences[i].Span
		for n < len(r.Names) && r.Names[n].Span.Start < sp.End {
			if t := r.Names[n].Type; last != i && (t == readout.StateName || t == readout.NationalityName || t == readout.OrganisationName) {
				states++
				last = i
			}
			n++
		}
	}
	switch {
	case sentences >= 5 && states*2 >= sentences:
		return 2
	case sentences >= 5 && states*5 >= sentences:
		return 1
	}
	return 0
}

// parties are the spans of those whom the phrase at h stands for. Where h is a
// thing that somebody has or made ("his government's plan", "a Kenyan proposal")
// it is that somebody, if the phrase names one.
func (s *sheet) parties(h int) []int {
	if h < 0 {
		return nil
	}
	var all []int
	for _, j := range s.joined(h, s.scratch.joined[:0]) {
		all = append(all, s.somebody(j, 0))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// somebody is the head of the party that h is, or that h names inside.
func (s *sheet) somebody(h, depth int) int {
	if depth > 4 || s.weigh(h) >= person && !s.deed(h) {
		return h
	}
	best, top := h, person
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		w := &s.words[c]
		if !nominal(w.pos) {
			continue
		}
		switch w.rel {
		case "nmod", "amod", "compound", "obl", "flat":
		default:
			continue
		}
		if w.sub == "tmod" || w.name == readout.DateName || w.name == readout.TimeName || s.prep(c) == "about" {
			continue
		}
		in := s.somebody(c, depth+1)
		v := s.weigh(in)
		if v > thing && w.sub == "poss" {
			v++ // the owner first
		}
		if v > top || v == top && best == h {
			best, top = in, v
		}
	}
	return best
}

// deed reports whether the noun at h tells of an act or a paper, even where it
// bears a name: "the Kampala agreement".
func (s *sheet) deed(h int) bool {
	w := &s.words[h]
	if w.pos != "NOUN" {
		return false
	}
	return s.nounAct(h) != nil && lexicon.RoleByNoun(w.lemma) == nil
}
