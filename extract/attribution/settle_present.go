package attribution

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

func (s *sheet) settlePresent(i int, p tag, pw int, at *sentence) tag {
	w := &s.words[i]
	base := w.form&lexicon.Base != 0
	if w.low == "close" && s.low(i+1) == "to" && (p == noun || p == nameWord || p == aux) {
		return adjective // "people close to the talks"
	}
	if w.cue == nil && i+1 < at.to && lexicon.SpeakerNoun(w.low) && p != toWord && p != modal {
		if n := &s.words[i+1]; n.tag == aux || n.tag == modal || n.cue != nil && n.form&(lexicon.Past|lexicon.Base|lexicon.ThirdSg) != 0 {
			return noun // "monitors say"
		}
	}
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
