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
	of     []string // stems of what follows the head noun: "the mayor of Bavra"
	field  []string // those of them that stand after "of": "the ministry of health"
	person int      // number in the cast of the story, 0 where not known
	told   string   // state that the source's own words tell
	home   string   // state that the account is at home in, for a source that names none
	vague  bool     // a surname that several of the story have
	head   string   // stem of the head noun of an unnamed source
	noun   string   // that noun as it is written, folded
	plural bool
	noted  *noted // of its words
}

// Speakers tells who the sources of one Record are.
type Speakers struct {
	record  *readout.Record
	states  []stateCount // that the text names
	house   *house       // its outlet
	others  []*house     // the outlets of the story's other accounts
	home    string
	byActor map[string]*Speaker
	refs    []ref // mentions of persons, in order of text, not nested
}

// ref is words that stand for somebody.
type ref struct {
	span readout.Span
	sp   *Speaker
}

// NewSpeakers reads the actors of r and what all sources that are linked to
// them say of them: a description may name the office, another source the name.
func NewSpeakers(r *readout.Record) *Speakers {
	most := stateCounts(r.Document.Text)
	s := &Speakers{record: r, states: most, house: houseOf(r.Document), home: homeOf(r, most), byActor: map[string]*Speaker{}}
	actors := map[string]*readout.Actor{}
	for i := range r.Actors {
		a := &r.Actors[i]
		sp := &Speaker{Kind: a.Kind, Country: a.Country, Office: a.Office, office: stems(a.Office)}
		if byName(a) {
			sp.Name = a.Name
			if sp.Kind == readout.Person && companyName(a.Name) && !strings.Contains(a.Name, " of ") {
				sp.Kind = readout.Organisation
			}
		} else {
			sp.describe(a.Name)
		}
		s.byActor[a.ID], actors[a.ID] = sp, a
	}
	for _, l := range r.Links {
		sp := s.byActor[l.Actor]
		if sp == nil || sp.Kind != readout.Person {
			continue
		}
		name := nameWithin(r, actors[l.Actor], l.Span)
		if name.Empty() {
			continue
		}
		if sp.Name == "" {
			sp.Name, sp.head = r.Text(name), ""
		}
		sp.learn(r.Document.Text, readout.Span{Start: l.Span.Start, End: name.Start})
		sp.learn(r.Document.Text, readout.Span{Start: name.End, End: l.Span.End})
	}
	for _, sp := range s.byActor {
		sp.settle()
		s.doubt(sp)
	}
	for i := range r.Actors {
		if sp := s.byActor[r.Actors[i].ID]; sp.Kind == readout.Person {
			for _, m := range r.Actors[i].Mentions {
				s.refs = append(s.refs, ref{m.Span, sp})
			}
		}
	}
	slices.SortStableFunc(s.refs, func(a, b ref) int { return a.span.Compare(b.span) })
	kept := s.refs[:0]
	for _, m := range s.refs {
		if n := len(kept); n == 0 || m.span.Start >= kept[n-1].span.End {
			kept = append(kept, m)
		}
	}
	s.refs = kept
	return s
}

// doubt takes back the state of a body without a name where the account does not
// name it at all, but others: it was guessed from the outlet or a town. The body is
// then that of the account's home.
func (s *Speakers) doubt(sp *Speaker) {
	if sp.Country == "" || sp.told != "" || sp.Name != "" || sp.Kind != readout.Organisation || len(s.states) == 0 ||
		slices.ContainsFunc(s.states, func(c stateCount) bool { return c.code == sp.Country }) {
		return
	}
	sp.Country = s.home
}

// nameWithin is the name of a within the words of a source that is linked to it.
func nameWithin(r *readout.Record, a *readout.Actor, source readout.Span) readout.Span {
	at, _ := slices.BinarySearchFunc(a.Mentions, source.Start, func(m readout.Mention, start int) int { return m.Span.Start - start })
	for _, m := range a.Mentions[at:] {
		if m.Span.Start >= source.End {
			break
		}
		if m.Form == readout.ByName && source.Contains(m.Span) {
			return m.Span
		}
	}
	return personIn(r, source)
}

// learn takes office and state from the words beside a name: "Ugandan Fisheries
// Minister", ", who leads the Unity bloc".
func (sp *Speaker) learn(text string, beside readout.Span) {
	ws := words.In(text, beside)
	for i := 0; i < len(ws); i++ {
		if code, n := words.State(text, ws, i); n > 0 {
			if sp.told == "" && i == 0 {
				sp.told, sp.Country = code, code // the words before what was guessed
			}
			i += n - 1
			continue
		}
		if f := ws[i].Form; !words.Function(f) {
			sp.office = append(sp.office, words.Stem(f))
		}
	}
}

// settle derives what comparison looks at from name and kind.
func (sp *Speaker) settle() {
	name := sp.Name
	if before, _, ok := strings.Cut(name, " of "); ok && sp.Kind == readout.Person && len(nameParts(before)) > 0 {
		name = before // "Mammadova of Araz Transit"
	}
	sp.parts = nameParts(name)
	if len(sp.parts) == 0 {
		sp.Name = ""
	}
}

// Of gives the Speaker that the words of a source stand for. An empty span is
// nobody.
func (s *Speakers) Of(source readout.Span) Speaker {
	if source.Empty() {
		return Speaker{}
	}
	r := s.record
	var sp Speaker
	a := r.ActorOf(source)
	if a == nil {
		a = within(r, source)
	}
	if a != nil {
		sp = *s.byActor[a.ID]
	}
	sp.Words = strings.Join(strings.Fields(r.Text(source)), " ")
	switch {
	case a == nil:
		sp.read(r, source)
		sp.settle()
	case sp.Name == "" && sp.Kind == readout.Organisation && apposedName(sp.Words) != "":
		sp.Name = apposedName(sp.Words)
		sp.settle()
	case sp.Name == "" && sp.head != "" && len(a.Name) > len(sp.Words):
		sp.Words = a.Name
	}
	if sp.Name == "" && sp.head == "" {
		sp.describe(sp.Words)
	}
	if sp.Kind == readout.Group || strings.Contains(sp.Words, " and ") && sp.Kind != readout.Person {
		sp.states = states(newAuthority(sp.Words).key)
	}
	if sp.Name == "" && sp.Country == "" {
		sp.home = s.home
	}
	return sp
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
	return sp.Name == "" && sp.person == 0 && len(sp.states) < 2 && !sp.holder() && !sp.institution() &&
		!(sp.Kind == readout.DocumentActor && issued[sp.head])
}

// Unknown reports whether nothing at all is known of the speaker.
func (sp *Speaker) Unknown() bool {
	return sp.Name == "" && sp.head == "" && sp.Country == ""
}

// institution reports whether an unnamed source is one body that everybody of
// the story means: "the coast guard", "police", not "a company".
func (sp *Speaker) institution() bool {
	if sp.Name != "" || sp.plural || !sp.definite() {
		return false
	}
	return sp.Kind == readout.Organisation || sp.body()
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
