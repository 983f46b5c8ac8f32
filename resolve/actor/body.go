package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// findBodies makes the states, organisations and outlets of the text.
func (x *reading) findBodies() {
	for i, n := range x.names {
		switch n.Type {
		case readout.StateName:
			x.who[i] = x.state(x.nameText(i), 3)
		case readout.OrganisationName:
			s := x.body(i)
			x.who[i] = s
			if s != nil && s.kind != readout.State {
				x.learnBody(i, s)
			}
		}
	}
	for _, s := range x.all {
		if s.kind == readout.Organisation && s.country != "" {
			x.bodies[s.country] = append(x.bodies[s.country], s)
		}
	}
}

// state is the state that words mean, and nil where they mean none. Rank says
// how good a name the words are: its own name over its capital or an adjective.
func (x *reading) state(words string, rank int) *somebody {
	w, ok := lexicon.StateByWord(words)
	if !ok || words == "Georgia" && x.americanGeorgia() {
		return nil
	}
	s, made := x.byKeyOr("state/"+w.State.Name, readout.State, words)
	if made {
		s.slug, s.country = w.State.Name, w.State.Code
		s.addSectors("GOV")
	}
	s.rename(words, rank)
	return s
}

// americanGeorgia reports whether the text's Georgia is the state of the USA: it
// speaks of other places there and of nothing that lies around the other one.
func (x *reading) americanGeorgia() bool {
	if x.georgia == 0 {
		x.georgia = 1
		american := false
		for i, n := range x.names {
			switch text := x.nameText(i); {
			case text == "Tbilisi" || text == "Georgian" || text == "Georgians" || text == "Abkhazia" || text == "Armenia" || text == "Azerbaijan" || text == "South Ossetia":
				return false
			case n.Type == readout.LocationName:
				if p, ok := lexicon.PlaceByName(text); ok && p.Country == "USA" {
					american = true
				}
			}
		}
		if american {
			x.georgia = 2
		}
	}
	return x.georgia == 2
}

// body is the organisation, outlet or, for a seat of government, the state that
// Name i means.
func (x *reading) body(i int) *somebody {
	text := x.nameText(i)
	if s := x.governmentNamed(text); s != nil {
		return s
	}
	if w, ok := lexicon.StateByWord(text); ok {
		if w.Sense == lexicon.StateBySeat || w.Sense == lexicon.StateByCapital {
			return x.state(text, 1)
		}
		return x.state(text, 3)
	}
	if o := lexicon.OutletByName(text); o != nil && lexicon.OrganisationByName(text) == nil {
		return x.outlet(text)
	}
	o := lexicon.OrganisationByName(text)
	if o == nil && len(text) > 3 && len(text) < 7 && !strings.Contains(text, " ") {
		o = lexicon.OrganisationByName(strings.ToUpper(text)) // "Farc"
	}
	if o == nil && strings.Contains(text, " ") && strings.ToUpper(text) == text {
		o = lexicon.OrganisationByName(titled(text)) // "UNITED NATIONS" of a dateline
	}
	elsewhere := false
	if o != nil && len(o.Sectors) > 0 && o.Sectors[0] == "PTY" && o.Country != "" {
		if codes := x.named(); len(codes) > 0 && !codes[o.Country] {
			o, elsewhere = nil, true // a party of that name
		}
	}
	if o != nil {
		s, made := x.byKeyOr("organisation/"+o.Name, readout.Organisation, text)
		if made {
			s.slug, s.country, s.known = o.Name, o.Country, true
			s.addSectors(o.Sectors...)
		}
		s.rename(text, len(text))
		x.alias(i, s)
		return s
	}
	if s := x.byKey["alias/"+text]; s != nil {
		return s
	}
	if s := x.shortened(i, text); s != nil {
		return s
	}
	country, sectors := bodyFacts(text)
	if elsewhere {
		country = ""
	}
	kind := readout.Organisation
	if x.house(text) {
		sectors = []string{"MED"}
	}
	if len(sectors) == 1 && sectors[0] == "MED" {
		kind = readout.OutletActor
	}
	s, made := x.byKeyOr("name/"+strings.ToLower(text), kind, text)
	if made {
		s.country = country
		s.addSectors(sectors...)
		if first, _, _ := strings.Cut(text, " "); regional[first] || worldly[first] {
			s.mixed = true
			if len(s.sectors) == 1 && s.sectors[0] == "GOV" {
				s.sectors = []string{"IGO"}
			}
		}
	}
	if s.country == "" {
		s.country = x.possessor(i)
	}
	x.alias(i, s)
	return s
}

// house reports whether a name is that of the outlet whose report this is, or of
// the one that it was taken from, with or without the article.
func (x *reading) house(name string) bool {
	d := x.r.Document
	for _, o := range [...]string{d.Outlet, d.Origin.Outlet} {
		if o != "" && strings.EqualFold(strings.TrimPrefix(o, "The "), strings.TrimPrefix(name, "The ")) {
			return true
		}
	}
	return false
}

// named are the codes of the states that the text speaks of.
func (x *reading) named() map[string]bool {
	if x.codes == nil {
		x.codes = x.statesNamed()
	}
	return x.codes
}

// governmentNamed is the state that "South African Government" or "Government of
// Kenya" names, nil where a name is of another form.
func (x *reading) governmentNamed(name string) *somebody {
	rest, ok := strings.CutSuffix(name, " Government")
	if !ok {
		if rest, ok = strings.CutPrefix(name, "Government of "); !ok {
			return nil
		}
		rest = strings.TrimPrefix(rest, "the ")
	}
	if w, known := lexicon.StateByWord(rest); known && w.Sense <= lexicon.StateByAdjective {
		return x.state(rest, 0)
	}
	return nil
}

// outlet is the outlet of that name in the lexicon.
func (x *reading) outlet(name string) *somebody {
	o := lexicon.OutletByName(name)
	s, made := x.byKeyOr("outlet/"+o.Name, readout.OutletActor, name)
	if made {
		s.slug, s.country, s.known = o.Name, o.Country, true
		s.addSectors("MED")
		x.index(s, name)
	}
	s.rename(name, len(name))
	return s
}

// possessor is the code of the state whose possessive stands before Name i:
// "China's" before "Foreign Ministry".
func (x *reading) possessor(i int) string {
	at := x.firstToken(i)
	if at > 0 && x.tokens[at-1].name >= 0 && x.names[x.tokens[at-1].name].Type == readout.NationalityName {
		return x.stateCode(x.tokens[at-1].name)
	}
	if at < 2 || !isPossessive(x.tokens[at-1].low) || x.tokens[at-2].name < 0 {
		return ""
	}
	return x.stateCode(x.tokens[at-2].name)
}

// alias notes the acronym in brackets behind a name, "Open Harbour Party (OHP)",
// and the words that it may be called by.
func (x *reading) alias(i int, s *somebody) {
	if a := x.acronymBehind(i); a != "" && x.byKey["alias/"+a] == nil {
		x.byKey["alias/"+a] = s
	}
	x.index(s, x.nameText(i))
}

// stateWord reports whether a word is a state's name or adjective.
func stateWord(w string) bool {
	_, ok := lexicon.StateByWord(w)
	return ok
}
