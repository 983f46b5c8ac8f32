package model

import _ "embed"

// Engine holds the weights of the language engine, in the form that package
// annotate/encode reads. engine.md is its card.
//
//go:embed engine.bin
var Engine string
