// Package name finds the names in a text: persons, organisations, states,
// nationalities, places, and dates, sums of money and quantities.
//
// It works by rules over capital letters, the word tables of package lexicon
// and what the rest of the same document tells: a surname that once stood
// behind a title is a person wherever it stands again. It needs no tags and no
// parse, and takes time linear in the length of the text.
package name

import (
	"context"
	"slices"

	"github.com/readout-news/readout"
)

// Stage fills Record.Names. It is ready for use as it is and may be shared.
type Stage struct{}

// Name is "name".
func (Stage) Name() string { return "name" }

// Version changes with the rules and the lexicon that they read.
func (Stage) Version() string { return "rules-1" }

// Needs the text and its tokens.
func (Stage) Needs() readout.Layer { return readout.Text | readout.Tokens }

// Adds names, in order of text and not nested.
func (Stage) Adds() readout.Layer { return readout.Names }

// Run replaces r.Names. A name lies within one sentence and starts and ends with
// a token. It fails with ctx.Err() alone.
func (Stage) Run(ctx context.Context, r *readout.Record) error {
	d := newDocument(r)
	for i := range d.lines {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if d.lines[i].manner == running {
			d.scan(&d.lines[i])
		}
	}
	d.settle()
	for i := range d.lines {
		if d.lines[i].manner != running {
			d.scanHeadline(&d.lines[i])
		}
	}
	r.Names = d.names()
	return nil
}

// names gives what was found, in order of text; where two overlap, which the
// scan does not make happen, the first stays.
func (d *document) names() []readout.Name {
	slices.SortStableFunc(d.found, func(a, b find) int { return a.span.Compare(b.span) })
	var names []readout.Name
	end := 0
	for _, f := range d.found {
		if f.kind == "" || f.span.Empty() || f.span.Start < end {
			continue
		}
		names = append(names, readout.Name{Span: f.span, Type: f.kind})
		end = f.span.End
	}
	return names
}
