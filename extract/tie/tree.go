package tie

import (
	"strings"

	"github.com/readout-news/readout"
)

// cast is what is known of the whole Record.
type cast struct {
	record *readout.Record
	leads  map[string]string // last words of the names of leaders, with their state
	// pair are the parties of the relation spoken of last, to whom "their ties"
	// goes back; pairAt is its sentence.
	pair   []readout.Span
	pairAt int
}

// tree is a sentence with what the rules ask of it.
type tree struct {
	*cast
	tokens []readout.Token
	first  []int // first child of each token, -1 where it has none
	next   []int // next child of the same head
	named  []int // index into Record.Names of the name that covers each token, -1
	pair   []readout.Span
}

func newTree(c *cast, s *readout.Sentence, name int) *tree {
	n := len(s.Tokens)
	t := &tree{cast: c, tokens: s.Tokens, first: make([]int, n), next: make([]int, n), named: make([]int, n)}
	for k := range s.Tokens {
		t.first[k], t.named[k] = -1, -1
	}
	for k := n - 1; k >= 0; k-- {
		t.next[k] = -1
		if h := s.Tokens[k].Head; h >= 0 && h < n && h != k {
			t.next[k], t.first[h] = t.first[h], k
		}
	}
	names := c.record.Names
	for k := range s.Tokens {
		at := s.Tokens[k].Span
		for name < len(names) && names[name].Span.End <= at.Start {
			name++
		}
		if name < len(names) && names[name].Span.Contains(at) {
			t.named[k] = name
		}
	}
	return t
}

// kids calls yield for the children of token k, in order.
func (t *tree) kids(k int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for c := t.first[k]; c >= 0; c = t.next[c] {
			if !yield(c) {
				return
			}
		}
	}
}

// kid is the first child of k with one of the relations, -1 where there is none.
// A relation given without subtype stands for all of them.
func (t *tree) kid(k int, rels ...string) int {
	for c := range t.kids(k) {
		if t.rel(c, rels...) {
			return c
		}
	}
	return -1
}

// rel reports whether token k has one of the relations.
func (t *tree) rel(k int, rels ...string) bool {
	got := t.tokens[k].Rel
	base, _, _ := strings.Cut(got, ":")
	for _, r := range rels {
		if got == r || base == r {
			return true
		}
	}
	return false
}

// raw is the form of token k, "" outside of the sentence.
func (t *tree) raw(k int) string {
	if k < 0 || k >= len(t.tokens) {
		return ""
	}
	return t.record.Text(t.tokens[k].Span)
}

// low is the form in lower case with plain apostrophes.
func (t *tree) low(k int) string {
	return strings.ReplaceAll(strings.ToLower(t.raw(k)), "’", "'")
}

// is reports whether token k is one of the forms, in lower case.
func (t *tree) is(k int, forms ...string) bool {
	low := t.low(k)
	if low == "" {
		return false
	}
	for _, f := range forms {
		if low == f {
			return true
		}
	}
	return false
}

// lemma of token k in lower case.
func (t *tree) lemma(k int) string {
	if k < 0 || k >= len(t.tokens) {
		return ""
	}
	return strings.ToLower(t.tokens[k].Lemma)
}

// head of token k, -1 where it has none in the sentence.
func (t *tree) head(k int) int {
	if k < 0 || k >= len(t.tokens) {
		return -1
	}
	if h := t.tokens[k].Head; h >= 0 && h < len(t.tokens) && h != k {
		return h
	}
	return -1
}

// cases are the prepositions of token k: "for", "with".
func (t *tree) cased(k int, forms ...string) bool {
	for c := range t.kids(k) {
		if t.rel(c, "case") && t.is(c, forms...) {
			return true
		}
	}
	return false
}

// span covers the tokens [from, to].
func (t *tree) span(from, to int) readout.Span {
	return readout.Span{Start: t.tokens[from].Span.Start, End: t.tokens[to].Span.End}
}

func lower(s string) string { return strings.ToLower(s) }
