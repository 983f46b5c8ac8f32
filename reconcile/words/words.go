// Package words reads a text the way comparison needs it: as a row of words
// without case, accents and punctuation, each with the bytes that it stands on,
// and each marked as quoted or as narrative. It makes no use of the tokens of
// the Record, so that two texts are cut alike whatever read them.
package words

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/readout-news/readout"
)

// Word is one word of a text.
type Word struct {
	Span   readout.Span // its letters and digits, without a possessive ending
	Form   string       // folded: lower case, no accents, no apostrophes; "1,200" is "1200"
	Quoted bool         // it stands between quotation marks as somebody's words
	Upper  bool         // it is written with a capital first letter
	First  bool         // it is the first word after a sentence end, a line end or a mark of quotation
	Voice  readout.Voice
	// Break is true where the word does not follow the one before it in one
	// voice: no run of words goes across.
	Break bool
}

// Of gives the words of the Passages in which statements count as told, report
// and commentary, in order of text. A text without Passages is all report.
func Of(r *readout.Record) []Word {
	text := r.Document.Text
	passages := r.Document.Passages
	if len(passages) == 0 {
		passages = []readout.Passage{{Span: readout.Span{End: len(text)}}}
	}
	var ws []Word
	for _, p := range passages {
		if !p.Voice.Spoken() || p.Span.Start < 0 || p.Span.End > len(text) || p.Span.Empty() {
			continue
		}
		n := len(ws)
		ws = appendWords(ws, text, p.Span)
		for i := n; i < len(ws); i++ {
			ws[i].Voice = p.Voice
		}
		if n < len(ws) && n > 0 {
			ws[n].Break = ws[n-1].Voice != p.Voice || !blank(text[ws[n-1].Span.End:ws[n].Span.Start])
		}
	}
	markQuoted(ws, r.Quotations)
	return ws
}

// In gives the words of one Span of a text, whatever its voice.
func In(text string, s readout.Span) []Word {
	if s.Empty() || s.Start < 0 || s.End > len(text) {
		return nil
	}
	return appendWords(nil, text, s)
}

// blank reports whether a gap between two passages of one voice holds no word:
// then they are one.
func blank(gap string) bool {
	for _, c := range gap {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return false
		}
	}
	return true
}

// appendWords scans s once. A word is a run of letters, digits and marks; an
// apostrophe between letters and a comma or full stop between digits belong to
// it, and so does a full stop between single letters ("U.S").
func appendWords(ws []Word, text string, s readout.Span) []Word {
	first := true
	for i := s.Start; i < s.End; {
		c, size := utf8.DecodeRuneInString(text[i:s.End])
		if !wordRune(c) {
			first = first || ends(c)
			i += size
			continue
		}
		start := i
		end := wordEnd(text, i, s.End)
		w := Word{Span: readout.Span{Start: start, End: end}, Upper: unicode.IsUpper(c), First: first}
		var cut int
		w.Form, cut = fold(text[start:end])
		w.Span.End -= cut
		i = end
		first = false
		if w.Form == "" || w.Form == "s" && start > s.Start && apostropheBefore(text[:start]) {
			continue
		}
		ws = append(ws, w)
	}
	return ws
}

func wordEnd(text string, i, limit int) int {
	var before rune
	letters := 0 // since the last full stop
	for i < limit {
		c, size := utf8.DecodeRuneInString(text[i:limit])
		if wordRune(c) {
			before = c
			letters++
			i += size
			continue
		}
		after, _ := utf8.DecodeRuneInString(text[i+size : limit])
		switch {
		case apostrophe(c) && unicode.IsLetter(before) && unicode.IsLetter(after):
		case (c == ',' || c == '.') && unicode.IsDigit(before) && unicode.IsDigit(after):
		case c == '.' && letters == 1 && unicode.IsUpper(before) && unicode.IsUpper(after):
			letters = 0
		case c == '\u00ad' || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060':
		default:
			return i
		}
		i += size
	}
	return i
}

func wordRune(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c)
}

func apostrophe(c rune) bool { return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' }

// ends reports whether a word after c may be capitalised for its place alone.
func ends(c rune) bool {
	switch c {
	case '.', '!', '?', '\n', '"', '“', '”', '„', '«', '»', ':', '•':
		return true
	}
	return false
}

func apostropheBefore(text string) bool {
	c, _ := utf8.DecodeLastRuneInString(text)
	return apostrophe(c)
}

// fold gives the folded form and the number of bytes of a possessive ending
// that it has left out.
func fold(s string) (string, int) {
	cut := possessive(s)
	s = s[:len(s)-cut]
	ascii, plain := true, true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
		plain = plain && ('a' <= s[i] && s[i] <= 'z' || '0' <= s[i] && s[i] <= '9')
	}
	if plain {
		return s, cut
	}
	if !ascii {
		s = norm.NFKD.String(s)
	}
	b := make([]byte, 0, len(s))
	for i, c := range s {
		switch {
		case c == '.' && i > 0 && unicode.IsDigit(rune(s[i-1])):
			b = append(b, '.')
		case unicode.IsMark(c) || !wordRune(c):
		default:
			b = utf8.AppendRune(b, unicode.ToLower(c))
		}
	}
	return string(b), cut
}

// possessive is the length of "'s" at the end of s, in any spelling of the
// apostrophe, and 0 where there is none.
func possessive(s string) int {
	if len(s) < 3 || s[len(s)-1] != 's' && s[len(s)-1] != 'S' {
		return 0
	}
	c, size := utf8.DecodeLastRuneInString(s[:len(s)-1])
	if !apostrophe(c) {
		return 0
	}
	return size + 1
}
