package ftm

import (
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/linked"
)

// Writer writes the entities of one Record after another. A state has one ID in
// all of them and is written with each; `ftm aggregate` makes one entity of
// those with one ID.
type Writer struct {
	out  *linked.Lines
	opt  dyad.Options
	left int
}

// NewWriter writes to w. The options say which events are written; FollowTheMoney
// has no word for what did not happen, so that their rule leaves it out.
func NewWriter(w io.Writer, o dyad.Options) *Writer { return &Writer{out: linked.NewLines(w), opt: o} }

// Write writes the document, who is named in it, what is said and what happened.
func (w *Writer) Write(r *readout.Record) error {
	b := newBuilding(r)
	b.article()
	b.actors()
	b.notes()
	b.events(w.opt)
	b.links()
	w.left += b.left
	for _, e := range b.all {
		if err := w.out.Write(e); err != nil {
			return err
		}
	}
	return nil
}

// Close does nothing: every line is whole.
func (w *Writer) Close() error { return nil }

// Left is how many events the options left out.
func (w *Writer) Left() int { return w.left }

// building is the entities of one Record as they come to be.
type building struct {
	r        *readout.Record
	document string            // ID of the Article
	actor    map[string]string // entity by Actor.ID
	said     map[string]*readout.Attribution
	all      []*entity
	left     int
}

func newBuilding(r *readout.Record) *building {
	return &building{r: r, actor: map[string]string{}, said: linked.Attributions(r)}
}

// from says of an entity which document and outlet it is taken from.
func (b *building) from(e *entity) {
	d := b.r.Document
	e.set("proof", b.document)
	e.set("publisher", d.Outlet)
	if web, ok := linked.Web(d.URI); ok {
		e.set("sourceUrl", web)
	}
}

// entityOf is the entity that the words of s stand for, "" where there is none.
func (b *building) entityOf(s readout.Span) string {
	if a := b.r.ActorOf(s); a != nil {
		return b.actor[a.ID]
	}
	return ""
}
