package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Widths of what a word shows at its surface.
const (
	suffixSize = 3 // bytes at least; never cuts a character
	prefixSize = 3
)

// Suffix is the end of a lower-case word: its last three bytes, or more where
// they would cut a character.
func Suffix(w string) string {
	at := len(w) - suffixSize
	if at <= 0 {
		return w
	}
	for at > 0 && !utf8.RuneStart(w[at]) {
		at--
	}
	return w[at:]
}

// Prefix is the beginning of a lower-case word: its first three bytes, or more
// where they would cut a character.
func Prefix(w string) string {
	at := prefixSize
	if at >= len(w) {
		return w
	}
	for at < len(w) && !utf8.RuneStart(w[at]) {
		at++
	}
	return w[:at]
}

// Form appends the look of a word to buf: X for a capital, x for a small
// letter, d for a digit, u for any other character that is not ASCII, the
// character itself otherwise; of a run of equal ones the first two.
func Form(buf []byte, w string) []byte {
	var last byte
	run := 0
	for _, r := range w {
		c := byte('u')
		switch {
		case r >= 'a' && r <= 'z':
			c = 'x'
		case r >= 'A' && r <= 'Z':
			c = 'X'
		case r >= '0' && r <= '9':
			c = 'd'
		case r > 127 && unicode.IsUpper(r):
			c = 'X'
		case r > 127 && unicode.IsLower(r):
			c = 'x'
		case r < 128:
			c = byte(r)
		}
		if c == last {
			run++
		} else {
			run = 0
		}
		last = c
		if run < 2 {
			buf = append(buf, c)
		}
		if len(buf) == 12 {
			break
		}
	}
	return buf
}

// Lower is the word in small letters, with typographic apostrophes made plain,
// as the word vectors have it.
func Lower(w string) string {
	lower := true
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			lower = false
			break
		}
	}
	if lower {
		return w
	}
	return strings.ReplaceAll(strings.ToLower(w), "’", "'")
}
