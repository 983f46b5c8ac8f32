package dyad_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-news/readout/export/dyad"
)

// TestAnyWordsFit holds that no words break a row, whatever they are.
func TestAnyWordsFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.OneOf(rapid.String(), rapid.StringMatching(`[=+@"\t\r\n; -]{0,9}[a-z;]{0,5}[\t"\x00]{0,3}`)).Draw(t, "words")
		for _, c := range []string{dyad.Cell(words), dyad.List([]string{words, words, "x"}, "; ")} {
			if !utf8.ValidString(c) || strings.ContainsAny(c, "\t\r\n\"\x00") || strings.TrimSpace(c) != c {
				t.Fatalf("%q gives %q", words, c)
			}
			if c != "" && strings.ContainsRune("=+-@", rune(c[0])) {
				t.Fatalf("%q gives %q, a formula", words, c)
			}
		}
		if once := dyad.Cell(words); dyad.Cell(once) != once {
			t.Fatalf("%q: a cell is no cell", words)
		}
		if list := dyad.List([]string{words, words, "x"}, "; "); dyad.Cell(words) != "" && strings.Count(list, ";") != 2 {
			t.Fatalf("%q gives the list %q", words, list)
		}
	})
}
