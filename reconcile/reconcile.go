// Package reconcile compares the Records of many Documents: it puts those of one
// happening into one Story, finds out which Accounts carry the same reporting,
// and aligns what they tell.
//
// The work is done in the inner packages, each on its own: words reads the
// texts, copies finds who took which words from whom, stories groups, and claims
// aligns. This package puts them in order.
package reconcile

import (
	"cmp"
	"context"

	"github.com/readout-news/readout"
)

// Reconciler is the readout.Reconciler by rules and counts. It keeps no state
// and may be used from many goroutines.
type Reconciler struct{}

var _ readout.Reconciler = Reconciler{}

// Reconcile groups Records into Stories, in the order of their first Accounts:
// by date of publication, then URI, then ID. It fails with ctx.Err() where ctx
// ends, and never otherwise.
func (Reconciler) Reconcile(ctx context.Context, records []*readout.Record) ([]*readout.Story, error) {
	x := NewIndex()
	for _, r := range records {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		x.Add(r)
	}
	found, err := x.Stories(ctx)
	if err != nil {
		return nil, err
	}
	for _, s := range found {
		if err := claim(ctx, s); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// byAccount puts Records into the order of Accounts, whatever order they came
// in.
func byAccount(a, b *readout.Record) int {
	return cmp.Or(byDate(a.Document.Published, b.Document.Published),
		cmp.Compare(a.Document.URI, b.Document.URI), cmp.Compare(a.Document.ID, b.Document.ID),
		cmp.Compare(a.Document.Text, b.Document.Text))
}

// byDate orders known dates before unknown ones.
func byDate(a, b readout.Date) int {
	if a.Known() != b.Known() {
		if a.Known() {
			return -1
		}
		return 1
	}
	return a.Compare(b)
}

// published is when the reporting that d carries was first published, as far as
// it is known.
func published(d *readout.Document) readout.Date {
	if d.Origin.Relation != readout.Original && d.Origin.Published.Known() {
		return d.Origin.Published
	}
	return d.Published
}
