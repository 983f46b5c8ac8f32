package readout

import (
	"context"
	"strings"
)

// Layer is a set of fields of a Record, so that a Stage can say what it needs
// and what it adds.
type Layer uint16

// The layers, in the order in which they come to be.
const (
	Text         Layer = 1 << iota // Document with Paragraphs, Passages, Origin
	Tokens                         // Sentences with the Spans of their Tokens
	Tags                           // Token.UPOS, XPOS, Feats, Lemma
	Tree                           // Token.Head, Rel
	Quotations                     // Record.Quotations
	Names                          // Record.Names
	Times                          // Record.Times
	Attributions                   // Record.Attributions
	Events                         // Record.Events
	Ties                           // Record.Ties
	Actors                         // Record.Actors and Links
)

var layerNames = []string{"text", "tokens", "tags", "tree", "quotations", "names", "times", "attributions", "events", "ties", "actors"}

// String names the layers of the set, comma-separated.
func (l Layer) String() string {
	var names []string
	for i, name := range layerNames {
		if l&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ",")
}

// Stage is one step from a Document to a full Record.
//
// Run may be called from many goroutines at once, each with a Record of its
// own, and gives the same Record for the same input whatever else runs. It
// fills the fields of the layers that Adds names, reads those of Needs, and
// leaves all others as they are. It fails with ctx.Err() where ctx ends, and
// otherwise only where the input breaks the contract; text that it makes
// nothing of is no error.
type Stage interface {
	Name() string
	Version() string // of its rules or model; part of Record.Engine
	Needs() Layer
	Adds() Layer
	Run(ctx context.Context, r *Record) error
}

// Reconciler groups Records into Stories and compares the Accounts of each.
// The order of records decides nothing but the order of equals. Every Record
// stands in at least one Story.
type Reconciler interface {
	Reconcile(ctx context.Context, records []*Record) ([]*Story, error)
}
