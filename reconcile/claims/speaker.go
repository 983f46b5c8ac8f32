// Package claims aligns what several accounts of one story tell: who is said to
// have said the same, who does not tell it, what cannot be decided, in what the
// tellings differ, and how many origins they have.
package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// Identity tells whether two speakers are one.
type Identity uint8

// The identities. Related is a state and its ministry, a ministry and its
// spokesman: one may speak for the other. Open is where one of them is not
// named or a pronoun stands for somebody unknown.
const (
	Different Identity = iota
	Open
	Related
	Same
)

// Speaker is who is said to have said something, as far as one Record tells.
type Speaker struct {
	Name    string // the fullest name, "" where nobody is named
	Words   string // the words of the source, "" where there are none
	Kind    readout.ActorKind
	Country string
	Office  string

	parts  []string // of the name, folded, without titles; states as "@BLR"
	office []string // of the office, stems
	states []string // that the source names, "@BLR", where several speak together
	head   string   // stem of the head noun of an unnamed source
	plural bool
}

// SpeakerOf gives the Speaker that the words of s stand for in r. An empty s is
// nobody.
func SpeakerOf(r *readout.Record, s readout.Span) Speaker {
	if s.Empty() {
		return Speaker{}
	}
	sp := Speaker{Words: strings.Join(strings.Fields(r.Text(s)), " ")}
	if a := r.ActorOf(s); a != nil {
		sp.Name, sp.Kind, sp.Country, sp.Office = a.Name, a.Kind, a.Country, a.Office
		if !byName(a) {
			sp.Name = ""
			sp.describe(a.Name)
			if sp.head != "" && len(a.Name) > len(sp.Words) {
				sp.Words = a.Name
			}
			if name := nameOf(r, a, s); !name.Empty() {
				sp.Name, sp.Kind, sp.head = r.Text(name), readout.Person, ""
			}
		}
	} else if a := within(r, s); a != nil {
		sp.Name, sp.Kind, sp.Country, sp.Office = a.Name, a.Kind, a.Country, a.Office
	} else {
		sp.read(r, s)
	}
	sp.parts = nameParts(sp.Name)
	if sp.Kind == readout.Group || strings.Contains(sp.Words, " and ") && sp.Kind != readout.Person {
		sp.states = states(newAuthority(sp.Words).key)
	}
	if sp.Name != "" && len(sp.parts) == 0 {
		sp.Name = ""
	}
	sp.office = append(sp.office, stems(sp.Office)...)
	if sp.Name == "" && sp.head == "" {
		sp.describe(sp.Words)
	}
	return sp
}

// within is the actor whose name the words of an unlinked source end with, after
// nothing but a title: "Transport Minister Ilse Vandermeer".
func within(r *readout.Record, s readout.Span) *readout.Actor {
	source := r.Text(s)
	for i := range r.Actors {
		a := &r.Actors[i]
		before, ok := strings.CutSuffix(source, a.Name)
		if !ok || a.Name == "" || !byName(a) || before != "" && !strings.HasSuffix(before, " ") {
			continue
		}
		title := true
		for _, w := range words.In(before, readout.Span{End: len(before)}) {
			title = title && (!words.Function(w.Form) || w.Form == "the" || w.Form == "mr" || w.Form == "ms" || w.Form == "mrs")
		}
		if title && !strings.ContainsAny(before, "'’") {
			return a
		}
	}
	return nil
}

// nameOf is the name of an actor who is told by a description, where the words
// of s, or those of another source that is the same actor, give one beside it.
func nameOf(r *readout.Record, a *readout.Actor, s readout.Span) readout.Span {
	if name := personIn(r, s); !name.Empty() {
		return name
	}
	for _, l := range r.Links {
		if l.Actor != a.ID {
			continue
		}
		if name := personIn(r, l.Span); !name.Empty() {
			return name
		}
	}
	return readout.Span{}
}

// byName reports whether the Document names the actor anywhere.
func byName(a *readout.Actor) bool {
	for _, m := range a.Mentions {
		if m.Form == readout.ByName {
			return true
		}
	}
	return len(a.Mentions) == 0 && a.Name != strings.ToLower(a.Name)
}

// read makes do with the words of a source that nothing was linked to: a name
// within it names the speaker.
func (sp *Speaker) read(r *readout.Record, s readout.Span) {
	if name := personIn(r, s); !name.Empty() {
		sp.Name, sp.Kind = r.Text(name), readout.Person
		sp.office = stems(r.Text(readout.Span{Start: s.Start, End: name.Start}))
		return
	}
	for _, n := range namesIn(r, s) {
		switch {
		case n.Type == readout.OrganisationName && n.Span.End == s.End:
			// Not "an official of the Ruritanian Red Cross".
			if before := stems(r.Text(readout.Span{Start: s.Start, End: n.Span.Start})); len(before) == 0 {
				sp.Name, sp.Kind = r.Text(n.Span), readout.Organisation
			}
		case n.Type == readout.StateName && n.Span == s:
			sp.Name, sp.Kind = r.Text(n.Span), readout.State
		}
	}
}

// namesIn are the names within a span, in order.
func namesIn(r *readout.Record, s readout.Span) []readout.Name {
	from, _ := slices.BinarySearchFunc(r.Names, s.Start, func(n readout.Name, at int) int { return n.Span.Start - at })
	to := from
	for to < len(r.Names) && s.Contains(r.Names[to].Span) {
		to++
	}
	return r.Names[from:to]
}

// personIn is the one person whom a source names, by whatever stands around:
// "Uganda's fisheries minister, Ruth Nakato". It is empty where there are
// several, and where the name only says whose somebody is: "an aide to Ms
// Nakato", "Mr. Okello's lawyer".
func personIn(r *readout.Record, s readout.Span) readout.Span {
	var found readout.Span
	for _, n := range namesIn(r, s) {
		if n.Type != readout.PersonName {
			continue
		}
		if !found.Empty() {
			return readout.Span{}
		}
		found = n.Span
	}
	if found.Empty() {
		return found
	}
	after := r.Document.Text[found.End:s.End]
	if strings.HasPrefix(after, "'s") || strings.HasPrefix(after, "’s") {
		return readout.Span{}
	}
	before := words.In(r.Document.Text, readout.Span{Start: s.Start, End: found.Start})
	apposed := strings.HasSuffix(strings.TrimSpace(r.Document.Text[s.Start:found.Start]), ",")
	for i, w := range before {
		switch w.Form {
		case "of", "to", "for", "with", "by", "from", "who", "and", "as", "in":
			if !apposed || i == len(before)-1 || w.Form == "and" {
				return readout.Span{}
			}
		}
	}
	return found
}

// describe takes the head noun, the states and the rest of an unnamed source.
func (sp *Speaker) describe(phrase string) {
	ws := words.In(phrase, readout.Span{End: len(phrase)})
	for i := 0; i < len(ws); i++ {
		if code, n := words.State(phrase, ws, i); n > 0 {
			if sp.Country == "" {
				sp.Country = code
			}
			i += n - 1
			continue
		}
		f := ws[i].Form
		if f == "who" || f == "of" || f == "in" || f == "at" || f == "from" || f == "for" || f == "with" || f == "familiar" || f == "close" {
			if sp.head != "" {
				break
			}
			continue
		}
		if words.Function(f) || words.Pronoun(f) {
			continue
		}
		if sp.head != "" {
			sp.office = append(sp.office, sp.head)
		}
		sp.head = words.Stem(f)
		sp.plural = strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss")
	}
}

// Passes reports whether the speaker is an outlet or a document, which mostly
// passes on what others say.
func (sp *Speaker) Passes() bool {
	switch sp.Kind {
	case readout.OutletActor, readout.DocumentActor:
		return true
	case readout.State, readout.Group:
		return false
	}
	folded := " " + strings.ToLower(sp.Words) + " "
	for _, kind := range [...]string{" news agency ", " television ", " tv ", " broadcaster ", " newspaper ", " radio "} {
		if strings.Contains(folded, kind) && !strings.Contains(folded, " to ") {
			return sp.Office == "" && !strings.Contains(folded, " who ")
		}
	}
	return false
}

// Unnamed reports whether the source is somebody whom the text does not name
// and cannot be told from others: "two officials", "he".
func (sp *Speaker) Unnamed() bool {
	return sp.Name == "" && !sp.holder()
}

// Unknown reports whether nothing at all is known of the speaker.
func (sp *Speaker) Unknown() bool {
	return sp.Name == "" && sp.head == "" && sp.Country == ""
}

// holder reports whether the speaker is told by an office that one person has:
// "the Ugandan fisheries minister".
func (sp *Speaker) holder() bool {
	if sp.Name != "" || sp.Country == "" || sp.plural {
		return false
	}
	if role := lexicon.RoleByNoun(sp.head); role != nil && role.Office {
		return true
	}
	return sp.head == "minist" || sp.head == "minister" || sp.head == "president" || sp.head == "leader"
}

// Compare tells whether two speakers, mostly of two Documents, are one. It
// never takes two that are named differently for one.
func Compare(a, b *Speaker) Identity {
	switch {
	case a.Unknown() || b.Unknown():
		return Open
	case len(a.states) > 1 && equalSets(a.states, b.states):
		return Same // "China and Belarus", "the leaders of China and Belarus"
	case a.Name == "" && b.Name == "":
		return compareUnnamed(a, b)
	case a.Name == "":
		return compareDescribed(b, a)
	case b.Name == "":
		return compareDescribed(a, b)
	}
	pa, pb := a.Kind == readout.Person, b.Kind == readout.Person
	switch {
	case pa && pb:
		return comparePersons(a, b)
	case pa:
		return compareBody(a, b)
	case pb:
		return compareBody(b, a)
	}
	return compareBodies(a, b)
}

// compareDescribed compares a named speaker with an unnamed one.
func compareDescribed(named, other *Speaker) Identity {
	if named.Country != "" && other.Country != "" && named.Country != other.Country {
		return Different
	}
	if named.Kind == readout.Person && other.plural {
		return Different
	}
	if named.Kind == readout.Person && other.holder() && named.Country == other.Country && slices.Contains(named.office, other.head) {
		for _, o := range other.office {
			if !slices.Contains(named.office, o) {
				return Related
			}
		}
		return Same
	}
	return Open
}

func compareUnnamed(a, b *Speaker) Identity {
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return Different
	}
	if a.head == "" || a.head != b.head || a.plural != b.plural {
		return Open
	}
	if a.Country == b.Country {
		return Same
	}
	return Related
}

// compareBody compares a person with a body: somebody may speak for his state,
// his ministry, his company.
func compareBody(person, body *Speaker) Identity {
	if person.Country != "" && body.Country != "" && person.Country != body.Country {
		return Different
	}
	if body.Kind == readout.OutletActor || body.Kind == readout.DocumentActor {
		return Different
	}
	for _, p := range body.parts {
		if slices.Contains(person.office, p) || "@"+person.Country == p {
			return Related
		}
	}
	if person.Country != "" && person.Country == body.Country {
		return Related
	}
	if body.Country == "" || person.Country == "" {
		return Open
	}
	return Different
}
