package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// phrase is a noun phrase whose head is no name: the tokens from from to head,
// and to to with what belongs to it behind the head, "of the delegation".
type phrase struct {
	from, head, to int
	thing          bool // nobody: only an object that "it" may mean
	plural         bool // of a thing
}

// longestPhrase is the number of tokens before its head that a noun phrase is
// looked for in.
const longestPhrase = 10

// findPhrases finds the noun phrases of the sentence from from to to, in order.
// By the parse, where there is one, and by determiners and role nouns where
// there is none.
func (x *reading) findPhrases(from, to int) {
	x.phrases = x.phrases[:0]
	parsed := x.tokens[from].rel != ""
	for i := from; i < to; i++ {
		t := &x.tokens[i]
		if t.name >= 0 || x.taken[i] > 0 || pronouns[t.low] {
			continue
		}
		var p phrase
		ok := false
		if parsed {
			p, ok = x.parsedPhrase(i, from, to)
		} else {
			p, ok = x.plainPhrase(i, from, to)
		}
		if ok {
			x.phrases = append(x.phrases, p)
		}
	}
	slices.SortStableFunc(x.phrases, func(a, b phrase) int { return a.from - b.from })
}

// parsedPhrase is the noun phrase whose head is the token at i.
func (x *reading) parsedPhrase(i, first, end int) (phrase, bool) {
	t := &x.tokens[i]
	if t.upos != "NOUN" && t.upos != "PROPN" {
		return phrase{}, false
	}
	switch t.rel {
	case "compound":
		if r := lexicon.RoleByNoun(t.low); r == nil || !r.Plural || r.Kind != lexicon.PersonRole {
			return phrase{}, false
		}
	case "flat", "fixed", "goeswith", "amod", "obl:tmod", "nmod:tmod", "nmod:npmod", "obl:npmod", "obl:unmarked", "nmod:unmarked", "nmod:desc":
		return phrase{}, false
	case "conj":
		if t.head >= 0 && x.tokens[t.head].rel == "appos" {
			return phrase{}, false
		}
	case "appos":
		if t.head >= 0 && (x.tokens[t.head].name >= 0 || lexicon.RoleByNoun(x.tokens[t.head].low) != nil) {
			return phrase{}, false // of a name, which has read it, or of who is described
		}
	}
	p := phrase{from: i, head: i + 1, to: i + 1}
	if i+1 < end && x.tokens[i+1].name < 0 && x.tokens[i+1].low == "general" && lexicon.RoleByNoun(x.phrase(i, i+2)) != nil {
		p.head, p.to = i+2, i+2 // "attorney general"
	}
	for j := i - 1; j >= first && j >= i-longestPhrase; j-- {
		at := j
		for range 6 {
			if h := x.tokens[at].head; h != i && h >= first && h > i-longestPhrase && h < i {
				at = h
				continue
			}
			break
		}
		w := &x.tokens[at]
		if r := lexicon.RoleByNoun(x.tokens[j].low); j == i-1 && r != nil && r.Plural && r.Word != r.Lemma && x.tokens[j].name < 0 && strings.HasSuffix(t.low, "s") {
			break // "called the protesters thieves"
		}
		if x.tokens[j].name < 0 && verbal(x.tokens[j].low) && cueWord(x.tokens[j].low) {
			break
		}
		if w.head != i || !within[w.rel] && !(w.rel == "punct" && w.text == "-") {
			break
		}
		p.from = j
	}
	if i+1 < end && x.tokens[i+1].name >= 0 && x.names[x.tokens[i+1].name].Type == readout.PersonName {
		return phrase{}, false // "the boxer Ruth Nakato"
	}
	r, _ := x.roleFrom(p.from, p.head)
	if low := x.tokens[p.from].low; r == nil && (epithets[t.low] || low == "a" || low == "an") {
		r = guessRole(t.low)
	}
	if x.predicate(i, end) {
		return phrase{}, false
	}
	if r == nil || r.Kind == lexicon.TextRole && !lexicon.OutletKind(r.Lemma) {
		if !strings.HasPrefix(t.rel, "nsubj") && t.rel != "obj" {
			return phrase{}, false
		}
		p.thing, p.plural = true, strings.HasSuffix(t.low, "s") && !strings.HasSuffix(t.low, "ss")
		return p, true
	}
	if p.from > first && x.tokens[p.from-1].low == "as" || i+1 < end && x.tokens[i+1].text == ":" {
		return phrase{}, false // what somebody acts as, a label
	}
	if r.Kind == lexicon.PersonRole && !r.Plural && !x.specified(p.from, i) {
		return phrase{}, false // "justice" and other things of the name
	}
	for k := i + 1; k < end && k <= i+longestPhrase; k++ {
		if w := &x.tokens[k]; w.head == i && w.rel == "nmod" {
			if w.name < 0 && k == i+2 && !strings.HasSuffix(w.low, "s") {
				break // "accused the police of brutality"
			}
			p.to = k + 1
			break
		} else if w.head == i && w.rel != "case" && w.rel != "det" {
			break
		}
	}
	return p, true
}

// within are the relations of words before a noun that belong to its phrase.
var within = words(`det det:predet amod compound nummod nmod:poss nmod advmod nmod:desc flat compound:prt dep case:poss`)

// predicate reports whether the noun at i only says what its subject is: "is a
// lawyer".
func (x *reading) predicate(i, end int) bool {
	for k := i - 1; k >= 0 && k > i-longestPhrase && x.tokens[k].sentence == x.tokens[i].sentence; k-- {
		if x.tokens[k].rel == "cop" && x.tokens[k].head == i {
			return true
		}
	}
	return false
}

// plainPhrase is the noun phrase that a role noun at i closes, told by the words
// before it.
func (x *reading) plainPhrase(i, first, end int) (phrase, bool) {
	r, start := x.roleFrom(max(first, i-3), i+1)
	if r == nil || r.Kind == lexicon.TextRole || i+1 < end && x.tokens[i+1].name < 0 && x.roleFollows(i+1, end) {
		return phrase{}, false
	}
	if i+1 < end && x.tokens[i+1].name >= 0 && x.names[x.tokens[i+1].name].Type == readout.PersonName {
		return phrase{}, false // a title
	}
	from, good, closed := start, start, false
	for from > first && from > start-longestPhrase {
		t := &x.tokens[from-1]
		if t.name < 0 && (determiners[t.low] || numeral(t.low) > 0 || t.low == "another") {
			from--
			good, closed = from, true
			if t.low != "two" && numeral(t.low) == 0 {
				break
			}
			continue
		}
		if closed || t.name < 0 && (x.punctuation(from-1) && t.text != "-" && !isPossessive(t.low) || stops[t.low] || governs[t.low] && !isPossessive(t.low) || pronouns[t.low] || t.low == "and" || t.low == "or" || verbal(t.low)) {
			break
		}
		from--
		if _, ok := modifiers[t.low]; ok || t.name >= 0 || isPossessive(t.low) {
			good = from
		}
	}
	if !closed && !r.Plural && (good == start || x.tokens[good].name < 0) {
		return phrase{}, false
	}
	if good > first && !x.tokens[good].definite() && copulas[x.tokens[good-1].low] {
		return phrase{}, false
	}
	p := phrase{from: good, head: i + 1, to: i + 1}
	if i+2 < end && (x.tokens[i+1].low == "of" || x.tokens[i+1].low == "in" || x.tokens[i+1].low == "from" || x.tokens[i+1].low == "for") {
		for k := i + 2; k < end && k < i+6; k++ {
			if x.tokens[k].name >= 0 {
				_, p.to = x.tokensIn(x.names[x.tokens[k].name].Span)
				break
			}
			if !determiners[x.tokens[k].low] && modifiers[x.tokens[k].low] == "" {
				break
			}
		}
	}
	return p, true
}

var copulas = words(`is was are were be been being become became becomes as remains remained 's 're`)
