package linked

import (
	"slices"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
)

// Named reports whether an Actor is somebody with a name of his own, whom a
// format of entities has a place for. "Two officials" and "the court" are not,
// and a document that speaks ("the communique") is nobody. A name begins with a
// capital somewhere in its first word ("al-Qaeda"), a person's in any ("bin
// Laden").
func Named(a *readout.Actor) bool {
	if a.Unnamed != nil || a.Kind == readout.DocumentActor {
		return false
	}
	name := strings.TrimSpace(a.Name)
	if a.Kind != readout.Person {
		name, _, _ = strings.Cut(name, " ")
	}
	return name != "" && strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLower(r) && unicode.IsLetter(r) })
}

// Statement reports whether an Event is no more than somebody's saying or
// appealing something (CAMEO 01, 02), which the Attributions tell already and
// better.
func Statement(e *readout.Event) bool { return e.Type == "" }

// SentenceOf is the Sentence that holds the start of s; empty where none does.
func SentenceOf(r *readout.Record, s readout.Span) readout.Span {
	i, found := slices.BinarySearchFunc(r.Sentences, s.Start, func(t readout.Sentence, at int) int {
		switch {
		case t.Span.End <= at:
			return -1
		case t.Span.Start > at:
			return 1
		}
		return 0
	})
	if !found || s.Empty() {
		return readout.Span{}
	}
	return r.Sentences[i].Span
}

// Attributions are those of r by their ID.
func Attributions(r *readout.Record) map[string]*readout.Attribution {
	all := make(map[string]*readout.Attribution, len(r.Attributions))
	for i := range r.Attributions {
		all[r.Attributions[i].ID] = &r.Attributions[i]
	}
	return all
}

// Commented reports whether the writer adds words of his own to reporting that
// he quotes.
func Commented(d *readout.Document) bool {
	return slices.ContainsFunc(d.Passages, func(p readout.Passage) bool { return p.Voice == readout.Commentary })
}

// Words are the pieces of the text in order, with " … " between them, as the
// tables have them.
func Words(r *readout.Record, all []readout.Span) string {
	out := ""
	for _, s := range all {
		if s.Empty() {
			continue
		}
		if out != "" {
			out += " … "
		}
		out += r.Text(s)
	}
	return out
}
