package reconcile

import (
	"context"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/copies"
	"github.com/readout-news/readout/reconcile/stories"
)

// Index holds Records as they come and groups them whenever it is asked, with
// the same result in whatever order they came. It is not safe for use from
// several goroutines.
//
// Of a Record it needs the Document and the Quotations, and keeps what it is
// given: who has many gives it no more. Its own memory is some 9 kilobytes for a
// report of 400 words.
type Index struct {
	records  []*readout.Record
	texts    []*copies.Text
	shelf    *copies.Shelf
	stories  *stories.Index
	align    *copies.Aligner
	overlaps map[copies.Pair]*copies.Overlap // by number of Record; nil where nothing is shared
	found    []*readout.Story
}

// NewIndex is an empty Index.
func NewIndex() *Index {
	return &Index{shelf: copies.NewShelf(), stories: stories.NewIndex(), align: copies.NewAligner(), overlaps: map[copies.Pair]*copies.Overlap{}}
}

// Add takes in a Record, at a cost that grows with its text alone. One without a
// Document is left out: there is nothing to compare.
func (x *Index) Add(r *readout.Record) {
	if r == nil || r.Document == nil {
		return
	}
	t := x.shelf.Text(r)
	x.stories.Add(stories.Document{Words: t.Words, Published: published(r.Document)})
	t.Words = nil
	x.records = append(x.records, r)
	x.texts = append(x.texts, t)
	x.found = nil
}

// Len is the number of Records in the Index.
func (x *Index) Len() int { return len(x.records) }

// allPairs is the number of accounts of a story up to which each is aligned with
// each, not with likely candidates alone.
const allPairs = 48

// Stories groups what was added so far, in the order of first Accounts: by date
// of publication, then URI, then ID. Stories have Accounts and Copies and no
// Claims. It fails with ctx.Err() where ctx ends, and never otherwise.
//
// What is rare decides what belongs together, and what is rare is only known
// when all documents are: so each call weighs and groups anew, in a time of n log
// n, while the exact alignment of two texts, which is most of the work, is done
// once.
func (x *Index) Stories(ctx context.Context) ([]*readout.Story, error) {
	if x.found != nil {
		return x.found, nil
	}
	order := make([]int, len(x.records))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return byAccount(x.records[a], x.records[b]) })
	texts := make([]*copies.Text, len(order))
	for i, n := range order {
		texts[i] = x.texts[n]
	}
	var same []stories.Pair
	likely := map[copies.Pair]bool{} // by number
	for _, p := range copies.Candidates(texts) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		likely[copies.Pair{A: order[p.A], B: order[p.B]}] = true
		if o := x.overlap(order[p.A], order[p.B]); o != nil && o.Whole() {
			same = append(same, stories.Pair(p))
		}
	}
	var found []*readout.Story
	for _, members := range x.stories.Group(order, same) {
		numbers := make([]int, len(members))
		for i, m := range members {
			numbers[i] = order[m]
		}
		s, err := x.story(ctx, numbers, likely)
		if err != nil {
			return nil, err
		}
		found = append(found, s)
	}
	x.found = found
	return found, nil
}

// overlap compares two Records by number, the first in the order of Accounts
// first; nil where they share nothing that counts.
func (x *Index) overlap(a, b int) *copies.Overlap {
	p := copies.Pair{A: a, B: b}
	o, ok := x.overlaps[p]
	if !ok {
		o = x.align.Align(x.texts[a], x.texts[b])
		if !o.Shared() {
			o = nil
		}
		x.overlaps[p] = o
	}
	return o
}

// story makes one Story of the Records with these numbers. Where it is large
// only likely pairs are compared.
func (x *Index) story(ctx context.Context, members []int, likely map[copies.Pair]bool) (*readout.Story, error) {
	s := &readout.Story{}
	var edges []copies.Pair // of indices into members
	for i, a := range members {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for j := i + 1; j < len(members); j++ {
			if len(members) > allPairs && !likely[copies.Pair{A: a, B: members[j]}] {
				continue
			}
			o := x.overlap(a, members[j])
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
		records[i] = x.records[m]
	}
	for i, g := range groups(records, edges) {
		s.Accounts = append(s.Accounts, readout.Account{Record: records[i], Group: g})
	}
	return s, nil
}
