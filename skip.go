package readout

import "fmt"

// SkipReason says why an input was not read. The list is closed: a reason that
// is not here does not exist.
type SkipReason string

// The reasons. Those for which Failed is true are errors of the input or the
// machine; the others are decisions that readout takes by rule.
const (
	SkipMissing     SkipReason = "missing"      // no such file or folder
	SkipUnreadable  SkipReason = "unreadable"   // permission, I/O error
	SkipNoDocuments SkipReason = "no-documents" // a folder or list without any document
	SkipEmpty       SkipReason = "empty"        // no character but white space
	SkipBinary      SkipReason = "binary"       // not text in any encoding that we know
	SkipTooLarge    SkipReason = "too-large"    // above the size limit
	SkipNoArticle   SkipReason = "no-article"   // a page without an article
	SkipBroken      SkipReason = "broken"       // a line or file that breaks its format
	SkipLanguage    SkipReason = "language"     // not English
	SkipDuplicate   SkipReason = "duplicate"    // the same document was given before
	SkipStatus      SkipReason = "status"       // a server's answer other than the page: moved, not found
	SkipType        SkipReason = "type"         // fetched, but of a kind that is not read: picture, script, feed
	SkipForbidden   SkipReason = "forbidden"    // its host's robots.txt, or our own rules of addresses, do not allow fetching it
	SkipFailed      SkipReason = "failed"       // a stage failed; a bug of ours
)

// Failed reports whether a skip for this reason makes the command fail.
func (r SkipReason) Failed() bool {
	switch r {
	case SkipLanguage, SkipDuplicate, SkipStatus, SkipType, SkipForbidden:
		return false
	}
	return true
}

// Skip says which input was not read, why, and what to do about it.
type Skip struct {
	URI      string // the input as given, or the document's own URI
	Line     int    // line of the input, from 1; 0 where the whole input is meant
	Reason   SkipReason
	Language string // ISO 639-1 code, with SkipLanguage
	What     string // what is wrong, a sentence for people without the URI
	Fix      string // what to do, a sentence for people
}

// Error is the one sentence for people: where, what, what to do.
func (s *Skip) Error() string {
	where := s.URI
	if s.Line > 0 {
		where = fmt.Sprintf("%s:%d", s.URI, s.Line)
	}
	msg := where + ": " + s.What
	if s.Fix != "" {
		msg += "; " + s.Fix
	}
	return msg
}

// Item is what a reader yields: a Document, or the Skip of one.
type Item struct {
	Document *Document
	Skip     *Skip
	// Source is what the Document was read from; nil where the reader does not
	// keep it.
	Source *Source
	// Offset is where in its file the item begins and Next where the one behind
	// it does, for inputs that reading can begin in the middle of (WARC); else
	// both are 0. Reading that begins at Next gives what follows this item.
	Offset, Next int64
}
