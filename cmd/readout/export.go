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
	"github.com/readout-news/readout/export/gdelt"
	"github.com/readout-news/readout/export/icews"
	"github.com/readout-news/readout/export/phoenix"
	"github.com/readout-news/readout/export/polecat"
	"github.com/readout-news/readout/export/table"
	"github.com/readout-news/readout/lexicon"
)

// exportCommand writes the events of documents as tables that the programs of
// event data research read.
type exportCommand struct {
	kept
	reading
	As     string   `help:"polecat, icews, gdelt, gdelt-mentions, phoenix: the tables of those data sets. csv, parquet: every event with all that is known of it." required:"" placeholder:"FORMAT"`
	Status []string `help:"Only events of these: actual, future, hypothetical, negated, historical. Without it csv and parquet have all, the others what event data record." placeholder:"STATUS"`
	Out    string   `name:"output" short:"o" help:"Write to FILE; it appears when it is whole, or not at all." placeholder:"FILE"`
}

// tableWriter writes one format record by record.
type tableWriter interface {
	Write(*readout.Record) error
	Close() error
	Left() int // events that the format has no place for
}

// tables are the formats, in the order in which messages name them.
var tables = []struct {
	name string
	open func(io.Writer, dyad.Options) tableWriter
}{
	{"polecat", func(w io.Writer, o dyad.Options) tableWriter { return polecat.NewWriter(w, o) }},
	{"icews", func(w io.Writer, o dyad.Options) tableWriter { return icews.NewWriter(w, o) }},
	{"gdelt", func(w io.Writer, o dyad.Options) tableWriter { return gdelt.NewWriter(w, o) }},
	{"gdelt-mentions", func(w io.Writer, o dyad.Options) tableWriter { return gdelt.NewMentions(w, o) }},
	{"phoenix", func(w io.Writer, o dyad.Options) tableWriter { return phoenix.NewWriter(w, o) }},
	{"csv", func(w io.Writer, o dyad.Options) tableWriter { return table.NewCSV(w, o) }},
	{"parquet", func(w io.Writer, o dyad.Options) tableWriter { return table.NewParquet(w, o) }},
}

// Run reads the inputs and writes their events as they come.
func (c exportCommand) Run(ctx context.Context, std streams) error {
	i, o, err := c.resolve(std)
	if err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	var failed error
	left := 0
	err = write(std, c.Out, func(w io.Writer) error {
		t := tables[i].open(w, o)
		failed = c.kept.each(ctx, std, c.withEvents, t.Write, func(readout.Skip) error { return nil })
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

// resolve settles the format and the options, and refuses what does not fit.
func (c exportCommand) resolve(std streams) (format int, o dyad.Options, err error) {
	var names []string
	format = -1
	for i, t := range tables {
		names = append(names, t.name)
		if t.name == c.As {
			format = i
		}
	}
	if format < 0 {
		return 0, o, usageError{fmt.Sprintf("--as %s: there are %s", c.As, strings.Join(names, ", "))}
	}
	if out, ok := std.out.(*os.File); ok && c.As == "parquet" && (c.Out == "" || c.Out == "-") && isTerminal(out) {
		return 0, o, usageError{"--as parquet is no text: name a file with -o"}
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
			return 0, o, usageError{fmt.Sprintf("--status %s: there are actual, future, hypothetical, negated, historical", name)}
		}
		o.Statuses = append(o.Statuses, known[i])
	}
	return format, o, nil
}
