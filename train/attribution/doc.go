// Package attribution fits the network that marks attributions,
// extract/attribution/network, to annotated news. model/attribution.md is the
// card of what comes out.
package attribution
