// Package dyad gives the events of a Record as event data sets have them: a
// day, two coded parties, an act. The formats of those communities are made of
// it, one package each.
//
// Nothing is made up here. What a data set asks for and a text does not tell
// stays empty; doc/export.md says so column by column.
package dyad

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Options are what every format is given.
type Options struct {
	// Country gives the English name of a state by its ISO 3166-1 alpha-3 code,
	// "" where it knows none. nil knows none.
	Country func(code string) string
	// Statuses are the statuses of the events that are written; empty stands
	// for the rule of [Options.Takes].
	Statuses []readout.Status
}

// Name is the English name of a state, "" where it is not known.
func (o Options) Name(code string) string {
	if o.Country == nil || code == "" {
		return ""
	}
	return o.Country(code)
}

// pledges are the types that speak of what is to come: the agreement or the
// threat is an act of its day, whenever its content comes true.
var pledges = []string{"AGREE", "THREATEN"}

// Takes reports whether an event is one that event data record. They record
// what happened. Where Statuses name none, that is what is told as actual; what
// is told as future where its type is that of a pledge; and what is told as
// history where its day is known, since the day of publication would be wrong
// for it.
func (o Options) Takes(e *readout.Event) bool {
	if len(o.Statuses) > 0 {
		return slices.Contains(o.Statuses, e.Status)
	}
	switch e.Status {
	case readout.Actual:
		return true
	case readout.Future:
		return slices.Contains(pledges, e.Type)
	case readout.Historical:
		return exact(e.Time).Known()
	}
	return false
}

// Act is one Event with what stands around it.
type Act struct {
	Record *readout.Record
	Event  *readout.Event
	ID     string // Document.ID and Event.ID, "0123456789abcdef-e1"
	// Number is a number made of ID, above 0 and below 2^53, so that every
	// program that has no whole numbers keeps it: the same event has the same
	// number in every export.
	Number int64
	// Day is the day of the event where the text gives a single one, else the
	// day of publication; unknown where neither is known. A pledge has the day
	// of publication, since its time is that of what was pledged.
	Day        readout.Date
	Lead       bool    // the trigger stands in the headline or the first paragraph of the report
	Places     []Place // where it is told, the trigger first
	Actors     []Party
	Recipients []Party
}

// Place is where a text tells of an act.
type Place struct {
	Span     readout.Span // the words that tell it
	Sentence int          // in which they stand, from 1; 0 where none holds them
}

// Sentence is the number of the sentence in which the trigger stands, from 1; 0
// where none holds it.
func (a *Act) Sentence() int { return a.Places[0].Sentence }

// Acts are the events of r that the options take, in order, and how many they
// leave out.
func Acts(r *readout.Record, o Options) (acts []Act, left int) {
	lead := leadOf(r.Document)
	for i := range r.Events {
		e := &r.Events[i]
		if !o.Takes(e) {
			left++
			continue
		}
		a := Act{Record: r, Event: e, ID: r.Document.ID + "-" + e.ID, Day: day(r.Document, e)}
		for _, s := range append([]readout.Span{e.Trigger}, e.Mentions...) {
			a.Places = append(a.Places, Place{s, sentenceOf(r, s)})
		}
		a.Number = Number(a.ID)
		a.Lead = lead.Contains(e.Trigger)
		for _, s := range e.Actors {
			a.Actors = append(a.Actors, party(r, s))
		}
		for _, s := range e.Recipients {
			a.Recipients = append(a.Recipients, party(r, s))
		}
		acts = append(acts, a)
	}
	return acts, left
}

// Pairs are the actors of a with its recipients, each with each. Where it has
// several actors and no recipient they act upon one another, and each ordered
// pair is given. A party that is missing is the zero Party.
func (a *Act) Pairs() [][2]Party {
	first, second := a.Actors, a.Recipients
	mutual := len(second) == 0 && len(first) > 1
	if mutual {
		second = first
	}
	if len(first) == 0 {
		first = []Party{{}}
	}
	if len(second) == 0 {
		second = []Party{{}}
	}
	var all [][2]Party
	for i, x := range first {
		for j, y := range second {
			if mutual && i == j {
				continue
			}
			all = append(all, [2]Party{x, y})
		}
	}
	return all
}

// Number makes a number of an ID, as [Act.Number] is made.
func Number(id string) int64 {
	sum := sha256.Sum256([]byte(id))
	return int64(binary.BigEndian.Uint64(sum[:8])>>11) | 1
}

// sentenceOf is the number of the Sentence that holds the start of s, from 1.
func sentenceOf(r *readout.Record, s readout.Span) int {
	if s.Empty() {
		return 0
	}
	i, found := slices.BinarySearchFunc(r.Sentences, s.Start, func(t readout.Sentence, at int) int {
		switch {
		case t.Span.End <= at:
			return -1
		case t.Span.Start > at:
			return 1
		}
		return 0
	})
	if !found {
		return 0
	}
	return i + 1
}

// leadOf reaches from the headline, where the text has it, to the end of the
// first paragraph that is none and in which somebody speaks to the reader.
func leadOf(d *readout.Document) readout.Span {
	var lead readout.Span
	for _, p := range d.Paragraphs {
		if !d.VoiceAt(p.Start).Spoken() {
			continue
		}
		lead = lead.Cover(p)
		if strings.TrimSpace(p.In(d.Text)) != d.Title {
			break
		}
	}
	return lead
}
