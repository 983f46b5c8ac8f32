// Package time finds the expressions of time in a Record and the calendar days
// that they mean, seen from the day on which the Document was published: a
// readout.Stage that fills Record.Times.
//
// It works by rule over the words of a sentence, from left to right: dates in
// their spellings, weekdays, months and years; words that point ("yesterday",
// "last week", "two years ago"); expressions that go back to the one before
// ("the next day", "a month later"); parts of periods; ranges with one end or
// two. What has no year, or only the name of a weekday, takes the nearest one in
// the direction of its verb: back for "resigned on Tuesday", ahead for "will
// meet on Friday". doc/times.md has the rules and the choices.
//
// A Time is never more exact than its text. "Early March" is March, "two weeks
// ago" is a week, "two years ago" a year. An expression whose days cannot be
// known, because the Document has no date or because it goes back to something
// that is no day, keeps its Span and has no From and no To.
package time

import (
	"context"
	"errors"

	"github.com/readout-news/readout"
)

// Stage is the rules as a readout.Stage. The zero value is ready for use and
// may be shared between goroutines.
type Stage struct{}

var _ readout.Stage = Stage{}

// Name is the stage's name in Record.Engine.
func (Stage) Name() string { return "time" }

// Version is that of the rules.
func (Stage) Version() string { return "rules-1" }

// Needs are the layers that Run cannot do without. It reads Tags and Tree too
// where they are there, for the tense of the verb that an expression belongs to,
// and Names, for those that have a day in them ("the Sunday Courier").
func (Stage) Needs() readout.Layer { return readout.Text | readout.Tokens }

// Adds is the layer that Run fills.
func (Stage) Adds() readout.Layer { return readout.Times }

// Run finds the expressions of time in the report and commentary passages of r,
// those in quotations among them. It fails where ctx has ended or r has no
// Document.
func (Stage) Run(ctx context.Context, r *readout.Record) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if r == nil || r.Document == nil {
		return errors.New("time: the record has no document; read one first")
	}
	found := find(r)
	// A date of publication that is a month or a year stands for all its days:
	// what comes out the same from the first and the last of them is known.
	first, last := periodOf(r.Document.Published).ends()
	times := settle(found, first)
	if last != first {
		times = bound(times, settle(found, last), r.Document.Published)
	}
	r.Times = times
	return nil
}

// expression is an expression of time before it is seen from a day.
type expression struct {
	span readout.Span
	mean meaning
	// apart keeps what is said by the way from being what "the next day" goes
	// back to.
	apart bool
	way   direction
	// date is set for a calendar date, whose month the next may share.
	date *date
	// sentence counts the sentences of the Document.
	sentence int
}

// find reads the expressions of every spoken sentence.
func find(r *readout.Record) []expression {
	var all []expression
	d := r.Document
	rd := reader{text: d.Text}
	passage, name := 0, 0
	for i := range r.Sentences {
		s := &r.Sentences[i]
		for passage < len(d.Passages) && d.Passages[passage].Span.End <= s.Span.Start {
			passage++
		}
		if passage < len(d.Passages) && d.Passages[passage].Span.Start <= s.Span.Start && !d.Passages[passage].Voice.Spoken() {
			continue
		}
		for name < len(r.Names) && r.Names[name].Span.End <= s.Span.Start {
			name++
		}
		to := name
		for to < len(r.Names) && r.Names[to].Span.Start < s.Span.End {
			to++
		}
		rd.names = r.Names[name:to]
		rd.lay(s)
		for at := 0; at < len(rd.words); {
			e, end, ok := rd.expression(at)
			if !ok {
				at++
				continue
			}
			e.sentence = i
			all = append(all, e)
			at = max(end, at+1)
			all, at = rd.goOn(all, e, at)
		}
	}
	return all
}

// reach is how many sentences back "the next day" may look for its day.
const reach = 6

// settle sees the expressions from day, which may be unknown.
func settle(found []expression, day readout.Date) []readout.Time {
	times := make([]readout.Time, 0, len(found))
	v := view{day: day}
	at := 0
	for _, e := range found {
		if e.sentence-at > reach {
			v.forget()
		}
		v.sentence = e.sentence
		d := e.mean(&v)
		times = append(times, readout.Time{Span: e.span, From: d.from, To: d.to})
		if e.date != nil && e.date.year != 0 && d.from.Month != 0 {
			v.told, v.toldAt = d.from, e.sentence
		}
		if !e.apart && d.from.Known() && d.to.Known() {
			v.remember(d, e.way)
			at = e.sentence
		}
	}
	return times
}

// bound joins what is seen from the first and from the last day that published
// can be: where they differ, the result covers both and is no more exact than
// published is.
func bound(first, last []readout.Time, published readout.Date) []readout.Time {
	for i := range first {
		a, b := &first[i], last[i]
		if a.From == b.From && a.To == b.To {
			continue
		}
		if a.From.Known() != b.From.Known() || a.To.Known() != b.To.Known() {
			a.From, a.To = readout.Date{}, readout.Date{}
			continue
		}
		if b.From.Compare(a.From) < 0 {
			a.From = b.From
		}
		if b.To.Compare(a.To) > 0 {
			a.To = b.To
		}
		a.From, a.To = asExactAs(a.From, published), asExactAs(a.To, published)
	}
	return first
}
