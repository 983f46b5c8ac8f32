package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// unnamed is what a description tells of people whom the text does not name.
func (x *reading) unnamed(d *description) *readout.Unnamed {
	if d.kind != lexicon.PersonRole || d.withOthers {
		return nil
	}
	u := &readout.Unnamed{Number: d.number, Plural: d.plural, Role: x.roleWords(d)}
	if !u.Plural {
		u.Number = 1
	}
	for i := d.from; i < d.role; i++ {
		if low := x.tokens[i].low; low == "anonymous" || low == "unnamed" {
			u.Anonymous = true
		}
	}
	return u
}

// roleWords are what a description says that somebody is, in the singular,
// without country, rank and number: "security source", "member of the
// delegation".
func (x *reading) roleWords(d *description) string {
	start := d.role
	for start > d.from {
		t := x.tokens[start-1]
		if t.name >= 0 || determiners[t.low] || numeral(t.low) > 0 || !x.noun(start-1) {
			break
		}
		start--
	}
	words := ""
	if start < d.role {
		words = strings.ToLower(x.words(start, d.role)) + " "
	}
	words += d.lemma
	if d.head < d.end && x.tokens[d.head].low == "of" && x.possessiveBehind(d) == 0 && belongs[d.lemma] {
		end := d.head + 1
		for end < d.end && end < d.head+8 && !(stops[x.tokens[end].low] && x.tokens[end].low != "of" && x.tokens[end].name < 0) {
			end++
		}
		if end > d.head+1 {
			words += " of " + x.words(d.head+1, end)
		}
	}
	return words
}

// noun reports whether token i is a noun that says what kind of somebody the
// noun behind it is: "security" of "security source". Without tags, a word that
// is known to stand so.
func (x *reading) noun(i int) bool {
	t := x.tokens[i]
	if t.upos != "" {
		return t.upos == "NOUN" || t.text == "-" && i > 0 && x.tokens[i-1].upos == "NOUN"
	}
	if ranks[t.low] {
		return false
	}
	if _, known := modifiers[t.low]; known {
		return true
	}
	return lexicon.RoleByNoun(t.low) != nil
}

// ranks are modifiers that tell how high or how long somebody is what they are.
var ranks = words(`top senior chief former ex then acting interim deputy late new vice longtime long-time veteran outgoing incoming de facto
main embattled authoritarian strongman pro hardline exiled jailed newly elected national special political religious spiritual
supreme parliamentary presidential foreign state human -`)

// belongs are roles that say little without what they are a role in or to.
var belongs = words(`member head chief director leader captain owner friend relative son daughter wife husband brother sister mother father
cousin nephew uncle representative editor author deputy secretary chairman chairwoman chair president manager commander founder
supporter opponent critic victim employee student colleague ally delegate envoy minister employee part boss organiser organizer native
spokesman spokeswoman spokesperson survivor`)
