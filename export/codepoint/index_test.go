package codepoint

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func TestAtIsTheRuneCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringN(0, 600, -1).Draw(t, "text")
		x := New(text)
		for at := range text {
			got, want := x.At(at), utf8.RuneCountInString(text[:at])
			if got != want {
				t.Fatalf("At(%d) of %q is %d, want %d", at, text, got, want)
			}
			if back, err := x.Byte(got); err != nil || back != at {
				t.Fatalf("Byte(%d) of %q is %d (%v), want %d", got, text, back, err, at)
			}
		}
		if got, want := x.At(len(text)), utf8.RuneCountInString(text); got != want {
			t.Fatalf("At(end) is %d, want %d", got, want)
		}
		all := utf8.RuneCountInString(text)
		if back, err := x.Byte(all); err != nil || back != len(text) {
			t.Fatalf("Byte(end) of %q is %d (%v), want %d", text, back, err, len(text))
		}
		if _, err := x.Byte(all + 1); err == nil {
			t.Fatalf("Byte behind the end of %q is no error", text)
		}
	})
}

func TestRange(t *testing.T) {
	x := New("aé𝄞z")
	for _, test := range []struct {
		span       readout.Span
		start, end int
		ok         bool
	}{
		{readout.Span{Start: 0, End: 8}, 0, 4, true},
		{readout.Span{Start: 3, End: 7}, 2, 3, true},
		{readout.Span{Start: 8, End: 8}, 4, 4, true},
		{readout.Span{Start: 2, End: 3}, 0, 0, false},
		{readout.Span{Start: 0, End: 5}, 0, 0, false},
		{readout.Span{Start: -1, End: 1}, 0, 0, false},
		{readout.Span{Start: 3, End: 1}, 0, 0, false},
		{readout.Span{Start: 0, End: 9}, 0, 0, false},
	} {
		start, end, err := x.Range(test.span)
		if start != test.start || end != test.end || (err == nil) != test.ok {
			t.Errorf("Range(%v) = %d, %d, %v; want %d, %d, ok %v", test.span, start, end, err, test.start, test.end, test.ok)
		}
	}
}
