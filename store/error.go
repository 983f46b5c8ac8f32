package store

import (
	"errors"
	"fmt"
)

// Code says what kind of failure an Error is, for programs.
type Code string

// The codes. The list is closed.
const (
	NotFound   Code = "not-found"  // no such document, story or judgement
	Conflict   Code = "conflict"   // somebody else changed it meanwhile
	Locked     Code = "locked"     // another program holds the archive and did not let go in time
	ReadOnly   Code = "read-only"  // the file, its folder or the disk cannot be written
	Full       Code = "full"       // no room on the disk
	Broken     Code = "broken"     // damaged
	Foreign    Code = "foreign"    // the file is no archive
	Newer      Code = "newer"      // a later version of readout made it
	Missing    Code = "missing"    // there is no such file
	Unfinished Code = "unfinished" // a re-reading is not whole
	BadRequest Code = "bad-request"
	// Unreachable: the database does not answer, or broke off.
	Unreachable Code = "unreachable"
	Failed      Code = "failed" // anything else
)

// Error is a failure of an archive. It says what was being done, to which
// document, why it failed and what to do.
type Error struct {
	Code     Code
	Op       string // what was being done: "add", "search"
	Archive  string // the file or address
	Document string // the ID of the document it is about, or ""
	Err      error  // why
	Fix      string // what to do, a sentence for people without a full stop
}

// Error is one sentence for people.
func (e *Error) Error() string {
	msg := e.Archive
	if e.Document != "" {
		msg += ": " + e.Document
	}
	if e.Op != "" {
		msg = e.Op + ": " + msg
	}
	if e.Err != nil {
		msg += ": " + e.Err.Error()
	}
	if e.Fix != "" {
		msg += "; " + e.Fix
	}
	return msg
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }

// CodeOf is the code of an error, Failed for one that is no Error and "" for nil.
func CodeOf(err error) Code {
	var e *Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &e):
		return e.Code
	}
	return Failed
}

// Missed is the NotFound error for a thing of a kind.
func Missed(op, archive, kind, id string) *Error {
	return &Error{Code: NotFound, Op: op, Archive: archive, Err: fmt.Errorf("there is no %s %q", kind, id), Fix: "readout search lists what there is"}
}
