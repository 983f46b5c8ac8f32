package ninjs

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/linked"
)

// Writer writes one document after another, one object a line.
type Writer struct {
	out  *linked.Lines
	opt  dyad.Options
	left int
}

// NewWriter writes to w. The options say which events are written; the standard
// has no word for what did not happen, and no place for statements.
func NewWriter(w io.Writer, o dyad.Options) *Writer { return &Writer{out: linked.NewLines(w), opt: o} }

// Close does nothing: every line is whole.
func (w *Writer) Close() error { return nil }

// Left is how many events the options left out.
func (w *Writer) Left() int { return w.left }

// Write writes the document of r with who and what it tells of.
func (w *Writer) Write(r *readout.Record) error {
	d := r.Document
	n := &item{
		URI: linked.DocumentIRI(d), Type: "text",
		Standard: &standard{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
		Language: d.Language, Title: d.Title, By: strings.Join(d.Authors, ", "),
		Bodies: []text{{Role: "main", ContentType: "text/plain", CharCount: utf8.RuneCountInString(d.Text), Value: d.Text}},
		AltIDs: []alternate{{"readout", d.ID}},
	}
	if d.Title != "" {
		n.Headlines = []text{{Role: "main", ContentType: "text/plain", Value: d.Title}}
	}
	if d.Published.Known() {
		// The standard's times have an hour, which is not known.
		n.EdNote = fmt.Sprintf("Published %s; the time of day is not known.", d.Published)
	}
	if d.Outlet != "" {
		n.InfoSources = append(n.InfoSources, source{d.Outlet, "publisher"})
	}
	n.origin(d)
	n.actors(r)
	known := map[concept]bool{}
	for _, p := range n.Places {
		known[concept{Name: p.Name, Literal: p.Literal}] = true
	}
	for i := range r.Events {
		if e := &r.Events[i]; w.opt.Takes(e) && !linked.Statement(e) {
			n.event(r, e, known)
		} else {
			w.left++
		}
	}
	n.Associations = append(n.Associations, item{URI: linked.IRI("record", d.ID), Name: "readout/record/1 " + d.ID, Rel: "record"})
	return w.out.Write(n)
}

// origin is the article that the document carries, where it is another's.
func (n *item) origin(d *readout.Document) {
	o := &d.Origin
	if o.Relation == readout.Original || o.Outlet == "" && o.Title == "" {
		return
	}
	if o.Outlet != "" {
		n.InfoSources = append(n.InfoSources, source{o.Outlet, "origin"})
	}
	a := item{URI: linked.IRI("origin", d.ID), Name: cmp.Or(o.Title, o.Outlet), Rel: o.Relation.String(), Type: "text", Title: o.Title, By: strings.Join(o.Authors, ", ")}
	if o.Published.Known() {
		a.EdNote = fmt.Sprintf("Published %s; the time of day is not known.", o.Published)
	}
	if o.Outlet != "" {
		a.InfoSources = []source{{o.Outlet, "publisher"}}
	}
	n.Associations = append(n.Associations, a)
}

// actors are those with a name: states are places, which have borders as well as
// a government; groups are organisations of a kind.
func (n *item) actors(r *readout.Record) {
	said := map[string]bool{}
	for i := range r.Attributions {
		if a := r.ActorOf(r.Attributions[i].Source); a != nil {
			said[a.ID] = true
		}
	}
	for i := range r.Actors {
		a := &r.Actors[i]
		if !linked.Named(a) {
			continue
		}
		c := concept{Name: a.Name, Rel: "mentioned", URI: linked.ActorIRI(r.Document, a), Literal: a.Code}
		if said[a.ID] {
			c.Rel = "source"
		}
		switch a.Kind {
		case readout.Person:
			n.People = append(n.People, c)
		case readout.State:
			c.Literal = a.Country
			n.Places = append(n.Places, c)
		default:
			n.Organisations = append(n.Organisations, c)
		}
	}
}

// event is what happened, and where, each place once.
func (n *item) event(r *readout.Record, e *readout.Event, known map[concept]bool) {
	c := concept{ID: e.ID, Name: r.Text(e.Trigger), Rel: "told", URI: linked.IRI("event", r.Document.ID, e.ID), Literal: e.Type}
	if e.CAMEO != "" {
		c.Literal = strings.TrimSpace(c.Literal + " CAMEO " + e.CAMEO)
	}
	n.Events = append(n.Events, c)
	p := concept{Name: cmp.Or(e.Place.Name, r.Text(e.Place.Span)), Literal: e.Place.Country}
	if p.Name != "" && !known[p] {
		known[p] = true
		p.Rel = "event"
		n.Places = append(n.Places, p)
	}
}
