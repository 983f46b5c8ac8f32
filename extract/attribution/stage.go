// Package attribution finds who is said to have said, thought, wanted or
// ordered what: a readout.Stage that reads the tokens and quotations of a
// Record and adds its Attributions.
//
// It works by rule: a lexicon of cue verbs, nouns and phrases, a coarse guess at
// word classes, and the order of words around each cue. What belongs to source,
// cue and content follows the guidelines of PolNeAR (Newell et al. 2018): the
// source is the whole noun phrase with its appositions, the cue the whole verb
// group with its preposition, the content everything attributed with "that" and
// quotation marks but without the full stop of the sentence. Unlike there, the
// attributions inside of another's content are given as well, and point to it.
package attribution

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
func (Stage) Name() string { return "attribution" }

// Version is that of the rules.
func (Stage) Version() string { return "rules-1" }

// Needs are the layers that Run reads.
func (Stage) Needs() readout.Layer { return readout.Text | readout.Tokens | readout.Quotations }

// Adds is the layer that Run fills.
func (Stage) Adds() readout.Layer { return readout.Attributions }

// Run finds the attributions in the report and commentary passages of r. It
// fails where ctx has ended or r has no Document.
func (Stage) Run(ctx context.Context, r *readout.Record) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if r == nil || r.Document == nil {
		return errors.New("attribution: the record has no document; read one first")
	}
	s := layOut(r)
	r.Attributions = s.attributions(find(s))
	return nil
}
