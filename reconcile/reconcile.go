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
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/claims"
	"github.com/readout-news/readout/reconcile/copies"
	"github.com/readout-news/readout/reconcile/stories"
)

// Reconciler is the readout.Reconciler by rules and counts. It keeps no state
// and may be used from many goroutines.
type Reconciler struct{}

var _ readout.Reconciler = Reconciler{}

// allPairs is the number of accounts of a story up to which each is aligned with
// each, not with likely candidates alone.
const allPairs = 48

// Reconcile groups Records into Stories, in the order of their first Accounts:
// by date of publication, then URI, then ID. It fails with ctx.Err() where ctx
// ends, and never otherwise.
func (Reconciler) Reconcile(ctx context.Context, records []*readout.Record) ([]*readout.Story, error) {
	records = sorted(records)
	shelf := copies.NewShelf()
	texts := make([]*copies.Text, len(records))
	docs := make([]stories.Document, len(records))
	for i, r := range records {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		texts[i] = shelf.Text(r)
		docs[i] = stories.Document{Words: texts[i].Words, Published: published(r.Document)}
	}
	overlaps := map[copies.Pair]*copies.Overlap{}
	align := copies.NewAligner()
	var same []stories.Pair
	for _, p := range copies.Candidates(texts) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		o := align.Align(texts[p.A], texts[p.B])
		overlaps[p] = o
		if o.Whole() {
			same = append(same, stories.Pair(p))
		}
	}
	var found []*readout.Story
	for _, members := range stories.Group(docs, same) {
		s, err := compare(ctx, members, texts, overlaps, align)
		if err != nil {
			return nil, err
		}
		found = append(found, s)
	}
	return found, nil
}

// compare makes one Story of the Texts with the indices members.
func compare(ctx context.Context, members []int, texts []*copies.Text, overlaps map[copies.Pair]*copies.Overlap, align *copies.Aligner) (*readout.Story, error) {
	s := &readout.Story{}
	var edges []copies.Pair // of indices into members
	for i, a := range members {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for j := i + 1; j < len(members); j++ {
			p := copies.Pair{A: a, B: members[j]}
			o := overlaps[p]
			if o == nil && len(members) <= allPairs {
				o = align.Align(texts[p.A], texts[p.B])
			}
			if o == nil {
				continue
			}
			if cp, ok := o.Copy(); ok {
				if cp.From != cp.To { // not where one document was given twice
					s.Copies = append(s.Copies, cp)
				}
				if cp.Kind != readout.SharedQuotation {
					edges = append(edges, copies.Pair{A: i, B: j})
				}
			}
		}
	}
	records := make([]*readout.Record, len(members))
	for i, m := range members {
		records[i] = texts[m].Record
	}
	for i, g := range groups(records, edges) {
		s.Accounts = append(s.Accounts, readout.Account{Record: records[i], Group: g})
	}
	told := make([]claims.Account, len(s.Accounts))
	for i, a := range s.Accounts {
		told[i] = claims.Account{Record: a.Record, Group: a.Group}
	}
	s.Claims = claims.Find(told, copied(s.Copies))
	return s, nil
}

// sorted puts the Records into the order of Accounts, whatever order they came
// in. Records without a Document are left out: there is nothing to compare.
func sorted(records []*readout.Record) []*readout.Record {
	kept := make([]*readout.Record, 0, len(records))
	for _, r := range records {
		if r != nil && r.Document != nil {
			kept = append(kept, r)
		}
	}
	slices.SortStableFunc(kept, func(a, b *readout.Record) int {
		return cmp.Or(byDate(a.Document.Published, b.Document.Published),
			cmp.Compare(a.Document.URI, b.Document.URI), cmp.Compare(a.Document.ID, b.Document.ID),
			cmp.Compare(a.Document.Text, b.Document.Text))
	})
	return kept
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
