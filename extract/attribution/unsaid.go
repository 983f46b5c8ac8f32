package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// unnamed reports whether an attribution in a relative clause tells only on what
// terms its source spoke: "who asked not to be named".
func (f *finder) unnamed(a *found) bool {
	if a.content[0].from < a.cue.to {
		return false
	}
	lemma := f.words[a.verb].cue.Lemma
	if f.tagAt(a.source.from) != question && (lemma != "agree" || !a.negative) {
		return false
	}
	switch lemma {
	case "agree":
	case "ask", "request", "decline", "refuse", "demand", "insist", "want", "wish":
	default:
		return false
	}
	for i := a.content[0].from; i < a.content[0].to && i < a.content[0].from+6; i++ {
		switch f.low(i) {
		case "not", "to", "be", "that", "for", "on", "their", "her", "his", "name", "names", "remain":
			continue
		case "named", "identified", "quoted", "used", "published", "anonymity", "anonymous", "nameless":
			return true
		}
		return false
	}
	return false
}

// onlyPossible reports whether a verb under a modal, inside of what somebody
// else says, names an act to come rather than words: "he said the villagers
// would thank him". Where it has a clause of its own, it tells what those words
// would be, and stays.
func (f *finder) onlyPossible(a *found, g group) bool {
	if g.cue.Class != lexicon.Speech && g.cue.Class != lexicon.Stance || a.negative || !f.underModal(g) {
		return false
	}
	c := a.content[0]
	if c.from < g.to || f.low(c.from) == "that" || f.tagAt(c.from) == toWord || f.words[c.from].tag == mark || g.cue.Has(lexicon.Clause) && f.hasFinite(c.from, c.to) {
		return false
	}
	for k := len(f.out) - 1; k >= 0 && f.out[k].sent == a.sent; k-- {
		for _, o := range f.out[k].content {
			if o.holds(g.verb) {
				return true
			}
		}
	}
	return false
}

// underModal reports whether the group has a modal in it: "could be dismissed".
func (f *finder) underModal(g group) bool {
	for i := g.from; i < g.verb; i++ {
		if f.words[i].tag == modal {
			return true
		}
	}
	return false
}

// dismissals are the verbs that say of people that they lost or got a post, and
// attribute only where their object is what somebody said.
var dismissals = wordSet("dismiss suspend appoint nominate name ban grant")

// saying reports whether a phrase is about something said or written: a claim, a
// report.
func (f *finder) saying(r scope) bool {
	h := f.headOf(r)
	if h < 0 {
		return false
	}
	w := f.low(h)
	_, says := lexicon.CueNoun(w)
	return says || lexicon.MessageNoun(w) || lexicon.DocumentNoun(w) || f.tagAt(h) == pronoun || f.tagAt(h) == question
}
