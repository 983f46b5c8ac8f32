// Package segment scores sentences, tokens and words against a treebank, as the
// evaluation script of the CoNLL 2018 shared task does: units match that cover
// the same characters, white space not counted.
package segment

import (
	"errors"
	"fmt"

	"github.com/readout-news/readout"
)

// Count is how many units the treebank has, how many were found, and how many
// of these are right. Counts of several documents are added up.
type Count struct {
	Gold, Found, Right int
}

// F1 is the harmonic mean of precision and recall, from 0 to 1.
func (c Count) F1() float64 {
	if c.Gold+c.Found == 0 {
		return 0
	}
	return 2 * float64(c.Right) / float64(c.Gold+c.Found)
}

// String gives F1 in per cent with the counts behind it.
func (c Count) String() string {
	return fmt.Sprintf("F1 %.2f (gold %d, found %d, right %d)", 100*c.F1(), c.Gold, c.Found, c.Right)
}

func (c *Count) add(d Count) {
	c.Gold += d.Gold
	c.Found += d.Found
	c.Right += d.Right
}

// Score has the figures of the shared task: Tokens are the surface tokens, a
// multiword token counting once, Words the syntactic words.
type Score struct {
	Sentences, Tokens, Words Count
}

// Add adds the counts of t.
func (s *Score) Add(t Score) {
	s.Sentences.add(t.Sentences)
	s.Tokens.add(t.Tokens)
	s.Words.add(t.Words)
}

// String gives the three figures in one line.
func (s Score) String() string {
	return fmt.Sprintf("sentences %.2f, tokens %.2f, words %.2f", 100*s.Sentences.F1(), 100*s.Tokens.F1(), 100*s.Words.F1())
}

// ErrText is given where two Records are not of the same text.
var ErrText = errors.New("the records are not of the same text")

// Compare scores found against gold. Both must be of the same text; white space
// alone is never part of a unit, so that its place does not matter.
func Compare(gold, found *readout.Record) (Score, error) {
	if gold.Document.Text != found.Document.Text {
		return Score{}, ErrText
	}
	return Score{
		Sentences: match(sentences(gold), sentences(found)),
		Tokens:    match(tokens(gold), tokens(found)),
		Words:     match(words(gold), words(found)),
	}, nil
}

func sentences(r *readout.Record) []readout.Span {
	var spans []readout.Span
	for _, s := range r.Sentences {
		spans = append(spans, s.Span)
	}
	return spans
}

func words(r *readout.Record) []readout.Span {
	var spans []readout.Span
	for _, s := range r.Sentences {
		for i := range s.Tokens {
			spans = append(spans, s.Tokens[i].Span)
		}
	}
	return spans
}

func tokens(r *readout.Record) []readout.Span {
	var spans []readout.Span
	for _, s := range r.Sentences {
		for i := 0; i < len(s.Tokens); {
			n := max(1, min(s.Tokens[i].Multiword, len(s.Tokens)-i))
			spans = append(spans, readout.Span{Start: s.Tokens[i].Span.Start, End: s.Tokens[i+n-1].Span.End})
			i += n
		}
	}
	return spans
}

// match counts the spans that both lists have; both are in order of text.
func match(gold, found []readout.Span) Count {
	c := Count{Gold: len(gold), Found: len(found)}
	for len(gold) > 0 && len(found) > 0 {
		switch g, f := gold[0], found[0]; {
		case g == f:
			c.Right++
			gold, found = gold[1:], found[1:]
		case g.Start < f.Start || g.Start == f.Start && g.End < f.End:
			gold = gold[1:]
		default:
			found = found[1:]
		}
	}
	return c
}
