package annotation

import (
	"encoding/binary"
	"fmt"

	"github.com/readout-news/readout"
)

// reader reads the stream of numbers. It keeps the first error; everything that
// is read after it is zero.
type reader struct {
	raw  []byte
	list []string
	text string
	last int
	err  error
}

func (d *reader) fail(what string) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: %s", ErrBroken, what)
	}
}

func (d *reader) number() int {
	if d.err != nil {
		return 0
	}
	v, n := binary.Varint(d.raw)
	if n <= 0 {
		d.fail("it ends early")
		return 0
	}
	d.raw = d.raw[n:]
	return int(v)
}

func (d *reader) unsigned() uint64 {
	if d.err != nil {
		return 0
	}
	v, n := binary.Uvarint(d.raw)
	if n <= 0 {
		d.fail("it ends early")
		return 0
	}
	d.raw = d.raw[n:]
	return v
}

// count is a number of things to come, each of which takes at least a byte.
func (d *reader) count() int {
	n := d.number()
	if n < 0 || n > len(d.raw) {
		d.fail("more things than bytes")
		return 0
	}
	return n
}

// same holds that the Record has as many of a thing as were kept.
func (d *reader) same(n int, what string) {
	if got := d.number(); got != n {
		d.fail(fmt.Sprintf("%d %s for %d", got, what, n))
	}
}

// words reads the list of distinct strings.
func (d *reader) words() {
	n := d.unsigned()
	if n > uint64(len(d.raw)) {
		d.fail("more words than bytes")
		return
	}
	d.list = append(make([]string, 0, int(n)+len(usual)), usual...)
	for ; n > 0 && d.err == nil; n-- {
		size := d.unsigned()
		if size > uint64(len(d.raw)) {
			d.fail("a word ends early")
			return
		}
		d.list = append(d.list, string(d.raw[:size]))
		d.raw = d.raw[size:]
	}
}

func (d *reader) word() string {
	i := d.unsigned()
	if d.err != nil {
		return ""
	}
	if i >= uint64(len(d.list)) {
		d.fail("a word that is not in the list")
		return ""
	}
	return d.list[i]
}

func (d *reader) span() readout.Span {
	gap := d.number()
	return d.at(gap, d.number())
}

// at is the span that begins gap bytes behind the last one.
func (d *reader) at(gap, size int) readout.Span {
	s := readout.Span{Start: d.last + gap, End: d.last + gap + size}
	if d.err != nil {
		return readout.Span{}
	}
	if s.Start < 0 || s.End < s.Start || s.End > len(d.text) {
		d.fail("a place outside of the text")
		return readout.Span{}
	}
	d.last = s.End
	return s
}

func (d *reader) spans() []readout.Span {
	var out []readout.Span
	for n := d.count(); n > 0 && d.err == nil; n-- {
		out = append(out, d.span())
	}
	return out
}
