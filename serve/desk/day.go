package desk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/store"
)

// Day is the stories of one day.
type Day struct {
	Date    readout.Date // unknown where the stories of all days are meant
	Stories []StoryLine  // those of most independent accounts first
	Next    store.Cursor
	// Days are the latest days that have stories, latest first; More is set where
	// there are earlier ones.
	Days []DayCount
	More bool
	// Behind is set where records came in after the stories were made.
	Behind bool
}

// DayCount is how many stories a day has.
type DayCount struct {
	Date    readout.Date
	Stories int
}

// StoryLine is a story in a list.
type StoryLine struct {
	store.StoryLine
	Outlets []string // of the accounts that are no copies, in their order
	Actors  []string // those in most accounts first
}

// dayLines bounds from how many stories the list of days is made, longDays how
// many days of one story are listed.
const dayLines, longDays = 1000, 31

// Today gives the stories that have the day; an unknown day is the latest that
// has any, and where no story has a date it is all stories.
func (d *Desk) Today(ctx context.Context, day readout.Date, page store.Page) (*Day, error) {
	out := &Day{Date: day}
	if err := d.latest(ctx, out); err != nil {
		return nil, err
	}
	if !day.Known() && len(out.Days) > 0 {
		out.Date = out.Days[0].Date
	}
	err := d.list(ctx, out, store.StoryFilter{Since: out.Date, Until: out.Date, Order: store.WidestStories}, page)
	return out, err
}

// Stories gives the stories that fit, in the form of a Day without a date.
func (d *Desk) Stories(ctx context.Context, f store.StoryFilter, page store.Page) (*Day, error) {
	out := &Day{}
	if err := d.latest(ctx, out); err != nil {
		return nil, err
	}
	err := d.list(ctx, out, f, page)
	return out, err
}

// latest puts the latest days into out.
func (d *Desk) latest(ctx context.Context, out *Day) error {
	lines, next, err := d.archive.StoryList(ctx, store.StoryFilter{}, store.Page{Limit: dayLines})
	out.Days, out.More = days(lines), next != ""
	return err
}

// list puts a page of the stories that fit into out.
func (d *Desk) list(ctx context.Context, out *Day, f store.StoryFilter, page store.Page) error {
	lines, next, err := d.archive.StoryList(ctx, f, page)
	if err != nil {
		return err
	}
	out.Next = next
	edition, err := d.archive.Edition(ctx)
	if err != nil {
		return err
	}
	revision, err := d.archive.Revision(ctx)
	if err != nil {
		return err
	}
	out.Behind = edition.Revision < revision
	for _, l := range lines {
		one, err := d.line(ctx, l, edition)
		if err != nil {
			return err
		}
		out.Stories = append(out.Stories, one)
	}
	return nil
}

// days counts the stories of each day.
func days(lines []store.StoryLine) []DayCount {
	counts := map[readout.Date]int{}
	for _, l := range lines {
		if !l.From.Known() {
			continue
		}
		counts[l.To]++
		if !l.From.Exact() || !l.To.Exact() {
			if l.From != l.To {
				counts[l.From]++
			}
			continue
		}
		first, day := l.From.Time(), l.To.Time()
		for range longDays {
			if day = day.AddDate(0, 0, -1); day.Before(first) {
				break
			}
			counts[readout.DateOf(day.In(time.UTC))]++
		}
	}
	var out []DayCount
	for date, n := range counts {
		out = append(out, DayCount{date, n})
	}
	slices.SortFunc(out, func(a, b DayCount) int { return b.Date.Compare(a.Date) })
	return out
}

// crowd is of how many accounts a story is too large to be read for its names
// alone.
const crowd = 60

// line adds the names to a line, remembered for the edition of the stories.
func (d *Desk) line(ctx context.Context, l store.StoryLine, e store.Edition) (StoryLine, error) {
	key := fmt.Sprint(l.ID, " ", e.Number, " ", l.Made)
	d.mu.Lock()
	known, ok := d.lines[key]
	d.mu.Unlock()
	if ok {
		return known, nil
	}
	out := StoryLine{StoryLine: l}
	if l.Accounts > crowd {
		return out, nil
	}
	told, err := d.archive.Story(ctx, l.ID)
	switch {
	case store.CodeOf(err) == store.NotFound: // it was replaced meanwhile
		return out, nil
	case err != nil:
		return out, err
	}
	out = lineOf(told)
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.lines) >= lineLimit {
		clear(d.lines)
	}
	d.lines[key] = out
	return out, nil
}

// lineOf is the line of a story, with the names that its sheet gives it.
func lineOf(t *store.Told) StoryLine {
	l := StoryLine{StoryLine: store.LineOf(t)}
	if l.Accounts == 0 {
		l.Title = "A story without accounts"
		return l
	}
	// Claims take no part in the names, and laying them out would take long.
	bare := *t.Story
	bare.Claims, bare.Timeline = nil, nil
	s := sheet.New(&bare)
	l.Title, l.Actors = s.Title(), s.Actors()
	for _, a := range s.Columns {
		if !slices.Contains(l.Outlets, a.Name) {
			l.Outlets = append(l.Outlets, a.Name)
		}
	}
	return l
}
