package encode

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Script writes down how a lemma comes from its form: how to write the form
// (k as it is, l in small letters, t with a capital first), how many characters
// to cut from its end, and what to put there: "l3y" makes "Stories" "story".
// "=be" is a lemma that shares nothing with its form.
func Script(form, lemma string) string {
	best := "=" + lemma
	cost := 1 << 20
	for _, way := range []string{"k", "l", "t"} {
		base := write(way, form)
		n := 0
		for n < len(base) && n < len(lemma) && base[n] == lemma[n] {
			n++
		}
		for n > 0 && (n < len(base) && !utf8.RuneStart(base[n]) || n < len(lemma) && !utf8.RuneStart(lemma[n])) {
			n--
		}
		if n == 0 {
			continue
		}
		cut := utf8.RuneCountInString(base[n:])
		if c := 2*cut + 3*len(lemma[n:]); c < cost && cut < 10 {
			cost = c
			best = way + strconv.Itoa(cut) + lemma[n:]
		}
	}
	return best
}

func write(way, form string) string {
	switch way {
	case "l":
		return strings.ToLower(form)
	case "t":
		lower := strings.ToLower(form)
		r, n := utf8.DecodeRuneInString(lower)
		return string(unicode.ToUpper(r)) + lower[n:]
	}
	return form
}

// Apply makes the lemma of form by a Script; where the Script cuts more than
// there is, the lemma is the form in small letters.
func Apply(script, form string) string {
	stem, tail := apply(script, form, strings.ToLower(form))
	return stem + tail
}

// apply is Apply for a form whose small letters are known. It gives the lemma in
// two parts, so that nothing is copied for most words.
func apply(script, form, lower string) (stem, tail string) {
	if len(script) < 2 || script == "k0" {
		return form, ""
	}
	base := form
	switch script[0] {
	case '=':
		return script[1:], ""
	case 'l':
		base = lower
	case 't':
		base = write("t", form)
	}
	end := len(base)
	for cut := int(script[1] - '0'); cut > 0; cut-- {
		if end == 0 {
			return lower, ""
		}
		_, n := utf8.DecodeLastRuneInString(base[:end])
		end -= n
	}
	if end == 0 && len(script) == 2 {
		return lower, ""
	}
	return base[:end], script[2:]
}

// Lexicon knows the scripts of words that were seen with one lemma: lower-case
// form, a tab and the part of speech to the index of the script.
type Lexicon map[string]int32

// Find is the script of a lower-case form as that part of speech.
func (l Lexicon) Find(lower, upos string) (int32, bool) {
	var buf [64]byte
	key := append(buf[:0], lower...)
	key = append(key, '\t')
	key = append(key, upos...)
	script, ok := l[string(key)]
	return script, ok
}
