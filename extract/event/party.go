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
	w.weight = thing // for a tree that runs in circles
	w.weight = s.weighNew(h)
	return w.weight
}

func (s *sheet) weighNew(h int) int8 {
	w := &s.words[h]
	switch w.name {
	case readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName, readout.WorkName, readout.EventName:
		return thing
	}
	if w.pos == "SYM" {
		return thing
	}
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

var strongSectors = words("GOV MIL LEG JUD COP SPY OPP PTY REB UAF IGO REF CRM")

// vagueNouns have a political sector only with a name or a state beside them.
var vagueNouns = words(`director head chair chief boss leader host secretary prince princess king queen emperor office team department
	mission council agency state commission officer speaker deputy board captain major governor mayor representative
	delegate manager commissioner staffer authority nation country city capital command force unit house court judge
	justice attorney pilot administration inspector member ruler society kingdom empire party colonel marshal
	organizer organiser whip mediator consul aide adviser advisor palace bureau republic community coalition alliance
	investigator veteran fighter extremist criminal pirate general congregation tribe monarchy sailor marine
	village town province side group faction gang specialist`)

var civicNouns = words(`protester protestor demonstrator activist dissident refugee migrant civilian hostage detainee prisoner defector
	separatist villager campaigner`)

var peopleNouns = words(`people person man woman child boy girl crowd mob worker victim family member resident bomber attacker assailant
	jihadist supporter opponent critic ally counterpart supremacist suspect asylum seeker inmate convict patient pupil orphan newborn schoolgirl schoolboy worshipper pilgrim settler commuter mourner rioter looter vandal
	journalist reporter teacher student farmer union lawmaker official colleague passenger crew bystander militant`)

// gatherings are nouns for some of a kind, which are as political as their kind.
var gatherings = words(`member group team handful dozen hundred thousand number leader head faction wing convoy patrol column gang family
	million lot crowd couple pair majority handful unit remnant relative supporter follower commander fighter officer source chief series
	position target base post camp`)

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

// parties are the heads of those whom the phrase at h stands for, as those who
// undergo an act. Where h is a thing that somebody has or made ("his
// government's plan", "the attack on the embassy in Nairobi") it is that
// somebody, if the phrase names one.
func (s *sheet) parties(h int) []int { return s.partiesOf(h, false) }

// authors are the heads of those whom the phrase at h stands for, as those who do
// an act: of "the Kenyan attack in Ogaden" Kenya, not Ogaden.
func (s *sheet) authors(h int) []int { return s.partiesOf(h, true) }

func (s *sheet) partiesOf(h int, author bool) []int {
	if h < 0 {
		return nil
	}
	h = s.behindDateline(h)
	var all []int
	heads := s.joined(h, s.scratch.joined[:0])
	if w := &s.words[h]; w.rel == "nsubj" {
		for c := int(w.next); c >= 0; c = int(s.words[c].next) {
			if x := &s.words[c]; x.rel == "nsubj" && c > h && !relativePronoun(x) && h >= s.dateline && s.listed(c) {
				heads = s.joined(c, heads) // a list whose parts hang on the verb one by one
			}
		}
	}
	for _, j := range heads {
		all = append(all, s.somebody(j, 0, author))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// listed reports whether a comma or "and" stands before the phrase of c.
func (s *sheet) listed(c int) bool {
	i := s.leftmost(c)
	return i > 0 && (s.words[i-1].pos == "PUNCT" || s.words[i-1].pos == "CCONJ" || s.words[i].pos == "CCONJ")
}

// somebody is the head of the party that h is, or that h names inside.
func (s *sheet) somebody(h, depth int, author bool) int {
	if depth > 4 || s.weigh(h) >= person && !s.deed(h) {
		return h
	}
	best, top := h, person
	try := func(c int) {
		in := s.somebody(c, depth+1, author)
		v := s.weigh(in)
		if v > thing && s.words[c].sub == "poss" {
			v++ // the owner first
		}
		if v > top || v == top && best == h {
			best, top = in, v
		}
	}
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		w := &s.words[c]
		if w.rel == "acl" && author && s.words[c].tag == "VBN" {
			if a := s.agent(c); a >= 0 {
				try(a) // "an explosion claimed by"
			}
			continue
		}
		if w.rel == "acl" && !author {
			for d := int(w.first); d >= 0; d = int(s.words[d].next) {
				if r := s.words[d].rel; (r == "obl" || r == "obj") && nominal(s.words[d].pos) && !s.timely(d) && d > c {
					try(d)
				}
			}
			continue
		}
		if !nominal(w.pos) {
			continue
		}
		switch w.rel {
		case "nmod", "amod", "compound", "obl", "flat":
		default:
			continue
		}
		if s.timely(c) {
			continue
		}
		switch p := s.prep(c); {
		case author && p != "" && p != "of" && p != "by" && p != "from":
			continue
		}
		try(c)
	}
	return best
}

// behindDateline is the party that stands behind the dateline ("THE HAGUE -- A
// prosecutor") where the tree takes the place for it.
func (s *sheet) behindDateline(h int) int {
	if h >= s.dateline {
		return h
	}
	for i := s.dateline; i < len(s.words) && i < s.dateline+20; i++ {
		if w := &s.words[i]; w.head >= 0 && w.head < s.dateline && nominal(w.pos) {
			return i
		}
	}
	return h
}

// datelineEnd is where the text begins behind place, agency and dash; 0 where it
// begins at once.
func (s *sheet) datelineEnd() int {
	upper := 0
	for i := range min(12, len(s.words)) {
		w := &s.words[i]
		switch w.low {
		case "-", "--", "–", "—":
			if upper > 0 && i > 0 && i+1 < len(s.words) && (s.words[i-1].span.End < w.span.Start || w.low != "-") {
				return i + 1
			}
			if upper == 0 {
				return 0
			}
		case ",", "(", ")", ".", "/", "of", "the":
		case ":":
			if upper > 0 && i < 8 {
				return i + 1
			}
			return 0
		default:
			if w.pos != "PROPN" && w.pos != "NUM" && w.span.In(s.text) == w.low {
				return 0
			}
			upper++
		}
	}
	return 0
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
