// Package ninjs writes Records as ninjs 3.1, the news items in JSON of the
// International Press Telecommunications Council, one object a line: headline,
// body, byline, who and where, what happened, whose reporting it is, and the
// name of our record. doc/interchange.md says what maps to what and what the
// standard has no place for.
package ninjs
