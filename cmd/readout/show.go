package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/store"
)

// showCommand shows one thing of an archive with its full trail.
type showCommand struct {
	ID string `arg:"" help:"A document (its ID), a statement or event in it (ID/a3, ID/e1), a story (s...), a claim of one (s.../c2), a judgement (j5)."`
	archive
	Format string `short:"f" help:"text or json." default:"text" placeholder:"FORMAT"`
}

var (
	storyID     = regexp.MustCompile(`^s[0-9a-f]{12}$`)
	judgementID = regexp.MustCompile(`^j[0-9]+$`)
)

// Run finds out what the ID is of and shows that.
func (c showCommand) Run(ctx context.Context, std streams) error {
	if c.Format != "text" && c.Format != "json" {
		return usageError{fmt.Sprintf("--format %s: this command writes text, json", c.Format)}
	}
	a, err := c.archive.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	id, item := splitID(c.ID)
	switch {
	case judgementID.MatchString(id) && item == "":
		return c.judgement(ctx, std, a, id)
	case storyID.MatchString(id):
		return c.story(ctx, std, a, id, item)
	}
	t, err := trailOf(ctx, a, id, item)
	if err != nil {
		return err
	}
	return write(std, "", func(w io.Writer) error {
		if c.Format == "json" {
			return t.writeJSON(w)
		}
		return t.writeText(w, styleFor(std, ""))
	})
}

// splitID takes DOCUMENT/ITEM apart. The ID of a document may have strokes of
// its own; an item is a letter with a number.
func splitID(id string) (document, item string) {
	at := strings.LastIndexByte(id, '/')
	if at < 0 || !regexp.MustCompile(`^[aec][0-9]+$`).MatchString(id[at+1:]) {
		return id, ""
	}
	return id[:at], id[at+1:]
}

// story shows a story or one of its claims, compared anew from the records in
// use, so that what was re-read or judged since is in it; and below it what
// people have judged of it.
func (c showCommand) story(ctx context.Context, std streams, a store.Archive, id, item string) error {
	t, err := a.Story(ctx, id)
	if err != nil {
		return err
	}
	all, err := judgedBy(ctx, a)
	if err != nil {
		return err
	}
	s, err := compareAnew(ctx, a, t.Documents(), all)
	if err != nil {
		return err
	}
	var heeded []judged
	for _, j := range all.on(t.Documents()) {
		one, err := place1(ctx, a, j)
		if err != nil {
			return err
		}
		heeded = append(heeded, one)
	}
	stories := []*readout.Story{s}
	if item != "" {
		stories = claimAlone(stories, item)
		if len(stories) == 0 {
			return store.Missed("show", c.ID, "claim", item)
		}
	}
	return write(std, "", func(w io.Writer) error {
		if c.Format == "json" {
			return storyJSON(w, stories[0], heeded)
		}
		if err := emitStories(w, c.Format, stories, nil, styleFor(std, "")); err != nil {
			return err
		}
		if item != "" {
			if err := tellings(w, stories[0]); err != nil {
				return err
			}
		}
		return printHeeded(w, heeded)
	})
}

// printHeeded lists what people have judged.
func printHeeded(w io.Writer, heeded []judged) error {
	if len(heeded) == 0 {
		return nil
	}
	if _, err := fmt.Fprintln(w, "\nJudged"); err != nil {
		return err
	}
	for _, j := range heeded {
		if err := printJudgement(w, j, ""); err != nil {
			return err
		}
	}
	return nil
}

// storyJSON writes a story as its schema has it, with the judgements beside its
// other fields where there are any.
func storyJSON(w io.Writer, s *readout.Story, heeded []judged) error {
	if len(heeded) == 0 {
		return emitStories(w, "json", []*readout.Story{s}, nil, style{})
	}
	var raw, out bytes.Buffer
	if err := emitStories(&raw, "jsonl", []*readout.Story{s}, nil, style{}); err != nil {
		return err
	}
	var objects []judgementObject
	for _, j := range heeded {
		objects = append(objects, j.object())
	}
	more, err := json.Marshal(objects)
	if err != nil {
		return err
	}
	object := bytes.TrimSuffix(raw.Bytes(), []byte("}\n"))
	if err := json.Indent(&out, fmt.Appendf(nil, `[%s,"judgements":%s}]`, object, more), "", "  "); err != nil {
		return err
	}
	out.WriteByte('\n')
	_, err = out.WriteTo(w)
	return err
}

// claimAlone is the story with one claim; nil where none has it.
func claimAlone(stories []*readout.Story, id string) []*readout.Story {
	for _, s := range stories {
		for _, claim := range s.Claims {
			if claim.ID == id {
				alone := *s
				alone.Claims = []readout.Claim{claim}
				return []*readout.Story{&alone}
			}
		}
	}
	return nil
}

// tellings lists where each telling of a claim stands, with the ID that show
// takes, so that a reader can follow it to its document.
func tellings(w io.Writer, s *readout.Story) error {
	for _, t := range s.Claims[0].Tellings {
		item := t.Attribution
		if item == "" {
			item = t.Event
		}
		for _, a := range s.Accounts {
			if r := a.Record; r.Document.ID == t.Document {
				if _, err := fmt.Fprintf(w, "  %s/%s  %s  %s\n", t.Document, item, place(r, t.Span), text.Clean(r.Text(t.Span))); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (c showCommand) judgement(ctx context.Context, std streams, a store.Archive, id string) error {
	all, err := a.Judgements(ctx, store.JudgementFilter{ID: id, Retired: true})
	if err != nil {
		return err
	}
	if len(all) == 0 {
		return store.Missed("show", "archive", "judgement", id)
	}
	placed, err := place1(ctx, a, all[0])
	if err != nil {
		return err
	}
	return write(std, "", func(w io.Writer) error {
		if c.Format == "json" {
			return writeJudgements(w, []judged{placed}, true)
		}
		return printJudgement(w, placed, "")
	})
}
