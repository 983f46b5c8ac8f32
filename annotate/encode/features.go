package encode

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Widths of what a word shows at its surface.
const (
	// MaxChars is the number of characters of a word that the filters see; of a
	// longer word they see the first and the last half of that many.
	MaxChars   = 20
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

// Word is what the network sees of one token: rows of its tables.
type Word struct {
	Vector, Word, Suffix, Prefix, Form int32
	Chars                              [MaxChars]uint8
	NumChars                           int
}

// RootWord is the row that stands before each sentence.
var RootWord = Word{Vector: 0, Word: RootID, Suffix: RootID, Prefix: RootID, Form: RootID}

// Look finds the rows of a word.
func (v *Vocabulary) Look(form string) Word { return v.look(form, Lower(form)) }

// look is Look for a word whose small letters are known.
func (v *Vocabulary) look(form, lower string) Word {
	var w Word
	w.Vector = v.Vectors.Find(lower)
	w.Word = v.Words.Find(lower)
	w.Suffix = v.Suffixes.Find(Suffix(lower))
	w.Prefix = v.Prefixes.Find(Prefix(lower))
	var buf [16]byte
	w.Form = v.Forms.findBytes(Form(buf[:0], form))
	if len(form) <= MaxChars {
		for _, r := range form {
			w.Chars[w.NumChars] = v.char(r)
			w.NumChars++
		}
		return w
	}
	rest := form
	for w.NumChars < MaxChars/2 && len(rest) > 0 {
		r, n := utf8.DecodeRuneInString(rest)
		w.Chars[w.NumChars] = v.char(r)
		w.NumChars++
		rest = rest[n:]
	}
	start := len(rest)
	for n := 0; n < MaxChars/2 && start > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(rest[:start])
		start -= size
	}
	for _, r := range rest[start:] {
		w.Chars[w.NumChars] = v.char(r)
		w.NumChars++
	}
	return w
}

// char is the row of a character: 0 is the padding, 1 any character without a
// row of its own.
func (v *Vocabulary) char(r rune) uint8 {
	if r < 128 {
		return v.ascii[r]
	}
	if id, ok := v.runes[r]; ok {
		return id
	}
	return 1
}
