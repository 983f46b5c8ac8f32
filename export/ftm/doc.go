// Package ftm writes Records as entities of FollowTheMoney, the model that
// investigators' tools share (Aleph, OpenAleph, OpenSanctions, nomenklatura): one
// entity a line as JSON, which `ftm` and those tools load.
//
// A document becomes an Article; who is named in it a Person, PublicBody,
// Organization or LegalEntity with a Mention; what is said a Note; what happened
// an Event; a standing relation an UnknownLink. doc/interchange.md lists the
// properties, and what is left out and why. Names of schemata and properties are
// those of followthemoney 4.11.2, against which testdata/validate.py holds them.
package ftm
