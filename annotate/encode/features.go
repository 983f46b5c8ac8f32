package encode

import (
	"unicode/utf8"

	"github.com/readout-news/readout/model/word"
)

// MaxChars is the number of characters of a word that the filters see; of a
// longer word they see the first and the last half of that many.
const MaxChars = 20

// Word is what the network sees of one token: rows of its tables.
type Word struct {
	Vector, Word, Suffix, Prefix, Form int32
	Chars                              [MaxChars]uint8
	NumChars                           int
}

// RootWord is the row that stands before each sentence.
var RootWord = Word{Vector: 0, Word: word.RootID, Suffix: word.RootID, Prefix: word.RootID, Form: word.RootID}

// Look finds the rows of a word.
func (v *Vocabulary) Look(form string) Word { return v.look(form, word.Lower(form)) }

// look is Look for a word whose small letters are known.
func (v *Vocabulary) look(form, lower string) Word {
	var w Word
	w.Vector = v.Vectors.Find(lower)
	w.Word = v.Words.Find(lower)
	w.Suffix = v.Suffixes.Find(word.Suffix(lower))
	w.Prefix = v.Prefixes.Find(word.Prefix(lower))
	var buf [16]byte
	w.Form = v.Forms.FindBytes(word.Form(buf[:0], form))
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
