package main

import (
	"context"
	"fmt"
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/store"
)

// doctorCommand checks what readout stands on.
type doctorCommand struct {
	archive
	Deep    bool `help:"Also read every record and source; takes minutes in a large archive."`
	Skipped bool `help:"Also list what readout add and watch could not read, or did not by rule, the last first."`
}

// sample is read by every engine, to see that its weights are whole.
const sample = "Ruth Nakato said on Monday that Kenya had signed an accord with Uganda."

// Run checks models, then the archive where there is one. It fails where
// something is wrong.
func (c doctorCommand) Run(ctx context.Context, std streams) error {
	ill := 0
	say := func(sound bool, format string, args ...any) {
		mark := "ok   "
		if !sound {
			mark = "WRONG"
			ill++
		}
		fmt.Fprintf(std.out, "%s %s\n", mark, fmt.Sprintf(format, args...))
	}
	say(true, "readout %s", readout.Version)
	var current readout.Engine
	for _, name := range []string{engineRules, engineFast, engineFull} {
		e, err := tryEngine(ctx, name)
		if err != nil {
			say(false, "engine %s: %v", name, err)
			continue
		}
		say(true, "engine %s reads", name)
		current = e
	}
	path, err := c.archive.path()
	if err != nil {
		return err
	}
	a, err := c.archive.look(ctx)
	switch {
	case store.CodeOf(err) == store.Missing && c.Archive == "":
		say(true, "no archive yet at %s", path)
		return result(ill)
	case err != nil:
		return err
	}
	defer a.Close()
	found, err := a.Check(ctx, c.Deep)
	if err != nil {
		return err
	}
	for _, f := range found {
		say(false, "archive %s: %s", path, f)
	}
	n, err := a.Counts(ctx)
	if err != nil {
		return err
	}
	say(len(found) == 0, "archive %s: %d documents, %d statements, %d events, %d stories, %d judgements, %d bytes", path, n.Documents, n.Attributions, n.Events, n.Stories, n.Judgements, n.Bytes)
	if n.Pending > 0 {
		say(true, "%d new records wait for readout reread to be finished", n.Pending)
	}
	for _, e := range n.Engines {
		mark := ""
		if !sameEngine(e.Engine, current) {
			mark = ", not by the full engine of this version: readout reread makes them anew"
		}
		say(true, "%d records by readout %s%s", e.Records, e.Engine.Version, mark)
	}
	if len(n.Skips) > 0 {
		say(true, "inputs that were skipped: %s", reasons(n.Skips))
	}
	if c.Skipped {
		if err := listSkips(ctx, std.out, a); err != nil {
			return err
		}
	}
	return result(ill)
}

// listSkips writes a line for each input that was skipped.
func listSkips(ctx context.Context, w io.Writer, a store.Archive) error {
	for page := (store.Page{Limit: 1000}); ; {
		all, next, err := a.Skips(ctx, "", page)
		if err != nil {
			return err
		}
		for _, s := range all {
			if _, err := fmt.Fprintf(w, "%s  %s  %s\n", s.At.UTC().Format("2006-01-02 15:04"), s.Skip.Reason, text.Clean(s.Skip.Error())); err != nil {
				return err
			}
		}
		if page.After = next; next == "" {
			return nil
		}
	}
}

func result(ill int) error {
	if ill > 0 {
		return incomplete{fmt.Sprintf("things that are wrong: %d, see above", ill)}
	}
	return nil
}

// tryEngine reads a sentence with an engine.
func tryEngine(ctx context.Context, name string) (readout.Engine, error) {
	all, err := stages(name)
	if err != nil {
		return readout.Engine{}, err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return readout.Engine{}, err
	}
	e := p.Engine()
	whole := readout.Span{End: len(sample)}
	r, err := p.Read(ctx, &readout.Document{ID: "sample", Text: sample, Language: "en", Paragraphs: []readout.Span{whole}, Passages: []readout.Passage{{Span: whole}}})
	switch {
	case err != nil:
		return e, err
	case len(r.Attributions) != 1 || r.Text(r.Attributions[0].Cue) != "said":
		return e, fmt.Errorf("it does not find who says what in %q", sample)
	}
	return e, nil
}

func sameEngine(a, b readout.Engine) bool {
	if a.Version != b.Version || len(a.Models) != len(b.Models) {
		return false
	}
	for name, version := range a.Models {
		if b.Models[name] != version {
			return false
		}
	}
	return true
}
