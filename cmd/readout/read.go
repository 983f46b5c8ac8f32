package main

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/brat"
	"github.com/readout-news/readout/export/record"
)

// readCommand gives the record of each document, or those that an archive has.
type readCommand struct {
	kept
	output
	reading
	Nested bool `help:"With --format brat: also the attributions that stand in another's content."`
}

// Run reads the inputs and writes their records. JSON lines, CoNLL-U and every
// format into a folder go out document by document; the other formats have a
// head or a frame and wait for the last one.
func (c readCommand) Run(ctx context.Context, std streams) error {
	format, err := c.resolve("text", "json", "jsonl", "html", "conllu", "brat")
	if err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	from := c.kept.from(ctx, std, c.reading.stages)
	switch {
	case c.Dir != "":
		return c.intoDir(std, format, from)
	case format == "jsonl" || format == "conllu":
		return stream(std, c.output, format, from)
	}
	g, failed := gather(from)
	if hopeless(failed) {
		return failed
	}
	err = write(std, c.Out, func(w io.Writer) error {
		return emitRecords(w, format, g.records, g.skips, styleFor(std, c.Out))
	})
	if err != nil {
		return err
	}
	return failed
}

// stream writes each record as it comes, so that memory does not grow with the
// number of documents.
func stream(std streams, out output, format string, from documents) error {
	var failed error
	err := write(std, out.Out, func(w io.Writer) error {
		one := func(records []*readout.Record, skips []readout.Skip) error {
			return emitRecords(w, format, records, skips, style{})
		}
		failed = from(
			func(r *readout.Record) error { return one([]*readout.Record{r}, nil) },
			func(s readout.Skip) error { return one(nil, []readout.Skip{s}) })
		if hopeless(failed) {
			return failed
		}
		return nil
	})
	if err != nil {
		return err
	}
	return failed
}

// intoDir writes a file a document, and skipped.jsonl beside them where
// something was left out.
func (c readCommand) intoDir(std streams, format string, from documents) error {
	if err := makeDir(c.Dir); err != nil {
		return err
	}
	names := fileNames{}
	var skips []readout.Skip
	failed := from(
		func(r *readout.Record) error {
			base := filepath.Join(c.Dir, names.next(r.Document.URI))
			if format == "brat" {
				return c.brat(std, base, r)
			}
			return write(std, base+ending[format], func(w io.Writer) error {
				return emitRecords(w, format, []*readout.Record{r}, nil, style{})
			})
		},
		func(s readout.Skip) error { skips = append(skips, s); return nil })
	if hopeless(failed) {
		return failed
	}
	if err := writeSkips(std, c.Dir, skips); err != nil {
		return err
	}
	return failed
}

func (c readCommand) brat(std streams, base string, r *readout.Record) error {
	err := write(std, base+".txt", func(w io.Writer) error {
		_, err := io.WriteString(w, r.Document.Text)
		return err
	})
	if err != nil {
		return err
	}
	return write(std, base+".ann", func(w io.Writer) error {
		return brat.Write(w, r, brat.Options{Nested: c.Nested})
	})
}

// writeSkips keeps the list of what was left out beside the files; an old list
// goes away where nothing was.
func writeSkips(std streams, dir string, skips []readout.Skip) error {
	path := filepath.Join(dir, "skipped.jsonl")
	if len(skips) == 0 {
		if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
			return wrapWrite(path, err)
		}
		return nil
	}
	return write(std, path, func(w io.Writer) error {
		return record.WriteRecords(w, nil, skips, record.Lines)
	})
}
