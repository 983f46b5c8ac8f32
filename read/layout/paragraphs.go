package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// widest is the longest line, in characters, that counts as hard-wrapped.
const widest = 130

// Paragraphs gives the paragraphs of text in order. Together they cover every
// character that is not white space, and none begins or ends with white space.
//
// A blank line ends a paragraph. Between blank lines a line break ends one too,
// unless the text is hard-wrapped: then a break is a wrap where the next word
// would not have fitted on the line.
func Paragraphs(text string) []readout.Span {
	lines := Lines(text)
	if len(lines) == 0 {
		return nil
	}
	width := make([]int, len(lines))
	for i, l := range lines {
		width[i] = utf8.RuneCountInString(l.Span.In(text))
	}
	column := wrapColumn(text, lines, width)
	spans := []readout.Span{lines[0].Span}
	for i := 1; i < len(lines); i++ {
		if joins(text, lines, width, i, column) {
			spans[len(spans)-1].End = lines[i].Span.End
		} else {
			spans = append(spans, lines[i].Span)
		}
	}
	return spans
}

// wrapColumn is the column at which text is hard-wrapped, 0 where it is not.
// The measure is that of greedy wrapping: at most breaks inside a block the
// next word would not have fitted.
func wrapColumn(text string, lines []Line, width []int) int {
	long := 0
	var inside []int // lines that another follows without a blank line
	for i, w := range width {
		if w > widest {
			long++
		}
		if i+1 < len(lines) && !lines[i+1].Blank {
			inside = append(inside, i)
		}
	}
	if len(inside) < 3 || long*10 > len(lines) {
		return 0
	}
	sorted := make([]int, len(inside))
	for k, i := range inside {
		sorted[k] = width[i]
	}
	slices.Sort(sorted)
	column := sorted[len(sorted)*95/100]
	if column < 30 || column > widest {
		return 0
	}
	full, open, low := 0, 0, 0
	for _, i := range inside {
		if width[i]+1+firstWord(text, lines[i+1]) > column-2 {
			full++
		}
		if !endsSentence(lines[i].Span.In(text)) {
			open++
		}
		if startsLower(lines[i+1].Span.In(text)) {
			low++
		}
	}
	n := len(inside)
	if full*10 >= n*6 && open*10 >= n*4 || low*10 >= n*4 {
		return column
	}
	return 0
}

// joins reports whether line i continues the paragraph of the line before it.
func joins(text string, lines []Line, width []int, i, column int) bool {
	if lines[i].Blank {
		return false
	}
	before, here := lines[i-1].Span.In(text), lines[i].Span.In(text)
	if strings.HasPrefix(before, ">") != strings.HasPrefix(here, ">") || startsItem(here) {
		return false
	}
	if column == 0 {
		// One stray break within a sentence: the next line goes on in lower
		// case where this one has no end.
		return !strings.HasPrefix(here, "http") && width[i-1] >= 40 && width[i-1] <= widest && startsLower(here) && !endsSentence(before) &&
			!strings.HasSuffix(before, ":")
	}
	if lines[i].Indent >= 2 && lines[i-1].Indent == 0 && endsSentence(before) {
		return false
	}
	if width[i-1]+1+firstWord(text, lines[i]) > column-2 {
		return true
	}
	// Ragged wrapping: much of the line is used and the sentence is open.
	return !endsSentence(before) && (startsLower(here) || width[i-1]*4 >= column*3)
}

func firstWord(text string, l Line) int {
	s := l.Span.In(text)
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		s = s[:i]
	}
	return utf8.RuneCountInString(s)
}

// startsItem tells a list item by its bullet or number.
func startsItem(s string) bool {
	for _, bullet := range []string{"- ", "* ", "• ", "– ", "— ", "· "} {
		if strings.HasPrefix(s, bullet) {
			return true
		}
	}
	digits := 0
	for digits < len(s) && digits < 3 && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	return digits > 0 && digits+1 < len(s) && (s[digits] == '.' || s[digits] == ')') && s[digits+1] == ' '
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// endsSentence reports whether s ends with a full stop or its like, closing
// marks behind it allowed.
func endsSentence(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '"', '\'', '”', '’', '»', '“', ')', ']':
			s = s[:len(s)-n]
			continue
		case '.', '!', '?', '…', ':':
			return true
		}
		return false
	}
	return false
}
