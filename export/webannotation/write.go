package webannotation

import (
	"fmt"
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/linked"
)

// Writer writes the annotations of one Record after another, one a line: the
// parts of every attribution and event, and every mention of an actor.
type Writer struct{ out *linked.Lines }

// NewWriter writes to w.
func NewWriter(w io.Writer) *Writer { return &Writer{linked.NewLines(w)} }

// Write writes the annotations of r: attributions, events, then mentions, each
// in the order of the record. It fails where a Span does not fit the text.
func (w *Writer) Write(r *readout.Record) error {
	p := newPage(r)
	for i := range r.Attributions {
		p.attribution(&r.Attributions[i])
	}
	for i := range r.Events {
		p.event(&r.Events[i])
	}
	for i := range r.Actors {
		p.actor(&r.Actors[i])
	}
	return p.flush(w.out)
}

// Close does nothing: every line is whole.
func (w *Writer) Close() error { return nil }

// Left is 0: an annotation says of an event what its status is.
func (w *Writer) Left() int { return 0 }

// page is the annotations of one document as they come to be.
type page struct {
	r      *readout.Record
	source string
	index  *codepoint.Index
	all    []annotation
	err    error
}

func newPage(r *readout.Record) *page {
	return &page{r: r, source: linked.DocumentIRI(r.Document), index: codepoint.New(r.Document.Text)}
}

func (p *page) flush(out *linked.Lines) error {
	if p.err != nil {
		return p.err
	}
	for i := range p.all {
		if err := out.Write(&p.all[i]); err != nil {
			return err
		}
	}
	return nil
}

// add annotates the words of s as a part of an item; number tells parts of one
// role apart. Words that stand for an actor name him.
func (p *page) add(kind readout.TargetKind, item string, role readout.Role, number int, s readout.Span, tags ...string) {
	if s.Empty() || p.err != nil {
		return
	}
	a := annotation{
		Context: contexts, ID: linked.IRI("annotation", p.r.Document.ID, item, string(role), fmt.Sprint(number)), Type: "Annotation",
		Motivation: "tagging", Creator: software(p.r.Engine), Document: p.r.Document.ID, Item: item, Kind: string(kind),
		Body: []body{tag(string(role))}, Target: []target{p.target(role, s)},
	}
	for _, t := range tags {
		if t != "" {
			a.Body = append(a.Body, tag(t))
		}
	}
	if who := p.r.ActorOf(s); who != nil && kind != readout.ActorTarget {
		a.Body = append(a.Body, p.who(who)...)
	}
	p.all = append(p.all, a)
}

func (p *page) target(role readout.Role, s readout.Span) target {
	sel, err := selectors(p.r.Document.Text, p.index, s)
	if err != nil && p.err == nil {
		p.err = fmt.Errorf("document %s (%s): %w", p.r.Document.ID, p.r.Document.URI, err)
	}
	return target{Type: "SpecificResource", Source: p.source, Selector: sel, Role: string(role)}
}

// who names an actor: by an IRI, which is the same in all annotations of the
// document, and in words.
func (p *page) who(a *readout.Actor) []body {
	out := []body{{Type: "SpecificResource", Purpose: "identifying", Source: linked.ActorIRI(p.r.Document, a)}}
	if a.Name != "" {
		out = append(out, textual("describing", a.Name))
	}
	return out
}

func (p *page) attribution(a *readout.Attribution) {
	polarity := ""
	if a.Polarity == readout.Negative {
		polarity = a.Polarity.String()
	}
	add := func(role readout.Role, number int, s readout.Span, tags ...string) {
		p.add(readout.AttributionTarget, a.ID, role, number, s, tags...)
	}
	add(readout.SourceRole, 0, a.Source)
	add(readout.CueRole, 0, a.Cue, polarity)
	for i, s := range a.Content {
		add(readout.ContentRole, i, s, a.Manner.String(), polarity)
	}
	add(readout.AddresseeRole, 0, a.Addressee)
	for i, s := range a.Via {
		add(readout.ViaRole, i, s)
	}
}

// mentionRole is the role of words that tell of an event again, or that refer to
// an actor.
const mentionRole readout.Role = "mention"

func (p *page) event(e *readout.Event) {
	add := func(role readout.Role, number int, s readout.Span, tags ...string) {
		p.add(readout.EventTarget, e.ID, role, number, s, tags...)
	}
	cameo := ""
	if e.CAMEO != "" {
		cameo = "CAMEO " + e.CAMEO
	}
	add(readout.TriggerRole, 0, e.Trigger, e.Type, cameo, e.Status.String())
	for i, s := range e.Mentions {
		add(mentionRole, i, s)
	}
	for i, s := range e.Actors {
		add(readout.ActorsRole, i, s)
	}
	for i, s := range e.Recipients {
		add(readout.RecipientRole, i, s)
	}
	add(readout.PlaceRole, 0, e.Place.Span)
}

func (p *page) actor(a *readout.Actor) {
	forms := [...]string{"by name", "by description", "by pronoun"}
	for i, m := range a.Mentions {
		before := len(p.all)
		p.add(readout.ActorTarget, a.ID, mentionRole, i, m.Span, string(a.Kind), forms[m.Form])
		if len(p.all) > before {
			last := &p.all[before]
			last.Body = append(last.Body, p.who(a)...)
		}
	}
}
