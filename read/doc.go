// Package read turns bytes into Documents: plain text, web pages, JSON lines and
// web archives (WARC), from files, folders and streams. It finds out encoding,
// paragraphs, headline, byline and date, whose voice each stretch is in, and
// whose reporting the text carries. What it cannot read it skips, and says why
// from the closed list of readout.SkipReason.
//
// [Inputs] serves a command line; [Text], [HTML] and [JSONLine] serve callers
// that hold the bytes already. The words of a Document are those of its source,
// character by character: nothing is trimmed or normalised.
package read
