package reconcile

import (
	"context"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/claims"
	"github.com/readout-news/readout/reconcile/copies"
)

// Compare sets Records side by side that are known to tell of one happening: it
// groups nothing and makes one Story of all of them, with Accounts, Copies,
// Claims, Timeline and Positions, the same in whatever order they come. Records
// without a Document are left out, and a Story of none has nothing in it. It
// fails with ctx.Err() where ctx ends, and never otherwise.
//
// It is for who keeps the groups, an archive, and has a new account of one of
// them: the cost is that of the accounts of that story. Reconciler groups first.
func Compare(ctx context.Context, records []*readout.Record) (*readout.Story, error) {
	return CompareApart(ctx, records, nil)
}

// CompareApart is Compare where a person has said of pairs of documents, by ID,
// that neither took words from the other.
func CompareApart(ctx context.Context, records []*readout.Record, apart [][2]string) (*readout.Story, error) {
	kept := slices.DeleteFunc(slices.Clone(records), func(r *readout.Record) bool { return r == nil || r.Document == nil })
	slices.SortStableFunc(kept, byAccount)
	x := &Index{records: kept, shelf: copies.NewShelf(), align: copies.NewAligner(), overlaps: map[copies.Pair]*copies.Overlap{}}
	members := make([]int, len(kept))
	for i, r := range kept {
		members[i] = i
		t := x.shelf.Text(r)
		t.Words = nil
		x.texts = append(x.texts, t)
	}
	for _, p := range apart {
		x.part(p)
	}
	likely := map[copies.Pair]bool{}
	if len(members) > allPairs {
		for _, p := range copies.Candidates(x.texts) {
			likely[p] = true
		}
	}
	s, err := x.story(ctx, members, likely)
	if err != nil {
		return nil, err
	}
	if err := claim(ctx, s); err != nil {
		return nil, err
	}
	return s, nil
}

// part settles that two documents share nothing, before they are aligned.
func (x *Index) part(documents [2]string) {
	at := func(id string) int {
		return slices.IndexFunc(x.records, func(r *readout.Record) bool { return r.Document.ID == id })
	}
	a, b := at(documents[0]), at(documents[1])
	if a >= 0 && b >= 0 && a != b {
		x.overlaps[copies.Pair{A: min(a, b), B: max(a, b)}] = nil
	}
}

// claim gives a Story with Accounts and Copies what its accounts tell.
func claim(ctx context.Context, s *readout.Story) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	told := make([]claims.Account, len(s.Accounts))
	for i, a := range s.Accounts {
		told[i] = claims.Account{Record: a.Record, Group: a.Group}
	}
	found := claims.Find(told, copied(s.Copies))
	s.Claims, s.Timeline, s.Positions = found.Claims, found.Timeline, found.Positions
	return nil
}
