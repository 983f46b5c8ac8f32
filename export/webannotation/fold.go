package webannotation

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// folded is a text as other tools may have it: white space is one space,
// characters are composed in one way, quotation marks and dashes are plain, and
// what is not seen is left out. at[i] is the byte of the text that byte i comes
// from.
type folded struct {
	text string
	at   []int32
	end  int // of the text
}

// longestFold is how long a text may be to be folded, in bytes; it takes five
// times as much.
const longestFold = 32 << 20

// fold folds a text; ok is false where it is too long.
func fold(text string) (f folded, ok bool) {
	if len(text) > longestFold {
		return f, false
	}
	var b strings.Builder
	b.Grow(len(text))
	f.at = make([]int32, 0, len(text))
	space := true // none at the beginning
	var it norm.Iter
	it.InitString(norm.NFKD, text)
	for !it.Done() {
		from := it.Pos()
		segment := it.Next()
		for i := 0; i < len(segment); {
			r, size := utf8.DecodeRune(segment[i:])
			i += size
			switch r = plain(r); {
			case r < 0:
				continue
			case r == ' ' && space:
				continue
			}
			space = r == ' '
			b.WriteRune(r)
			for len(f.at) < b.Len() {
				f.at = append(f.at, int32(from))
			}
		}
	}
	f.text, f.end = b.String(), len(text)
	return f, true
}

// plain is the character that stands for others like it, -1 for what is not
// seen.
func plain(r rune) rune {
	switch r {
	case '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4', '\u2032', '\u2039', '\u203A':
		return '\''
	case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033':
		return '"'
	case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
		return '-'
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
		return -1
	}
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r):
		return -1
	}
	return r
}

// whole reports whether bytes [from, to) are whole characters of the text: "cafe"
// is no part of a "café" whose accent is a code point of its own.
func (f folded) whole(from, to int) bool {
	return (from == 0 || f.at[from-1] != f.at[from]) && (to == len(f.at) || f.at[to-1] != f.at[to])
}

// span is where bytes [from, to) of the folded text come from, from the first
// character to the last.
func (f folded) span(from, to int) (start, end int) {
	start = int(f.at[from])
	last := int(f.at[to-1])
	// The last character ends where the next one that is kept begins, or before
	// what follows it and is not kept.
	next := sort.Search(len(f.at), func(i int) bool { return int(f.at[i]) > last })
	if next < len(f.at) {
		return start, int(f.at[next])
	}
	return start, f.end
}
