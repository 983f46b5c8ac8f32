package event

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

func (s *sheet) weighNew(h int) int8 {
	w := &s.words[h]
	switch w.name {
	case readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName, readout.WorkName, readout.EventName:
		return thing
	}
	if w.pos == "SYM" {
		return thing
	}
	known := s.entered(h)
	if known == political {
		return political
	}
	return max(known, s.weighWords(h))
}

// weighWords tells how political the party is by what the lexicon and the names
// of the text say.
func (s *sheet) weighWords(h int) int8 {
	w := &s.words[h]
	if w.pos == "PRON" {
		switch w.low {
		case "he", "she", "they", "him", "her", "them", "who":
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
	if best == named && s.titled(h) {
		return political
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
	if w.pos == "ADJ" || w.pos == "ADV" || w.pos == "VERB" {
		return best
	}
	role := lexicon.RoleByNoun(w.low)
	if role == nil {
		role = lexicon.RoleByNoun(w.lemma)
	}
	if role != nil && role.Kind == lexicon.TextRole && best == thing {
		return thing
	}
	sector := ""
	if best > thing || role != nil || w.pos == "NOUN" && lexicon.Sector(w.low) != "" || agentive(w.lemma) {
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
		if sector == "LAB" || sector == "NGO" || sector == "MED" {
			best = max(best, named)
		}
	}
	if best == thing && peopleNouns[w.lemma] {
		best = person
	}
	if national && best >= person {
		return political
	}
	if inside && best >= person {
		best = max(best, named)
	}
	if c := s.child(h, "appos"); c >= 0 && best < named && s.words[c].name == readout.PersonName {
		best = named
	}
	if best < political && (gatherings[w.lemma] || w.pos == "NUM") {
		for c := int(w.first); c >= 0; c = int(s.words[c].next) {
			if r := s.words[c].rel; r == "compound" && c < h || r == "nmod" && s.prep(c) == "of" {
				best = max(best, s.weigh(c)) // "security forces members", "dozens of soldiers"
			}
		}
	}
	if w.pos == "NUM" || gatherings[w.lemma] && s.oblique(h, of[:1]) < 0 {
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

// agentive reports whether a noun looks like one for people: "hardliner",
// "secessionist".
func agentive(lemma string) bool {
	for _, end := range [...]string{"er", "or", "ist", "man", "men", "ian", "people", "woman"} {
		if len(lemma) > len(end)+2 && strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

// titled reports whether the name at h has the title of an office with it.
func (s *sheet) titled(h int) bool {
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		if w := &s.words[c]; w.rel == "nmod" && w.sub == "desc" || w.rel == "compound" || w.rel == "flat" || w.rel == "appos" {
			if r := lexicon.RoleByNoun(w.low); r != nil && len(r.Sectors) > 0 && strongSectors[r.Sectors[0]] {
				return true
			}
		}
	}
	return false
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
