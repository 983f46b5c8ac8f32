// Package migrate copies an archive into another one, of whatever backend:
// documents with their sources and records, judgements with their history,
// stories, skips and states. It can be cut off at any moment and goes on where
// it stopped, and it tells by hashes whether everything arrived.
package migrate

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Done is how much was copied or, of Verify, compared.
type Done struct {
	Documents  int // that were new in the archive that is copied into
	Known      int // that were there already
	Judgements int
	Stories    int
	Skips      int
	States     int
}

// page is how many documents are listed at once, and batch how many are added in
// one transaction.
const (
	page  = 500
	batch = 50
)

// Copy copies everything of one archive into another, which may have documents of
// its own already, but no judgements of its own: judgements keep their IDs. It
// fails with Conflict where it has, or where another text is there under the ID
// of a document. tell is called as it goes. What one archive gets while it is
// copied may be missed: copy again, which takes up what is new.
func Copy(ctx context.Context, from, to store.Archive, tell func(Done)) (d Done, err error) {
	for _, part := range []func(context.Context, store.Archive, store.Archive, *Done, func(Done)) error{documents, judgements, stories, skips, states} {
		if err := part(ctx, from, to, &d, tell); err != nil {
			return d, err
		}
		tell(d)
	}
	return d, nil
}

// documents copies in the order of adding within a day: the last page first, each
// from its end, so that lists come in the same order in both archives.
func documents(ctx context.Context, from, to store.Archive, d *Done, tell func(Done)) error {
	cursors := []store.Cursor{""}
	for p := (store.Page{Limit: page}); ; {
		_, next, err := from.Documents(ctx, p)
		if err != nil {
			return err
		}
		if next == "" {
			break
		}
		cursors = append(cursors, next)
		p.After = next
	}
	for _, after := range slices.Backward(cursors) {
		some, _, err := from.Documents(ctx, store.Page{After: after, Limit: page})
		if err != nil {
			return err
		}
		slices.Reverse(some)
		for part := range slices.Chunk(some, batch) {
			if err := copySome(ctx, from, to, part, d); err != nil {
				return err
			}
			tell(*d)
		}
	}
	return nil
}

// copySome copies documents that the other archive does not have.
func copySome(ctx context.Context, from, to store.Archive, some []store.Summary, d *Done) error {
	var entries []store.Entry
	for _, s := range some {
		e, err := from.Entry(ctx, s.ID)
		if err != nil {
			return err
		}
		entries = append(entries, *e)
	}
	texts := make([]*readout.Document, len(entries))
	for i := range entries {
		texts[i] = entries[i].Record.Document
	}
	there, err := to.Look(ctx, texts...)
	if err != nil {
		return err
	}
	var lacking []store.Entry
	for i, r := range there {
		switch r {
		case store.Known:
			d.Known++
		case store.Conflicting:
			return conflict(texts[i].ID)
		default:
			lacking = append(lacking, entries[i])
		}
	}
	if len(lacking) == 0 {
		return nil
	}
	results, err := to.Add(ctx, lacking...)
	if err != nil {
		return err
	}
	for i, r := range results {
		switch r {
		case store.Added:
			d.Documents++
		case store.Known:
			d.Known++
		default:
			return conflict(lacking[i].Record.Document.ID)
		}
	}
	return nil
}

func conflict(id string) error {
	return &store.Error{Code: store.Conflict, Op: "migrate", Document: id, Err: errors.New("another text is there under this ID"), Fix: "copy into an archive of its own"}
}

// judgements puts the judgements that are not there yet, in their order, which
// gives them the same IDs.
func judgements(ctx context.Context, from, to store.Archive, d *Done, _ func(Done)) error {
	all, err := from.Judgements(ctx, store.JudgementFilter{Retired: true})
	if err != nil {
		return err
	}
	there, err := to.Judgements(ctx, store.JudgementFilter{Retired: true})
	if err != nil {
		return err
	}
	retires := map[string][]string{}
	for _, j := range all {
		if j.RetiredBy != "" {
			retires[j.RetiredBy] = append(retires[j.RetiredBy], j.ID)
		}
	}
	for i, j := range all {
		if i < len(there) {
			if t := there[i]; t.ID != j.ID || t.Who != j.Who || !t.When.Equal(j.When) || t.Verdict != j.Verdict {
				return &store.Error{Code: store.Conflict, Op: "migrate", Err: fmt.Errorf("the archive has judgements of its own: %s by %s", t.ID, t.Who), Fix: "copy into an archive without judgements"}
			}
			continue
		}
		id, err := to.PutJudgement(ctx, j, retires[j.ID]...)
		if err != nil {
			return err
		}
		if id != j.ID {
			return &store.Error{Code: store.Conflict, Op: "migrate", Err: fmt.Errorf("the judgement %s would become %s: somebody judges meanwhile", j.ID, id), Fix: "copy into an archive that nobody works on"}
		}
		d.Judgements++
	}
	return nil
}

// stories copies the stories in use. They say of which records they were made in
// numbers of the other archive, so the next grouping looks at them again.
func stories(ctx context.Context, from, to store.Archive, d *Done, tell func(Done)) error {
	for p := (store.Page{Limit: 100}); ; {
		some, _, next, err := from.Stories(ctx, p)
		if err != nil {
			return err
		}
		edition, err := to.Edition(ctx)
		if err != nil {
			return err
		}
		if len(some) > 0 {
			if err := to.ReplaceStories(ctx, edition, store.Edition{}, nil, some); err != nil {
				return err
			}
		}
		d.Stories += len(some)
		tell(*d)
		if p.After = next; next == "" {
			return nil
		}
	}
}

// skips copies what was not read, the oldest first.
func skips(ctx context.Context, from, to store.Archive, d *Done, _ func(Done)) error {
	var all []store.Skipped
	for p := (store.Page{Limit: 1000}); ; {
		some, next, err := from.Skips(ctx, "", p)
		if err != nil {
			return err
		}
		all = append(all, some...)
		if p.After = next; next == "" {
			break
		}
	}
	slices.Reverse(all)
	for part := range slices.Chunk(all, 1000) {
		if err := to.PutSkips(ctx, part...); err != nil {
			return err
		}
	}
	d.Skips = len(all)
	return nil
}

// states copies where those who work on the archive stand.
func states(ctx context.Context, from, to store.Archive, d *Done, _ func(Done)) error {
	all, err := from.States(ctx, "")
	if err != nil {
		return err
	}
	d.States = len(all)
	return to.PutStates(ctx, all...)
}
