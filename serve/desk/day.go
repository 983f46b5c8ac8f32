package desk

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/store"
)

// Day is the stories of one day.
type Day struct {
	Date    readout.Date // unknown where the archive has no dated story
	Stories []StoryLine  // those with most independent sources first
	Total   int          // how many there are on the day
	Next    store.Cursor
	Days    []DayCount // the days that have stories, latest first
	// Behind is set where records came in after the stories were made.
	Behind bool
}

// DayCount is how many stories a day has; an unknown Date is that of stories
// whose accounts have none.
type DayCount struct {
	Date    readout.Date
	Stories int
}

// StoryLine is a story in a list.
type StoryLine struct {
	ID, Title   string
	Accounts    int
	Copies      int // accounts that are whole copies of another one
	Independent int // origins that rest on no other account
	Claims      int
	First, Last readout.Date // when its accounts were published
	Outlets     []string     // of the accounts that are no copies, in their order
	Actors      []string     // those in most accounts first
	Documents   []string     // IDs of all accounts
	// Days are those on which an account was published, in order; one unknown
	// day where none has a date.
	Days []readout.Date
}

// Today gives the stories that an account of the day tells; an unknown day is
// the latest that has stories.
func (d *Desk) Today(ctx context.Context, day readout.Date, page store.Page) (*Day, error) {
	lines, behind, err := d.allLines(ctx)
	if err != nil {
		return nil, err
	}
	out := &Day{Date: day, Behind: behind}
	for _, l := range lines {
		for _, date := range l.Days {
			i := slices.IndexFunc(out.Days, func(c DayCount) bool { return c.Date == date })
			if i < 0 {
				i = len(out.Days)
				out.Days = append(out.Days, DayCount{Date: date})
			}
			out.Days[i].Stories++
		}
	}
	slices.SortStableFunc(out.Days, func(a, b DayCount) int { return b.Date.Compare(a.Date) })
	if !day.Known() && len(out.Days) > 0 {
		out.Date = out.Days[0].Date
	}
	lines = slices.DeleteFunc(lines, func(l StoryLine) bool { return !slices.Contains(l.Days, out.Date) })
	slices.SortStableFunc(lines, func(a, b StoryLine) int {
		return cmp.Or(b.Independent-a.Independent, b.Accounts-a.Accounts, cmp.Compare(a.Title, b.Title), cmp.Compare(a.ID, b.ID))
	})
	out.Total = len(lines)
	out.Stories, out.Next, err = cut(lines, page)
	return out, err
}

// cut gives a page of a list that is made anew each time; its cursor is a place
// in it.
func cut[T any](all []T, page store.Page) ([]T, store.Cursor, error) {
	from := 0
	if page.After != "" {
		var err error
		if from, err = strconv.Atoi(string(page.After)); err != nil || from < 0 {
			return nil, "", badRequest("list", fmt.Errorf("%q is no cursor of this list", page.After), "begin without one")
		}
	}
	from = min(from, len(all))
	end := min(len(all), from+page.Size())
	if end < len(all) {
		return all[from:end], store.Cursor(strconv.Itoa(end)), nil
	}
	return all[from:end], "", nil
}

func badRequest(op string, err error, fix string) error {
	return &store.Error{Code: store.BadRequest, Op: op, Archive: "archive", Err: err, Fix: fix}
}

// allLines are the lines of all stories, and whether records came in later.
func (d *Desk) allLines(ctx context.Context) (out []StoryLine, behind bool, err error) {
	now, err := d.archive.Revision(ctx)
	if err != nil {
		return nil, false, err
	}
	for page := (store.Page{Limit: 200}); ; {
		told, revision, next, err := d.archive.Stories(ctx, page)
		if err != nil {
			return nil, false, err
		}
		behind = revision < now
		for _, t := range told {
			out = append(out, d.line(t, revision))
		}
		if next == "" {
			return out, behind, nil
		}
		page.After = next
	}
}

// line is the line of a story, remembered for its revision.
func (d *Desk) line(t store.Told, revision int64) StoryLine {
	key := fmt.Sprint(t.ID, " ", revision)
	d.mu.Lock()
	l, known := d.lines[key]
	d.mu.Unlock()
	if known {
		return l
	}
	l = lineOf(t)
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.lines) >= lineLimit {
		clear(d.lines)
	}
	d.lines[key] = l
	return l
}

func lineOf(t store.Told) StoryLine {
	l := StoryLine{ID: t.ID, Accounts: len(t.Story.Accounts), Claims: len(t.Story.Claims)}
	if l.Accounts == 0 {
		l.Title, l.Days = "A story without accounts", []readout.Date{{}}
		return l
	}
	s := sheet.New(t.Story)
	l.Title, l.Actors, l.Copies = s.Title(), s.Actors(), len(s.Accounts)-len(s.Columns)
	groups := map[int]bool{}
	for _, a := range s.Accounts {
		groups[a.Group] = true
		l.Documents = append(l.Documents, a.Record.Document.ID)
		date := a.Date()
		if !date.Known() {
			continue
		}
		if !slices.Contains(l.Days, date) {
			l.Days = append(l.Days, date)
		}
	}
	l.Independent = len(groups)
	for _, a := range s.Columns {
		if !slices.Contains(l.Outlets, a.Name) {
			l.Outlets = append(l.Outlets, a.Name)
		}
	}
	slices.SortFunc(l.Days, readout.Date.Compare)
	if len(l.Days) == 0 {
		l.Days = []readout.Date{{}}
	}
	l.First, l.Last = l.Days[0], l.Days[len(l.Days)-1]
	return l
}
