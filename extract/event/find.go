package event

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// act is an event as it was found in a sentence.
type act struct {
	sentence   int
	code       string
	kind       string // PLOVER type, which may be the Chooser's
	mean       *meaning
	trigger    readout.Span
	actors     []readout.Span
	recipients []readout.Span
	place      readout.Place
	time       *readout.Time
	status     readout.Status
	contexts   []string
	keys       [2]string // what actors and recipients are known by, for merging
	numbers    [2]string // how many they are
	word       string    // lemma of the trigger
}

// scratch is memory that is used again.
type scratch struct {
	joined []int
	heads  []int
}

// sentence finds the acts of the sentence that is laid out.
func (s *sheet) sentence() {
	first := len(s.found)
	s.local = s.localClimate()
	for i := range s.words {
		if s.words[i].used {
			continue
		}
		switch s.words[i].pos {
		case "VERB":
			if s.words[i].rel != "amod" { // "the suspected killers"
				s.verb(i)
			}
		case "ADJ":
			if s.words[i].rel != "amod" {
				s.verb(i)
			}
		case "NOUN":
			if lexicon.ActAdjective(s.words[i].lemma) != nil && s.child(i, "cop") >= 0 {
				s.verb(i)
			}
		}
	}
	for i := range s.words {
		if w := &s.words[i]; !w.used && (w.pos == "NOUN" || w.pos == "PROPN" || w.tag == "VBG") {
			s.noun(i)
		}
	}
	s.statements()
	slices.SortStableFunc(s.found[first:], func(a, b act) int { return a.trigger.Compare(b.trigger) })
}

// localClimate is 1 where the sentence names a state, its people or a known body
// of state, 0 elsewhere.
func (s *sheet) localClimate() int {
	for i := range s.words {
		if w := &s.words[i]; w.name != "" && w.starts && s.weigh(i) >= political {
			return 1
		}
	}
	return 0
}

// verb adds the act that the verb at v tells of.
func (s *sheet) verb(v int) {
	m := s.verbMeaning(v, 0)
	mood := s.moodOf(v)
	speech := s.speechAbove(v)
	if speech >= 0 && (mood.due || m == nil && s.needed(v)) && !mood.negated {
		s.duty(v, speech, m)
		return
	}
	if m == nil && speech >= 0 && blameworthy[s.words[v].lemma] && s.child(v, "cop") >= 0 && !mood.negated {
		// "said that rebels were responsible"
		m = &meaning{code: "112", act: demand, head: v, noun: -1, via: -1, to: s.subject(v)}
		s.add(act{sentence: s.at, code: "112", mean: m}, s.authors(s.subject(speech)), s.parties(m.to))
		return
	}
	if m == nil || m.code == "" {
		return
	}
	code := settle(m.code, mood, speech >= 0)
	if code == "" {
		return
	}
	a := act{sentence: s.at, code: code, mean: m, status: statusOf(code, m, mood, speech >= 0)}
	actors, recipients := s.roles(m)
	if m.code == "041" && s.words[v].lemma == "speak" && (len(recipients) == 0 || s.best(recipients) < named || s.press(recipients)) {
		return // a statement
	}
	if l := s.words[v].lemma; a.code == "0872" && m.inner != nil && (l == "announce" || l == "declare") {
		a.code = "080" // a withdrawal that is announced is a concession
	}
	if a.code == "141" && s.words[v].lemma == "protest" && len(actors) == 1 && (s.words[actors[0]].name == readout.StateName || s.words[actors[0]].name == readout.OrganisationName) {
		a.code = "114" // a state that protests complains
	}
	if (a.code == "171" || a.code == "1712") && len(actors) > 0 && crowds[s.words[actors[0]].lemma] {
		a.code = "145"
	}
	if a.code == "1711" && len(actors) > 0 && s.armed(actors[0]) {
		a.code = "192" // soldiers take by force
	}
	if m.code == "100" && m.inner == nil && s.words[v].lemma == "order" && s.best(recipients) > thing && mood == (moodless) {
		a.code = "172" // who can order coerces
	}
	if family(m.code) == 4 && len(actors) > 0 && forces[s.words[actors[0]].lemma] {
		// Troops that arrive are no visitors.
		if a.code = "154"; strings.Contains(s.spanOf(s.phrase(actors[0])).In(s.text), "eacekeep") {
			a.code = "074"
		}
	}
	s.add(a, actors, recipients)
}

// press reports whether all parties are of the media.
func (s *sheet) press(heads []int) bool {
	for _, h := range heads {
		if lexicon.Sector(s.words[h].low) != "MED" {
			return false
		}
	}
	return true
}

// crowds do in protest what soldiers do in war.
var crowds = words("protester protestor demonstrator rioter crowd mob student looter")

// moodless is an act told as a fact.
var moodless mood

// armed reports whether the party is of those who fight.
func (s *sheet) armed(h int) bool {
	switch lexicon.Sector(s.spanOf(s.phrase(h)).In(s.text)) {
	case "MIL", "REB", "UAF":
		return true
	}
	return forces[s.words[h].lemma]
}

var forces = words("troop force soldier warship tank contingent battalion marine jet aircraft unit fleet peacekeeper")

var blameworthy = words("responsible guilty complicit culpable")

// statusOf is how real the act is told to be.
func statusOf(code string, m *meaning, mood mood, announced bool) readout.Status {
	switch {
	case mood.hypothetical:
		return readout.Hypothetical
	case mood.negated && code == m.code:
		return readout.Negated
	case mood.possible, mood.conditional && !announced, mood.due:
		return readout.Hypothetical
	case mood.future, mood.conditional:
		return readout.Future
	}
	for x := m; x != nil; x = x.inner {
		if x.act == nil {
			continue
		}
		switch x.act.Turn {
		case lexicon.Wish:
			return readout.Hypothetical
		case lexicon.Intend:
			if x.act.Code == "" {
				return readout.Future
			}
		case lexicon.Fail:
			return readout.Negated
		}
	}
	return readout.Actual
}

// speechAbove is the verb of saying in whose content v is the main verb, -1 where
// there is none.
func (s *sheet) speechAbove(v int) int {
	for n := 0; n < 6; n++ {
		w := &s.words[v]
		if w.head < 0 {
			// "..., officials said": the words of saying hang on their content.
			for c := int(w.first); c >= 0; c = int(s.words[c].next) {
				if s.words[c].rel == "parataxis" && s.speaks(c) {
					return c
				}
			}
			return -1
		}
		switch w.rel {
		case "ccomp", "parataxis":
			if s.speaks(w.head) {
				return w.head
			}
			return -1
		case "conj":
			v = w.head
		default:
			return -1
		}
	}
	return -1
}

// speaks reports whether the verb at v is one of saying.
func (s *sheet) speaks(v int) bool {
	if s.words[v].pos != "VERB" {
		return false
	}
	for _, a := range lexicon.ActVerb(s.words[v].lemma) {
		if a.Turn == lexicon.Speak {
			return true
		}
	}
	switch s.words[v].lemma {
	case "warn", "promise", "vow", "pledge", "threaten", "insist", "demand":
		return true
	}
	return false
}

// needed reports whether the clause of v tells a need: "reform was needed".
func (s *sheet) needed(v int) bool {
	w := &s.words[v]
	return w.lemma == "need" && s.passive(v)
}

// duty adds the demand that somebody makes who says that another must do
// something.
func (s *sheet) duty(v, speech int, m *meaning) {
	who := s.subject(speech)
	whom := s.subject(v)
	if who < 0 || who == whom {
		return
	}
	code := mustOf(m)
	if code == "" {
		return
	}
	if m == nil {
		m = &meaning{head: v, noun: -1, via: -1, to: -1}
	}
	outer := &meaning{code: code, act: demand, head: v, noun: -1, inner: m, via: -1, to: whom}
	a := act{sentence: s.at, code: code, mean: outer}
	if s.negated(speech) {
		a.status = readout.Negated
	}
	var to []int
	if whom >= 0 {
		to = s.parties(whom)
		if len(to) == 1 && s.weigh(to[0]) == thing {
			if m.code != "" {
				_, rs := s.roles(m)
				to = append(rs, to...)
			}
		}
	}
	s.add(a, s.parties(who), to)
}

var demand = &lexicon.Act{Words: "must", Code: "100", Turn: lexicon.Demand}

// add keeps an act whose parties are political enough, and marks its words as
// used.
func (s *sheet) add(a act, actors, recipients []int) {
	m := a.mean
	if hostile(a.code) && !s.agency(actors) {
		return
	}
	recipients = slices.DeleteFunc(recipients, func(r int) bool { return slices.Contains(actors, r) })
	if !s.counts(a.code, m, actors, recipients) {
		return
	}
	for x := m; x != nil; x = x.inner {
		own := x != m && (m.act.Turn == lexicon.Praise || m.act.Turn == lexicon.Blame)
		if own {
			break // what is praised or blamed has happened as well
		}
		s.words[x.head].used = true
		if x.noun >= 0 {
			s.words[x.noun].used = true
		}
	}
	if s.verbal(m.head) {
		if c := s.child(m.head, "nsubj"); c >= 0 && s.deed(c) && hostile(a.code) {
			s.words[c].used = true // "the airstrike killed": one act
		}
	}
	a.trigger = s.triggerOf(m)
	a.word = s.words[m.head].lemma
	if m.noun >= 0 {
		a.word = s.words[m.noun].lemma
	}
	for _, h := range actors {
		a.actors = appendSpan(a.actors, s.spanOf(s.phrase(h)))
	}
	for _, h := range recipients {
		a.recipients = appendSpan(a.recipients, s.spanOf(s.phrase(h)))
	}
	a.keys[0], a.numbers[0] = s.keyOf(actors)
	a.keys[1], a.numbers[1] = s.keyOf(recipients)
	s.whereWhen(&a, m)
	a.kind = lexicon.ActCodeOf(a.code).Type.Name
	if s.chooser != nil {
		s.choose(&a, actors, recipients)
	}
	a.contexts = s.contextsOf(&a, m)
	s.found = append(s.found, a)
}

// appendSpan keeps spans in order and apart.
func appendSpan(all []readout.Span, sp readout.Span) []readout.Span {
	for _, t := range all {
		if t.Overlaps(sp) {
			return all
		}
	}
	return append(all, sp)
}

// counts reports whether an act with those parties is one of world affairs, as
// far as its parties and its words tell.
func (s *sheet) counts(code string, m *meaning, actors, recipients []int) bool {
	climate := max(s.climate, s.local)
	first, second := thing, thing
	for _, h := range actors {
		first = max(first, s.weigh(h))
	}
	for _, h := range recipients {
		second = max(second, s.weigh(h))
	}
	need := political
	if climate > 0 {
		need = named
	}
	if climate > 1 {
		need = person
	}
	switch m.firmness() {
	case lexicon.Firm:
		if family(code) == 4 && first < named {
			return false
		}
		return max(first, second) >= min(need, named) || max(first, second) >= person && climate > 0
	case lexicon.Weak:
		return first >= need && second >= person && max(first, second) >= min(political, need+1)
	}
	if first < political && second == thing && m.inner == nil && !s.strikes(m) && s.child(m.head, "xcomp") < 0 {
		return false
	}
	if family(code) == 7 && m.noun < 0 && m.inner == nil && second < person {
		return false
	}
	switch family(code) {
	case 1, 4, 5, 7:
		return first >= named && (max(first, second) >= need || second >= named)
	}
	if climate > 0 && hostile(code) && m.firmness() != lexicon.Weak {
		need = person
	}
	if max(first, second) >= need {
		return true
	}
	if first >= person && s.strikes(m) {
		return true
	}
	if m.inner == nil && m.act.Turn != lexicon.NoTurn {
		// "offers", "encourages" by themselves say little
		return first >= named && (second >= named || s.child(m.head, "xcomp") >= 0)
	}
	return first >= named
}

// strikes reports whether the act has to do with strikes and protests, which are
// political whoever takes part.
func (s *sheet) strikes(m *meaning) bool {
	for x := m; x != nil; x = x.inner {
		if family(x.code) == 14 {
			return true
		}
		if x.noun >= 0 {
			if a := s.nounAct(x.noun); a != nil && family(a.Code) == 14 {
				return true
			}
		}
	}
	return false
}

// agency reports whether those who are told to do harm can: people and bodies,
// weapons and blows, or nobody named.
func (s *sheet) agency(actors []int) bool {
	for _, h := range actors {
		if s.weigh(h) > thing || s.words[h].pos == "PRON" || s.deed(h) || weapons[s.words[h].lemma] {
			return true
		}
	}
	return len(actors) == 0
}

var weapons = words(`drone missile rocket shell mortar bomb warplane jet aircraft helicopter plane tank ship vessel vehicle bullet gunfire
	grenade mine device car truck boat submarine warship artillery regime gun law bill ruling order decision policy measure order
	blast explosion strike raid attack bombardment decree move`)

// triggerOf are the words that tell of the act: the verb with its particle, and
// with its noun or the verb within where they stand close.
func (s *sheet) triggerOf(m *meaning) readout.Span {
	from, to := m.head, m.head+1
	if c := s.childSub(m.head, "compound", "prt"); c == m.head+1 {
		to = c + 1
	}
	other := m.noun
	if other < 0 && m.inner != nil && m.act != demand {
		other = m.inner.head
	}
	if other >= 0 {
		if d := other - m.head; d > 0 && d <= 6 {
			to = max(to, other+1)
		}
	}
	return s.spanOf(extent{from, to})
}

// keyOf is what parties are known by, the lemmas of their heads in order of text,
// and how many they are told to be.
func (s *sheet) keyOf(heads []int) (key, number string) {
	for _, h := range heads {
		if s.words[h].pos == "PRON" {
			continue
		}
		key += s.words[h].lemma + " "
		if c := s.child(h, "nummod"); c >= 0 {
			number += s.words[c].low + " "
		}
	}
	return key, number
}
