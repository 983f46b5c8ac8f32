// Package engine scores what reads sentences: tags, trees and names against
// treebanks and texts with names, on their tokens and from raw text.
//
// Trees are scored as the CoNLL 2018 shared task scored them (Zeman and others
// 2018): relations without subtypes, and on raw text with tokens and words
// aligned by the characters that they cover. It works with any list of stages.
package engine
