package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

var beWords = wordSet("is are was were be been being am 's 're 'm get got gets getting")
var haveWords = wordSet("has have had having 've 'd 's")
var doWords = wordSet("do does did")
var subjectPronouns = wordSet("i you he she it we they everyone everybody someone somebody anyone nobody none others who this that one")
var objectPronouns = wordSet("me him us them himself herself itself themselves ourselves myself yourself whom")

// settle decides what the words around word i make of it.
func (s *sheet) settle(i int, at *sentence) {
	w := &s.words[i]
	switch w.low {
	case "to":
		j := i + 1
		for j < at.to && s.words[j].tag == adverb {
			j++
		}
		if i > at.from && s.words[i-1].low == "according" {
			w.tag = preposition
			return
		}
		if j >= at.to || s.words[j].form&lexicon.Base == 0 && !s.isAuxBase(j) && !s.unknownVerb(j, at) {
			w.tag = preposition
		}
		return
	case "'s":
		s.settleClitic(i, at)
		return
	case "'":
		if !w.glued || i == at.from || !strings.HasSuffix(s.words[i-1].low, "s") {
			w.tag = mark
		}
		return
	case "her":
		switch s.tagAt(i + 1) {
		case noun, nameWord, adjective, number, verbPart, verbIng:
		default:
			w.tag = pronoun
		}
		return
	}
	if w.form == 0 || w.tag == nameWord {
		return
	}
	p, pw := s.before(i, at)
	switch {
	case w.form&lexicon.Ing != 0:
		if p == determiner || p == adjective || p == possessive || p == preposition && pw > at.from && s.words[pw-1].low == "according" {
			w.tag = noun
		} else {
			w.tag = verbIng
		}
	case w.form&(lexicon.Past|lexicon.Participle) != 0 && w.form&lexicon.Base == 0:
		w.tag = s.settlePast(i, p, pw, at)
	default:
		w.tag = s.settlePresent(i, p, pw, at)
	}
}

// unknownVerb reports whether the word at j, behind "to", is an infinitive that
// the lexicon does not know: an object follows it.
func (s *sheet) unknownVerb(j int, at *sentence) bool {
	w := &s.words[j]
	if w.tag != noun || w.upper || w.form != 0 || strings.HasSuffix(w.low, "s") || j+1 >= at.to {
		return false
	}
	switch s.words[j+1].tag {
	case determiner, possessive, pronoun:
		if s.words[j+1].low[0] == '\'' {
			return false
		}
	case adverb:
		switch s.words[j+1].low {
		case "down", "up", "out", "back", "away":
		default:
			return false
		}
	default:
		return false
	}
	w.tag, w.form = verbBase, lexicon.Base
	return true
}

func (s *sheet) isAuxBase(j int) bool {
	switch s.words[j].low {
	case "be", "have", "do":
		return true
	}
	return false
}

// settleClitic tells "'s" of possession from "'s" for is and has.
func (s *sheet) settleClitic(i int, at *sentence) {
	w := &s.words[i]
	if i == at.from {
		return
	}
	switch prev := s.words[i-1]; prev.low {
	case "it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let", "everyone", "everybody", "one":
		w.tag = aux
		return
	}
	switch s.tagAt(i + 1) {
	case determiner, negation, verbIng, aux, preposition, toWord, pronoun, possessive:
		w.tag = aux
	case adverb:
		if s.tagAt(i+2) != noun && s.tagAt(i+2) != adjective {
			w.tag = aux
		}
	case verbPart:
		if t := s.tagAt(i + 2); t != noun && t != adjective && t != nameWord {
			w.tag = aux
		}
	}
}

// before is the nearest tag to the left that is no adverb or negation, with the
// word's index; none at the start of the sentence.
func (s *sheet) before(i int, at *sentence) (tag, int) {
	for j := i - 1; j >= at.from; j-- {
		switch t := s.words[j].tag; t {
		case adverb, negation:
			continue
		default:
			return t, j
		}
	}
	return none, -1
}

// countable are the verbs that surveys count people by: "43 said", "six in ten
// want".
var countable = wordSet("say think believe want prefer support oppose back favour favor approve disapprove")

func (s *sheet) settlePast(i int, p tag, pw int, at *sentence) tag {
	w := &s.words[i]
	next := s.tagAt(i + 1)
	switch p {
	case aux:
		return verbPart
	case determiner, possessive:
		if next == noun || next == nameWord || next == adjective {
			return adjective
		}
		if low := s.words[pw].low; p == determiner && low != "the" && low != "a" && low != "an" && w.form&lexicon.Past != 0 && (low != "those" || next != preposition) {
			return verbFin // "many said", "both agreed"
		}
		return adjective
	case preposition, toWord:
		return adjective
	case adjective, number:
		if (next == noun || next == nameWord) && (w.cue == nil || p == number && !countable[w.cue.Lemma]) {
			return adjective
		}
	case none:
		return verbPart
	case modal:
		return verbPart
	}
	if w.form&lexicon.Past == 0 {
		return verbPart
	}
	switch p {
	case pronoun, question:
		return verbFin
	case subordinator:
		if s.low(pw) == "that" {
			return verbFin
		}
		return verbPart // "as expected", "when asked about"
	}
	if s.low(i+1) == "by" || p == noun && (w.low == "called" || w.low == "named") && s.namedAt(i, pw) {
		return verbPart
	}
	if p == comma && w.cue != nil && (next == preposition && w.cue.Has(lexicon.OfObject) ||
		w.cue.Lemma == "ask" && (s.low(i+1) == "about" || s.low(i+1) == "if" || s.low(i+1) == "whether")) {
		return verbPart
	}
	if (p == noun || p == nameWord) && (next == preposition || next == timeWord) && (s.reduced(i, at) || s.inApposition(pw, at)) {
		return verbPart
	}
	return verbFin
}

// reduced reports whether the participle at i modifies the noun before it, as
// in "officials briefed on the talks said": another finite verb follows before
// the clause ends.
func (s *sheet) reduced(i int, at *sentence) bool {
	if w := &s.words[i]; w.cue != nil && w.cue.Has(lexicon.Clause) {
		return false
	}
	for j := i - 1; j >= at.from && i-j < 12; j-- {
		switch s.words[j].tag {
		case verbFin, aux, modal:
			return false
		case comma, subordinator, question, mark, conjunction:
			j = -1
		}
	}
	for j := i + 1; j < at.to && j-i < 14; j++ {
		switch w := &s.words[j]; w.tag {
		case comma, subordinator, question, mark, colon, stop, dash, conjunction, toWord:
			return false
		case aux, modal:
			return true
		case verbPart, verbFin:
			return s.words[j-1].tag != determiner && s.words[j-1].tag != adjective
		}
	}
	return false
}

func (s *sheet) settlePresent(i int, p tag, pw int, at *sentence) tag {
	w := &s.words[i]
	base := w.form&lexicon.Base != 0
	switch p {
	case toWord, modal:
		if base {
			return verbBase
		}
	case aux:
		if base && doWords[s.words[pw].low] {
			return verbBase
		}
		if w.form&lexicon.Participle != 0 {
			return verbPart
		}
		return noun
	case pronoun:
		if !objectPronouns[s.words[pw].low] {
			return verbFin
		}
	case determiner:
		switch s.words[pw].low {
		case "some", "many", "most", "both", "few", "all", "several", "those", "these", "neither", "each":
			if !w.nounToo || s.startsObject(i+1) && s.words[i-1].tag != adjective {
				return verbFin
			}
		}
		return noun
	case possessive, adjective, preposition, number:
		if p == number && (base || s.low(pw) == "one") && s.startsObject(i+1) {
			break
		}
		return noun
	case question:
		return verbFin
	case none:
		if w.nounToo {
			return noun
		}
		return verbFin
	}
	if !w.nounToo {
		return verbFin
	}
	// A word that is a noun as often as a verb: only its subject and what
	// follows decide.
	if !s.startsObject(i + 1) {
		// "Okello says.": only a verb that is hardly a noun stands alone.
		return noun
	}
	switch p {
	case timeWord:
		return verbFin
	case noun, nameWord:
		endsS := strings.HasSuffix(s.words[pw].low, "s") && !strings.HasSuffix(s.words[pw].low, "ss")
		plural := endsS || lexicon.SpeakerNoun(s.words[pw].low) ||
			pw > at.from && s.words[pw-1].tag == conjunction || s.words[pw].low == "data"
		if head := s.headBefore(pw, at); head >= 0 && base {
			if h := s.words[head].low; strings.HasSuffix(h, "s") || lexicon.SpeakerNoun(h) || h == "data" {
				return verbFin
			}
			return noun
		}
		if base && !plural && !at.headline || !base && endsS && p == noun {
			return noun
		}
		if base && s.insidePhrase(i, pw, at) {
			return noun
		}
		if w.cue != nil && w.cue.Lemma == "state" && s.low(i+1) != "that" && s.tagAt(i+1) != mark && s.tagAt(i+1) != colon {
			return noun
		}
		if !base && p == noun && !s.words[pw].upper && !lexicon.SpeakerNoun(s.words[pw].low) && !lexicon.DocumentNoun(s.words[pw].low) {
			return noun
		}
		return verbFin
	case conjunction, comma, subordinator, mark, bracket, number:
		if p == number || s.low(pw) == "that" || s.tagAt(i+1) != noun && s.tagAt(i+1) != preposition {
			return verbFin
		}
	}
	return noun
}

// startsObject reports whether what begins at i can be the object or the
// content of a verb just before it, rather than what follows a noun.
func (s *sheet) startsObject(i int) bool {
	for s.tagAt(i) == adverb {
		i++
	}
	switch s.tagAt(i) {
	case determiner, possessive, pronoun, toWord, subordinator, question, nameWord, number, mark, noun, adjective, colon:
		return s.low(i) != "'s"
	case preposition:
		w := &s.words[i-1]
		return w.cue != nil && w.cue.Takes(s.low(i))
	}
	return false
}

// headBefore is the noun that the prepositional phrase which ends at i belongs
// to: "polls in New Ruritania show"; -1 where i ends none.
func (s *sheet) headBefore(i int, at *sentence) int {
	for j := i; j > at.from && i-j < 8; j-- {
		switch s.words[j].tag {
		case noun, nameWord, adjective, determiner, number, timeWord, possessive:
		case preposition:
			if (s.words[j-1].tag == noun || s.words[j-1].tag == nameWord) && (lexicon.DocumentNoun(s.words[j-1].low) || lexicon.SpeakerNoun(s.words[j-1].low)) {
				return j - 1
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// insidePhrase reports whether the word at i, a noun as often as a verb, goes on
// the phrase before it: "to Chinese state television".
func (s *sheet) insidePhrase(i, pw int, at *sentence) bool {
	if s.tagAt(i+1) == toWord || s.low(i+1) == "that" {
		return false
	}
	j := pw
	for j > at.from && (s.words[j].tag == noun || s.words[j].tag == nameWord || s.words[j].tag == adjective) {
		j--
	}
	switch s.words[j].tag {
	case preposition, toWord:
		return true
	}
	return demonym(s.words[pw].low) && s.words[pw].upper
}

// demonym reports whether a capitalised word looks like "Chinese" or "Ugandan".
func demonym(low string) bool {
	for _, end := range [...]string{"ese", "ian", "ish", "can", "dan", "lan", "nch", "tch"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// inApposition reports whether the noun at i heads an apposition, with a finite
// verb before it: "said Peter Okello, an analyst based in ...".
func (s *sheet) inApposition(i int, at *sentence) bool {
	j := i
	for j > at.from && i-j < 8 && s.words[j].tag != comma {
		switch s.words[j].tag {
		case verbFin, aux, modal, subordinator, question, conjunction, mark:
			return false
		}
		j--
	}
	if j == at.from || s.words[j].tag != comma || s.words[j-1].tag != nameWord && s.words[j-1].tag != number {
		return false
	}
	for k := j - 1; k >= at.from && j-k < 12; k-- {
		switch s.words[k].tag {
		case verbFin:
			return s.words[k].cue != nil
		case comma, subordinator, mark:
			return false
		}
	}
	return false
}

// namedAt reports whether the participle at i names the noun before it: "a
// group called Open Roads", where "the group called Mr. Okello a fraud" would go
// on.
func (s *sheet) namedAt(i, pw int) bool {
	for j := pw; j >= 0 && pw-j < 5; j-- {
		if s.words[j].tag == determiner {
			if w := s.words[j].low; w != "a" && w != "an" {
				return false
			}
			next := s.tagAt(i + 1)
			return next == mark || next == nameWord || s.low(i+1) == "the" && s.tagAt(i+2) == nameWord
		}
	}
	return false
}
