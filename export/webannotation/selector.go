package webannotation

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// around is how many code points of what stands on each side a quote has.
const around = 32

// selectors are the words of s with what stands around them, and where they
// stand.
func selectors(text string, index *codepoint.Index, s readout.Span) ([]selector, error) {
	start, end, err := index.Range(s)
	if err != nil {
		return nil, err
	}
	if s.Empty() {
		return nil, fmt.Errorf("no words at %d", s.Start)
	}
	return []selector{
		{Type: "TextQuoteSelector", Exact: s.In(text), Prefix: before(text[:s.Start]), Suffix: behind(text[s.End:])},
		{Type: "TextPositionSelector", Start: &start, End: &end},
	}, nil
}

// before is the end of text, and does not begin within a character that is
// composed of several code points.
func before(text string) string {
	at := len(text)
	for range around {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		at -= size
	}
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !joins(r) {
			break
		}
		at += size
	}
	return text[at:]
}

// behind is the beginning of text, and does not end within a character.
func behind(text string) string {
	at := 0
	for range around {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	if r, _ := utf8.DecodeRuneInString(text[at:]); at < len(text) && joins(r) {
		for at > 0 {
			r, size := utf8.DecodeLastRuneInString(text[:at])
			at -= size
			if !joins(r) {
				break
			}
		}
	}
	return text[:at]
}

// joins reports whether r belongs to the character before it.
func joins(r rune) bool {
	return unicode.Is(unicode.M, r) || r == '\u200D' || r >= '\U0001F3FB' && r <= '\U0001F3FF'
}
