package webannotation

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// How tells by what words were found in a text.
type How string

// The ways, from the surest: the words stand at the position that was told; they
// stand once, or once with what stood around them; they do so but for white
// space, the form of quotation marks and dashes, and how characters are composed;
// a position alone was told.
const (
	AtPosition   How = "position and quote"
	ByQuote      How = "quote"
	ByLooseQuote How = "loose quote"
	PositionOnly How = "position"
)

// Why words do not fit a text.
var (
	ErrGone      = errors.New("the words do not stand in the text")
	ErrAmbiguous = errors.New("the words stand in the text more than once, and nothing tells which are meant")
	ErrSelector  = errors.New("there is neither a quote nor a position of a text")
	ErrOutside   = errors.New("the position lies outside of the text")
)

// maxPlaces bounds how many places of the same words are weighed, maxContext how
// many bytes of what stands on each side.
const (
	maxPlaces  = 10_000
	maxContext = 512
)

// Text is a text that words are looked for in.
type Text struct {
	text  string
	index *codepoint.Index
	loose *folded // made when it is first needed
}

// NewText readies a text.
func NewText(text string) *Text { return &Text{text: text, index: codepoint.New(text)} }

// Anchor gives where the words stand. It fails with one of the errors above
// where they stand nowhere, or it cannot be told which of several places is
// meant: a wrong place is worse than none.
func (t *Text) Anchor(w Words) (readout.Span, How, error) {
	at, inside := t.position(w)
	if w.Exact == "" {
		switch {
		case w.Start < 0:
			return readout.Span{}, "", ErrSelector
		case !inside:
			return readout.Span{}, "", ErrOutside
		}
		return at, PositionOnly, nil
	}
	if inside && at.In(t.text) == w.Exact {
		return at, AtPosition, nil
	}
	from, to, err := place(t.text, w.Exact, w.Prefix, w.Suffix)
	if err == nil {
		return readout.Span{Start: from, End: to}, ByQuote, nil
	}
	if !errors.Is(err, ErrGone) {
		return readout.Span{}, "", err
	}
	return t.loosely(w)
}

// position is the stretch that the position selector tells.
func (t *Text) position(w Words) (readout.Span, bool) {
	if w.Start < 0 {
		return readout.Span{}, false
	}
	start, err1 := t.index.Byte(w.Start)
	end, err2 := t.index.Byte(w.End)
	return readout.Span{Start: start, End: end}, err1 == nil && err2 == nil && start < end
}

// loosely is Anchor on the folded text.
func (t *Text) loosely(w Words) (readout.Span, How, error) {
	if t.loose == nil {
		f, ok := fold(t.text)
		if !ok {
			return readout.Span{}, "", ErrGone
		}
		t.loose = &f
	}
	words, ok := fold(w.Exact)
	exact := strings.TrimSpace(words.text)
	if !ok || exact == "" {
		return readout.Span{}, "", ErrGone
	}
	prefix, _ := fold(tail(w.Prefix))
	suffix, _ := fold(head(w.Suffix))
	// Folding drops the space at a beginning, which tells nothing anyway.
	from, to, err := place(t.loose.text, exact, strings.TrimSpace(prefix.text), strings.TrimSpace(suffix.text))
	if err != nil {
		return readout.Span{}, "", err
	}
	if !t.loose.whole(from, to) {
		return readout.Span{}, "", ErrGone
	}
	start, end := t.loose.span(from, to)
	for end > start {
		r, size := utf8.DecodeLastRuneInString(t.text[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		end -= size
	}
	return readout.Span{Start: start, End: end}, ByLooseQuote, nil
}

func tail(s string) string {
	at := max(0, len(s)-maxContext)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

func head(s string) string {
	at := min(len(s), maxContext)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return s[:at]
}

// place is where words stand in a text: the one place, or the one with most of
// the same words around it.
func place(text, exact, prefix, suffix string) (from, to int, err error) {
	prefix, suffix = strings.TrimSpace(tail(prefix)), strings.TrimSpace(head(suffix))
	best, most, places, equal := -1, -1, 0, false
	for at := 0; places < maxPlaces; places++ {
		i := strings.Index(text[at:], exact)
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(exact)
		same := alike(strings.TrimRightFunc(tail(text[:start]), unicode.IsSpace), prefix, true) +
			alike(strings.TrimLeftFunc(head(text[end:]), unicode.IsSpace), suffix, false)
		switch {
		case same > most:
			best, most, equal = start, same, false
		case same == most:
			equal = true
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		at = start + size
	}
	switch {
	case best < 0:
		return 0, 0, ErrGone
	case equal, places == maxPlaces, places > 1 && most == 0:
		return 0, 0, ErrAmbiguous
	}
	return best, best + len(exact), nil
}

// alike counts the bytes that a and b have in common at their end or beginning.
func alike(a, b string, end bool) (n int) {
	for n < len(a) && n < len(b) {
		if end && a[len(a)-1-n] != b[len(b)-1-n] || !end && a[n] != b[n] {
			break
		}
		n++
	}
	return n
}
