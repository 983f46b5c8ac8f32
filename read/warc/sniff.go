package warc

import (
	"bytes"
	"encoding/binary"
)

// Begins reports whether head is the start of a WARC, plain or compressed. A few
// hundred bytes are enough where the records are compressed one by one; behind
// the dictionary of a Zstandard file it does not look.
func Begins(head []byte) bool {
	switch {
	case isGzip(head):
		return startsMember(&gzipCodec{}, newTape(bytes.NewReader(head), 0))
	case isZstd(head):
		return binary.LittleEndian.Uint32(head) == dictionaryMagic || startsFrame(head)
	}
	return startsRecord(head)
}

// packing is how a file is compressed.
type packing uint8

const (
	plain packing = iota
	gzipped
	zstandard
)

// packingOf tells how a file is compressed by its first bytes; where they are
// damaged, by the first record in what follows.
func packingOf(head []byte) packing {
	switch {
	case startsRecord(head):
		return plain
	case isGzip(head):
		return gzipped
	case isZstd(head):
		return zstandard
	}
	tries := 0
	for i := range head {
		rest := head[i:]
		if !isGzip(rest) && !bytes.HasPrefix(rest, zstdMagic) {
			continue
		}
		switch {
		case isGzip(rest) && Begins(rest):
			return gzipped
		case !isGzip(rest) && startsFrame(rest):
			return zstandard
		}
		if tries++; tries == mostTries {
			break
		}
	}
	return plain
}

// mostTries is how many places in a damaged file are looked at to tell how it is
// compressed.
const mostTries = 100

func startsFrame(head []byte) bool {
	t := newTape(bytes.NewReader(head), 0)
	c, err := newZstdCodec(t)
	return err == nil && c.between(t) == nil && startsMember(c, t)
}

func isGzip(head []byte) bool { return bytes.HasPrefix(head, gzipMagic) }

func isZstd(head []byte) bool {
	if len(head) < 4 {
		return false
	}
	m := binary.LittleEndian.Uint32(head)
	return m == frameMagic || m&^0xF == skippableMagic
}
