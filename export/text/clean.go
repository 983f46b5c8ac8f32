package text

import (
	"fmt"
	"strings"
	"unicode"
)

// Clean is what the page does to words of a document before it prints them, for
// whoever prints single lines: see clean.
func Clean(s string) string { return clean(s) }

// clean makes words of a document safe for a terminal. White space, line ends
// among it, becomes a single space. Whatever could move the cursor, colour,
// hide or turn around what stands beside it (control characters, escape
// sequences, marks that change the direction of writing) is shown by its
// number, so that nothing is hidden either.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := true // at the start white space is left out
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) && r != '\u00A0' && r != '\u202F' && r != '\u0085':
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case r == '\u00AD' || r == '\u2060' || r == '\u200B':
			continue // a place where a line may break, or may not: nothing to see
		case r == '\u200C' || r == '\u200D':
			b.WriteRune(r) // joins and parts letters and emoji
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r):
			fmt.Fprintf(&b, "<U+%04X>", r)
		default:
			b.WriteRune(r)
		}
		space = false
	}
	return strings.TrimSuffix(b.String(), " ")
}
