// Package readout holds the words that readout thinks in: what a news report
// is, who says what in it on whose authority, and how several reports of one
// happening compare.
//
// The package has types, the contract of a stage, and nothing that does work:
// it imports the standard library alone, and everything else imports it. Data
// moves one way:
//
//	read -> annotate -> extract -> resolve -> reconcile
//
// A stage adds its own fields to a [Record] and edits nobody else's. Only
// package pipeline puts stages in order.
//
// Every place in a text is a [Span]: a half-open range of bytes into
// Document.Text, which never changes after it was read. Outside, in JSON and
// brat, offsets are Unicode code points; package export converts them.
package readout
