// Package watch follows feeds and site maps: it asks for them at intervals,
// fetches the pages of articles that are new, has them read, and keeps what was
// read in an archive.
//
// It is a polite and a wary guest. It asks one thing of a host at a time and
// pauses between two requests, keeps to robots.txt, asks conditionally, waits
// where it is told to, and says who it is. It connects to public addresses
// alone, whatever a name resolves to or a redirect says, and bounds everything
// that it takes: size, time, redirects, what unpacking gives.
//
// Where it stands is kept in the archive, in an order that makes dying at any
// moment harmless. The new items of a feed and the feed's cursor are put down in
// one transaction. An item is marked with the ID of its document before that is
// added, and as done afterwards; one that was marked and is in the archive is
// not fetched again, though its page may read differently by then.
//
// The package knows no format. How bytes become feeds and documents is given to
// it as functions.
package watch
