package event

import (
	"strings"

	"github.com/readout-news/readout"
)

// Dictionary tells who is somebody beyond what the lexicon knows: Find gives the
// code of a name or noun on a day, as package resolve/dictionary does. A code
// that begins with "---" is that of a role without a name. It must be safe for
// many goroutines at once.
type Dictionary interface {
	Find(name string, on readout.Date) (code string, ok bool)
}

// longestKnown is how many words of a name a Dictionary is asked for.
const longestKnown = 4

// entered is how political the word at h is by the Dictionary: whoever it has by
// name is political, whoever it has by a role is at least a person.
func (s *sheet) entered(h int) int8 {
	if s.dictionary == nil {
		return thing
	}
	w := &s.words[h]
	if w.pos != "NOUN" && w.pos != "PROPN" && w.pos != "ADJ" {
		return thing
	}
	on := s.rec.Document.Published
	for from := h; from >= 0 && from > h-longestKnown; from-- {
		if from < h {
			if x := &s.words[from]; x.pos == "PUNCT" || x.pos == "VERB" || x.pos == "ADP" && x.name == "" {
				break
			}
		}
		code, ok := s.dictionary.Find(s.spanOf(extent{from, h + 1}).In(s.text), on)
		if !ok {
			continue
		}
		if from < h {
			// The word itself has to belong to the name: not the plan of "the Kenya
			// plan".
			if _, before := s.dictionary.Find(s.spanOf(extent{from, h}).In(s.text), on); before {
				return thing
			}
		}
		if strings.HasPrefix(code, "---") {
			return person
		}
		return political
	}
	return s.enteredAhead(h, on)
}

// enteredAhead is the same for the first word of a name of several, which the tree
// takes for its head: "Cirith" of "Cirith Ungol".
func (s *sheet) enteredAhead(h int, on readout.Date) int8 {
	to := h + 1
	for to < len(s.words) && to < h+longestKnown {
		next := to
		for next < len(s.words) && next < to+2 && (s.words[next].low == "of" || s.words[next].low == "the" || s.words[next].low == "-") {
			next++
		}
		if next >= len(s.words) || s.words[next].pos != "PROPN" {
			break
		}
		to = next + 1
	}
	if s.words[h].pos != "PROPN" || to == h+1 {
		return thing
	}
	if code, ok := s.dictionary.Find(s.spanOf(extent{h, to}).In(s.text), on); ok && !strings.HasPrefix(code, "---") {
		return political
	}
	return thing
}
