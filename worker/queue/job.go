package queue

import (
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// The queues. Each has workers of its own, so that a long comparison holds up no
// reading.
const (
	readQueue  = "read"
	storyQueue = "stories"
	watchQueue = "watch"
)

// readJob reads one document of the inbox.
type readJob struct {
	Document string `json:"document"` // its ID
}

// Kind names the job in the database; it never changes.
func (readJob) Kind() string { return "readout.read" }

// storyJob brings one part of the stories up to date.
type storyJob struct {
	Part  int `json:"part"` // from 0
	Parts int `json:"parts"`
}

// Kind names the job in the database; it never changes.
func (storyJob) Kind() string { return "readout.stories" }

// watchJob follows the feeds for a while.
type watchJob struct{}

// Kind names the job in the database; it never changes.
func (watchJob) Kind() string { return "readout.watch" }

// alone lets a job come about only where none of the same arguments waits or
// runs.
var alone = river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
	rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning, rivertype.JobStateRetryable, rivertype.JobStateScheduled,
}}

// slice is how long one job watches before another worker may.
const slice = 10 * time.Minute

// InsertOpts says how jobs of this kind are put.
func (readJob) InsertOpts() river.InsertOpts { return river.InsertOpts{Queue: readQueue} }

// InsertOpts says how jobs of this kind are put: they are tried for ever, since
// the next one would only do the same.
func (storyJob) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: storyQueue, UniqueOpts: alone, MaxAttempts: forever}
}

// InsertOpts says how jobs of this kind are put.
func (watchJob) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: watchQueue, UniqueOpts: alone, MaxAttempts: forever}
}

// forever is as often as the database can count.
const forever = 32767
