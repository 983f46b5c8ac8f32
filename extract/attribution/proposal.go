package attribution

import (
	"context"
	"errors"

	"github.com/readout-news/readout"
)

// Proposal is an outermost attribution as a reader other than the rules marks
// it: the words that are source, cue and content, in bytes of Document.Text.
// Source and Cue may be empty; Content holds one Span or more, in order of
// text.
type Proposal struct {
	Source  readout.Span
	Cue     readout.Span
	Content []readout.Span
	// Confidence estimates, from 0 to 1, how likely an annotator would mark this
	// attribution with these parts; 0 where nothing estimates it.
	Confidence float64
}

// cover is the smallest Span that holds all parts.
func (p *Proposal) cover() readout.Span {
	s := p.Source.Cover(p.Cue)
	for _, c := range p.Content {
		s = s.Cover(c)
	}
	return s
}

// ErrNoStates is what a Proposer gives for a Record of which the language engine
// has kept no states, as it does for a document of more than 65,536 tokens.
var ErrNoStates = errors.New("the language engine has kept no states of this document")

// Proposer marks outermost attributions, such as a network does that has
// learned from annotated text. Propose reads only the layers that Needs names,
// changes nothing of the Record, and may be called from many goroutines, each
// with a Record of its own.
type Proposer interface {
	Version() string      // of its model
	Needs() readout.Layer // the layers that Propose reads
	Propose(ctx context.Context, r *readout.Record) ([]Proposal, error)
}
