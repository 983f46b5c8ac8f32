package warc

import (
	"bytes"
	"encoding/binary"
)

// Begins reports whether head is the start of a WARC, plain or compressed. A few
// hundred bytes are enough; behind the dictionary of a Zstandard file it does
// not look.
func Begins(head []byte) bool {
	t := newTape(bytes.NewReader(head), 0)
	switch {
	case isGzip(head):
		return startsMember(&gzipCodec{}, t)
	case isZstd(head):
		if binary.LittleEndian.Uint32(head) == dictionaryMagic {
			return true
		}
		c, err := newZstdCodec(t)
		return err == nil && c.between(t) == nil && startsMember(c, t)
	}
	return startsRecord(head)
}

func isGzip(head []byte) bool { return bytes.HasPrefix(head, gzipMagic) }

func isZstd(head []byte) bool {
	if len(head) < 4 {
		return false
	}
	m := binary.LittleEndian.Uint32(head)
	return m == frameMagic || m&^0xF == skippableMagic
}
