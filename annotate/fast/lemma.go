package fast

import (
	"unicode"
	"unicode/utf8"
)

// Script says how a lemma comes from its form: how to write the form, how many
// bytes to cut from its end, and what to put there.
type Script struct {
	Case Casing
	Cut  int
	Add  string
}

// Casing is how a Script writes the form before it cuts.
type Casing byte

// The casings. Whole means that Add is the lemma, whatever the form.
const (
	Small   Casing = 'l'
	Kept    Casing = 'k'
	Titled  Casing = 't'
	Whole   Casing = '='
	maxTail        = 7 // bytes of the longest suffix that a script hangs on
)

// ScriptOf finds the Script that changes form into lemma and cuts least.
func ScriptOf(form, lemma string) Script {
	best, cost := Script{Whole, 0, lemma}, 1<<30
	for _, way := range []Casing{Small, Kept, Titled} {
		base := way.write(form)
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
		if c := 2*(len(base)-n) + 3*(len(lemma)-n); c < cost {
			best, cost = Script{way, len(base) - n, lemma[n:]}, c
		}
	}
	return best
}

func (c Casing) write(form string) string {
	switch c {
	case Small:
		return string(appendLower(nil, form))
	case Titled:
		lower := appendLower(nil, form)
		r, n := utf8.DecodeRune(lower)
		return string(append(utf8.AppendRune(nil, unicode.ToUpper(r)), lower[n:]...))
	}
	return form
}

// Apply makes the lemma of form.
func (s *Script) Apply(form string) string {
	var known strand
	return s.apply(form, appendLower(nil, form), &known)
}

// apply makes the lemma of form, whose small letters are lower. It looks new
// strings up in, and adds them to, known.
func (s *Script) apply(form string, lower []byte, known *strand) string {
	if form == "" && s.Case != Whole {
		return form
	}
	switch s.Case {
	case Whole:
		return s.Add
	case Kept:
		if s.Cut >= len(form) {
			return form
		}
		if s.Add == "" {
			return form[:len(form)-s.Cut]
		}
		known.buf = append(known.buf[:0], form...)
	case Small:
		if s.Add == "" && s.Cut < len(form) && len(form) == len(lower) && form == string(lower) {
			return form[:len(form)-s.Cut]
		}
		known.buf = append(known.buf[:0], lower...)
	default:
		r, n := utf8.DecodeRune(lower)
		known.buf = append(utf8.AppendRune(known.buf[:0], unicode.ToUpper(r)), lower[n:]...)
	}
	if s.Cut >= len(known.buf) {
		return form
	}
	known.buf = append(known.buf[:len(known.buf)-s.Cut], s.Add...)
	return known.get()
}

// strand keeps strings that were made before, so that they are made once.
type strand struct {
	buf  []byte
	kept map[string]string
}

// get is the string in buf.
func (k *strand) get() string {
	if s, ok := k.kept[string(k.buf)]; ok {
		return s
	}
	if k.kept == nil || len(k.kept) > 1<<14 {
		k.kept = map[string]string{}
	}
	s := string(k.buf)
	if len(s) < 64 {
		k.kept[s] = s
	}
	return s
}

// Lemmas finds Scripts by tag and the longest known end of a word.
type Lemmas struct {
	Scripts []Script
	Ends    *Lexicon // WordKey and TailKey to the number of a Script
}

// WordKey is the key of a whole word with a tag.
func WordKey(w *Word, tag int) uint64 { return pair(w.lower, uint64(tag)+3) }

// TailKey is the key of the last n bytes of a word with a tag.
func TailKey(w *Word, n int, tag int) uint64 {
	return pair(w.suffix(uint(n)), uint64(tag)*16+uint64(n)+1<<20)
}

// Find is the number of the script for a word of so many bytes in small
// letters.
func (l *Lemmas) Find(w *Word, length, tag int) int {
	if s, ok := l.Ends.Find(WordKey(w, tag)); ok {
		return s
	}
	for n := min(maxTail, length); n >= 0; n-- {
		if s, ok := l.Ends.Find(TailKey(w, n, tag)); ok {
			return s
		}
	}
	return 0
}
