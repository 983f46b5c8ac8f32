package main

import (
	"context"
	"fmt"

	"github.com/readout-news/readout/store/migrate"
)

// migrateCommand copies an archive into another one.
type migrateCommand struct {
	From   string `arg:"" help:"The archive to copy: a file or postgres://..."`
	To     string `arg:"" help:"The archive to copy into, made where there is none: a file or postgres://..."`
	Verify bool   `help:"Copy nothing, only compare: every document by the hash of all that is kept of it."`
}

// Run copies and then compares. Run again, it takes up what is missing.
func (c migrateCommand) Run(ctx context.Context, std streams) error {
	if c.From == c.To {
		return usageError{"migrate: name two archives"}
	}
	from, err := archive{c.From}.look(ctx)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := archive{c.To}.open(ctx, opening{mustExist: c.Verify})
	if err != nil {
		return err
	}
	defer to.Close()
	all, err := from.Counts(ctx)
	if err != nil {
		return err
	}
	if !c.Verify {
		show := newCount(std.err, "copied", all.Documents)
		done, err := migrate.Copy(ctx, from, to, func(d migrate.Done) { show.at(d.Documents + d.Known) })
		show.finish()
		if err != nil {
			if ctx.Err() != nil {
				return stopped{fmt.Sprintf("%d documents were copied and stay, run the same again for the others", done.Documents)}
			}
			return err
		}
		fmt.Fprintf(std.out, "copied %d documents (%d were there), %d judgements, %d stories, %d skips\n", done.Documents, done.Known, done.Judgements, done.Stories, done.Skips)
	}
	show := newCount(std.err, "compared", all.Documents)
	done, digest, found, err := migrate.Verify(ctx, from, to, func(d migrate.Done) { show.at(d.Documents) })
	show.finish()
	if err != nil {
		return err
	}
	for _, f := range found {
		fmt.Fprintf(std.out, "DIFFERS %s\n", f)
	}
	if len(found) > 0 {
		return incomplete{fmt.Sprintf("%d differences between %s and %s; run readout migrate again, or look why", len(found), archiveName(c.From), archiveName(c.To))}
	}
	_, err = fmt.Fprintf(std.out, "the same in both: %d documents, %d judgements, %d stories; SHA-256 over the documents %s\n", done.Documents, done.Judgements, done.Stories, digest[:32])
	return err
}

// archiveName is an archive for messages, without a password.
func archiveName(s string) string {
	name, err := archive{s}.path()
	if err != nil {
		return s
	}
	return name
}
