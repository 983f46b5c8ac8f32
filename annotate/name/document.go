package name

import (
	"strings"

	"github.com/readout-news/readout"
)

// manner is how the words of a sentence are capitalised.
type manner uint8

const (
	running   manner = iota // capitals mean names
	titled                  // Most Words Have a Capital, as in a headline
	shouted                 // ALL CAPITALS
	emptyLine               // no word at all
)

// line is a sentence as this package sees it.
type line struct {
	words  []word
	manner manner
}

// find is a name that was found, maybe without a kind yet.
type find struct {
	span     readout.Span
	text     string
	kind     readout.NameType // "" is not decided
	evidence evidence
	single   bool // one word
}

// document is what is known of a text while it is scanned.
type document struct {
	text  string
	lines []line
	small map[string]bool // words seen without a capital
	inner map[string]int  // capitalised words, seen where no sentence starts
	found []find

	surnames map[string]bool             // words that persons are called by
	last     map[string]bool             // last words of persons' names of several
	kinds    map[string]readout.NameType // texts of names whose kind was settled
}

func newDocument(r *readout.Record) *document {
	d := &document{
		text:     r.Document.Text,
		lines:    make([]line, len(r.Sentences)),
		small:    make(map[string]bool, 256),
		inner:    make(map[string]int, 128),
		surnames: make(map[string]bool),
		last:     make(map[string]bool),
		kinds:    make(map[string]readout.NameType),
	}
	total := 0
	for i := range r.Sentences {
		total += len(r.Sentences[i].Tokens)
	}
	all := make([]word, 0, total)
	for i := range r.Sentences {
		from := len(all)
		all = words(d.text, &r.Sentences[i], all)
		l := line{words: all[from:len(all):len(all)]}
		l.manner = mannerOf(l.words)
		d.lines[i] = l
		if l.manner != running {
			continue
		}
		for _, w := range l.words {
			switch w.shape {
			case lower:
				d.small[w.text] = true
			case capital, upper:
				if !w.opened {
					d.inner[w.text]++
				}
			}
		}
	}
	return d
}

// mannerOf tells running text from headlines and shouted lines. A headline has
// capitals on nearly all its longer words, and among them words that running
// text does not capitalise.
func mannerOf(words []word) manner {
	content, high, shouting, any := 0, 0, 0, 0
	common := 0
	for i, w := range words {
		if w.shape != lower && w.shape != capital && w.shape != upper {
			continue
		}
		any++
		if w.shape == upper {
			shouting++
		}
		if len(w.text) < 4 || function[strings.ToLower(w.text)] {
			if i > 0 && w.shape == capital && function[strings.ToLower(w.text)] {
				common++
			}
			continue
		}
		content++
		if w.shape != lower {
			high++
			if i > 0 && w.shape == capital && plain(w.text) {
				common++
			}
		}
	}
	ends := false
	if n := len(words); n > 0 {
		ends = words[n-1].text == "."
	}
	switch {
	case any == 0:
		return emptyLine
	case any >= 3 && shouting*10 >= any*7 && content > 0, any == shouting && content > 0 && (any == 2 || len(words) <= 2 && any == 1 && len(words[0].text) > 5):
		return shouted
	case content >= 3 && high*10 >= content*8 && common > 0 && (!ends || high*10 >= content*9 && content >= 5):
		return titled
	}
	return running
}

// plain reports whether a capitalised word is a common word that running text
// writes small.
func plain(s string) bool {
	s = strings.ToLower(s)
	return function[s] || common[s]
}

// key is the text of words from i to end, exclusive, with single spaces.
func (d *document) key(l *line, i, end int) string {
	s := d.text[l.words[i].span.Start:l.words[end-1].span.End]
	if strings.ContainsAny(s, "\n\t\u00a0") || strings.Contains(s, "  ") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

func (d *document) span(l *line, i, end int) readout.Span {
	return readout.Span{Start: l.words[i].span.Start, End: l.words[end-1].span.End}
}
