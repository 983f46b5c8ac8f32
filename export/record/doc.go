// Package record writes Records and Stories as JSON that other programs read:
// schema readout/record/1, readout/story/1 and, for inputs that were not read,
// readout/skip/1. The schemas stand in doc/schema.
//
// Offsets are Unicode code points into document.text, half-open, from 0; the
// text of a span is exactly that piece of document.text. What is absent is left
// out, never null or "". Field names are stable, their order is fixed, and the
// same Records give the same bytes.
package record
