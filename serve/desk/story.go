package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Story is one story, compared.
type Story struct {
	StoryLine
	// Story is the comparison of the chosen accounts, with the claims of all
	// speakers.
	Story *readout.Story
	// All are the documents of the whole story, in its order; Chosen the IDs of
	// those that Story compares.
	All    []Ref
	Chosen []string
	// Speakers are who says or does something in the claims, those with most
	// claims first.
	Speakers []Speaker
	// Judgements are those that hold on its documents; the comparison follows
	// them.
	Judgements []readout.Judgement
}

// Speaker is somebody with the number of claims that he makes.
type Speaker struct {
	Name   string
	Claims int
}

// Story gives a story. Documents that are named and belong to it are compared
// alone; with none, all are. NotFound.
func (d *Desk) Story(ctx context.Context, id string, documents ...string) (*Story, error) {
	told, err := d.archive.Story(ctx, id)
	if err != nil {
		return nil, err
	}
	revision, err := d.archive.Revision(ctx)
	if err != nil {
		return nil, err
	}
	rulings, err := d.ruled(ctx, told.Documents()...)
	if err != nil {
		return nil, err
	}
	out := &Story{StoryLine: lineOf(told), Story: told.Story}
	var records []*readout.Record
	key := []string{id, fmt.Sprint(revision)}
	for _, a := range told.Story.Accounts {
		document := a.Record.Document.ID
		out.All = append(out.All, refOf(a.Record))
		for _, j := range rulings[document] {
			out.Judgements = append(out.Judgements, j)
			key = append(key, j.ID)
		}
		if len(documents) == 0 || slices.Contains(documents, document) {
			out.Chosen = append(out.Chosen, document)
			records = append(records, rulings.record(a.Record))
		}
	}
	if len(records) == 0 { // none of those named belongs to it
		return d.Story(ctx, id)
	}
	anew := len(told.Story.Claims) == 0 || !heeds(told, out.Judgements) || len(out.Chosen) < len(out.All)
	if anew && d.compare != nil {
		out.Story, err = d.comparison(ctx, strings.Join(append(key, out.Chosen...), "\n"), records, out.Judgements)
		if err != nil {
			return nil, err
		}
	}
	out.Claims = len(out.Story.Claims)
	out.Speakers = speakers(out.Story)
	return out, nil
}

// heeds reports whether a kept story was made with just these judgements.
func heeds(t *store.Told, all []readout.Judgement) bool {
	var ids []string
	for _, j := range all {
		ids = append(ids, j.ID)
	}
	return slices.Equal(slices.Sorted(slices.Values(ids)), slices.Sorted(slices.Values(t.Judgements)))
}

// Claim finds the story and the claim in which a document's statement or event,
// "a3" or "e1", is a telling. NotFound.
func (d *Desk) Claim(ctx context.Context, document, item string) (*Story, *readout.Claim, error) {
	lines, err := d.storiesOf(ctx, document)
	if err != nil {
		return nil, nil, err
	}
	for _, l := range lines {
		s, err := d.Story(ctx, l.ID)
		if err != nil {
			return nil, nil, err
		}
		for i, c := range s.Story.Claims {
			if slices.ContainsFunc(c.Tellings, func(t readout.Telling) bool {
				return t.Document == document && (t.Attribution == item || t.Event == item)
			}) {
				return s, &s.Story.Claims[i], nil
			}
		}
	}
	return nil, nil, store.Missed("show a claim", "archive", "claim with", document+"/"+item)
}

// comparison compares records, or remembers what came of it.
func (d *Desk) comparison(ctx context.Context, key string, records []*readout.Record, judged []readout.Judgement) (*readout.Story, error) {
	d.mu.Lock()
	s := d.compared[key]
	d.mu.Unlock()
	if s != nil {
		return s, nil
	}
	s, err := d.compare(ctx, records, store.Apart(judged))
	if err != nil {
		return nil, err
	}
	s = store.JudgedCopies(s, judged)
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.compared) >= remembered {
		clear(d.compared)
	}
	d.compared[key] = s
	return s, nil
}

func speakers(s *readout.Story) []Speaker {
	var out []Speaker
	for _, c := range s.Claims {
		if c.Who == "" {
			continue
		}
		i := slices.IndexFunc(out, func(o Speaker) bool { return o.Name == c.Who })
		if i < 0 {
			i = len(out)
			out = append(out, Speaker{Name: c.Who})
		}
		out[i].Claims++
	}
	slices.SortStableFunc(out, func(a, b Speaker) int { return b.Claims - a.Claims })
	return out
}

// By is the story with the claims of one speaker alone. Of the others nothing is
// left but their places, so that every claim keeps its number.
func (s *Story) By(speaker string) *readout.Story {
	if speaker == "" {
		return s.Story
	}
	out := *s.Story
	out.Claims = slices.Clone(s.Story.Claims)
	for i, c := range out.Claims {
		if c.Who != speaker {
			out.Claims[i] = readout.Claim{ID: c.ID, Kind: c.Kind}
		}
	}
	return &out
}

// storiesOf are the lines of the stories that a document stands in, those of
// most independent accounts first.
func (d *Desk) storiesOf(ctx context.Context, document string) ([]StoryLine, error) {
	var all Day
	err := d.list(ctx, &all, store.StoryFilter{Document: document, Order: store.WidestStories}, store.Page{})
	return all.Stories, err
}
