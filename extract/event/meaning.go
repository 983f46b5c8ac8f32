package event

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// meaning is what a verb or noun tells of an act, before its own tense and
// negation are looked at.
type meaning struct {
	code    string
	act     *lexicon.Act // the sense
	head    int          // the verb or noun
	noun    int          // noun that is part of the act, -1
	inner   *meaning     // the act that head makes something of
	via     int          // phrase that leads to inner, or to the recipient; -1
	to      int          // head of the recipient as the sense has it, -1
	negated bool         // by a word of its own clause
}

// core is the innermost act.
func (m *meaning) core() *meaning {
	for m.inner != nil {
		m = m.inner
	}
	return m
}

// firmness is the firmest of the acts that m is made of.
func (m *meaning) firmness() lexicon.Firmness {
	f := lexicon.Weak
	for x := m; x != nil; x = x.inner {
		if x.act == nil {
			continue
		}
		if x.act.Firmness == lexicon.Firm {
			return lexicon.Firm
		}
		if x.act.Firmness == lexicon.Plain && x.act.Code != "" {
			f = lexicon.Plain
		}
	}
	return f
}

// deepest is how many acts one within the other are followed: "refused to
// agree to stop attacking".
const deepest = 5

// verbMeaning reads the verb or willing adjective at v; nil where it is no act.
func (s *sheet) verbMeaning(v, depth int) *meaning {
	if depth > deepest {
		return nil
	}
	w := &s.words[v]
	if w.pos == "ADJ" || w.pos == "NOUN" {
		return s.adjectiveMeaning(v, depth)
	}
	if w.pos != "VERB" {
		return nil
	}
	senses := s.senses(v)
	if len(senses) == 0 {
		return nil
	}
	obj := s.object(v)
	// First the idioms, whose noun or target says what is meant.
	for _, a := range senses {
		switch a.Needs {
		case lexicon.NeedsNoun:
			if n := s.nounAmong(obj, a.Nouns); n >= 0 {
				m := &meaning{code: a.Code, act: a, head: v, noun: n, via: obj, to: -1, negated: s.negated(v)}
				if f := family(a.Code); f == 7 || f == 15 {
					if in := s.purpose(v, obj, depth+1); in != nil {
						m.code, m.inner = in.code, in // "sent experts to investigate"
					}
				}
				return m
			}
			if x := s.child(v, "xcomp"); x >= 0 && a.Nouns[s.words[x].lemma] {
				return &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: obj, negated: s.negated(v)}
			}
		case lexicon.NeedsTarget:
			if n := s.nounAmong(obj, a.Nouns); n >= 0 {
				return &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: obj, negated: s.negated(v)}
			}
		case lexicon.NeedsPrepNoun:
			if c, n := s.prepNoun(v, a); n >= 0 {
				if a.Turn == lexicon.Carry {
					if in := s.nounMeaning(n, depth+1); in != nil {
						return &meaning{code: in.code, act: a, head: v, noun: n, inner: in, via: c, to: -1, negated: s.negated(v)}
					}
					continue
				}
				return &meaning{code: a.Code, act: a, head: v, noun: n, via: c, to: obj, negated: s.negated(v)}
			}
		}
	}
	// Then what it makes of another act.
	for _, a := range senses {
		if a.Turn == lexicon.NoTurn || a.Turn == lexicon.Speak || a.Needs == lexicon.NeedsNoun || a.Needs == lexicon.NeedsTarget || a.Needs == lexicon.NeedsPrepNoun {
			continue
		}
		if m := s.turned(v, obj, a, depth); m != nil {
			if w.lemma == "call" && obj >= 0 && (a.Turn == lexicon.Appeal || a.Turn == lexicon.Demand) && a.Needs == lexicon.NeedsNothing && s.words[obj].pos != "VERB" && m.via != obj {
				if family(m.inner.core().code) == 5 { // "called him to congratulate him"
					m.code = m.inner.code
					return m
				}
				break // "called him to discuss"
			}
			return m
		}
	}
	// Then the verb by itself.
	for _, a := range senses {
		if a.Turn != lexicon.NoTurn || a.Code == "" {
			continue
		}
		m := &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
		switch a.Needs {
		case lexicon.NeedsObject:
			if obj < 0 || (bodily[a.Code] || struggles[w.lemma]) && !s.bodies(obj) {
				continue
			}
			m.to = obj
		case lexicon.NeedsPrep:
			if a.Code == "042" && (obj >= 0 || w.lemma == "call" && s.urges(v)) {
				continue // to take something somewhere is no visit
			}
			if m.to = s.oblique(v, a.Preps); m.to < 0 && obj >= 0 {
				m.to = s.oblique(obj, a.Preps)
			}
			if m.to < 0 {
				continue
			}
		case lexicon.NeedsNoObject:
			if obj >= 0 || s.child(v, "xcomp") >= 0 || s.child(v, "ccomp") >= 0 {
				continue
			}
		case lexicon.NeedsNothing:
			m.to = obj
		default:
			continue
		}
		return m
	}
	for _, a := range senses {
		if a.Code == "" || a.Turn == lexicon.NoTurn || a.Turn == lexicon.Speak {
			continue
		}
		switch a.Needs {
		case lexicon.NeedsNothing, lexicon.NeedsObject:
			if obj < 0 && a.Needs == lexicon.NeedsObject {
				continue
			}
			m := &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: obj, negated: s.negated(v)}
			if (a.Turn == lexicon.Allow || w.lemma == "tell") && s.child(v, "xcomp") < 0 {
				continue
			}
			if x := s.child(v, "xcomp"); x >= 0 && a.Turn == lexicon.Refuse && s.speaks(x) {
				m.code = "011" // "declined to say"
			} else if x >= 0 && (a.Turn == lexicon.Intend || a.Turn == lexicon.Threaten) && s.negated(x) {
				m.code = "120" // "vowed not to return"
			}
			return m
		case lexicon.NeedsPrep:
			for c := int(w.first); c >= 0 && obj >= 0 && a.Turn == lexicon.Threaten; c = int(s.words[c].next) {
				if s.words[c].rel == "advcl" && slices.Contains(a.Preps, s.prep(c)) {
					return &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: obj, negated: s.negated(v)}
				}
			}
			if c := s.oblique(v, a.Preps); c >= 0 {
				return &meaning{code: a.Code, act: a, head: v, noun: -1, via: c, to: c, negated: s.negated(v)}
			}
		}
	}
	return nil
}

// purpose is the act to which somebody or something is sent, where it is an
// inquiry or a talk.
func (s *sheet) purpose(v, obj, depth int) *meaning {
	for _, i := range [2]int{v, obj} {
		for c := int(s.words[i].first); c >= 0; c = int(s.words[c].next) {
			if r := s.words[c].rel; c > v && (r == "advcl" || r == "acl" || r == "xcomp") && s.infinitive(c) {
				if in := s.verbMeaning(c, depth); in != nil && (family(in.code) == 9 || family(in.code) == 4 || family(in.code) == 7) {
					return in
				}
			}
		}
	}
	return nil
}

// urges reports whether an infinitive says what is called for.
func (s *sheet) urges(v int) bool {
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "advcl") && s.infinitive(c) && !talks[s.words[c].lemma] {
			return true
		}
	}
	return false
}

var talks = words("discuss brief inform congratulate thank")

// bodily are acts that are done to people alone, as far as their verbs have
// other senses.
var bodily = words("0841 166 174 1823 182 181 041 081 040 080 042 075 070 083")

// appeal is what a wish that another does something is.
var appeal = &lexicon.Act{Words: "want", Code: "020", Turn: lexicon.Appeal}

// bodies reports whether the phrase at h is of people or bodies of people, told
// outright or as a number or group of them.
func (s *sheet) bodies(h int) bool {
	for _, j := range s.joined(h, nil) {
		for n := 0; n < 4; n++ {
			if s.weigh(j) >= person {
				return true
			}
			c := s.oblique(j, of[:1])
			if c < 0 || !containers[s.words[j].lemma] && s.words[j].pos != "NUM" {
				break
			}
			j = c
		}
	}
	return false
}

// struggles are verbs of force that fight diseases and prices too.
var struggles = words("fight battle combat hurt burn push drive sink down")

// senses are those of a verb with its particle, or of the verb alone.
func (s *sheet) senses(v int) []*lexicon.Act {
	w := &s.words[v]
	for c := int(w.first); c >= 0; c = int(s.words[c].next) {
		x := &s.words[c]
		if c < v || c > v+6 {
			continue
		}
		if x.rel == "compound" && x.sub == "prt" || x.rel == "advmod" && (c == v+1 || particles[x.low]) || x.rel == "xcomp" && (x.low == "free" || x.low == "dead" || x.low == "go") || x.rel == "obl" && x.low == "part" {
			if a := lexicon.ActVerb(w.lemma + " " + x.low); a != nil {
				return a
			}
		}
		if x.rel == "obj" && x.low == "part" && w.lemma == "take" {
			return lexicon.ActVerb("take part")
		}
	}
	if v > 1 && s.words[v-1].low == "-" && s.words[v-2].low == "test" {
		if a := lexicon.ActVerb("test-" + w.lemma); a != nil {
			return a
		}
	}
	if p := s.particle(v); p >= 0 {
		return lexicon.ActVerb(w.lemma + " " + s.words[p].low)
	}
	return lexicon.ActVerb(w.lemma)
}

// containers are nouns that say nothing of the kind of what they hold.
var containers = words(`series round package set number wave string dozen hundred thousand barrage state form act kind raft batch
	total amount lot handful couple spate flurry campaign tonne ton kilo barrel sack bag crate litre load piece part level body delivery provision imposition million billion
	shipment measure worth shipload range type sort bid plan programme program rest half majority one some most
	member group team contingent unit volley bunch salvo torrent stream host pair term end group`)

// nounAmong is the noun of a set that the phrase at h is about: its head, what a
// container holds, or one joined to it; -1 where none is.
func (s *sheet) nounAmong(h int, set map[string]bool) int {
	if h < 0 {
		return -1
	}
	for _, j := range s.joined(h, s.scratch.joined[:0]) {
		for n := 0; n < 4; n++ {
			w := &s.words[j]
			if set[w.lemma] || set[w.low] || w.name == readout.MoneyName && set["money"] {
				return j
			}
			if shells[w.lemma] || generic[w.lemma] {
				for c := int(w.first); c >= 0 && c < j; c = int(s.words[c].next) {
					if s.words[c].rel == "compound" && set[s.words[c].lemma] {
						return j // "peacekeeping force", "crossing points"
					}
				}
			}
			// "cease-fire" may be three tokens.
			if j > 1 && s.words[j-1].low == "-" && set[s.words[j-2].low+"-"+w.lemma] {
				return j
			}
			if !containers[w.lemma] && w.pos != "NUM" && w.pos != "SYM" {
				break
			}
			c := s.oblique(j, of)
			if c < 0 {
				break
			}
			j = c
		}
	}
	return -1
}

// generic are nouns that leave it to the noun before them of what kind they are.
var generic = words("force mission order measure regime package contingent team delegation point troop soldier zone agreement duty demonstration rally")

var of = []string{"of", "in"}

// prepNoun is the phrase with one of the sense's prepositions and its noun.
func (s *sheet) prepNoun(v int, a *lexicon.Act) (phrase, noun int) {
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if w := &s.words[c]; w.rel != "obl" && w.rel != "nmod" && w.rel != "advmod" && w.rel != "xcomp" {
			continue
		}
		if !slices.Contains(a.Preps, s.prep(c)) {
			continue
		}
		if n := s.nounAmong(c, a.Nouns); n >= 0 {
			return c, n
		}
	}
	return -1, -1
}

// turned is what verb v with sense a makes of the act in its complement; nil
// where there is none.
func (s *sheet) turned(v, obj int, a *lexicon.Act, depth int) *meaning {
	m := &meaning{act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
	if a.Needs != lexicon.NeedsPrep && obj >= 0 {
		if n := s.actNounAmong(obj, depth+1); n != nil {
			m.inner, m.noun, m.via = n, n.head, obj
		}
	}
	if m.inner == nil && a.Needs != lexicon.NeedsPrep {
		for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
			w := &s.words[c]
			if c < v && w.rel != "ccomp" {
				continue
			}
			if w.rel == "xcomp" || w.rel == "ccomp" && a.Turn != lexicon.Carry && s.words[v].lemma != "tell" || w.rel == "advcl" && (s.infinitive(c) || w.tag == "VBG" && s.prepMark(c)) {
				if in := s.complement(c, depth+1); in != nil {
					m.inner, m.via = in, c
					break
				}
			}
		}
	}
	if m.inner == nil && (a.Needs == lexicon.NeedsPrep || a.Turn != lexicon.Praise && a.Turn != lexicon.Blame) {
		preps := a.Preps
		if a.Needs != lexicon.NeedsPrep {
			preps = turnPreps[a.Turn]
		}
		for _, p := range preps {
			for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
				if w := &s.words[c]; (w.rel == "obl" || w.rel == "nmod" || w.rel == "advcl") && s.prep(c) == p && !s.timely(c) {
					if w.pos == "VERB" {
						m.inner = s.verbMeaning(c, depth+1)
					} else {
						m.inner = s.actNounAmong(c, depth+1)
					}
					if m.inner != nil {
						m.via, m.noun = c, -1
						break
					}
				}
			}
			if m.inner != nil {
				break
			}
		}
	}
	if m.inner == nil && a.Needs == lexicon.NeedsPrep && obj >= 0 {
		if c := s.oblique(obj, a.Preps); c >= 0 { // "warned Serbia of sanctions"
			if m.inner = s.actNounAmong(c, depth+1); m.inner != nil {
				m.via = c
			}
		}
	}
	// "its plan to deport them", "the decision to lift the ban"
	if m.inner == nil && obj >= 0 && a.Turn != lexicon.Praise && a.Turn != lexicon.Blame {
		if c := s.child(obj, "acl"); c >= 0 && s.infinitive(c) && planNouns[s.words[obj].lemma] {
			if in := s.verbMeaning(c, depth+1); in != nil {
				m.inner, m.via = in, obj
			}
		}
	}
	if m.inner == nil {
		return nil
	}
	turn := a.Turn
	if turn == lexicon.Wish && s.words[m.via].rel == "xcomp" && obj >= 0 && s.subject(m.via) == obj {
		turn = lexicon.Appeal // "wants it to withdraw"
		m.act = appeal
	}
	m.code = compose(turn, m.inner.code, m.inner.negated)
	if (turn == lexicon.Praise || turn == lexicon.Blame) && a.Code != "" {
		m.code = a.Code
	}
	if m.code == "" {
		return nil
	}
	return m
}

var planNouns = words("plan decision bid proposal offer order request deal agreement demand call promise pledge attempt effort motion bill law right permission mandate intention ability willingness resolution")

var turnPreps = map[lexicon.Turn][]string{
	lexicon.Carry:    {"on", "in", "to", "into", "for"},
	lexicon.Intend:   {"to", "on", "for"},
	lexicon.Threaten: {"with", "of", "against"},
	lexicon.Refuse:   {},
	lexicon.Demand:   {"for"},
	lexicon.Appeal:   {"for", "to"},
	lexicon.Cease:    {"from", "of"},
	lexicon.Wish:     {"for", "to"},
	lexicon.Deny:     {},
}

// prepMark reports whether a preposition marks the clause: "from attacking".
func (s *sheet) prepMark(c int) bool { return s.prep(c) != "" }

// complement is the act of a clause, also where a copula or "be willing" leads
// it.
func (s *sheet) complement(c, depth int) *meaning {
	w := &s.words[c]
	if w.pos == "NOUN" && s.child(c, "cop") < 0 {
		return s.actNounAmong(c, depth)
	}
	return s.verbMeaning(c, depth)
}

// actNounAmong is the act of the noun phrase at h.
func (s *sheet) actNounAmong(h, depth int) *meaning {
	for _, j := range s.joined(h, nil) {
		for n := 0; n < 4; n++ {
			if m := s.nounMeaning(j, depth); m != nil {
				return m
			}
			if !containers[s.words[j].lemma] && s.words[j].pos != "NUM" {
				break
			}
			c := s.oblique(j, of)
			if c < 0 {
				break
			}
			j = c
		}
	}
	return nil
}

// nounMeaning reads the noun at n.
func (s *sheet) nounMeaning(n, depth int) *meaning {
	if depth > deepest {
		return nil
	}
	w := &s.words[n]
	if w.pos != "NOUN" && w.pos != "PROPN" && !(w.pos == "VERB" && w.tag == "VBG" && (s.oblique(n, of) >= 0 || s.oblique(n, betweenPreps) >= 0)) {
		return nil
	}
	turn := nounTurns[w.lemma]
	a := s.nounAct(n)
	if a == nil && shells[w.lemma] { // "a mediation effort"
		for c := int(w.first); c >= 0 && c < n; c = int(s.words[c].next) {
			if s.words[c].rel == "compound" {
				a = lexicon.ActNoun(s.words[c].lemma)
			}
		}
	}
	if a == nil && turn != lexicon.NoTurn {
		a = &lexicon.Act{Words: w.lemma, Turn: turn}
	}
	if a == nil {
		return nil
	}
	m := &meaning{code: a.Code, act: a, head: n, noun: -1, via: -1, to: -1}
	// "an offer of talks", "a threat of sanctions", "the end of the siege"
	if turn != lexicon.NoTurn {
		c := s.oblique(n, turnNounPreps)
		if c >= 0 {
			if in := s.actNounAmong(c, depth+1); in != nil {
				if code := compose(turn, in.code, false); code != "" {
					m.code, m.inner, m.via = code, in, c
				}
			}
		} else if c := s.child(n, "acl"); c >= 0 && s.infinitive(c) {
			if in := s.verbMeaning(c, depth+1); in != nil {
				if code := compose(turn, in.code, in.negated); code != "" {
					m.code, m.inner, m.via = code, in, c
				}
			}
		}
	}
	if m.code == "" {
		return nil
	}
	return m
}

// shells are nouns that leave it to the noun before them what is done.
var shells = words("effort process drive mission initiative bid campaign operation programme program move attempt round order")

var turnNounPreps = []string{"of", "for", "to", "on"}

var nounTurns = map[string]lexicon.Turn{
	"offer": lexicon.Intend, "promise": lexicon.Intend, "pledge": lexicon.Intend, "vow": lexicon.Intend, "commitment": lexicon.Intend,
	"threat": lexicon.Threaten, "warning": lexicon.Threaten, "refusal": lexicon.Refuse, "rejection": lexicon.Refuse,
	"demand": lexicon.Demand, "call": lexicon.Appeal, "appeal": lexicon.Appeal, "request": lexicon.Appeal, "plea": lexicon.Appeal,
	"readiness": lexicon.Intend, "willingness": lexicon.Intend, "intention": lexicon.Intend, "invitation": lexicon.Intend,
	"suspension": lexicon.Cease, "end": lexicon.Cease, "lifting": lexicon.Cease, "cancellation": lexicon.Cease,
	"easing": lexicon.Cease, "support": lexicon.Praise, "condemnation": lexicon.Blame, "criticism": lexicon.Blame,
}

// adjectiveMeaning reads "is ready to", "is critical of".
func (s *sheet) adjectiveMeaning(v, depth int) *meaning {
	a := lexicon.ActAdjective(s.words[v].lemma)
	if a == nil || s.words[v].rel == "amod" || s.words[v].pos == "NOUN" && s.child(v, "cop") < 0 {
		return nil
	}
	if a.Turn == lexicon.NoTurn { // "is the largest donor to"
		return &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: s.oblique(v, donorPreps), negated: s.negated(v)}
	}
	m := &meaning{act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
	wills := false
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		wills = wills || c > v && s.infinitive(c)
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "ccomp" || r == "advcl") && (s.infinitive(c) || a.Turn == lexicon.Carry) {
			if in := s.verbMeaning(c, depth+1); in != nil {
				if code := compose(a.Turn, in.code, in.negated); code != "" {
					m.code, m.inner, m.via = code, in, c
					return m
				}
			}
		}
	}
	if c := s.oblique(v, adjectivePreps); c >= 0 {
		if in := s.actNounAmong(c, depth+1); in != nil && a.Turn != lexicon.Praise && a.Turn != lexicon.Blame {
			if code := compose(a.Turn, in.code, false); code != "" {
				m.code, m.inner, m.via = code, in, c
				return m
			}
		}
		if a.Turn == lexicon.Praise || a.Turn == lexicon.Blame {
			m.code, m.to = a.Code, c
			return m
		}
	}
	if wills && a.Code != "" && a.Turn == lexicon.Intend {
		m.code = a.Code
		return m
	}
	return nil
}

var donorPreps = []string{"to", "of", "for", "between", "in"}

var adjectivePreps = []string{"of", "to", "for", "with"}
