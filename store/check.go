package store

import (
	"context"
	"fmt"
)

// CheckEntries reads every source and record of an archive and gives what is
// damaged, at most so many findings.
func CheckEntries(ctx context.Context, a Archive, most int) (found []string, err error) {
	for page := (Page{Limit: 1000}); len(found) < most; {
		all, next, err := a.Documents(ctx, page)
		if err != nil {
			return found, err
		}
		for _, s := range all {
			e, err := a.Entry(ctx, s.ID)
			switch code := CodeOf(err); {
			case ctx.Err() != nil:
				return found, ctx.Err()
			case code == Broken:
				found = append(found, err.Error())
			case err != nil:
				return found, err
			case e.Record.Document.ID != s.ID:
				found = append(found, fmt.Sprintf("the record of document %s says that it is of %s", s.ID, e.Record.Document.ID))
			}
		}
		if page.After = next; next == "" {
			break
		}
	}
	return found, nil
}
