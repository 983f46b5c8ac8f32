// Package lexicon holds the word tables that readout's rules look things up in:
// states with their adjectives, capitals and seats of government,
// organisations, outlets, titles and roles, cue verbs and source nouns,
// abbreviations.
//
// Every table says in its doc comment where its facts come from. A table is
// text in the source, read into maps on first use, and never changes after
// that; all lookups may be called from many goroutines at once. Spelling and
// case matter where the doc comment does not say otherwise.
package lexicon
