package store

import (
	"slices"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
)

// Query says which documents are wanted; zero fields want all. A name fits where
// all its words stand in a name or in the words that stand for somebody, in any
// order and near one another, whatever their case, accents and endings.
//
// Speaker, Addressee, Authority and Event speak of single statements and
// events: those given must hold of one and the same statement (Speaker,
// Addressee, Authority) or event (Event). With any of them, Actor, Country and
// Words are asked of that statement or event too; without them, of the document.
// The words of a statement are its cue and content, those of an event its own and
// what stands around them in their sentence.
type Query struct {
	Words     string // see ParseWords
	Speaker   string
	Addressee string // to whom it was said
	Authority string // through whom it was told: "according to ..."
	Actor     string // who takes part
	Country   string // ISO 3166-1 alpha-3, of an actor or place
	Event     string // PLOVER type
	Outlet    string // of the document, or the one whose reporting it carries
	// Since and Until bound the day of publication, both inclusive; a date that
	// is known to the month or year counts as its first day. A document without
	// a date fits no bound.
	Since, Until readout.Date
}

// OfStatements reports whether the query asks for single statements.
func (q *Query) OfStatements() bool { return q.Speaker != "" || q.Addressee != "" || q.Authority != "" }

// OfEvents reports whether the query asks for single events.
func (q *Query) OfEvents() bool { return q.Event != "" }

// Hit is a document that fits a query.
type Hit struct {
	Record *readout.Record // as the schema has it: without words and trees
	// Attributions and Events are indexes into the Record of those that fit;
	// empty where the query asks for documents.
	Attributions, Events []int
}

// Term is a word or phrase that is looked for.
type Term struct {
	Words  []string // one, or those of a phrase in order; letters and digits only
	Prefix bool     // the last one may go on: "negotiat*"
	Not    bool     // it must not stand there
}

// ParseWords reads what a person types: words that must all be there, "phrases
// in quotation marks", -words that must not, and beginnings of words with a *
// at their end. Everything else counts as space, and nothing is an error. What
// has no word that must be there gives an empty list.
func ParseWords(s string) []Term {
	var out []Term
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimLeftFunc(s, unicode.IsSpace) {
		var t Term
		if rest, ok := strings.CutPrefix(s, "-"); ok {
			t.Not, s = true, rest
		}
		var piece string
		if open, ok := strings.CutPrefix(s, `"`); ok {
			piece, s, _ = strings.Cut(open, `"`)
		} else if end := strings.IndexFunc(s, unicode.IsSpace); end >= 0 {
			piece, s = s[:end], s[end:]
		} else {
			piece, s = s, ""
		}
		if strings.HasPrefix(s, "*") {
			piece, s = piece+"*", s[1:]
		}
		t.Prefix = strings.HasSuffix(piece, "*")
		t.Words = NameWords(piece)
		if len(t.Words) > 0 {
			out = append(out, t)
		}
	}
	if !slices.ContainsFunc(out, func(t Term) bool { return !t.Not }) {
		return nil
	}
	return out
}

// NameWords are the words of a name: runs of letters, marks and digits.
func NameWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
}
