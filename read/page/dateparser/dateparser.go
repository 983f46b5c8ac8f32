// Package dateparser stands in for github.com/markusmobius/go-dateparser, which
// go-htmldate links for its extensive mode. That mode is never used here (dates
// of pages come from their metadata, see package page), but merely linking the
// package costs every start of the program 0.2 to 0.3 s and 78 MB, since it
// builds the date tables of two hundred languages at once. The replace line in
// go.mod puts this package in its place; without that line all works the same,
// with the slow start.
package dateparser

import (
	"errors"
	"time"
)

// ParserType is a way of reading dates.
type ParserType uint8

// The ways that go-htmldate names.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource tells which day an incomplete date means.
type PreferredDateSource uint8

// Past is the latest day before now.
const Past PreferredDateSource = 1

// Configuration is what go-htmldate sets.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser reads no date at all.
type Parser struct {
	ParserTypes []ParserType
}

// Date is the result of parsing.
type Date struct {
	Time time.Time
}

// Parse always fails.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, errors.New("dateparser: extensive date search is not linked in")
}
