package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/store"
)

// keptLines are the stories of an archive in brief, brought up to date. Of an
// archive that cannot be written they are grouped anew where they are not.
func keptLines(ctx context.Context, std streams, c archive, f store.StoryFilter) ([]store.StoryLine, error) {
	a, err := c.look(ctx)
	if err != nil {
		return nil, err
	}
	defer a.Close()
	written, err := current(ctx, std, a)
	switch {
	case err != nil:
		return nil, err
	case !written:
		found, err := keeperOf(a, nil).Stories(ctx)
		if err != nil {
			return nil, err
		}
		var out []store.StoryLine
		for _, l := range linesOf(found) {
			if l.Accounts >= f.Least {
				out = append(out, l)
			}
		}
		return out, nil
	}
	var out []store.StoryLine
	for page := (store.Page{Limit: 1000}); ; {
		some, next, err := a.StoryList(ctx, f, page)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
		if page.After = next; next == "" {
			return out, nil
		}
	}
}

// eachKept gives the stories of an archive, whole and brought up to date, with
// their records as people have corrected them.
func eachKept(ctx context.Context, std streams, c archive, f store.StoryFilter, take func(*readout.Story) error) error {
	lines, err := keptLines(ctx, std, c, f)
	if err != nil {
		return err
	}
	a, err := c.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	all, err := judgedBy(ctx, a)
	if err != nil {
		return err
	}
	edition, err := a.Edition(ctx)
	if err != nil {
		return err
	}
	revision, err := a.Revision(ctx)
	if err != nil {
		return err
	}
	for _, l := range lines {
		var s *readout.Story
		if t, missed := a.Story(ctx, l.ID); missed == nil && edition.Revision == revision {
			s = t.Story
			for i := range s.Accounts {
				s.Accounts[i].Record = all.record(s.Accounts[i].Record)
			}
		} else if s, err = compareAnew(ctx, a, l.Documents, all); err != nil {
			return err
		}
		if err := take(s); err != nil {
			return err
		}
	}
	return nil
}

// compareAnew compares documents of an archive as they are now.
func compareAnew(ctx context.Context, a store.Archive, documents []string, all judgements) (*readout.Story, error) {
	var records []*readout.Record
	var on []readout.Judgement
	for _, id := range documents {
		r, err := a.Record(ctx, id)
		if err != nil {
			return nil, err
		}
		records = append(records, all.record(r))
		on = append(on, all[id]...)
	}
	s, err := compareApart(ctx, records, store.Apart(on))
	if err != nil {
		return nil, err
	}
	return store.JudgedCopies(s, on), nil
}

// judgements are those that hold, by each document that they are on.
type judgements map[string][]readout.Judgement

func judgedBy(ctx context.Context, a store.Archive) (judgements, error) {
	all, err := a.Judgements(ctx, store.JudgementFilter{})
	if err != nil {
		return nil, err
	}
	out := judgements{}
	for _, j := range all {
		for _, d := range j.Target.Documents {
			out[d] = append(out[d], j)
		}
	}
	return out, nil
}

// record is r as people have corrected it.
func (all judgements) record(r *readout.Record) *readout.Record {
	if mine := all[r.Document.ID]; len(mine) > 0 {
		r, _ = store.Judged(r, mine)
	}
	return r
}

// on are the judgements on documents, each once.
func (all judgements) on(documents []string) []readout.Judgement {
	var out []readout.Judgement
	seen := map[string]bool{}
	for _, d := range documents {
		for _, j := range all[d] {
			if !seen[j.ID] {
				seen[j.ID] = true
				out = append(out, j)
			}
		}
	}
	return out
}

// linesOf are stories in brief.
func linesOf(stories []*readout.Story) []store.StoryLine {
	var out []store.StoryLine
	for _, s := range stories {
		out = append(out, store.LineOf(&store.Told{Story: s}))
	}
	return out
}

// nameStories lists stories of an archive, each with the ID that show takes.
func nameStories(w io.Writer, lines []store.StoryLine) error {
	for _, l := range lines {
		days := l.From.String()
		if l.From != l.To {
			days += " to " + l.To.String()
		}
		if _, err := fmt.Fprintf(w, "%s  accounts %d, independent %d  %s  %s\n", l.ID, l.Accounts, l.Independent, cmp.Or(days, "no date"), text.Clean(l.Title)); err != nil {
			return err
		}
	}
	return nil
}

// settleStory puts the IDs of documents in the place of those of stories in the
// correction of a story, and refuses what is not there.
func settleStory(ctx context.Context, a store.Archive, t readout.Target, c *readout.Correction) error {
	if t.Kind != readout.StoryTarget {
		return nil
	}
	for _, id := range store.DocumentList(c, "without") {
		if !slices.Contains(t.Documents, id) {
			return usageError{fmt.Sprintf("--set without=%s: the story has no such document; readout show lists them", id)}
		}
	}
	var with []string
	for _, id := range store.DocumentList(c, "with") {
		if storyID.MatchString(id) {
			s, err := a.Story(ctx, id)
			if err != nil {
				return err
			}
			with = append(with, s.Documents()...)
			continue
		}
		if _, err := a.Record(ctx, id); err != nil {
			return err
		}
		with = append(with, id)
	}
	if len(with) > 0 {
		c.Fields["with"] = strings.Join(with, " ")
	}
	return nil
}
