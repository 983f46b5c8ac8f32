package actor

import (
	"strings"

	"github.com/readout-news/readout"
)

// Phrases is what a Dictionary may do beside Find: FindAll gives the codes of all
// that a noun phrase names, by its own rules of composition, "GONMIL" for
// "soldiers from Gondor". Those who do and undergo the Events of a Record are
// then coded by their whole phrase, and whoever the dictionary alone knows
// becomes an Actor.
type Phrases interface {
	FindAll(words string, on readout.Date) []string
}

// codeParties gives the parties of the events the codes of a Dictionary that
// knows phrases. A place is somebody where the dictionary says so: of "shells hit
// Gondor" the party is Gondor.
func (x *reading) codeParties() {
	d, ok := x.dictionary.(Phrases)
	if !ok {
		return
	}
	for i := range x.r.Events {
		e := &x.r.Events[i]
		for _, parties := range [...][]readout.Span{e.Actors, e.Recipients} {
			for _, span := range parties {
				if from, to := x.tokensIn(span); from < to {
					x.codeParty(d, span, from, to)
				}
			}
		}
	}
}

func (x *reading) codeParty(d Phrases, span readout.Span, from, to int) {
	words := x.text[x.tokens[x.articleBefore(from)].span.Start:x.tokens[to-1].span.End]
	codes := d.FindAll(words, x.r.Document.Published)
	if len(codes) == 0 || nowhere(codes[0]) {
		if tail := x.sharedTail(to); tail != "" {
			codes = d.FindAll(words+" "+tail, x.r.Document.Published)
		}
	}
	if len(codes) == 0 {
		return
	}
	code := strings.Join(codes, "/")
	s := x.links[span]
	switch {
	case s == nil || s.stranger:
		if to == from+1 && pronouns[x.tokens[from].low] {
			return
		}
		x.link(span, x.party(from, to, code), from, to)
	case s.described || s.kind == readout.Group:
		if s.code == "" || nowhere(s.code) && !nowhere(code) {
			s.code = code
		}
	case nowhere(code):
		if x.code(s) == "" {
			s.code = code
		}
	case s.kind == readout.Person:
		// "BLR" of "the Belarusian leader" says less than what is known of him.
		if own := x.code(s); !strings.HasPrefix(own, code) && (s.code == "" || len(code) > len(s.code)) {
			s.code = code
		}
	default:
		// What the dictionary tells apart is two: a state and its government.
		if own, known := x.listed(s); known && own != code {
			x.link(span, x.party(from, to, code), from, to)
		} else {
			s.code = code
		}
	}
}

// sharedTail is what a phrase that ends before the token at to has in common with
// those that it is joined to: "in Chad and Niger" of "lawmakers and officials in
// Chad and Niger"; "" where nothing is.
func (x *reading) sharedTail(to int) string {
	k, sentence := to, -1
	if to > 0 {
		sentence = x.tokens[to-1].sentence
	}
	in := func(i int) bool { return i < len(x.tokens) && x.tokens[i].sentence == sentence && i < to+longestTail }
	for in(k) && !placing[x.tokens[k].low] {
		// Nothing but joined nouns and their adjectives may stand between.
		switch t := x.tokens[k]; {
		case t.low == "and", t.low == "or", t.text == ",":
		case t.upos == "NOUN" || t.upos == "ADJ" || t.upos == "DET":
			if k == to {
				return "" // no joint
			}
		default:
			return ""
		}
		k++
	}
	from, named := k, false
	for k++; in(k); k++ {
		t := x.tokens[k]
		if t.upos != "PROPN" && t.low != "and" && t.low != "the" && t.text != "," {
			break
		}
		if t.upos == "PROPN" {
			named = true
		}
	}
	for k > from+1 && x.tokens[k-1].upos != "PROPN" {
		k--
	}
	if !named {
		return ""
	}
	return x.text[x.tokens[from].span.Start:x.tokens[k-1].span.End]
}

// placing are the prepositions behind which stands whose or where somebody is.
var placing = words("of in from")

// longestTail is how many tokens behind a phrase are looked at.
const longestTail = 24

// nowhere reports whether a code of a dictionary names no actor, "---GOV".
func nowhere(code string) bool { return strings.HasPrefix(code, unknown) }

// unknown stands in codes of a dictionary for the actor that a phrase does not
// name.
const unknown = "---"

// articleBefore is from, or the article before it, which may be part of a name:
// "the AU".
func (x *reading) articleBefore(from int) int {
	if from > 0 && x.tokens[from-1].low == "the" && x.tokens[from-1].sentence == x.tokens[from].sentence {
		return from - 1
	}
	return from
}

// party is the somebody whom a dictionary alone knows by the words from from to
// to, one for all places with the same words.
func (x *reading) party(from, to int, code string) *somebody {
	for from+1 < to && determiners[x.tokens[from].low] {
		from++
	}
	name := x.words(from, to)
	s, made := x.byKeyOr("party/"+code+"/"+strings.ToLower(name), x.partyKind(from, to), name)
	if made {
		s.code = code
		if n := x.tokens[from].name; n >= 0 && x.behind(n) >= to {
			s.country = x.stateCode(n)
		}
	}
	return s
}

// partyKind is the kind of somebody with a name of their own, and a group for
// all others.
func (x *reading) partyKind(from, to int) readout.ActorKind {
	for k := from; k < to; k++ {
		n := x.tokens[k].name
		if n < 0 {
			continue
		}
		switch x.names[n].Type {
		case readout.PersonName:
			return readout.Person
		case readout.OrganisationName, readout.FacilityName:
			return readout.Organisation
		case readout.StateName, readout.LocationName:
			if from == k && x.behind(n) >= to {
				return readout.State
			}
		}
	}
	return readout.Group
}

// link makes s whom the words from from to to stand for.
func (x *reading) link(span readout.Span, s *somebody, from, to int) {
	x.links[span] = s
	form := readout.ByDescription
	if s.kind != readout.Group {
		form = readout.ByName
	}
	x.mention(s, x.spanOf(from, to), form)
}
