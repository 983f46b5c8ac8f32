package store

import (
	"context"
	"iter"
	"time"

	"github.com/readout-news/readout"
)

// Archive keeps documents and what was made of them. It may be used from many
// goroutines at once, and several processes may hold the same archive open:
// writers wait for one another, readers wait for nobody and see the archive as
// it was when they began.
//
// What a method that writes has given back without an error is on the disk. One
// that fails has changed nothing. Every error is an [*Error] with a code, or
// that of ctx.
type Archive interface {
	// Add keeps new documents, all in one transaction. A document is there with
	// its source, its record and its place in the index, or not at all. One
	// that is there already changes nothing; so does one that comes under the
	// ID of a document with another text (Conflicting). Results are in the
	// order of entries.
	Add(ctx context.Context, entries ...Entry) ([]Result, error)
	// Look tells what Add would make of documents, without their records: who
	// asks first need not read again what is known.
	Look(ctx context.Context, documents ...*readout.Document) ([]Result, error)
	// Entry gives all that is kept of one document. NotFound.
	Entry(ctx context.Context, id string) (*Entry, error)
	// Record gives the record of one document with every layer that was kept.
	// NotFound; Broken where it is damaged.
	Record(ctx context.Context, id string) (*readout.Record, error)
	// Documents lists documents, newest publication first, those of unknown
	// date last, and of one day the last one added first.
	Documents(ctx context.Context, page Page) ([]Summary, Cursor, error)
	// Search finds documents, in the order of Documents, with the statements
	// and events in them that fit.
	Search(ctx context.Context, q Query, page Page) ([]Hit, Cursor, error)
	// Records gives the whole records of the documents that fit q, in the order
	// of Documents, one at a time. It ends with the first error.
	Records(ctx context.Context, q Query) iter.Seq2[*readout.Record, error]

	// Revision is a number that grows whenever a record is added or replaced.
	Revision(ctx context.Context) (int64, error)
	// Changes gives the documents whose records in use were added or replaced
	// after a revision, each once, in the order of their revisions: all of them
	// after 0. It ends with the first error.
	Changes(ctx context.Context, after int64) iter.Seq2[Change, error]

	// PutStories replaces all stories by those made at a revision.
	PutStories(ctx context.Context, revision int64, stories []*readout.Story) error
	// ReplaceStories removes the stories named gone and puts others, each in the
	// place of one of the same ID where there is one, all in one transaction.
	// base is the edition that this was worked out from: Conflict where the
	// stories are not those of base any more. What is gone already is no error.
	ReplaceStories(ctx context.Context, base, next Edition, gone []string, put []Told) error
	// Edition tells which stories there are.
	Edition(ctx context.Context) (Edition, error)
	// Stories lists the stories with their records, in the order in which they
	// were put, and the revision that they were made at.
	Stories(ctx context.Context, page Page) ([]Told, int64, Cursor, error)
	// StoryList lists stories in brief, without reading them or their records.
	StoryList(ctx context.Context, f StoryFilter, page Page) ([]StoryLine, Cursor, error)
	// Story gives one story with the whole records of its accounts. NotFound.
	Story(ctx context.Context, id string) (*Told, error)

	// PutJudgement keeps a judgement under a new ID, which it gives back, and
	// retires those named. Conflict where one of them was retired before or is
	// not there: somebody else was quicker.
	PutJudgement(ctx context.Context, j readout.Judgement, retires ...string) (string, error)
	// Judgements gives those that fit, in the order of judging.
	Judgements(ctx context.Context, f JudgementFilter) ([]readout.Judgement, error)

	// Stale lists documents whose record another engine made, in the order of
	// adding, and which Reread or Keep has not dealt with for this engine.
	Stale(ctx context.Context, e readout.Engine, page Page) ([]Summary, Cursor, error)
	// Reread keeps new records beside the old ones, which stay in use.
	Reread(ctx context.Context, records ...*readout.Record) error
	// Keep says that a document cannot be read again by this engine and keeps
	// the record that it has.
	Keep(ctx context.Context, id string, e readout.Engine, why string) error
	// Finish puts the new records of the engine in the place of the old ones, in
	// one transaction, and removes the old ones. Unfinished where a document is
	// still stale. It gives the number of records that were replaced.
	Finish(ctx context.Context, e readout.Engine) (int, error)

	// PutStates keeps states, each in the place of the one of its key, all in one
	// transaction. Of two of one key the last counts.
	PutStates(ctx context.Context, states ...State) error
	// States gives those whose keys begin with prefix, in the order of the bytes
	// of their keys.
	States(ctx context.Context, prefix string) ([]State, error)

	// PutSkips keeps what was not read, all in one transaction. Of one input,
	// line and reason the last is kept.
	PutSkips(ctx context.Context, skips ...Skipped) error
	// Skips lists what was not read for a reason, "" for any, the last that was
	// put first.
	Skips(ctx context.Context, reason readout.SkipReason, page Page) ([]Skipped, Cursor, error)

	// Counts tells how much there is.
	Counts(ctx context.Context) (Counts, error)
	// Check looks for damage: in the file, and in what belongs together. An
	// empty list is a sound archive. deep reads every record and source as well.
	Check(ctx context.Context, deep bool) ([]string, error)
	// Backup writes the archive as it is now into a new file and checks that.
	Backup(ctx context.Context, path string) error
	Close() error
}

// Entry is a document as it is kept.
type Entry struct {
	Source readout.Source // Form "" where the bytes were not kept
	Record *readout.Record
	Added  time.Time // when it came into the archive; set by Add where zero
}

// Result is what came of adding a document.
type Result uint8

// The results.
const (
	Added       Result = iota
	Known              // it was there
	Conflicting        // another text is there under its ID
)

// String is the result in a word.
func (r Result) String() string { return [...]string{"added", "known", "conflicting"}[r] }

// Summary is a document without its text.
type Summary struct {
	ID, URI, Title, Outlet string
	Published              readout.Date
	Added                  time.Time
	Engine                 readout.Engine // of the record in use
}

// Cursor is where a list goes on; "" is its beginning and its end. Cursors are
// for the archive that gave them and may be kept.
type Cursor string

// Page is a piece of a list.
type Page struct {
	After Cursor
	Limit int // 0 means 50
}

// Size is the number of things that the page may hold, from 1 to 1000.
func (p Page) Size() int {
	if p.Limit <= 0 {
		return 50
	}
	return min(p.Limit, 1000)
}

// JudgementFilter says which judgements are wanted; zero fields want all.
type JudgementFilter struct {
	Document string
	ID       string
	Kind     readout.TargetKind
	Retired  bool // also those that a later one has retired, and withdrawals
}

// Counts is how much there is in an archive.
type Counts struct {
	Documents, Attributions, Events, Stories, Judgements, Pending int
	Bytes                                                         int64 // of the file and its log
	Text, Source                                                  int64 // bytes of all texts and sources
	Engines                                                       []EngineCount
	Skips                                                         map[readout.SkipReason]int // nil where there are none
}

// EngineCount is how many records in use an engine has made.
type EngineCount struct {
	Engine  readout.Engine
	Records int
}
