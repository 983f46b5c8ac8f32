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

// Stage finds attributions as a readout.Stage. The zero value works by rule
// alone and is ready for use; a Stage may be shared between goroutines.
type Stage struct {
	// Network marks the outermost attributions; the rules then add what it does
	// not mark: addressee, polarity, authorities and what is nested. Where it is
	// nil, all is by rule.
	Network Proposer
	// Both keeps all that the rules find and adds what the network marks beside:
	// for a network that is worse than they are.
	Both bool
}

var _ readout.Stage = Stage{}

// Name is the stage's name in Record.Engine.
func (Stage) Name() string { return "attribution" }

// Version is that of the rules, and that of the network where there is one.
func (s Stage) Version() string {
	if s.Network == nil {
		return "rules-2"
	}
	return "rules-2+" + s.Network.Version()
}

// Needs are the layers that Run reads. Tags, trees and times are read as well
// where they are there.
func (s Stage) Needs() readout.Layer {
	needs := readout.Text | readout.Tokens | readout.Quotations
	if s.Network != nil {
		needs |= s.Network.Needs()
	}
	return needs
}

// Adds is the layer that Run fills.
func (Stage) Adds() readout.Layer { return readout.Attributions }

// Run finds the attributions in the report and commentary passages of r. It
// fails where ctx has ended, r has no Document, or the network fails. A document
// of which the engine has kept no states is read by rule.
func (st Stage) Run(ctx context.Context, r *readout.Record) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if r == nil || r.Document == nil {
		return errors.New("attribution: the record has no document; read one first")
	}
	s := layOut(r)
	all := find(s)
	if st.Network != nil {
		proposed, err := st.Network.Propose(ctx, r)
		switch {
		case err == nil:
			all = s.merge(all, proposed, st.Both)
		case !errors.Is(err, ErrNoStates):
			return err
		}
	}
	r.Attributions = s.attributions(s.citing(s.inner(all)))
	return nil
}
