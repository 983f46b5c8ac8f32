// Package linked holds what the formats of linked data have in common: names
// that are the same in every export (IRIs), one object a line, and the pieces of
// a Record that they all look up.
//
// Nothing is made up here: what a Record does not tell has no name and no line.
package linked
