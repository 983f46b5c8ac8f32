package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// shortest is the length in bytes up to which a paragraph may be a line of the
// page or of the head; a longer one is prose, and no rule looks into it.
const shortest = 320

// role is what a paragraph is for.
type role uint8

const (
	prose    role = iota
	headline      // the article's own, or the blog's
	deck          // standfirst and other lines between headline and prose
	byline        // who wrote it, when, where
	page          // belongs to the page
	credit        // says where the words came from
	footnote      // a numbered or bibliographic citation
	lead          // introduces a quoted article: "As the Example Times reports:"
)

// unit is one paragraph with what the rules need to know of it.
type unit struct {
	span  readout.Span
	text  string
	low   string // lower case without marks at either end; "" for long ones
	words int    // counted up to 60
	role  role
	voice readout.Voice
	quote bool // stands in a quoted article
	block bool // stands in a blockquote of the markup or after "> "
	// source is the address that the markup gives for its blockquote.
	source string
}

func newUnits(text string, paragraphs []readout.Span) []unit {
	units := make([]unit, len(paragraphs))
	for i, p := range paragraphs {
		u := unit{span: p, text: p.In(text)}
		u.words = countWords(u.text, 60)
		if len(u.text) <= shortest {
			u.low = strings.ToLower(strings.TrimFunc(u.text, isOrnament))
		}
		u.block = strings.HasPrefix(u.text, "> ") || strings.HasPrefix(u.text, ">\u00a0") || u.text == ">"
		units[i] = u
	}
	return units
}

// short reports whether the rules for single lines may look at u.
func (u *unit) short() bool { return u.low != "" }

// sentence reports whether u reads as prose: it is long, or it ends as a
// sentence does and has the words for one.
func (u *unit) sentence() bool {
	if len(u.text) > shortest || u.words >= 30 {
		return true
	}
	return u.words >= 7 && endsSentence(u.text) ||
		u.words >= 3 && endsSentence(u.text) && startsQuote(u.text)
}

// isOrnament holds for what stands around a line of a page without meaning:
// white space, bullets, arrows, pictures.
func isOrnament(r rune) bool {
	switch r {
	case '.', ':', '*', '-', '–', '—', '_', '=', '~', '|', '»', '«', '›', '‹', '<', '>', '…', '"', '“', '”', '\'', '!', '#', '[', ']':
		return true
	}
	return unicode.IsSpace(r) || unicode.IsSymbol(r) && r != '©' && r != '+' && r != '$' || r >= 0x200B && r <= 0x200F || r == 0xFEFF
}

func countWords(s string, limit int) int {
	n, in := 0, false
	for _, r := range s {
		space := unicode.IsSpace(r)
		if !space && !in {
			if n++; n >= limit {
				return n
			}
		}
		in = !space
	}
	return n
}

// endsSentence reports whether s ends with a terminal mark, closing marks
// behind it allowed.
func endsSentence(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '"', '\'', '”', '’', '»', '“', ')', ']', '‘':
			s = s[:len(s)-n]
			continue
		case '.', '!', '?', '…':
			return true
		}
		return false
	}
	return false
}

func startsQuote(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isDouble(r) || r == '‘' || r == '‚' || r == '‹'
}

// firstWord is the first word of a lower-cased line, letters and digits alone.
func firstWord(low string) string {
	for i, r := range low {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' {
			return low[:i]
		}
	}
	return low
}
