// Package beam fills an archive's worth of reports in one run: the stages and
// comparisons of readout as an Apache Beam pipeline, on one machine with Prism
// or on a cluster with Flink. What goes in are the inputs of readout read, what
// comes out are files that databases load as they are: records, attributions,
// events, copies, stories and claims.
//
// Everything that is decided is decided by the functions that the program
// readout uses; this package carries documents between them. What is carried
// from one step to another is a key and bytes, a record packed as the archive
// packs it, so that no step hangs on the layout of another's memory.
package beam
