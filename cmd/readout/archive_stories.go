package main

import (
	"cmp"
	"context"
	"fmt"
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
)

// revisionOf is the revision of an archive before its records are read.
func revisionOf(ctx context.Context, c archive) (int64, error) {
	a, err := c.look(ctx)
	if err != nil {
		return 0, err
	}
	defer a.Close()
	return a.Revision(ctx)
}

// keepStories keeps the stories of a whole archive, so that show and judge find
// them by their IDs. An archive that cannot be written stays as it is.
func keepStories(ctx context.Context, c archive, revision int64, found []*readout.Story) error {
	a, err := c.open(ctx, sqlite.Options{MustExist: true})
	if store.CodeOf(err) == store.ReadOnly {
		return nil
	}
	if err != nil {
		return err
	}
	defer a.Close()
	err = a.PutStories(ctx, revision, found)
	if store.CodeOf(err) == store.ReadOnly {
		return nil
	}
	return err
}

// nameStories lists stories of an archive, each with the ID that show takes.
func nameStories(w io.Writer, stories []*readout.Story) error {
	for _, s := range stories {
		var ids []string
		groups := map[int]bool{}
		var first, last readout.Date
		for _, one := range s.Accounts {
			d := one.Record.Document
			ids = append(ids, d.ID)
			groups[one.Group] = true
			if p := d.Published; p.Known() {
				if !first.Known() || p.Compare(first) < 0 {
					first = p
				}
				if p.Compare(last) > 0 {
					last = p
				}
			}
		}
		days := first.String()
		if first != last {
			days += " to " + last.String()
		}
		d := s.Accounts[0].Record.Document
		if _, err := fmt.Fprintf(w, "%s  accounts %d, independent %d  %s  %s\n", store.StoryID(ids), len(s.Accounts), len(groups), cmp.Or(days, "no date"), text.Clean(cmp.Or(d.Title, d.URI))); err != nil {
			return err
		}
	}
	return nil
}
