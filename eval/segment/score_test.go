package segment

import (
	"testing"

	"github.com/readout-news/readout"
)

func recordOf(text string, sentences ...[]readout.Token) *readout.Record {
	r := &readout.Record{Document: &readout.Document{Text: text}}
	for _, tokens := range sentences {
		r.Sentences = append(r.Sentences, readout.Sentence{
			Span:   readout.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End},
			Tokens: tokens,
		})
	}
	return r
}

func word(start, end, multiword int) readout.Token {
	return readout.Token{Span: readout.Span{Start: start, End: end}, Multiword: multiword}
}

func TestCompare(t *testing.T) {
	const text = "He didn't go. No."
	gold := recordOf(text,
		[]readout.Token{word(0, 2, 0), word(3, 6, 2), word(6, 9, 0), word(10, 12, 0), word(12, 13, 0)},
		[]readout.Token{word(14, 16, 0), word(16, 17, 0)})
	found := recordOf(text,
		[]readout.Token{word(0, 2, 0), word(3, 9, 0), word(10, 12, 0), word(12, 13, 0), word(14, 17, 0)})
	s, err := Compare(gold, found)
	if err != nil {
		t.Fatal(err)
	}
	want := Score{
		Sentences: Count{Gold: 2, Found: 1, Right: 0},
		Tokens:    Count{Gold: 6, Found: 5, Right: 4}, // "didn't" is one token of both
		Words:     Count{Gold: 7, Found: 5, Right: 3},
	}
	if s != want {
		t.Errorf("got %+v, want %+v", s, want)
	}
	if f := s.Tokens.F1(); f < 0.7272 || f > 0.7273 {
		t.Errorf("F1 %v", f)
	}
	s.Add(s)
	if s.Words.Right != 6 {
		t.Errorf("sum %+v", s)
	}
	if self, _ := Compare(gold, gold); self.Words.F1() != 1 || self.Sentences.F1() != 1 {
		t.Errorf("against itself: %v", self)
	}
	if _, err := Compare(gold, recordOf("other")); err != ErrText {
		t.Errorf("another text: %v", err)
	}
	if (Count{}).F1() != 0 {
		t.Error("F1 of nothing")
	}
}
