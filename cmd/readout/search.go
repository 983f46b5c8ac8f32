package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/store"
)

// searchCommand finds statements, events and documents of an archive.
type searchCommand struct {
	Words []string `arg:"" optional:"" help:"Words that all must stand there; \"a phrase\", negoti* for beginnings, -word for what must not."`
	query
	archive
	Format string `short:"f" help:"text, json or jsonl; the last two are records that have only what fits." default:"text" placeholder:"FORMAT"`
	Limit  int    `help:"How many documents, up to 1000." default:"20" placeholder:"N"`
	After  string `help:"Go on where a search before stopped; it has printed the cursor." placeholder:"CURSOR"`
}

// Run asks the archive and prints a page of what fits.
func (c searchCommand) Run(ctx context.Context, std streams) error {
	if !slices.Contains([]string{"text", "json", "jsonl"}, c.Format) {
		return usageError{fmt.Sprintf("--format %s: this command writes text, json, jsonl", c.Format)}
	}
	if c.Limit < 1 || c.Limit > 1000 {
		return usageError{"--limit: give a number from 1 to 1000"}
	}
	q, err := c.query.query(c.Words)
	if err != nil {
		return err
	}
	a, err := c.archive.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	hits, next, err := a.Search(ctx, q, store.Page{After: store.Cursor(c.After), Limit: c.Limit})
	if err != nil {
		return err
	}
	var found []judgedHit
	for _, h := range hits {
		all, err := a.Judgements(ctx, store.JudgementFilter{Document: h.Record.Document.ID})
		if err != nil {
			return err
		}
		if one, ok := judgedIn(h, all); ok {
			found = append(found, one)
		}
	}
	err = write(std, "", func(w io.Writer) error {
		if c.Format == "text" {
			for _, h := range found {
				if err := printHit(w, h, store.ParseWords(q.Words)); err != nil {
					return err
				}
			}
			return nil
		}
		var records []*readout.Record
		for _, h := range found {
			records = append(records, only(h.Hit, q))
		}
		layout := record.List
		if c.Format == "jsonl" {
			layout = record.Lines
		}
		return record.WriteRecords(w, records, nil, layout)
	})
	switch {
	case err != nil:
		return err
	case len(found) == 0 && next == "":
		fmt.Fprintln(std.err, "readout: nothing fits")
	case next != "":
		fmt.Fprintf(std.err, "readout: there is more: --after %s\n", next)
	}
	return nil
}

// judgedHit is a Hit as people have corrected it.
type judgedHit struct {
	store.Hit
	of map[string][]readout.Judgement // by the ID of the statement or event
}

// judgedIn applies judgements to a hit; false where all that fitted was rejected.
func judgedIn(h store.Hit, all []readout.Judgement) (judgedHit, bool) {
	out := judgedHit{h, map[string][]readout.Judgement{}}
	if len(all) == 0 {
		return out, true
	}
	out.Record, _ = store.Judged(h.Record, all)
	out.Attributions, out.Events = nil, nil
	for _, i := range h.Attributions {
		id := h.Record.Attributions[i].ID
		if k := slices.IndexFunc(out.Record.Attributions, func(a readout.Attribution) bool { return a.ID == id }); k >= 0 {
			out.Attributions = append(out.Attributions, k)
		}
	}
	for _, i := range h.Events {
		id := h.Record.Events[i].ID
		if k := slices.IndexFunc(out.Record.Events, func(e readout.Event) bool { return e.ID == id }); k >= 0 {
			out.Events = append(out.Events, k)
		}
	}
	for _, j := range all {
		if one := placeIn(h.Record, j); one.item != "" {
			out.of[one.item] = append(out.of[one.item], j)
		}
	}
	return out, len(out.Attributions)+len(out.Events) > 0 || len(h.Attributions)+len(h.Events) == 0
}

// judged says what people hold of a statement or event: "  (corrected by ann,
// j3)".
func (h judgedHit) judged(item string) string {
	said := map[readout.Verdict]string{readout.Confirm: "confirmed", readout.Correct: "corrected", readout.Reject: "rejected"}
	out := ""
	for _, j := range h.of[item] {
		out += fmt.Sprintf("  (%s by %s, %s)", said[j.Verdict], j.Who, j.ID)
	}
	return out
}

// only is the record of a hit with the statements and events that fit, where
// the query asks for single ones.
func only(h store.Hit, q store.Query) *readout.Record {
	if !q.OfStatements() && !q.OfEvents() {
		return h.Record
	}
	r := *h.Record
	r.Attributions, r.Events, r.Ties, r.Sentences = nil, nil, nil, nil
	for _, i := range h.Attributions {
		r.Attributions = append(r.Attributions, h.Record.Attributions[i])
	}
	for _, i := range h.Events {
		r.Events = append(r.Events, h.Record.Events[i])
	}
	return &r
}

// printHit writes a document's line, and below it what fits in it, each with
// the ID that show and judge take.
func printHit(w io.Writer, h judgedHit, terms []store.Term) error {
	r := h.Record
	d := r.Document
	if _, err := fmt.Fprintln(w, text.Clean(headOf(d))); err != nil {
		return err
	}
	for _, i := range h.Attributions {
		at := &r.Attributions[i]
		if _, err := fmt.Fprintf(w, "    %s/%s  %s%s\n", d.ID, at.ID, text.Clean(oneLine(statement(r, at))), text.Clean(h.judged(at.ID))); err != nil {
			return err
		}
	}
	for _, i := range h.Events {
		e := &r.Events[i]
		if _, err := fmt.Fprintf(w, "    %s/%s  %s%s\n", d.ID, e.ID, text.Clean(oneLine(act(r, e))), text.Clean(h.judged(e.ID))); err != nil {
			return err
		}
	}
	if len(h.Attributions)+len(h.Events) == 0 {
		if s := sentenceWith(r, terms); !s.Empty() {
			_, err := fmt.Fprintf(w, "    %s\n", text.Clean(oneLine(r.Text(s))))
			return err
		}
	}
	return nil
}
