package api

import (
	"context"
	"io"
	"io/fs"
	"log/slog"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
)

// Options are what the calls work on. Only Desk is needed; a call whose part is
// missing says so.
type Options struct {
	Desk *desk.Desk
	// Read reads the bytes of one document: its entry, or the Skip that says why
	// there is none.
	Read func(context.Context, readout.Source) (store.Entry, *readout.Skip)
	// Compare groups and compares records.
	Compare readout.Reconciler
	// Tables are the formats of exports, in the order in which messages name them.
	Tables []Table
	// Country finds a country's code by its name or code.
	Country func(word string) (code string, ok bool)
	// Roots are the folders below which a caller may name files to be read.
	Roots []fs.FS
	// Changed is told after documents or judgements were added.
	Changed func()
	// Health adds what the server itself knows to the health of the archive.
	Health func() []Part
	Log    *slog.Logger
	// MaxBytes is the largest document that is taken; 0 means 8 MiB.
	MaxBytes int64
	// Pace is how long a caller may take for each piece of a stream, some thousand
	// bytes; who takes longer is cut off. 0 means 30 s.
	Pace time.Duration
}

// Table is a format of exports: of Records or of Stories.
type Table struct {
	Name    string // "csv"
	Of      string // what of it: "events", "claims"; of one name the first is what it gives where nothing is asked for
	Type    string // media type
	Records func(io.Writer, []readout.Status) RecordWriter
	Stories func(io.Writer, []readout.Status) StoryWriter
}

// RecordWriter writes one format record by record.
type RecordWriter interface {
	Write(*readout.Record) error
	Close() error
}

// StoryWriter writes one format story by story.
type StoryWriter interface {
	WriteStory(*readout.Story) error
	Close() error
}

// Part is something that runs beside the archive and how it does.
type Part struct {
	Name   string `json:"name"`
	Fine   bool   `json:"fine"`
	Detail string `json:"detail" doc:"A sentence for people."`
}

func (o *Options) archive() store.Archive { return o.Desk.Archive() }

// Largest is how many bytes a document may have.
func (o *Options) Largest() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return 8 << 20
}
