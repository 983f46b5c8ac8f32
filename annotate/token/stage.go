// Package token cuts a Document into sentences and tokens as Universal
// Dependencies has them for English: clitics are words of their own ("do" +
// "n't", "Xi" + "'s"), hyphenated compounds are taken apart at the hyphen
// ("state" + "-" + "run") except after a prefix ("pro-Beijing"), quotation
// marks, brackets and per cent signs stand alone.
//
// Everything is rules over one pass of the text. Time and memory are linear in
// its length, whatever the text is.
package token

import (
	"context"

	"github.com/readout-news/readout"
)

// LongestSentence is the number of tokens after which a stretch without any
// sentence end is cut, so that the stages behind this one have bounded work.
// The cut is made behind the last semicolon, colon, comma, dash or bracket in
// the second half of the stretch, and where there is none, at the bound. Real
// sentences are far shorter; tables and lists without full stops are not.
const LongestSentence = 400

// longestToken is the number of bytes after which a run of letters or other
// characters without white space is cut, at a character that starts anew.
const longestToken = 512

// Stage fills Record.Sentences. It is ready for use as it is and may be shared.
type Stage struct{}

// Name is "token".
func (Stage) Name() string { return "token" }

// Version changes with the rules.
func (Stage) Version() string { return "rules-1" }

// Needs the text; Paragraphs and Passages are made use of where they are given.
func (Stage) Needs() readout.Layer { return readout.Text }

// Adds sentences with the spans of their tokens.
func (Stage) Adds() readout.Layer { return readout.Tokens }

// Run replaces r.Sentences. Every byte of a Passage that is not white space
// comes to lie in exactly one token; where the Document has no Passages, that
// holds for the whole text. No sentence crosses the border of a Passage or of a
// Paragraph; where the Document has no Paragraphs, blank lines part them. All
// sentences share one slice of tokens. It fails with ctx.Err() alone.
func (Stage) Run(ctx context.Context, r *readout.Record) error {
	s := newScanner(r.Document.Text)
	for i, b := range blocks(r.Document) {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		s.block(b)
	}
	r.Sentences = s.sentences()
	return nil
}

// sentences gives what was cut, each sentence with its piece of the tokens.
func (s *scanner) sentences() []readout.Sentence {
	if len(s.cuts) == 0 {
		return nil
	}
	out := make([]readout.Sentence, len(s.cuts))
	for i, c := range s.cuts {
		tokens := s.tokens[c.first:c.end:c.end]
		out[i] = readout.Sentence{
			Span:      readout.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End},
			Paragraph: c.paragraph,
			Tokens:    tokens,
		}
	}
	return out
}
