// Package event holds the weights by which the type of an event is chosen, as
// package train/event wrote them for package extract/event. Its card is
// model/event.md.
package event

import _ "embed"

// Version is that of the weights, part of Record.Engine.
const Version = "choice-1"

// Weights is the file.
//
//go:embed event.bin
var Weights string
