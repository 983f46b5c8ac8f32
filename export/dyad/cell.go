package dyad

import (
	"strings"
	"unicode"
)

// Cell makes words fit for a cell of a tab-separated table that some programs
// read with quotation marks and some without, and that people open in a
// spreadsheet: white space, tabs and line ends among it, becomes one space;
// characters that control or hide are left out; a double quotation mark becomes
// a single one; and what a spreadsheet takes for the start of a formula (= + -
// @) is left out where words begin with it.
func Cell(words string) string {
	var b strings.Builder
	space := false
	for _, r := range words {
		switch {
		case unicode.IsSpace(r):
			space = true
			continue
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r) && r != '\u200C' && r != '\u200D', unicode.Is(unicode.Co, r), r == unicode.ReplacementChar:
			continue
		case r == '"':
			r = '\''
		}
		if b.Len() == 0 && strings.ContainsRune("=+-@", r) {
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

// List puts words into one cell, with sep between them. Where there are several
// and an item holds sep itself, it has a comma there. Items that say nothing are
// left out.
func List(words []string, sep string) string {
	var all []string
	for _, w := range words {
		if w = Cell(w); w != "" {
			all = append(all, w)
		}
	}
	if len(all) > 1 {
		for i := range all {
			all[i] = strings.ReplaceAll(all[i], strings.TrimSpace(sep), ",")
		}
	}
	return strings.Join(all, sep)
}
