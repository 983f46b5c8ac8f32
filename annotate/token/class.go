package token

import (
	"unicode"
	"unicode/utf8"
)

// kinds is a set of kinds of characters, kept for a chunk as a whole so that
// most words are done without looking at them again.
type kinds uint8

const (
	letters kinds = 1 << iota // ASCII letters
	digits
	stops       // "."
	apostrophes // "'" and "`"
	sites       // ":", "/", "@": what addresses are made of
	others      // all other ASCII
	wide        // all that is not ASCII
	spaces
)

var kindOf = func() (t [256]kinds) {
	for c := range t {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = wide
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			t[c] = letters
		case '0' <= c && c <= '9':
			t[c] = digits
		case c == '.':
			t[c] = stops
		case c == '\'' || c == '`':
			t[c] = apostrophes
		case c == ':' || c == '/' || c == '@':
			t[c] = sites
		case c == ' ' || '\t' <= c && c <= '\r':
			t[c] = spaces
		default:
			t[c] = others
		}
	}
	return t
}()

func isLetter(c byte) bool { return kindOf[c] == letters }
func isDigit(c byte) bool  { return kindOf[c] == digits }
func isAlnum(c byte) bool  { return kindOf[c]&(letters|digits) != 0 }
func isUpper(c byte) bool  { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool  { return 'a' <= c && c <= 'z' }
func lowered(c byte) byte {
	if isUpper(c) {
		return c + 'a' - 'A'
	}
	return c
}

// isWordRune reports whether r, which is not ASCII, belongs inside a word:
// letters, marks and digits of any script, and characters without a shape of
// their own (joiners, soft hyphens, direction marks).
func isWordRune(r rune) bool {
	switch {
	case r == 0xAA || r == 0xBA || r == 0xB5 || r >= 0xC0 && r <= 0x24F:
		return r != 0xD7 && r != 0xF7
	case r < 0xC0:
		return r == 0xAD
	case r >= 0x2010 && r <= 0x205F && r != 0x2060:
		return false // dashes, quotation marks, dots
	case r == 0xFE0F || r == 0xFE0E:
		return true
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd, unicode.Nl, unicode.Cf)
}

// isUnspaced reports whether r is of a script that is written without spaces.
func isUnspaced(r rune) bool {
	return r >= 0xE00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai,
		unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// apostrophe is the width in bytes of the apostrophe at text[at], 0 if there is
// none: ' ’ ʼ ` ´.
func apostrophe(text string, at int) int {
	if at >= len(text) {
		return 0
	}
	switch c := text[at]; {
	case c == '\'' || c == '`':
		return 1
	case c < utf8.RuneSelf:
		return 0
	}
	switch r, w := utf8.DecodeRuneInString(text[at:]); r {
	case '’', 'ʼ', '´':
		return w
	}
	return 0
}

// startsWord reports whether a letter, mark or digit stands at text[at].
func startsWord(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	if text[at] < utf8.RuneSelf {
		return isAlnum(text[at])
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return isWordRune(r)
}

// endsWord reports whether a letter, mark or digit ends at text[at].
func endsWord(text string, at int) bool {
	if at <= 0 {
		return false
	}
	if text[at-1] < utf8.RuneSelf {
		return isAlnum(text[at-1])
	}
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return isWordRune(r)
}
