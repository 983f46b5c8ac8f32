// Package index tells by what words documents, statements and events are found.
// Every backend indexes the same, so that a query finds the same in each.
package index

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

const (
	// Near is how many other words may stand between two words of one name:
	// "Secretary of State Antony Okello" is found by "Secretary Okello".
	Near = 5
	// maxName bounds how much of a name is indexed, in bytes: a source with a
	// relative clause may be a whole paragraph.
	maxName = 160
)

// between stands between two names of a column, longer than Near, so that no
// words of both are taken for one name. Nobody looks for the word.
var between = strings.Repeat(" xqzx", Near+1) + " "

// Document is what a document is found by. Fields with several names have
// separators between them.
type Document struct{ Title, Text, Outlet, Actor, Country string }

// Statement is what an attribution is found by.
type Statement struct{ Text, Speaker, Addressee, Authority, Country, Outlet string }

// Event is what an event is found by.
type Event struct{ Text, Type, Actor, Country, Outlet string }

// names collects what somebody or something is called, each once.
type names struct {
	list []string
	seen map[string]bool
}

func (n *names) add(s string) {
	s = strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
	if len(s) > maxName {
		end := maxName
		for end > 0 && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	if s == "" || n.seen[s] {
		return
	}
	if n.seen == nil {
		n.seen = map[string]bool{}
	}
	n.seen[s] = true
	n.list = append(n.list, s)
}

func (n *names) String() string { return strings.Join(n.list, between) }

// party adds by what the words of s are found: the words themselves and, where
// it is not among them, the Actor's name; and the Actor's country.
func party(r *readout.Record, role, lands *names, s readout.Span) {
	if s.Empty() {
		return
	}
	words := r.Text(s)
	role.add(words)
	a := r.ActorOf(s)
	if a == nil {
		return
	}
	lands.add(a.Country)
	if !strings.Contains(words[:min(len(words), maxName)], a.Name) {
		role.add(a.Name)
	}
}

// outlet is the outlet of a record and the one whose reporting it carries.
func outlet(r *readout.Record) string {
	var n names
	n.add(r.Document.Outlet)
	n.add(r.Document.Origin.Outlet)
	return n.String()
}

// OfDocument is what the document of a record is found by.
func OfDocument(r *readout.Record) Document {
	var actor, country names
	for i := range r.Actors {
		actor.add(r.Actors[i].Name)
		country.add(r.Actors[i].Country)
		for _, m := range r.Actors[i].Mentions {
			if m.Form == readout.ByName {
				actor.add(r.Text(m.Span))
			}
		}
	}
	for i := range r.Events {
		country.add(r.Events[i].Place.Country)
	}
	return Document{r.Document.Title, r.Document.Text, outlet(r), actor.String(), country.String()}
}

// OfStatements is what each attribution of a record is found by, in their order.
func OfStatements(r *readout.Record) []Statement {
	from := outlet(r)
	out := make([]Statement, len(r.Attributions))
	for i := range r.Attributions {
		var speaker, addressee, authority, lands names
		at := &r.Attributions[i]
		party(r, &speaker, &lands, at.Source)
		party(r, &addressee, &lands, at.Addressee)
		for _, v := range at.Via {
			party(r, &authority, &lands, v)
		}
		out[i] = Statement{said(r, at), speaker.String(), addressee.String(), authority.String(), lands.String(), from}
	}
	return out
}

// OfEvents is what each event of a record is found by, in their order.
func OfEvents(r *readout.Record) []Event {
	from := outlet(r)
	out := make([]Event, len(r.Events))
	for i := range r.Events {
		var actor, lands names
		e := &r.Events[i]
		for _, all := range [][]readout.Span{e.Actors, e.Recipients} {
			for _, s := range all {
				party(r, &actor, &lands, s)
			}
		}
		lands.add(e.Place.Country)
		out[i] = Event{told(r, e), e.Type, actor.String(), lands.String(), from}
	}
	return out
}

// said are the words by which a statement is found: cue and content.
func said(r *readout.Record, a *readout.Attribution) string {
	var b strings.Builder
	b.WriteString(r.Text(a.Cue))
	for _, c := range a.Content {
		b.WriteByte(' ')
		b.WriteString(r.Text(c))
	}
	return b.String()
}

// around is how much of its sentence an event is found by on each side of its
// own words, in bytes.
const around = 40

// told are the words by which an event is found: those of trigger, parties and
// place with what stands around them in the sentence of the trigger.
func told(r *readout.Record, e *readout.Event) string {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > e.Trigger.Start })
	if i == len(r.Sentences) || !r.Sentences[i].Span.Contains(e.Trigger) {
		return r.Text(e.Trigger)
	}
	whole, own := r.Sentences[i].Span, e.Trigger
	for _, s := range slices.Concat(e.Actors, e.Recipients, []readout.Span{e.Place.Span}) {
		if whole.Contains(s) {
			own = own.Cover(s)
		}
	}
	from, to := max(whole.Start, own.Start-around), min(whole.End, own.End+around)
	text := r.Document.Text
	for from > whole.Start && text[from-1] != ' ' { // no half words
		from--
	}
	for to < whole.End && text[to] != ' ' {
		to++
	}
	return text[from:to]
}
