package desk

import (
	"slices"

	"github.com/readout-news/readout"
)

// Statement is an Attribution of one document with the names of who takes part.
type Statement struct {
	Document  Ref
	ID        string
	Speaker   Party // without a name where the text names nobody
	Addressee Party
	Via       []Party // authorities, nearest first
	Cue       string
	Words     []string // the pieces of its content
	Cover     readout.Span
	// Attribution is what the record has; its spans are into the document.
	Attribution readout.Attribution
	// Date is the day on which it was said, else that of publication, which Told
	// tells apart.
	Date readout.Date
	Told bool
}

// statementOf is the i-th attribution of a record.
func statementOf(r *readout.Record, i int) Statement {
	a := r.Attributions[i]
	s := Statement{Document: refOf(r), ID: a.ID, Speaker: partyOf(r, a.Source), Addressee: partyOf(r, a.Addressee),
		Via: partiesOf(r, a.Via), Cue: words(r, a.Cue), Cover: a.Cover(), Attribution: a, Date: r.Document.Published}
	for _, c := range a.Content {
		s.Words = append(s.Words, words(r, c))
	}
	if a.SaidOn != nil && a.SaidOn.From.Known() {
		s.Date, s.Told = a.SaidOn.From, true
	}
	return s
}

// words is the piece of the text that s covers, "" where it does not fit.
func words(r *readout.Record, s readout.Span) string {
	if s.Empty() || s.Start < 0 || s.End > len(r.Document.Text) {
		return ""
	}
	return r.Text(s)
}

// Act is an Event of one document with the names of who takes part.
type Act struct {
	Document   Ref
	Event      readout.Event
	Actors     []Party
	Recipients []Party
	Words      string // its trigger
	// Sentence is the one that tells it; Span where that stands.
	Sentence string
	Span     readout.Span
	// By is who says that it happened; without a name where the document tells it
	// as fact.
	By Party
	// From and To are the days on which it happened, else the day of publication,
	// which Told tells apart.
	From, To readout.Date
	Told     bool
}

// actOf is the i-th event of a record.
func actOf(r *readout.Record, i int) Act {
	e := r.Events[i]
	a := Act{Document: refOf(r), Event: e, Actors: partiesOf(r, e.Actors), Recipients: partiesOf(r, e.Recipients),
		Words: words(r, e.Trigger), From: r.Document.Published, To: r.Document.Published}
	if e.Time != nil && (e.Time.From.Known() || e.Time.To.Known()) {
		a.From, a.To, a.Told = e.Time.From, e.Time.To, true
		if !a.From.Known() {
			a.From = a.To
		}
		if !a.To.Known() {
			a.To = a.From
		}
	}
	a.Span = sentenceOf(r, e.Trigger)
	a.Sentence = words(r, a.Span)
	for k := range r.Attributions {
		if at := &r.Attributions[k]; e.Attribution != "" && at.ID == e.Attribution {
			a.By = partyOf(r, at.Source)
		}
	}
	return a
}

// sentenceOf is the sentence in which s begins, s itself where there is none.
func sentenceOf(r *readout.Record, s readout.Span) readout.Span {
	i, found := slices.BinarySearchFunc(r.Sentences, s.Start, func(x readout.Sentence, at int) int {
		switch {
		case x.Span.End <= at:
			return -1
		case x.Span.Start > at:
			return 1
		}
		return 0
	})
	if found {
		return r.Sentences[i].Span
	}
	return s
}
