package main

import (
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

// betweenMarks tells whether all words of a content stand between quotation
// marks, whatever their kind; the words of its first piece open with one. The
// spans are code points of text, in order.
func betweenMarks(text []rune, content []readout.Span) bool {
	var open rune // the mark that the words stand in; 0 for none
	last := -1
	words := false
	for _, span := range content {
		if span.Start < 0 || span.End > len(text) {
			return false
		}
		if last < 0 || !blankBetween(text, last, span.Start) {
			open = 0 // a piece apart opens anew
		}
		last = span.End
		for i := span.Start; i < span.End; i++ {
			r := text[i]
			double := i+1 < span.End && r == '\'' && text[i+1] == '\''
			switch {
			case open == 0 && (r == '“' || r == '"' || r == '‘' || double):
				if open = r; double {
					open = '"' // two apostrophes are one mark
					i++
				}
			case open == 0 && r == '\'':
				open = r
			case closing(open, r, double) && !apostrophe(text, i, open, double):
				open = 0
				if double {
					i++
				}
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				if open == 0 {
					return false
				}
				words = true
			}
		}
	}
	return words
}

// closing tells whether r, or two apostrophes, end what open began.
func closing(open, r rune, double bool) bool {
	switch open {
	case '“', '"':
		return r == '”' || r == '"' || double
	case '‘', '\'':
		return r == '’' || r == '\''
	}
	return false
}

// apostrophe tells whether the single mark at i stands within a word.
func apostrophe(text []rune, i int, open rune, double bool) bool {
	return (open == '‘' || open == '\'') && !double && i+1 < len(text) && unicode.IsLetter(text[i+1])
}

// blankBetween tells whether only space lies between two places.
func blankBetween(text []rune, from, to int) bool {
	for i := from; i < to; i++ {
		if !unicode.IsSpace(text[i]) {
			return false
		}
	}
	return true
}

// direct gives the marked attributions whose content lies between quotation
// marks, and of the found ones those that are a matter of them: whose content
// touches one, or lies between marks and touches no other attribution's.
func direct(text string, gold, found []polnear.Gold) (g, f []polnear.Gold) {
	runes := []rune(text)
	var others []polnear.Gold
	for _, x := range gold {
		if betweenMarks(runes, x.Content) {
			g = append(g, x)
		} else {
			others = append(others, x)
		}
	}
	for _, x := range found {
		if touchesAny(x.Content, g) || betweenMarks(runes, x.Content) && !touchesAny(x.Content, others) {
			f = append(f, x)
		}
	}
	return g, f
}

// touchesAny tells whether the spans share a character with the content of one
// of all.
func touchesAny(spans []readout.Span, all []polnear.Gold) bool {
	for i := range all {
		for _, a := range all[i].Content {
			for _, b := range spans {
				if a.Overlaps(b) {
					return true
				}
			}
		}
	}
	return false
}
