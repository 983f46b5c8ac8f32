package main

import (
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/ftm"
	"github.com/readout-news/readout/export/gdelt"
	"github.com/readout-news/readout/export/icews"
	"github.com/readout-news/readout/export/jsonld"
	"github.com/readout-news/readout/export/ninjs"
	"github.com/readout-news/readout/export/phoenix"
	"github.com/readout-news/readout/export/polecat"
	"github.com/readout-news/readout/export/table"
	"github.com/readout-news/readout/export/webannotation"
	"github.com/readout-news/readout/store"
)

// recordWriter writes one format record by record.
type recordWriter interface {
	Write(*readout.Record) error
	Close() error
	Left() int // events that the format has no place for
}

// storyWriter writes one format story by story.
type storyWriter interface {
	WriteStory(*readout.Story) error
	Close() error
}

// exportFormat is a format and what it writes.
type exportFormat struct {
	name string
	of   string // what of it
	// events tells that it chooses events by their status. Where it is of
	// nothing else, an engine that finds none is refused.
	events  bool
	records func(io.Writer, dyad.Options) recordWriter
	stories func(io.Writer, dyad.Options) storyWriter // in the place of records
}

// tables are the formats of events, in the order in which messages name them.
var tables = []struct {
	name string
	open func(io.Writer, dyad.Options) recordWriter
}{
	{"polecat", func(w io.Writer, o dyad.Options) recordWriter { return polecat.NewWriter(w, o) }},
	{"icews", func(w io.Writer, o dyad.Options) recordWriter { return icews.NewWriter(w, o) }},
	{"gdelt", func(w io.Writer, o dyad.Options) recordWriter { return gdelt.NewWriter(w, o) }},
	{"gdelt-mentions", func(w io.Writer, o dyad.Options) recordWriter { return gdelt.NewMentions(w, o) }},
	{"phoenix", func(w io.Writer, o dyad.Options) recordWriter { return phoenix.NewWriter(w, o) }},
	{"csv", func(w io.Writer, o dyad.Options) recordWriter { return table.NewCSV(w, o) }},
	{"parquet", func(w io.Writer, o dyad.Options) recordWriter { return table.NewParquet(w, o) }},
}

// formats are all that there are: the tables of events, then the others. Of one
// name the first is what it writes where nothing is asked for.
func formats() []exportFormat {
	var all []exportFormat
	for _, t := range tables {
		all = append(all, exportFormat{name: t.name, of: "events", events: true, records: t.open})
	}
	return append(all,
		exportFormat{name: "csv", of: "attributions", records: func(w io.Writer, _ dyad.Options) recordWriter { return table.NewAttributions(w, table.AsCSV) }},
		exportFormat{name: "csv", of: "claims", stories: func(w io.Writer, _ dyad.Options) storyWriter { return table.NewClaims(w, table.AsCSV, store.StoryID) }},
		exportFormat{name: "parquet", of: "attributions", records: func(w io.Writer, _ dyad.Options) recordWriter { return table.NewAttributions(w, table.AsParquet) }},
		exportFormat{name: "parquet", of: "claims", stories: func(w io.Writer, _ dyad.Options) storyWriter {
			return table.NewClaims(w, table.AsParquet, store.StoryID)
		}},
		exportFormat{name: "ftm", of: "records", events: true, records: func(w io.Writer, o dyad.Options) recordWriter { return ftm.NewWriter(w, o) }},
		exportFormat{name: "annotations", of: "records", records: func(w io.Writer, _ dyad.Options) recordWriter { return webannotation.NewWriter(w) }},
		exportFormat{name: "jsonld", of: "records", events: true, records: func(w io.Writer, o dyad.Options) recordWriter { return jsonld.NewWriter(w, o) }},
		exportFormat{name: "jsonld", of: "claims", stories: func(w io.Writer, o dyad.Options) storyWriter { return jsonld.NewWriter(w, o) }},
		exportFormat{name: "ninjs", of: "records", events: true, records: func(w io.Writer, o dyad.Options) recordWriter { return ninjs.NewWriter(w, o) }},
	)
}
