// Package sqlite keeps an archive in one SQLite file: in write-ahead logging,
// so that readers never wait, and with full-text search by FTS5. It is SQLite
// in Go (modernc.org/sqlite): no cgo, nothing to install.
//
// A record has a number that holds its day of publication in the upper bits, so
// that the order of numbers is the order of days: every index answers newest
// first without sorting, and bounds on the day are bounds on the number.
// Statements and events are numbered within it (see [place]).
package sqlite
