// Package quote finds the stretches of a Document that stand between quotation
// marks: straight, curly, low and angled ones, doubled apostrophes and grave
// accents, double and single. Apostrophes, feet and inches are told from marks
// by what stands beside them.
package quote

import (
	"context"

	"github.com/readout-news/readout"
)

// Stage fills Record.Quotations. It is ready for use as it is and may be shared.
type Stage struct{}

// Name is "quote".
func (Stage) Name() string { return "quote" }

// Version changes with the rules.
func (Stage) Version() string { return "rules-1" }

// Needs the text; Paragraphs and Passages are made use of where they are given.
func (Stage) Needs() readout.Layer { return readout.Text }

// Adds quotations.
func (Stage) Adds() readout.Layer { return readout.Quotations }

// Run replaces r.Quotations. No quotation leaves its Passage. One that is open
// where its paragraph ends goes on in the next if that begins with a mark of
// the same kind, and otherwise ends there, not Closed. A quotation without any
// word is left out. Paragraphs are parted by blank lines where the Document has
// none. It fails with ctx.Err() alone; time is linear in the text.
func (Stage) Run(ctx context.Context, r *readout.Record) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	f := &finder{text: r.Document.Text}
	for _, passage := range passages(r.Document) {
		for _, p := range paragraphs(r.Document, passage) {
			f.paragraph(p)
		}
		f.giveUp(0)
	}
	r.Quotations = f.quotations()
	return nil
}
