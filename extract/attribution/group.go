package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// group is a verb with its auxiliaries, negation and adverbs.
type group struct {
	scope        // first auxiliary to the verb, the verb included
	verb    int  // the word that carries the meaning
	finite  bool // has a subject of its own
	passive bool // is/was ... accused
	infin   bool // to ...
	part    bool // a participle by itself: saying, accused
	negated bool
	cue     *lexicon.CueVerb
}

// groupAt is the verb group of the cue verb at v, false where the word is no
// verb.
func (s *sheet) groupAt(v, lo int) (group, bool) {
	w := &s.words[v]
	g := group{scope: scope{v, v + 1}, verb: v, cue: w.cue}
	if w.cue == nil {
		return g, false
	}
	be, have := false, false
	auxes := false
	j := v - 1
loop:
	for ; j >= lo && v-j < 9; j-- {
		switch x := &s.words[j]; x.tag {
		case aux:
			if !auxes && beWords[x.low] && !(have && x.low == "'s") {
				be = be || !have
			}
			if haveWords[x.low] && !beOnly[x.low] {
				have = true
			}
			auxes = true
		case modal:
			auxes = true
		case negation:
			g.negated = true
		case adverb:
			switch x.low {
			case "there", "here", "abroad", "home", "however", "meanwhile", "away", "back", "ago":
				break loop
			}
			if x.upper && j == lo {
				break loop
			}
		case toWord:
			g.infin = true
			break loop
		case determiner, conjunction:
			// "would neither confirm nor deny"
			if (x.low == "neither" || x.low == "nor") && !auxes && s.neitherVerb(j, lo) {
				g.negated = true
				if x.low == "nor" {
					break loop // "neither confirm nor deny"
				}
				continue
			}
			break loop
		default:
			break loop
		}
	}
	g.from = j + 1
	if g.infin {
		// Adverbs and auxiliaries between "to" and the verb stay with the verb.
		g.from = j
	}
	switch w.tag {
	case verbFin:
		g.finite = true
	case verbBase:
		g.finite = auxes && !g.infin
	case verbIng:
		g.finite = auxes && be && !g.infin
		g.part = !auxes && !g.infin
	case verbPart:
		if v-1 >= lo && s.words[v-1].low == "'s" && s.startsObject(v+1) && s.tagAt(v+1) != toWord {
			have, be = true, false // "he's predicted big wins"
		}
		switch {
		case have && !be:
			g.finite = !g.infin
		case auxes && be:
			g.passive = true
			g.finite = !g.infin
		default:
			g.part, g.passive = true, true
		}
	default:
		return g, false
	}
	if g.part {
		for g.from < v && s.words[g.from].tag != adverb && s.words[g.from].tag != negation {
			g.from++
		}
	}
	return g, true
}

// neitherVerb reports whether the "neither" or "nor" at j stands before a verb
// rather than before its subject: an auxiliary or subject stands before it.
func (s *sheet) neitherVerb(j, lo int) bool {
	if j-1 < lo {
		return false
	}
	switch s.words[j-1].tag {
	case aux, modal, noun, nameWord, pronoun, verbFin, verbBase, verbPart:
		return true
	}
	return false
}

var beOnly = wordSet("is are was were be been being am")
