package actor

import (
	"slices"

	"github.com/readout-news/readout"
)

// Dictionary gives actors the codes that a user wants to see. Find is asked for
// the names that a Document has for an actor, the fullest first, on the day when
// the Document was published, the zero Date where that is not known. It must be
// safe for many goroutines at once.
type Dictionary interface {
	Find(name string, on readout.Date) (code string, ok bool)
}

// code is what event data write for s: its country and its first sector,
// "BLRGOV"; the one of them that is known; "" where neither is. A Dictionary
// goes before.
func (x *reading) code(s *somebody) string {
	code, ok := s.code, s.code != ""
	if !ok {
		code, ok = x.listed(s)
	}
	if ok && nowhere(code) && !x.alone && s.country != "" {
		return s.country + code[len(unknown):] // the text tells more than the phrase
	}
	if ok {
		return code
	}
	if x.alone {
		return ""
	}
	if len(s.sectors) == 0 {
		return s.country
	}
	return s.country + s.sectors[0]
}

// listed is the code that a Dictionary has for a name of s.
func (x *reading) listed(s *somebody) (code string, ok bool) {
	if x.dictionary == nil {
		return "", false
	}
	for _, name := range x.namesOf(s) {
		if code, ok := x.dictionary.Find(name, x.r.Document.Published); ok {
			return code, true
		}
	}
	return "", false
}

// namesOf are the names that the text has for s, the fullest first; for what the
// lexicon knows its usual name as well.
func (x *reading) namesOf(s *somebody) []string {
	names := []string{s.name}
	if s.slug != s.name && s.kind != readout.Person {
		names = append(names, s.slug)
	}
	var more []string
	for _, m := range s.mentions {
		if n := m.Span.In(x.text); m.Form == readout.ByName && !slices.Contains(names, n) && !slices.Contains(more, n) {
			more = append(more, n)
		}
		if len(more) == mostNames {
			break
		}
	}
	slices.SortStableFunc(more, func(a, b string) int { return len(b) - len(a) })
	return append(names, more...)
}

// mostNames bounds the names of one actor that a Dictionary is asked for.
const mostNames = 8
