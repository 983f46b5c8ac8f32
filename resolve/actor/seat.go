package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// stateOf is the state of a code, and nil where the lexicon has none.
func (x *reading) stateOf(code string) *somebody {
	w := lexicon.StateOf(code)
	if w == nil {
		return nil
	}
	return x.state(w.Name, 0)
}

// government is the state that "the Ethiopian government" or "the government" is:
// of the country that the words tell, or else of the one that the account is at
// home in. It is nil for a government of anything else, "the provincial
// government".
func (x *reading) government(d *description) *somebody {
	if d.kind != lexicon.BodyRole || d.lemma != "government" || d.plural {
		return nil
	}
	for i := d.from; i < d.role; i++ {
		t := &x.tokens[i]
		if t.name < 0 && !determiners[t.low] && !isPossessive(t.low) && t.low != "central" && t.low != "federal" && t.low != "national" {
			return nil
		}
		if t.name >= 0 && x.names[t.name].Type == readout.LocationName {
			if _, ok := lexicon.StateByWord(x.nameText(t.name)); !ok {
				return nil // of a town
			}
		}
	}
	code := d.facts.country
	if code == "" {
		if d.restricted || !d.definite {
			return nil
		}
		code = x.homeCode()
	}
	return x.stateOf(code)
}

// land is the state that "the country" calls again: the one that was seen last
// and stands out.
func (x *reading) land(d *description, sentence, attribution int) *somebody {
	if !d.definite || d.restricted || d.plural {
		return nil
	}
	return x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: 2, margin: againMargin, fits: func(s *somebody) bool {
		return s.kind == readout.State
	}})
}

// acts reports whether the capital that Name n is stands for its government: it
// is what a verb of saying or doing has as subject or is addressed to, or what
// others are with. What only lies or happens there is a place.
func (x *reading) acts(n int) bool {
	from, after := x.tokensIn(x.names[n].Span)
	if after > from && after < len(x.tokens) && x.tokens[after].sentence == x.tokens[from].sentence && isPossessive(x.tokens[after].low) {
		return after+1 < len(x.tokens) && !sights[x.tokens[after+1].low]
	}
	if after <= from {
		return false
	}
	if x.tokens[from].rel == "" {
		return x.actsPlainly(from, after)
	}
	h := x.headToken(from, after)
	t := &x.tokens[h]
	for range 3 {
		if t.rel != "conj" || t.head < 0 {
			break
		}
		t = &x.tokens[t.head]
	}
	if t.head < 0 {
		return false
	}
	verb := &x.tokens[t.head]
	switch t.rel {
	case "nsubj":
		return verb.upos == "VERB" && !lies[verb.low]
	case "obj", "iobj", "nsubj:pass":
		_, cue := lexicon.Verb(verb.low)
		return (cue || addressing[verb.low]) && !places[verb.low]
	case "obl", "obl:agent", "nmod":
		if from > 0 {
			switch x.tokens[from-1].low {
			case "by":
				return t.rel != "nmod" || verb.upos != "NOUN"
			case "with", "against":
				return true
			case "from":
				return sent[verb.low]
			}
		}
	}
	return false
}

// actsPlainly decides the same by the words beside the name, where nothing has
// parsed them.
func (x *reading) actsPlainly(from, after int) bool {
	first := x.starts[x.tokens[from].sentence]
	if from > first {
		switch before := x.tokens[from-1].low; {
		case before == "with" || before == "against":
			return true
		case before == "by":
			return true
		case addressing[before]:
			return true
		case governs[before] && before != "and" && before != "or", before == ",":
			if before != "," || after < len(x.tokens) && x.tokens[after].text == "," {
				return false
			}
		}
	}
	if after >= len(x.tokens) || x.tokens[after].sentence != x.tokens[from].sentence {
		return false
	}
	next := x.tokens[after].low
	if next == "has" || next == "had" || next == "will" || next == "would" || next == "wants" {
		return true
	}
	v, ok := lexicon.Verb(next)
	return ok && v.Forms&(lexicon.Past|lexicon.ThirdSg) != 0 && !lies[next]
}

// sights are things that a city has and a government has not.
var sights = words(`airport streets street suburbs suburb outskirts mayor residents people centre center metro subway police university stadium
skyline harbour harbor port river old main biggest largest first zoo hospitals hospital schools museum embassy population roads`)

// lies are verbs that tell of a place.
var lies = words(`is was lies lay sits sat saw sees hosts hosted woke sleeps slept stands stood remains remained burned burns fell falls
boasts grew grows became becomes lacks freezes experienced`)

// places are verbs that have a place as object.
var places = words(`left leave leaves leaving visited visit visits visiting reached reach reaches entered hit struck attacked bombed shelled fled
flee stormed toured crossed captured seized took liberated evacuated surrounded besieged rocked shook paralysed paralyzed swept pounded
toured encircled occupied flooded`)

// sent are things that come from a government where they come from its capital.
var sent = words(`rules sanctions tariffs orders pressure support money aid help weapons demands threats criticism permission approval
instructions loans funds envoys signals assurances guarantees pledges promises proposals reply response answer message objections
opposition backing warning warnings condemnation protest protests credit credits arms missiles`)

// addressing are verbs whose object is addressed or dealt with, beside those of
// saying.
var addressing = words(`thanked thank thanks accused accuse accuses criticised criticized condemned backed supported supports pressed
helped sanctioned angered invited urged warned asked told blamed summoned supplied funded praised called defied persuaded pressured
satisfied reassured lobbied consulted notified punished threatened isolated embarrassed irritated annoyed alarmed welcomed paid owes owed`)
