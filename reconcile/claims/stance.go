package claims

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// stance is how a speaker stands to a content.
type stance uint8

const (
	affirms stance = iota
	denies         // "denied that", "rejected reports of"
	silent         // "did not say"
)

// denials are stems of cues that turn their content into its contrary; rebuffs
// those that do so only where the content is something said: who rejects a plan
// says nothing of whether there is one.
var (
	denials = stemSet("deny denied denial refute contradict disavow rebut")
	rebuffs = stemSet("reject dismiss dispute")
	sayings = stemSet("that claim allegation accusation suggestion report rumour charge assertion notion idea")
)

func stemSet(list string) map[string]bool {
	m := map[string]bool{}
	for f := range strings.FieldsSeq(list) {
		m[words.Stem(f)] = true
	}
	return m
}

// standingOf reads the cue and the Polarity of the Attribution.
func standingOf(s *statement) stance {
	if s.at.Polarity == readout.Negative {
		return silent
	}
	if s.at.Cue.Empty() {
		return affirms
	}
	for _, w := range words.In(s.record.Document.Text, s.at.Cue) {
		stem := words.Stem(w.Form)
		if denials[stem] {
			return denies
		}
		if !rebuffs[stem] {
			continue
		}
		for _, c := range s.words[:min(4, len(s.words))] {
			if sayings[words.Stem(c.Form)] {
				return denies
			}
		}
	}
	return affirms
}

// mood is how real a content tells its verbs to be, by the auxiliary before
// them.
type mood uint8

const (
	plain mood = iota
	future
	possible
)

var moods = map[string]mood{
	"will": future, "shall": future, "would": future, "ll": future,
	"may": possible, "might": possible, "could": possible, "if": possible, "possibly": possible, "perhaps": possible,
}

var toBe = formSet("is are was were")

// withholding are words that negate what follows them: "impossible to send",
// "refused to pay".
var withholding = map[string]bool{"impossible": true, "isnt": true, "dont": true, "cant": true, "wont": true, "unable": true, "refuse": true, "refuses": true, "refused": true,
	"fail": true, "fails": true, "failed": true, "unwilling": true, "lacks": true, "lacked": true}

// scope is the number of words after a negator or an auxiliary that it bears on.
const scope = 3

// shade is what bears on one word of content: whether it is negated, and how
// real it is told to be.
type shade struct {
	negated bool
	absent  bool // by "no", "nothing", "without": it is the thing that is negated, not what is done
	mood    mood
	span    readout.Span // from the word that bears on it, or the word itself
}

// shades gives the shade of each stem of content, the first place where it
// stands.
func shades(s *statement) map[string]shade {
	m := map[string]shade{}
	negatedUntil, moodUntil := -1, -1
	absent := false
	var negator, auxiliary readout.Span
	now := plain
	for i, w := range s.words {
		if i > 0 && sentenceEnd(s.record.Document.Text[s.words[i-1].Span.End:w.Span.Start]) {
			negatedUntil, moodUntil = -1, -1
		}
		if exceptive(s.words, i) {
			continue
		}
		if words.Negator(w.Form) || withholding[w.Form] {
			negatedUntil, negator = i+scope, w.Span
			absent = w.Form == "no" || w.Form == "nothing" || w.Form == "without" || w.Form == "nobody" || w.Form == "none"
			continue
		}
		if w.Form == "to" && i > 0 && toBe[s.words[i-1].Form] {
			now, moodUntil, auxiliary = future, i+scope, s.words[i-1].Span.Cover(w.Span)
			continue // "is to meet"
		}
		if md, ok := moods[w.Form]; ok && !(w.Upper && w.Form == "may" && !w.First) {
			now, moodUntil, auxiliary = md, i+scope, w.Span
			continue
		}
		if words.Function(w.Form) {
			continue
		}
		stem := words.Stem(w.Form)
		if _, seen := m[stem]; seen {
			continue
		}
		sh := shade{span: w.Span}
		if i <= negatedUntil {
			sh.negated, sh.absent, sh.span = true, absent, negator.Cover(w.Span)
		}
		if i <= moodUntil {
			sh.mood, sh.span = now, auxiliary.Cover(sh.span)
			moodUntil = -1 // it bears on the next verb, not on its object
		}
		m[stem] = sh
	}
	return m
}

// exceptive reports whether a negator is taken back by what follows: "nothing
// except shovels", "nobody but him", "not only".
func exceptive(ws []words.Word, i int) bool {
	if i+1 == len(ws) {
		return false
	}
	switch next := ws[i+1].Form; ws[i].Form {
	case "nothing", "nobody", "none", "no", "nowhere":
		return next == "except" || next == "but" || next == "other"
	case "not":
		return next == "only" || next == "just" || next == "merely"
	}
	return false
}

func sentenceEnd(gap string) bool {
	for _, c := range gap {
		if c == '.' || c == '!' || c == '?' || c == ';' {
			return true
		}
	}
	return false
}

// absent reports whether a content says of something that there is none: "no date
// had been set".
func (s *statement) absent() bool {
	for i, w := range s.words[:min(3, len(s.words))] {
		switch w.Form {
		case "no", "nothing", "nobody", "none":
			return !exceptive(s.words, i)
		}
	}
	return false
}
