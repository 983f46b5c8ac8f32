package main

import (
	"context"
	"fmt"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/store"
)

// query are the flags that say which documents, statements and events of an
// archive are meant.
type query struct {
	Speaker   string `help:"Statements of somebody by this name." placeholder:"NAME"`
	Addressee string `help:"Statements to somebody by this name." placeholder:"NAME"`
	Authority string `help:"Statements told on the authority of somebody by this name." placeholder:"NAME"`
	Actor     string `help:"Somebody by this name takes part." placeholder:"NAME"`
	Country   string `help:"An actor or place of this country: ISO 3166 code or name." placeholder:"COUNTRY"`
	Event     string `help:"Events of this PLOVER type: CONSULT, AGREE, ACCUSE ..." placeholder:"TYPE"`
	Outlet    string `help:"Published by this outlet, or taken from it." placeholder:"NAME"`
	Since     string `help:"Published on this day or later: YYYY-MM-DD, YYYY-MM or YYYY." placeholder:"DATE"`
	Until     string `help:"Published on this day or before." placeholder:"DATE"`
}

// asked reports whether any flag was given.
func (c query) asked() bool { return c != query{} }

// query settles what is asked for.
func (c query) query(words []string) (store.Query, error) {
	q := store.Query{Words: strings.Join(words, " "), Speaker: c.Speaker, Addressee: c.Addressee, Authority: c.Authority,
		Actor: c.Actor, Country: c.Country, Event: c.Event, Outlet: c.Outlet}
	for _, bound := range []struct {
		flag, value string
		to          *readout.Date
	}{{"--since", c.Since, &q.Since}, {"--until", c.Until, &q.Until}} {
		if bound.value == "" {
			continue
		}
		d, err := readout.ParseDate(bound.value)
		if err != nil {
			return q, usageError{fmt.Sprintf("%s: %v", bound.flag, err)}
		}
		*bound.to = d
	}
	if c.Country != "" && lexicon.StateOf(strings.ToUpper(c.Country)) == nil {
		w, ok := lexicon.StateByWord(c.Country)
		if !ok {
			w, ok = lexicon.StateByWord(cases.Title(language.English).String(c.Country))
		}
		if !ok {
			return q, usageError{fmt.Sprintf("--country %s: give a country's name or its code of three letters", c.Country)}
		}
		q.Country = w.State.Code
	}
	return q, nil
}

// kept is what a command reads that also takes an archive: inputs, or what an
// archive has for a query.
type kept struct {
	Inputs  []string `arg:"" optional:"" name:"input" help:"A file, a folder, or - for standard input: text, HTML, JSON lines, WARC, feeds, ninjs. None with --archive."`
	MaxSize int64    `help:"Largest document in megabytes." default:"64" placeholder:"MB"`
	Archive string   `help:"Take the documents of this archive in the place of inputs." placeholder:"FILE"`
	query   `group:"Of an archive:"`
}

// check refuses what does not fit together.
func (c kept) check() error {
	switch {
	case len(c.Inputs) > 0 && (c.Archive != "" || c.query.asked()):
		return usageError{"inputs and --archive exclude each other: take one (--speaker and the like ask an archive)"}
	case len(c.Inputs) == 0 && c.Archive == "" && !c.query.asked():
		return usageError{"name an input, or take those of an archive with --archive FILE"}
	}
	return nil
}

// archived reports whether an archive is read.
func (c kept) archived() bool { return len(c.Inputs) == 0 }

// each is [each] over inputs or over the records of the archive, which are taken
// as people have corrected them.
func (c kept) each(ctx context.Context, std streams, stages func() ([]readout.Stage, error), take func(*readout.Record) error, skip func(readout.Skip) error) error {
	if err := c.check(); err != nil {
		return err
	}
	if !c.archived() {
		all, err := stages()
		if err != nil {
			return err
		}
		return each(ctx, input{Inputs: c.Inputs, MaxSize: c.MaxSize}, std, all, take, skip)
	}
	q, err := c.query.query(nil)
	if err != nil {
		return err
	}
	a, err := archive{c.Archive}.look(ctx)
	if err != nil {
		return err
	}
	defer a.Close()
	judged, err := judgedBy(ctx, a)
	if err != nil {
		return err
	}
	for r, err := range a.Records(ctx, q) {
		if err != nil {
			return err
		}
		if err := take(judged.record(r)); err != nil {
			return err
		}
	}
	return nil
}

// from is each over these documents.
func (c kept) from(ctx context.Context, std streams, stages func() ([]readout.Stage, error)) documents {
	return func(take func(*readout.Record) error, skip func(readout.Skip) error) error {
		return c.each(ctx, std, stages, take, skip)
	}
}
