//go:build open

package model

import _ "embed"

// Attribution holds the weights of the network that marks attributions, trained
// on openly licensed texts alone. attribution.md is their card.
//
//go:embed attribution-open.bin
var Attribution string

// AttributionIsOpen tells which weights Attribution holds.
const AttributionIsOpen = true
