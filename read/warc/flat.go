package warc

import (
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"
)

// nextFlat reads the next record of a file that is not compressed, or compressed
// as a whole.
func (r *Reader) nextFlat() (*Record, error) {
	t := r.flat
	err := lineEnds(t.Reader)
	if errors.Is(err, io.EOF) {
		return nil, io.EOF
	}
	t.mark()
	at := t.offset()
	if err != nil {
		return nil, r.lostFlat(at, &Lost{What: describe(err)}, err)
	}
	rec, err := readHeader(t.Reader)
	if err != nil {
		return nil, r.lostFlat(at, &Lost{What: describe(err)}, err)
	}
	large := rec.Size > r.Limit
	if large {
		err = t.pass(rec.Size)
	} else {
		rec.Block, err = readBlock(t.Reader, rec.Size)
	}
	if err == nil {
		err = closes(t.Reader)
	}
	switch {
	case err != nil && large:
		return nil, r.lostFlat(at, &Lost{URI: rec.URI, TooLarge: true, What: tooLarge(rec.Size, r.Limit)}, err)
	case err != nil:
		return nil, r.lostFlat(at, &Lost{URI: rec.URI, What: describe(err)}, err)
	case large:
		return nil, &Lost{Offset: at, Next: t.offset(), URI: rec.URI, TooLarge: true, What: tooLarge(rec.Size, r.Limit)}
	}
	rec.Offset, rec.Next = at, t.offset()
	return rec, nil
}

// lostFlat goes on to the next record behind one that is broken.
func (r *Reader) lostFlat(at int64, lost *Lost, err error) error {
	t := r.flat
	if r.tape.err == nil {
		if !t.cross(err) {
			r.again(t, at)
		}
		r.nextHeader()
	}
	lost.Offset, lost.Next = at, t.offset()
	return lost
}

// nextHeader goes to the next record whose header is whole: a page may well have
// a line with the name of the format.
func (r *Reader) nextHeader() {
	t := r.flat
	for {
		if err := t.find([]byte("WARC/")); err != nil {
			if !t.cross(err) {
				t.Discard(t.Buffered())
				return
			}
			continue
		}
		t.mark()
		rec, looked, err := peekHeader(t.Reader)
		if err == nil && rec.ID != "" {
			return
		}
		step := 1
		if r.debt += int64(looked); r.indebted(t.offset()) {
			step = max(looked, 1)
		}
		t.Discard(step)
	}
}

// describe says what is wrong, with the record as "it".
func describe(err error) string {
	var own flaw
	var s *short
	switch {
	case errors.As(err, &own):
		return own.Error()
	case errors.As(err, &s):
		return s.Error()
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return "it is cut off"
	case errors.Is(err, gzip.ErrHeader):
		return "it does not begin like a gzip member"
	case errors.Is(err, gzip.ErrChecksum):
		return "its checksum does not hold"
	}
	return "it cannot be unpacked: " + err.Error()
}

func tooLarge(size, limit int64) string {
	return fmt.Sprintf("it has %d bytes, more than the limit of %d", size, limit)
}
