//go:build !open

package model

import _ "embed"

// Attribution holds the weights of the network that marks attributions, in the
// form that package extract/attribution/network reads. attribution.md is their
// card. A build with the tag "open" has in their place those that were trained
// without PolNeAR, whose data states no licence.
//
//go:embed attribution.bin
var Attribution string

// AttributionIsOpen tells which weights Attribution holds.
const AttributionIsOpen = false
