package web

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
)

// noteView is a note in the margin: a statement or event of a document, with
// what people hold of it and the forms to judge it.
type noteView struct {
	Document, ID string
	start        int // of the item in the text, in bytes
	noteFacts
	Right   *noteFacts // as it was corrected, nil where it was not
	Verdict string     // of the judgement that holds: "confirm", "reject", "correct", ""
	Holds   *readout.Judgement
	History []readout.Judgement
	Claim   string // address of the claim that it tells
	Fields  []fieldView
	Choices []choiceView
	Links   []linkView
	Caller  access.Caller
	Who     string
}

// noteFacts are what a note says of its item.
type noteFacts struct {
	Act        bool
	Chain      []desk.Party // who says so, then through whom
	To         desk.Party
	Actors     []desk.Party
	Recipients []desk.Party
	Words      string   // cue or trigger
	Facts      []string // manner, polarity, days; type, status, place
}

// fieldView is a role whose words can be corrected.
type fieldView struct {
	Number             int // the key that puts selected words into it
	Name, Label, Value string
	Long               bool // may be several stretches
}

// choiceView is a field with a closed list of values.
type choiceView struct {
	Name, Value string
	Values      []string
}

// linkView is words of an item that stand for an actor.
type linkView struct {
	Role, Words string
	Actor       string // ID
}

// noteOf is the note on the i-th item of a document.
func noteOf(d *desk.Document, i int, c access.Caller, who string) noteView {
	it := &d.Items[i]
	n := noteView{Document: d.ID, ID: it.ID, start: it.Start(), Holds: it.Holds, History: it.History, Claim: claimPath(d.ID, it.ID), Caller: c, Who: who}
	if it.Holds != nil {
		n.Verdict = string(it.Holds.Verdict)
	}
	if it.Act != nil {
		n.noteFacts = actFacts(it.Act)
		if it.RightAct != nil {
			right := actFacts(it.RightAct)
			n.Right = &right
		}
		n.actForm(d.Record, it.Act)
		return n
	}
	n.noteFacts = statementFacts(it.Statement)
	if it.RightStatement != nil {
		right := statementFacts(it.RightStatement)
		n.Right = &right
	}
	n.statementForm(d.Record, it.Statement)
	return n
}

func statementFacts(s *desk.Statement) noteFacts {
	f := noteFacts{Chain: append([]desk.Party{s.Speaker}, s.Via...), To: s.Addressee, Words: s.Cue, Facts: sheet.Marks(&s.Attribution)}
	if s.Attribution.Within != "" {
		f.Facts = append(f.Facts, "within "+s.Attribution.Within)
	}
	if p := s.Attribution.Confidence; p > 0 {
		f.Facts = append(f.Facts, fmt.Sprintf("%.0f %% sure", 100*p))
	}
	return f
}

func actFacts(a *desk.Act) noteFacts {
	f := noteFacts{Act: true, Actors: a.Actors, Recipients: a.Recipients, Words: a.Words, Facts: []string{cmp.Or(strings.ToLower(a.Event.Type), "statement")}}
	if a.By.Name != "" {
		f.Chain = []desk.Party{a.By}
	}
	if a.Event.Status != readout.Actual {
		f.Facts = append(f.Facts, a.Event.Status.String())
	}
	if a.Told {
		f.Facts = append(f.Facts, sheet.Days(a.From, a.To))
	}
	if a.Event.Place.Name != "" {
		f.Facts = append(f.Facts, a.Event.Place.Name)
	}
	return f
}

func (n *noteView) statementForm(r *readout.Record, s *desk.Statement) {
	a := &s.Attribution
	n.field(r, readout.SourceRole, a.Source)
	n.field(r, readout.CueRole, a.Cue)
	n.field(r, readout.ContentRole, a.Content...)
	n.field(r, readout.AddresseeRole, a.Addressee)
	n.field(r, readout.ViaRole, a.Via...)
	n.choice(readout.AttributionTarget, "manner", a.Manner.String())
	n.choice(readout.AttributionTarget, "polarity", a.Polarity.String())
	n.link(readout.SourceRole, s.Speaker)
	n.link(readout.AddresseeRole, s.Addressee)
	n.link(readout.ViaRole, s.Via...)
}

func (n *noteView) actForm(r *readout.Record, a *desk.Act) {
	e := &a.Event
	n.field(r, readout.TriggerRole, e.Trigger)
	n.field(r, readout.ActorsRole, e.Actors...)
	n.field(r, readout.RecipientRole, e.Recipients...)
	n.field(r, readout.PlaceRole, e.Place.Span)
	n.choice(readout.EventTarget, "type", e.Type)
	n.choice(readout.EventTarget, "status", e.Status.String())
	n.link(readout.ActorsRole, a.Actors...)
	n.link(readout.RecipientRole, a.Recipients...)
}

// roleLabels are the roles whose name in the record says too little.
var roleLabels = map[readout.Role]string{readout.ViaRole: "authority", readout.TriggerRole: "words"}

func (n *noteView) field(r *readout.Record, role readout.Role, all ...readout.Span) {
	var words []string
	for _, s := range all {
		if w := sheet.Words(r.Document, s); w != "" {
			words = append(words, strings.Join(strings.Fields(w), " "))
		}
	}
	n.Fields = append(n.Fields, fieldView{Number: len(n.Fields) + 1, Name: string(role), Label: cmp.Or(roleLabels[role], string(role)), Value: strings.Join(words, " ... "), Long: role == readout.ContentRole})
}

func (n *noteView) choice(kind readout.TargetKind, name, value string) {
	n.Choices = append(n.Choices, choiceView{Name: name, Value: value, Values: desk.Fields[kind][name]})
}

// link adds the words that are linked, numbered from 1 where a role has several.
func (n *noteView) link(role readout.Role, all ...desk.Party) {
	for i, p := range all {
		if p.Actor == "" {
			continue
		}
		name := string(role)
		if len(all) > 1 {
			name += fmt.Sprint(i + 1)
		}
		n.Links = append(n.Links, linkView{Role: name, Words: p.Name, Actor: p.Actor})
	}
}

// notesOf are the notes of a document in order of text.
func notesOf(d *desk.Document, c access.Caller, who string) []noteView {
	var out []noteView
	for i := range d.Items {
		out = append(out, noteOf(d, i, c, who))
	}
	return out
}

// fieldOf is what the note's form held for a role or field, so that only what was
// changed is a correction.
func (n *noteView) fieldOf(name string) string {
	if i := slices.IndexFunc(n.Fields, func(f fieldView) bool { return f.Name == name }); i >= 0 {
		return n.Fields[i].Value
	}
	if i := slices.IndexFunc(n.Choices, func(c choiceView) bool { return c.Name == name }); i >= 0 {
		return n.Choices[i].Value
	}
	return ""
}
