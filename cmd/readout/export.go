package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/webannotation"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/store"
)

// exportCommand writes what documents say in formats that other programs read.
type exportCommand struct {
	kept
	reading
	As         string   `help:"Tables of events: polecat, icews, gdelt, gdelt-mentions, phoenix, csv, parquet. A line a record: ftm (FollowTheMoney), annotations (W3C Web Annotation), jsonld (schema.org and PROV), ninjs (IPTC ninjs 3.1)." required:"" placeholder:"FORMAT"`
	Of         string   `help:"What of it: events, attributions or claims (csv, parquet), records or claims (jsonld). Claims compare the documents." placeholder:"WHAT"`
	Status     []string `help:"Only events of these: actual, future, hypothetical, negated, historical. Without it csv and parquet have all, the others what event data record." placeholder:"STATUS"`
	Judgements bool     `help:"With annotations of an archive: also what people judged of it."`
	Out        string   `name:"output" short:"o" help:"Write to FILE; it appears when it is whole, or not at all." placeholder:"FILE"`
}

// Run reads the inputs and writes what they say as they come; claims when all
// were read.
func (c exportCommand) Run(ctx context.Context, std streams) error {
	f, o, err := c.resolve(std)
	if err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	stages := c.stages
	if f.of == "events" {
		stages = c.withEvents
	}
	var failed error
	left := 0
	err = write(std, c.Out, func(w io.Writer) error {
		if f.stories != nil {
			failed, err = c.compare(ctx, std, f.stories(w, o))
			return err
		}
		t := f.records(w, o)
		take, end, err := c.taker(ctx, t)
		if err != nil {
			return err
		}
		defer end()
		failed = c.kept.each(ctx, std, stages, take, func(readout.Skip) error { return nil })
		if hopeless(failed) {
			return failed
		}
		left = t.Left()
		return t.Close()
	})
	if err != nil {
		return err
	}
	if left > 0 {
		fmt.Fprintf(std.err, "readout: --as %s has no place for %d of the events; --as csv has them all\n", c.As, left)
	}
	return failed
}

// compare writes the claims of the stories that the documents tell.
func (c exportCommand) compare(ctx context.Context, std streams, t storyWriter) (failed, err error) {
	var records []*readout.Record
	failed = c.kept.each(ctx, std, c.stages, func(r *readout.Record) error {
		for i := range r.Sentences {
			r.Sentences[i].States = nil // as in compareCommand
		}
		records = append(records, r)
		return nil
	}, func(readout.Skip) error { return nil })
	if hopeless(failed) {
		return nil, failed
	}
	stories, err := reconciler().Reconcile(ctx, records)
	if err != nil {
		return nil, err
	}
	for _, s := range stories {
		if err := t.WriteStory(s); err != nil {
			return nil, err
		}
	}
	return failed, t.Close()
}

// taker is what takes a record: the writer, and behind it the judgements of the
// archive where they are asked for. end must be called.
func (c exportCommand) taker(ctx context.Context, t recordWriter) (take func(*readout.Record) error, end func(), err error) {
	w, ok := t.(*webannotation.Writer)
	if !ok || !c.Judgements {
		return t.Write, func() {}, nil
	}
	a, err := archive{c.Archive}.look(ctx)
	if err != nil {
		return nil, nil, err
	}
	return func(r *readout.Record) error { return withJudgements(ctx, a, w, r) }, func() { a.Close() }, nil
}

// withJudgements writes the annotations of a record and the judgements of it
// that hold.
func withJudgements(ctx context.Context, a store.Archive, w *webannotation.Writer, r *readout.Record) error {
	if err := w.Write(r); err != nil {
		return err
	}
	all, err := a.Judgements(ctx, store.JudgementFilter{Document: r.Document.ID})
	if err != nil {
		return err
	}
	return w.WriteJudgements(r, all)
}

// resolve settles the format and the options, and refuses what does not fit.
func (c exportCommand) resolve(std streams) (format exportFormat, o dyad.Options, err error) {
	if format, err = findFormat(c.As, c.Of); err != nil {
		return format, o, err
	}
	if out, ok := std.out.(*os.File); ok && c.As == "parquet" && (c.Out == "" || c.Out == "-") && isTerminal(out) {
		return format, o, usageError{"--as parquet is no text: name a file with -o"}
	}
	if c.Judgements && (c.As != "annotations" || !c.archived()) {
		return format, o, usageError{"--judgements goes with --as annotations and --archive FILE"}
	}
	if len(c.Status) > 0 && !format.events {
		return format, o, usageError{fmt.Sprintf("--status chooses events, of which --as %s --of %s chooses none", c.As, format.of)}
	}
	o.Country = func(code string) string {
		if s := lexicon.StateOf(code); s != nil {
			return s.Name
		}
		return ""
	}
	known := []readout.Status{readout.Actual, readout.Future, readout.Hypothetical, readout.Negated, readout.Historical}
	for _, name := range c.Status {
		i := slices.IndexFunc(known, func(s readout.Status) bool { return s.String() == name })
		if i < 0 {
			return format, o, usageError{fmt.Sprintf("--status %s: there are actual, future, hypothetical, negated, historical", name)}
		}
		o.Statuses = append(o.Statuses, known[i])
	}
	return format, o, nil
}

// findFormat is the format of that name that writes what is asked for; where
// nothing is asked for, what it is for.
func findFormat(as, of string) (exportFormat, error) {
	var names, writes []string
	for _, f := range formats() {
		if !slices.Contains(names, f.name) {
			names = append(names, f.name)
		}
		if f.name == as {
			if of == "" || f.of == of {
				return f, nil
			}
			writes = append(writes, f.of)
		}
	}
	if len(writes) > 0 {
		return exportFormat{}, usageError{fmt.Sprintf("--of %s: --as %s writes %s", of, as, strings.Join(writes, ", "))}
	}
	return exportFormat{}, usageError{fmt.Sprintf("--as %s: there are %s", as, strings.Join(names, ", "))}
}
