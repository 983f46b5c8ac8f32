package layout

import (
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"none", " \n\t\u00a0\n", nil},
		{"a line each", "The first paragraph is here.\nThe second one is here.\r\nThe third.", []string{"The first paragraph is here.", "The second one is here.", "The third."}},
		{"blank lines", "\n\nOne.\n\n \nTwo.\n", []string{"One.", "Two."}},
		{"hard-wrapped", "Ministers of three states met on Tuesday to save\nthe treaty, which lapses at the end of the month\nunless all of them sign.\n\nThe talks were held behind closed doors, as they\nhad been last year in the same old house by the\nriver.",
			[]string{"Ministers of three states met on Tuesday to save\nthe treaty, which lapses at the end of the month\nunless all of them sign.", "The talks were held behind closed doors, as they\nhad been last year in the same old house by the\nriver."}},
		{"hard-wrapped with a head", "Ministers meet over river\nBy Ruth Nakato\n\nMinisters of three states met on Tuesday to save\nthe treaty, which lapses at the end of the month\nunless all of them sign, and then\nwent home.",
			[]string{"Ministers meet over river", "By Ruth Nakato", "Ministers of three states met on Tuesday to save\nthe treaty, which lapses at the end of the month\nunless all of them sign, and then\nwent home."}},
		{"one stray break", "The minister said on Monday that the bridge had been closed\nto all traffic until June.\nNobody was hurt.", []string{"The minister said on Monday that the bridge had been closed\nto all traffic until June.", "Nobody was hurt."}},
		{"indented", "Ministers of three states met on Tuesday to save\nthe treaty, which lapses at the end of the month.\n   The talks were held behind closed doors, as it\nwas last year. Nobody had expected them to meet\nat all.",
			[]string{"Ministers of three states met on Tuesday to save\nthe treaty, which lapses at the end of the month.", "The talks were held behind closed doors, as it\nwas last year. Nobody had expected them to meet\nat all."}},
		{"items", "1. Boats leave the strait.\n2. Fishermen may work there.", []string{"1. Boats leave the strait.", "2. Fishermen may work there."}},
		{"quoted lines", "Before it.\n> The first quoted line.\n> The second one.\nAfter it.", []string{"Before it.", "> The first quoted line.", "> The second one.", "After it."}},
		{"old and odd line ends", "One.\rTwo.\u2028Three.\u2029Four.", []string{"One.", "Two.", "Three.", "Four."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range Paragraphs(c.text) {
				got = append(got, p.In(c.text))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestParagraphsCover(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "The minister", " ", "\n", "\n\n", "\r\n", ".", "“", "> ", "- ", "1. ", "\u00a0", "\u2028", "é", "said on Tuesday that it was so"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(piece).Draw(t, "text"), "")
		Cover(t, text, Paragraphs(text))
	})
}

// Cover fails where spans are not in order, begin or end with white space, or
// leave out a character that is none.
func Cover(t interface{ Fatalf(string, ...any) }, text string, spans []readout.Span) {
	at := 0
	for _, s := range spans {
		if s.Empty() || s.Start < at || strings.TrimSpace(s.In(text)) != s.In(text) {
			t.Fatalf("span %v %q of %q", s, s.In(text), text)
		}
		if strings.TrimFunc(text[at:s.Start], unicode.IsSpace) != "" {
			t.Fatalf("%q is left out of %q", text[at:s.Start], text)
		}
		at = s.End
	}
	if strings.TrimFunc(text[at:], unicode.IsSpace) != "" {
		t.Fatalf("%q is left out of %q", text[at:], text)
	}
}

func TestParagraphsLinear(t *testing.T) {
	for _, text := range []string{strings.Repeat("\n", 1<<20), strings.Repeat("word ", 2<<20), strings.Repeat("A line of text\n", 1<<17)} {
		start := time.Now()
		Paragraphs(text)
		if d := time.Since(start); d > 3*time.Second {
			t.Errorf("%q...: %v", text[:5], d)
		}
	}
}
