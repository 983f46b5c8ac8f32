package token

import (
	"context"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

// run gives the sentences of the document.
func run(t testing.TB, d *readout.Document) []readout.Sentence {
	t.Helper()
	r := &readout.Record{Document: d}
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		t.Fatal(err)
	}
	return r.Sentences
}

// fataler is what a test and a property have in common.
type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

// holds checks what the Stage promises of every text.
func holds(t fataler, d *readout.Document) {
	t.Helper()
	r := &readout.Record{Document: d}
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		t.Fatalf("Run: %v", err)
	}
	text := d.Text
	at := 0
	passages := d.Passages
	if len(passages) == 0 {
		passages = []readout.Passage{{Span: readout.Span{End: len(text)}}}
	}
	inside := func(s readout.Span) bool {
		for _, p := range passages {
			if p.Span.Contains(s) {
				return true
			}
		}
		return false
	}
	blank := func(from, to int) {
		for i, c := range text[from:to] {
			if !unicode.IsSpace(c) && inside(readout.Span{Start: from + i, End: from + i + 1}) {
				t.Fatalf("byte %d (%q) of %q is in no token", from+i, c, text)
			}
		}
	}
	paragraph := 0
	for _, s := range r.Sentences {
		if len(s.Tokens) == 0 || len(s.Tokens) > LongestSentence {
			t.Fatalf("a sentence of %d tokens", len(s.Tokens))
		}
		if want := (readout.Span{Start: s.Tokens[0].Span.Start, End: s.Tokens[len(s.Tokens)-1].Span.End}); s.Span != want {
			t.Fatalf("sentence %v, tokens %v", s.Span, want)
		}
		if !inside(s.Span) {
			t.Fatalf("sentence %v lies in no single passage of %v", s.Span, passages)
		}
		if len(d.Paragraphs) > 0 {
			if p := d.Paragraphs[s.Paragraph]; !p.Contains(s.Span) {
				t.Fatalf("sentence %v lies outside of its paragraph %v", s.Span, p)
			}
		}
		if s.Paragraph < paragraph {
			t.Fatalf("paragraph %d after %d", s.Paragraph, paragraph)
		}
		paragraph = s.Paragraph
		multiword := 0
		for i, token := range s.Tokens {
			span := token.Span
			if span.Empty() || span.Start < at || span.End > len(text) {
				t.Fatalf("token %v after %d in %q", span, at, text)
			}
			blank(at, span.Start)
			at = span.End
			form := span.In(text)
			if strings.IndexFunc(form, unicode.IsSpace) >= 0 {
				t.Fatalf("white space in token %q", form)
			}
			if utf8.ValidString(text) && !utf8.ValidString(form) {
				t.Fatalf("token %q parts a character of %q", form, text)
			}
			if token.Head != readout.NoHead {
				t.Fatalf("head %d", token.Head)
			}
			if token.Multiword == 1 || token.Multiword > 0 && multiword > 0 || i+token.Multiword > len(s.Tokens) {
				t.Fatalf("multiword %d at %d of %d in %q", token.Multiword, i, len(s.Tokens), text)
			}
			if multiword > 0 && span.Start != s.Tokens[i-1].Span.End {
				t.Fatalf("a gap within a multiword token of %q", text)
			}
			multiword = max(multiword-1, token.Multiword-1, 0)
		}
	}
	blank(at, len(text))
}

// pieces are what news text and broken text are made of.
var pieces = []string{
	"The", "minister", "said", "don't", "workers'", "Xi’s", "U.S.", "p.m.", "Mr.", "No.", "5", "1,200", "3.5%", "$5bn", "cannot",
	"state-run", "pro-Beijing", "555-010-0123", "http://example.org/a_(b).", "x@example.org", "#tag", "@name", ":)", "[1]", "etc.",
	".", "...", "…", "?!", "\"", "'", "“", "”", "‘", "’", "``", "''", "(", ")", "[", "]", "-", "--", "—", "/", "\n", "\n\n", " ", "\t",
	"\u00a0", "\u200b", "\u200d", "\ufeff", "é", "e\u0301", "\u0301", "👩‍👩‍👧", "🇺🇬", "新华社", "تقرير", "עברית", "ไทย", "\x00", "\x7f", "•", "1.", "a)",
	"'90s", "5'6\"", "o'clock", "she'd've", "s", ",", ";", ":", "&", "\r\n", "\u2028", "\u0085", "<", ">", "*", "_",
}

func texts() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		if rapid.Bool().Draw(t, "any") {
			return rapid.String().Draw(t, "text")
		}
		return strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "glue"))
	})
}

func TestEveryByteIsInOneToken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &readout.Document{Text: texts().Draw(t, "text")}
		if rapid.Bool().Draw(t, "passages") {
			d.Passages = spans(t, d.Text, "passage", func(s readout.Span) readout.Passage { return readout.Passage{Span: s} })
		}
		if rapid.Bool().Draw(t, "paragraphs") {
			d.Paragraphs = spans(t, d.Text, "paragraph", func(s readout.Span) readout.Span { return s })
		}
		holds(t, d)
	})
}

// spans parts text at characters drawn by chance; the parts cover all of it.
func spans[T any](t *rapid.T, text, label string, of func(readout.Span) T) []T {
	var out []T
	from := 0
	for at := range text {
		if at > from && rapid.IntRange(0, 5).Draw(t, label) == 0 {
			out = append(out, of(readout.Span{Start: from, End: at}))
			from = at
		}
	}
	if from < len(text) {
		out = append(out, of(readout.Span{Start: from, End: len(text)}))
	}
	return out
}

func FuzzStage(f *testing.F) {
	for _, p := range pieces {
		f.Add(p)
	}
	f.Add(strings.Join(pieces, " "))
	f.Add(strings.Join(pieces, ""))
	f.Fuzz(func(t *testing.T, text string) {
		holds(t, &readout.Document{Text: text})
	})
}
