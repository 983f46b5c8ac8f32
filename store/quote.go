package store

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// around is how much text a Quote keeps on each side, in bytes.
const around = 40

// QuoteOf keeps the words of s with what stands around them. s must fit text.
func QuoteOf(text string, s readout.Span) readout.Quote {
	from, to := max(0, s.Start-around), min(len(text), s.End+around)
	for from < s.Start && !utf8.RuneStart(text[from]) {
		from++
	}
	for to > s.End && to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	return readout.Quote{Exact: s.In(text), Prefix: text[from:s.Start], Suffix: text[s.End:to], At: s}
}

// maxPlaces bounds how many places of the same words are weighed.
const maxPlaces = 10_000

// Find gives where the words of q stand in a text that may have changed since.
// Where they stand more than once, it is the place with most of the same words
// around it, and of equals the one nearest to where they stood. It fails where
// the words are gone, or where none of several places has anything of what
// stood around them.
func Find(text string, q readout.Quote) (readout.Span, bool) {
	if q.Exact == "" {
		return readout.Span{}, false
	}
	if s := q.At; s.Start >= 0 && s.Start <= s.End && s.End <= len(text) && s.In(text) == q.Exact &&
		strings.HasSuffix(text[:s.Start], q.Prefix) && strings.HasPrefix(text[s.End:], q.Suffix) {
		return s, true
	}
	var best readout.Span
	most, places := -1, 0
	for at := 0; places < maxPlaces; places++ {
		i := strings.Index(text[at:], q.Exact)
		if i < 0 {
			break
		}
		s := readout.Span{Start: at + i, End: at + i + len(q.Exact)}
		same := ending(text[:s.Start], q.Prefix) + beginning(text[s.End:], q.Suffix)
		if same > most || same == most && away(s, q.At) < away(best, q.At) {
			best, most = s, same
		}
		at = s.End
	}
	if most < 0 || places > 1 && most == 0 && q.Prefix+q.Suffix != "" {
		return readout.Span{}, false
	}
	return best, true
}

func away(s, t readout.Span) int { return max(s.Start-t.Start, t.Start-s.Start) }

// ending counts the bytes at the end of a that are those of b.
func ending(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// beginning counts the bytes at the beginning of a that are those of b.
func beginning(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
