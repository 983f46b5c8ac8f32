package dictionary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// decode reads a line as UTF-8, and the bytes that are none as Windows-1252, in
// which most old dictionaries were written; bad tells whether there were any.
func decode(line []byte) (text string, bad bool) {
	if utf8.Valid(line) {
		return string(line), false
	}
	var b strings.Builder
	for len(line) > 0 {
		r, n := utf8.DecodeRune(line)
		if r == utf8.RuneError && n == 1 {
			r = charmap.Windows1252.DecodeByte(line[0])
		}
		b.WriteRune(r)
		line = line[n:]
	}
	return b.String(), true
}

// keyWords are the words of a name or phrase as keys have them: in capitals,
// without accents, brackets and quotation marks, without the full stop behind a
// word and the possessive. "_", "-" and blanks part words. A comma stands as a
// word of its own where commas is set.
func keyWords(s string, commas bool) []string {
	var words []string
	var b strings.Builder
	end := func() {
		if w := strings.TrimRight(b.String(), ".'"); w != "" {
			if base, ok := strings.CutSuffix(w, "'S"); ok && base != "" {
				w = base
			}
			words = append(words, w)
		}
		b.Reset()
	}
	for _, r := range fold(s) {
		switch {
		case r == '_' || r == '-' || r == '–' || r == '—' || r == '/' || unicode.IsSpace(r):
			end()
		case r == ',' || r == ';':
			end()
			if commas {
				words = append(words, ",")
			}
		case r == '\'' || r == '.':
			if b.Len() > 0 {
				b.WriteRune(r)
			}
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '&':
			b.WriteRune(r)
		}
	}
	end()
	return words
}

// fold is s in capitals, curly apostrophes straight and Latin letters without
// accents.
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s) && ascii; i++ {
		ascii = s[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToUpper(s)
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case r == '’' || r == '‘' || r == 'ʼ' || r == '´':
			r = '\''
		case r >= 0x300 && r < 0x370:
			continue // a combining accent
		}
		switch r = unicode.ToUpper(r); r {
		case 'Ł':
			r = 'L'
		case 'Ø':
			r = 'O'
		case 'Đ':
			r = 'D'
		case 'ẞ', 'ß':
			b.WriteByte('S')
			r = 'S'
		case 'Æ':
			b.WriteByte('A')
			r = 'E'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// pluralOf is the plural of the last word of a key by rule.
func pluralOf(key string) string {
	last := key[strings.LastIndexByte(key, ' ')+1:]
	for _, hiss := range [...]string{"S", "X", "Z", "CH", "SH"} {
		if strings.HasSuffix(last, hiss) {
			return key + "ES"
		}
	}
	if n := len(last); n > 1 && last[n-1] == 'Y' && !strings.ContainsRune("AEIOU", rune(last[n-2])) {
		return key[:len(key)-1] + "IES"
	}
	return key + "S"
}
