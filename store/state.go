package store

import (
	"time"

	"github.com/readout-news/readout"
)

// State is what somebody who works on an archive keeps in it about where he
// stands: the last entry of a feed that was read, how far a grouping has come.
type State struct {
	Key   string // by convention the room and what it is about: "watch/https://..."
	Value []byte // nil removes it
}

// Skipped is a Skip as it is kept: what was not read, why, and when.
type Skipped struct {
	Skip readout.Skip
	At   time.Time // set by PutSkips where zero
}

// Change is a document whose record was added or replaced.
type Change struct {
	// Revision is the number that the archive had then. No two records have
	// the same, so it tells one reading of a document from another.
	Revision int64
	// Record has the Engine, the Document and the Quotations alone, which is
	// what stories are grouped by.
	Record *readout.Record
}
