package desk

import (
	"context"
	"slices"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Document is one document with what was read off it and what people hold of
// that.
type Document struct {
	Ref
	Added   time.Time
	Source  readout.SourceForm // "" where the bytes were not kept
	Record  *readout.Record    // as it was read
	Judged  *readout.Record    // as people have corrected it
	Items   []Item             // statements and events, in order of text
	Rulings []Ruled            // on copies, stories and what fits nothing any more, and all on links
	Stories []StoryLine        // that it stands in, those of most independent accounts first
}

// Item is a statement or event of a Document with its judgements. One of
// Statement and Act is set.
type Item struct {
	ID        string
	Statement *Statement // as it was read
	Act       *Act
	// Holds is the judgement on it that holds, nil where there is none; History
	// are all, in the order of judging, with withdrawals.
	Holds   *readout.Judgement
	History []readout.Judgement
	// RightStatement or RightAct is the item as it was corrected, nil where it was
	// not.
	RightStatement *Statement
	RightAct       *Act
}

// Start is where the Item begins in the text.
func (i *Item) Start() int {
	if i.Statement != nil {
		return i.Statement.Cover.Start
	}
	return i.Act.Event.Trigger.Start
}

// Ruled is a judgement at its place in the record in use.
type Ruled struct {
	readout.Judgement
	Fits bool
	Span readout.Span // its words, empty where it speaks of documents
}

// Document gives a document. NotFound.
func (d *Desk) Document(ctx context.Context, id string) (*Document, error) {
	e, err := d.archive.Entry(ctx, id)
	if err != nil {
		return nil, err
	}
	all, err := d.archive.Judgements(ctx, store.JudgementFilter{Document: id, Retired: true})
	if err != nil {
		return nil, err
	}
	r := e.Record
	out := &Document{Ref: refOf(r), Added: e.Added, Source: e.Source.Form, Record: r}
	out.Judged, _ = store.Judged(r, all)
	for i := range r.Attributions {
		s := statementOf(r, i)
		out.Items = append(out.Items, Item{ID: s.ID, Statement: &s})
	}
	for i := range r.Events {
		a := actOf(r, i)
		out.Items = append(out.Items, Item{ID: a.Event.ID, Act: &a})
	}
	out.judge(all)
	slices.SortStableFunc(out.Items, func(a, b Item) int { return a.Start() - b.Start() })
	if out.Stories, err = d.storiesOf(ctx, id); err != nil {
		return nil, err
	}
	return out, nil
}

// judge puts each judgement to its item. Of what it corrects, the Judged record
// has the right form.
func (d *Document) judge(all []readout.Judgement) {
	statements := len(d.Record.Attributions)
	for _, j := range all {
		at, fits := store.Fit(d.Record, j.Target)
		i := -1
		switch {
		case at.Attribution >= 0:
			i = at.Attribution
		case at.Event >= 0:
			i = statements + at.Event
		}
		if i < 0 {
			d.Rulings = append(d.Rulings, Ruled{j, fits, at.Span})
			continue
		}
		item := &d.Items[i]
		item.History = append(item.History, j)
		if !j.Holds() {
			continue
		}
		item.Holds = &item.History[len(item.History)-1]
		if j.Verdict != readout.Correct {
			continue
		}
		if k := slices.IndexFunc(d.Judged.Attributions, func(a readout.Attribution) bool { return a.ID == item.ID }); k >= 0 {
			s := statementOf(d.Judged, k)
			item.RightStatement = &s
		}
		if k := slices.IndexFunc(d.Judged.Events, func(e readout.Event) bool { return e.ID == item.ID }); k >= 0 {
			a := actOf(d.Judged, k)
			item.RightAct = &a
		}
	}
}
