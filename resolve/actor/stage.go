// Package actor tells who the sources, addressees and authorities of a Record
// are: which "Mr. Lukashenko", "he" and "the Belarus leader" are one person,
// which "Beijing" is a government, and what country, sector and office each has
// by the words of the text.
//
// It works by rules over tokens, names and, where there are any, trees, and is
// made to leave a source unlinked rather than to link it wrongly: where two
// people fit, none is chosen. Names are resolved over the whole text, so that a
// full name may come after a surname; descriptions and pronouns are resolved from
// left to right, by who stands out among those who were seen before, and a
// pronoun never looks beyond the Passage that it stands in. What no words tell of
// somebody's country or sector is then taken from the body or person that they
// belong to, and from the state that the account is at home in.
package actor

import (
	"context"

	"github.com/readout-news/readout"
)

// Stage fills Record.Actors and Record.Links: everybody whom the Document speaks
// of by name or by a noun for people or bodies. The zero Stage is ready for use,
// and one may be shared where its Dictionary may.
type Stage struct {
	Dictionary Dictionary // for Actor.Code; nil for none
	// Alone leaves Actor.Code to the Dictionary: whoever it does not have has none,
	// so that codes of two schemes do not mix.
	Alone bool
}

// Name is "actor".
func (Stage) Name() string { return "actor" }

// Version changes with the rules and the lexicon that they read.
func (Stage) Version() string { return "rules-2" }

// Needs the text, its tokens and names, and the attributions. Where the Record
// has Events and Ties as well, their spans are linked in the same way; where its
// sentences are parsed, the parse tells which names are subjects, and the order
// of words where they are not.
func (Stage) Needs() readout.Layer {
	return readout.Text | readout.Tokens | readout.Names | readout.Attributions
}

// Adds actors and the links to them.
func (Stage) Adds() readout.Layer { return readout.Actors }

// Run replaces r.Actors and r.Links. Every actor has at least one mention, every
// link leads to an actor of r, and no two links have the same span. It fails
// with ctx.Err() alone.
func (s Stage) Run(ctx context.Context, r *readout.Record) error {
	x := newReading(r)
	x.dictionary, x.alone = s.Dictionary, s.Alone
	x.findBodies()
	x.findTold()
	x.findPersons()
	if err := ctx.Err(); err != nil {
		return err
	}
	for i := range r.Sentences {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		x.readSentence(i)
	}
	x.readFirstPersons()
	x.settle()
	x.findAnonymity()
	x.finish()
	return nil
}
