// Package codepoint turns the byte offsets that readout thinks in into the
// Unicode code points that JSON and brat count. An Index is built once a text,
// so that a whole Record is converted in time linear in its text.
package codepoint

import (
	"fmt"
	"sort"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// stride is the number of bytes between two remembered counts: a look-up
// counts at most this many bytes.
const stride = 128

// Index knows how many code points stand before each byte of one text. It is
// never changed after New and may be used from many goroutines.
type Index struct {
	text string
	// before[i] is the number of code points that begin before byte i*stride.
	// It is nil where the text is ASCII and both counts are the same.
	before []int
}

// New counts the code points of text, which must be valid UTF-8.
func New(text string) *Index {
	x := &Index{text: text}
	count, ascii := 0, true
	before := make([]int, 0, len(text)/stride+1)
	for i := range len(text) {
		if i%stride == 0 {
			before = append(before, count)
		}
		if begins(text[i]) {
			count++
		}
		ascii = ascii && text[i] < utf8.RuneSelf
	}
	if !ascii {
		x.before = append(before, count)
	}
	return x
}

// begins reports whether b is the first byte of a code point.
func begins(b byte) bool { return b&0xC0 != 0x80 }

// At is the number of code points before byte offset at. Offsets outside of
// the text are moved to its nearer end.
func (x *Index) At(at int) int {
	at = min(max(at, 0), len(x.text))
	if x.before == nil {
		return at
	}
	n := x.before[at/stride]
	for _, b := range []byte(x.text[at/stride*stride : at]) {
		if begins(b) {
			n++
		}
	}
	return n
}

// Range is s in code points, half-open. It fails where s does not lie in the
// text or cuts a character: what stands at s could then not be told exactly.
func (x *Index) Range(s readout.Span) (start, end int, err error) {
	if s.Start < 0 || s.End < s.Start || s.End > len(x.text) {
		return 0, 0, fmt.Errorf("bytes %d to %d lie outside of a text of %d bytes", s.Start, s.End, len(x.text))
	}
	if !x.boundary(s.Start) || !x.boundary(s.End) {
		return 0, 0, fmt.Errorf("bytes %d to %d cut a character", s.Start, s.End)
	}
	return x.At(s.Start), x.At(s.End), nil
}

// Byte is the byte offset behind which n code points begin: the inverse of At.
// It fails where the text has fewer than n.
func (x *Index) Byte(n int) (int, error) {
	if n < 0 {
		return 0, fmt.Errorf("code point %d lies before the text", n)
	}
	if x.before == nil {
		if n > len(x.text) {
			return 0, fmt.Errorf("code point %d lies behind a text of %d", n, len(x.text))
		}
		return n, nil
	}
	// The last entry counts the whole text and stands for no stride.
	block := sort.SearchInts(x.before[:len(x.before)-1], n+1) - 1
	at := block * stride
	for left := n - x.before[block]; at < len(x.text); at++ {
		if begins(x.text[at]) {
			if left == 0 {
				return at, nil
			}
			left--
		}
	}
	if total := x.before[len(x.before)-1]; n > total {
		return 0, fmt.Errorf("code point %d lies behind a text of %d", n, total)
	}
	return len(x.text), nil
}

func (x *Index) boundary(at int) bool { return at == len(x.text) || begins(x.text[at]) }
