package warc

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

// DefaultLimit is the largest block that is read where nothing else is said, in
// bytes.
const DefaultLimit = 64 << 20

// Reader reads the records of one WARC in order. It is for one goroutine.
type Reader struct {
	// Limit is the largest block, in bytes unpacked. Of a larger one, Next only
	// tells that it is there. To be set before Next is called.
	Limit int64

	src    io.Reader
	begin  int64
	opened bool
	failed error

	tape  *tape         // the file
	codec codec         // nil where it is not compressed
	flat  *tape         // the records one behind the other; nil where they are members
	br    *bufio.Reader // the open member
	more  bool          // further records are in the open member
	at    int64         // where the open member begins
	debt  int64         // bytes that were read again in search of a next record
}

// NewReader reads the WARC in src from an offset on: 0, or the Next of a Record
// or a Lost. What is compressed, and how, it finds out by itself, for which src
// has to stand at the start of the file; where src is an io.Seeker (an os.File,
// an io.SectionReader over an io.ReaderAt) what lies before the offset is not
// read.
//
// Offsets count the bytes of the file as it is, compressed or not. Only where
// a compressed file has several records in its first member, so that they cannot
// be reached alone, they count the bytes that it unpacks to. Records that share
// a later member all have the offset of that member.
func NewReader(src io.Reader, offset int64) *Reader {
	return &Reader{Limit: DefaultLimit, src: src, begin: offset}
}

// Next gives the next record, and io.EOF behind the last one. After an error of
// type *Lost it can be called again; any other error is the source's own, or
// tells that the file is no WARC that can be read, and stays.
func (r *Reader) Next() (*Record, error) {
	if r.failed == nil && !r.opened {
		r.opened = true
		r.failed = r.open()
	}
	if r.failed != nil {
		return nil, r.failed
	}
	rec, err := r.next()
	var lost *Lost
	switch {
	case err == nil:
		return rec, nil
	case r.tape.err != nil:
		err = fmt.Errorf("warc: %w", r.tape.err)
	case errors.As(err, &lost):
		return nil, err
	}
	r.failed = err
	return nil, err
}

func (r *Reader) next() (*Record, error) {
	if r.flat != nil {
		return r.nextFlat()
	}
	return r.nextInMember()
}

// open finds out how the file is packed and goes to where reading begins.
func (r *Reader) open() error {
	// A record, its header, and what compressing cannot make smaller.
	r.tape = newTape(r.src, r.Limit+r.Limit/64+2*maxHeader)
	head, _ := r.tape.Peek(bufferSize)
	var err error
	switch packingOf(head) {
	case gzipped:
		r.codec = &gzipCodec{}
	case zstandard:
		r.codec, err = newZstdCodec(r.tape)
	default:
		r.flat = r.tape
		err = r.tape.forward(r.begin)
	}
	if err == nil && r.codec != nil {
		r.br = bufio.NewReaderSize(nil, bufferSize)
		if r.packedWhole() {
			r.flat = newTape(&unpacked{r: r}, r.Limit+r.Limit/64+2*maxHeader)
			err = r.flat.forward(r.begin)
		} else if r.begin > 0 {
			err = r.tape.forward(r.begin)
		}
	}
	if err != nil && r.tape.err != nil {
		err = r.tape.err
	}
	if err != nil {
		return fmt.Errorf("warc: %w", err)
	}
	return nil
}
