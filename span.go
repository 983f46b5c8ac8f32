package readout

// Span is a half-open range of bytes [Start, End) into Document.Text, counted
// from 0. The zero Span (and every other with Start == End) covers nothing and
// stands for "absent".
type Span struct {
	Start, End int
}

// Empty reports whether s covers no byte, which is how an absent part is told.
func (s Span) Empty() bool { return s.Start >= s.End }

// Len is the number of bytes that s covers.
func (s Span) Len() int { return max(0, s.End-s.Start) }

// In gives the piece of text that s covers. The caller must pass the text that
// s was made for; a Span that does not fit panics, as a slice does.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies wholly within s. An empty t is contained
// where its start is.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Cover is the smallest Span that holds both s and t; an empty one counts for
// nothing.
func (s Span) Cover(t Span) Span {
	switch {
	case s.Empty():
		return t
	case t.Empty():
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Compare orders Spans by start, the longer one first where they start
// together, so that a containing Span stands before what it contains.
func (s Span) Compare(t Span) int {
	if s.Start != t.Start {
		return s.Start - t.Start
	}
	return t.End - s.End
}
