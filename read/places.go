package read

import (
	"errors"
	"fmt"

	"github.com/readout-news/readout"
)

// places turns code points into bytes: the byte of every 256th code point, and
// counting from there.
type places struct {
	text  string
	every []int
	total int
}

const stride = 256

func newPlaces(text string) places {
	p := places{text: text}
	if len(text) == 0 {
		return p
	}
	for i := range text {
		if p.total%stride == 0 {
			p.every = append(p.every, i)
		}
		p.total++
	}
	return p
}

func (p places) span(s jsonSpan) (readout.Span, error) {
	if s.Start == nil || s.End == nil {
		return readout.Span{}, errors.New("start or end is missing")
	}
	if *s.Start < 0 || *s.End < *s.Start || *s.End > p.total {
		return readout.Span{}, fmt.Errorf("%d to %d does not fit a text of %d characters", *s.Start, *s.End, p.total)
	}
	return readout.Span{Start: p.byteOf(*s.Start), End: p.byteOf(*s.End)}, nil
}

func (p places) byteOf(n int) int {
	if n >= p.total {
		return len(p.text)
	}
	at, left := p.every[n/stride], n%stride
	for i := range p.text[at:] {
		if left == 0 {
			return at + i
		}
		left--
	}
	return len(p.text)
}
