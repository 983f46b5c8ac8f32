// Package warc reads web archive files: WARC/1.0 and 1.1 (ISO 28500), plain, in
// gzip or in Zstandard with or without a dictionary, compressed record by record
// or as a whole. It gives the records in order, each with its offset, and
// unwraps the HTTP responses in them.
//
// What is broken costs itself alone: it is told with its offset and the reason,
// and reading goes on at the next record. Memory is bounded by the limit of a
// record, time by the size of the file and of what it unpacks to.
package warc
