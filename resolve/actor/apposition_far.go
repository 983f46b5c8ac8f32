package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// ledBy reads the body that somebody leads: by its name from token k, or else the
// stretch of the noun phrase that is to be read where the text has come to it.
func (x *reading) ledBy(k, end int, f *facts) stretch {
	i := k
	for ; i < min(end, k+7); i++ {
		t := &x.tokens[i]
		if n := t.name; n >= 0 && x.names[n].Type == readout.OrganisationName {
			f.country, f.sectors = x.bodyTold(n)
			f.sure, f.body = len(f.sectors) > 0, x.who[n]
			return stretch{}
		}
		if t.name < 0 && (x.punctuation(i) && t.text != "-" && !isPossessive(t.low) || verbal(t.low) || stops[t.low]) {
			break
		}
	}
	return stretch{k, i}
}

// becoming are words between "who" and what somebody is.
var becoming = words(`is was became becomes has had been being be elected named appointed serves served works worked as once also now recently
briefly still later then sworn in`)

// leads are verbs that tie somebody to a body: "who leads the Student Front".
var leads = words(`leads led heads headed chairs chaired runs ran directs directed commands commanded owns owned founded edits edited represents
manages managed`)

// apposedHead is the token of the role that the parse has Name n in apposition to
// where more than the comma lies between: "the rector of the university, Ruth
// Nakato"; -1 for none.
func (x *reading) apposedHead(n, first int) int {
	from, after := x.tokensIn(x.names[n].Span)
	t := &x.tokens[x.headToken(from, after)]
	if t.rel != "appos" || t.head < first || t.head >= from-2 || x.tokens[t.head].name >= 0 {
		return -1
	}
	if r := lexicon.RoleByNoun(x.tokens[t.head].low); r == nil || r.Plural || r.Kind != lexicon.PersonRole || r.Relation {
		return -1
	}
	return t.head
}

// apposedFar reads the description whose head is the token at g and that goes on to
// the comma at end.
func (x *reading) apposedFar(g, first, end int) facts {
	var f facts
	r, start := x.roleFrom(max(first, g-3), g+1)
	if r == nil {
		return f
	}
	from := start
	for from > first && from > start-7 {
		t := x.tokens[from-1]
		if _, modifies := modifiers[t.low]; t.name < 0 && !modifies && !determiners[t.low] && !isPossessive(t.low) {
			break
		}
		from--
	}
	f.addRole(r)
	x.owner(from, start, g+1, end, &f)
	f.start, f.end = from, end
	return f
}

// apposedBy is the token of the role that opens the phrase of a description which
// ends before the comma at head, "the premier of Bavaria": -1 for none. It serves
// where nothing is parsed or the parse has missed it.
func (x *reading) apposedBy(first, head int) int {
	for k := head - 1; k > first && k > head-7; k-- {
		t := &x.tokens[k]
		if t.name >= 0 {
			if x.names[t.name].Type == readout.PersonName {
				return -1
			}
			continue
		}
		if x.punctuation(k) && t.text != "-" && !isPossessive(t.low) || verbal(t.low) || relatives[t.low] {
			return -1
		}
		if t.low != "of" && t.low != "on" && t.low != "for" {
			continue
		}
		r, start := x.roleFrom(max(first, k-4), k)
		if r == nil || r.Plural || r.Relation || r.Kind != lexicon.PersonRole || start <= first-1 {
			return -1
		}
		if start > first && !determiners[x.tokens[start-1].low] && !isPossessive(x.tokens[start-1].low) && modifiers[x.tokens[start-1].low] == "" && x.tokens[start-1].name < 0 {
			if _, ok := modifiers[x.tokens[start-1].low]; !ok && x.tokens[start-1].upos != "ADJ" {
				return -1
			}
		}
		return k - 1
	}
	return -1
}

// rawRole reads a description before the comma at head whose noun the lexicon has
// not: "the public protector". Its words are noted, so that the text may call the
// person so again.
func (x *reading) rawRole(first, head int) facts {
	var f facts
	at := -1
	for k := head - 1; k >= first && k > head-5; k-- {
		t := &x.tokens[k]
		if t.name >= 0 || x.punctuation(k) && !isPossessive(t.low) {
			break
		}
		if t.low == "the" || isPossessive(t.low) || possessives[t.low] {
			at = k
			break
		}
		if t.upos != "" && t.upos != "NOUN" && t.upos != "ADJ" && t.upos != "PROPN" {
			break
		}
	}
	noun := x.tokens[head-1].low
	if at < 0 || at+1 >= head || len(noun) < 4 || bodyNouns[noun] != nil || explains[noun] || verbal(noun) || lexicon.RoleByNoun(noun) != nil || lexicon.DocumentNoun(noun) {
		return f
	}
	f.addRoleWord(noun)
	if words := x.phrase(at+1, head); words != noun {
		f.addRoleWord(words)
	}
	if sector := lexicon.Sector(x.phrase(at+1, head)); sector != "" {
		f.addSectors([]string{sector})
		f.weak = true
	}
	x.owner(at, head-1, head, head, &f)
	x.rawRoles[noun] = true
	f.start, f.end = at, head
	return f
}
