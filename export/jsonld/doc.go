// Package jsonld writes Records and Stories as JSON-LD in the words of
// schema.org, with those of PROV-O for who has what from whom, one object a
// line.
//
// A document is a NewsArticle; words that it quotes are Quotations, what it
// reports in words of its own Claims; what somebody did is an Action. In a Story
// a Claim has each account's telling as an appearance. readout rates nothing,
// and so writes no ClaimReview. doc/interchange.md says what maps to what and what
// is left out.
package jsonld
