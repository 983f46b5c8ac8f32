package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// running puts the tokens of a document together as a newspaper prints them:
// no space before a comma, a blank line between paragraphs. Every program then
// has to find sentences and tokens by itself. Where the set does not say how
// it was, as at hyphens, the common case is taken.
func running(r *readout.Record) string {
	var b strings.Builder
	for i := 0; i < len(r.Sentences); {
		j := i
		var tokens []string
		for ; j < len(r.Sentences) && r.Sentences[j].Paragraph == r.Sentences[i].Paragraph; j++ {
			tokens = append(tokens, forms(r, r.Sentences[j])...)
		}
		if i > 0 {
			b.WriteString("\n\n")
		}
		glue(&b, tokens)
		i = j
	}
	b.WriteByte('\n')
	return b.String()
}

// clitics follow an apostrophe without a space.
var clitics = map[string]bool{"s": true, "t": true, "re": true, "ve": true, "ll": true, "d": true, "m": true}

func glue(b *strings.Builder, tokens []string) {
	quoted, joined := false, true // inside straight quotes; no space before this token
	for i, t := range tokens {
		next := ""
		if i+1 < len(tokens) {
			next = tokens[i+1]
		}
		joins := false // no space after it
		switch t {
		case "(", "[", "“", "‘", "$", "£", "€":
			joins = true
		case `"`:
			joined, joins = joined || quoted, !quoted
			quoted = !quoted
		case "’", "'":
			joined, joins = true, clitics[next]
		case "-", "/":
			if i > 0 && wordlike(tokens[i-1]) && (t == "/" || lower(next)) {
				joined, joins = true, true
			}
		default:
			joined = joined || closes(t)
		}
		if !joined {
			b.WriteByte(' ')
		}
		b.WriteString(t)
		joined = joins
	}
}

// closes tells whether t stands without a space after what it belongs to.
func closes(t string) bool {
	switch t {
	case ",", ".", ";", ":", "!", "?", ")", "]", "”", "%", "...", "…", "n't", "n’t":
		return true
	}
	r, n := utf8.DecodeRuneInString(t)
	return (r == '\'' || r == '’') && clitics[strings.ToLower(t[n:])]
}

func wordlike(t string) bool {
	r, _ := utf8.DecodeLastRuneInString(t)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func lower(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsLower(r) || unicode.IsDigit(r)
}
