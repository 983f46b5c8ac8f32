package event

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
	if depth > 0 && quarrels[w.lemma] {
		return nil // to settle a dispute is none
	}
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
	"resumption": lexicon.Carry, "restoration": lexicon.Carry, "renewal": lexicon.Carry, "establishment": lexicon.Carry,
	"easing": lexicon.Cease, "support": lexicon.Praise, "condemnation": lexicon.Blame, "criticism": lexicon.Blame,
}
