package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// readPhrase sees whom a noun phrase that no link is wanted for means, so that
// what follows can look back at them.
func (x *reading) readPhrase(p phrase, sentence int) {
	at := x.tokens[p.from].span.Start
	place := x.subjectAt(p.from, p.head)
	if p.thing {
		x.sight(x.thing(p.plural), at, sentence, place, false, p.head-1)
		return
	}
	d := x.description(p.from, p.head, p.to)
	if d == nil {
		return
	}
	d.end = p.to
	d.restricted = d.restricted || p.to > p.head || p.head < len(x.tokens) && relatives[x.tokens[p.head].low]
	owner, owned := x.possessed(d, sentence, -1)
	var s *somebody
	switch {
	case owned:
		s = x.ownedBy(d, owner, sentence, -1)
	default:
		s = x.described(d, sentence, -1)
	}
	if s == nil {
		if d.kind == lexicon.PersonRole && !d.plural {
			x.sight(x.stranger(d.facts.gender), at, sentence, place, false, p.head-1)
		}
		return
	}
	x.mention(s, x.spanOf(p.from, p.head), readout.ByDescription)
	x.sight(s, at, sentence, place, false, p.head-1)
}

var relatives = words(`who whom whose that which`)

// thing is the somebody that stands for objects.
func (x *reading) thing(plural bool) *somebody {
	i := 0
	if plural {
		i = 1
	}
	if x.things[i] == nil {
		x.things[i] = &somebody{stranger: true, plural: plural}
	}
	return x.things[i]
}

// cueWord reports whether a word is mostly a verb of saying.
func cueWord(low string) bool {
	switch low {
	case "said", "told", "says", "tells", "asked", "added", "urged", "warned":
		return true
	}
	return false
}

// specified reports whether a determiner, a possessive, a number or a name stands
// in the tokens from from to end: a noun for one person has one.
func (x *reading) specified(from, end int) bool {
	for i := from; i < end; i++ {
		t := &x.tokens[i]
		if t.name >= 0 || t.upos == "DET" || determiners[t.low] || isPossessive(t.low) || numeral(t.low) > 0 || t.low == "another" {
			return true
		}
	}
	return false
}

// definite reports whether t is an article or pronoun that makes a noun known.
func (t *token) definite() bool {
	switch t.low {
	case "the", "this", "that", "these", "those", "his", "her", "its", "their":
		return true
	}
	return false
}
