package network

import (
	"github.com/readout-news/readout"
)

// Lengths of a sequence in tokens: after cutAfter it ends with the sentence,
// and it never has more than cutAt.
const (
	cutAfter = 500
	cutAt    = 1000
)

// Place is a Token: its sentence in the Record and its index there.
type Place struct{ Sentence, Token int32 }

// Sequence is what is read at once: the tokens of a paragraph.
type Sequence struct {
	Places   []Place
	Features [][FeatureCount]uint8
}

// Span is from the first byte of token from to the last of token to-1.
func (s *Sequence) Span(r *readout.Record, from, to int) readout.Span {
	return readout.Span{Start: s.token(r, from).Span.Start, End: s.token(r, to-1).Span.End}
}

func (s *Sequence) token(r *readout.Record, i int) *readout.Token {
	p := s.Places[i]
	return &r.Sentences[p.Sentence].Tokens[p.Token]
}

// Sequences cuts the spoken passages of a Record, which has sentences, trees,
// quotations and names, into Sequences.
func Sequences(r *readout.Record) []Sequence {
	var out []Sequence
	var cur Sequence
	flush := func() {
		if len(cur.Places) > 0 {
			out = append(out, cur)
			cur = Sequence{}
		}
	}
	paragraph, passage := -1, -1
	at := 0
	for i := range r.Sentences {
		s := &r.Sentences[i]
		if len(s.Tokens) == 0 {
			continue
		}
		for at+1 < len(r.Document.Passages) && r.Document.Passages[at+1].Span.Start <= s.Span.Start {
			at++
		}
		if s.Paragraph != paragraph || at != passage || len(cur.Places) >= cutAfter {
			flush()
		}
		paragraph, passage = s.Paragraph, at
		if at < len(r.Document.Passages) && !r.Document.Passages[at].Voice.Spoken() {
			continue
		}
		for t := range s.Tokens {
			if len(cur.Places) == cutAt {
				flush()
			}
			cur.Places = append(cur.Places, Place{int32(i), int32(t)})
		}
	}
	flush()
	describe(r, out)
	return out
}
