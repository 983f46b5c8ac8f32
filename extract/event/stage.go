// Package event finds who did what to whom: a readout.Stage that reads the
// trees, names and attributions of a Record and adds its Events, typed as PLOVER
// types them with the CAMEO code beside.
//
// It works by rule. A lexicon of acts (package lexicon) says what verbs, nouns
// and idioms tell of an act; the tree says who does it to whom, also across
// passives, nominal events, conjunctions, control and relative clauses; verbs
// that promise, refuse, demand or end another act change its type as PLOVER's
// rules want. A small trained choice (package model/event), which can be left
// away, decides where the lexicon gives several types or the wrong one.
// doc/events.md tells the rules.
package event

import (
	"context"
	"errors"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// Stage finds events. The zero value works by rule alone; it is ready for use and
// may be shared between goroutines, as may one with a Chooser.
type Stage struct {
	// Chooser has the last word on the type of an event; nil leaves it to the
	// rules.
	Chooser *Chooser
	// Dictionary has those whom a user wants to see as parties beside the ones of
	// the lexicon; nil for none.
	Dictionary Dictionary
}

var _ readout.Stage = Stage{}

// Name is the stage's name in Record.Engine.
func (Stage) Name() string { return "event" }

// Version is that of the rules and the lexicon, and of the weights where there
// are some.
func (s Stage) Version() string {
	v := "rules-2," + lexicon.ActVersion
	if s.Chooser != nil {
		v += "," + s.Chooser.Version
	}
	return v
}

// Needs are the layers that Run reads. It uses Record.Times too where another
// stage filled them.
func (Stage) Needs() readout.Layer {
	return readout.Text | readout.Tokens | readout.Tags | readout.Tree | readout.Quotations | readout.Names | readout.Attributions
}

// Adds is the layer that Run fills.
func (Stage) Adds() readout.Layer { return readout.Events }

// Run finds the events in the report and commentary passages of r. Sentences
// without a tree have none. It fails where ctx has ended or r has no Document.
func (s Stage) Run(ctx context.Context, r *readout.Record) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if r == nil || r.Document == nil {
		return errors.New("event: the record has no document; read one first")
	}
	w := spaces.Get().(*sheet)
	defer func() {
		w.forget()
		spaces.Put(w)
	}()
	w.dictionary = s.Dictionary
	r.Events = w.read(r, s.Chooser)
	return nil
}
