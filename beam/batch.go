package beam

import (
	"encoding/binary"
)

// batch is how many bytes of one part are gathered before they are given on.
const batch = 64 << 10

// batches gather many small entries by part, since a runner's cost is one for
// each value that it carries, hardly one for its bytes. A step has one a bundle.
type batches map[int][]byte

// add puts an entry under a part; emit gets what is full.
func (b batches) add(part int, entry []byte, emit func(int, []byte)) {
	full := binary.AppendUvarint(b[part], uint64(len(entry)))
	full = append(full, entry...)
	if len(full) < batch {
		b[part] = full
		return
	}
	emit(part, full)
	delete(b, part)
}

// flush gives on what is left.
func (b batches) flush(emit func(int, []byte)) {
	for part, some := range b { // in any order: what is made of parts hangs on none
		emit(part, some)
	}
	clear(b)
}

// entries takes apart what batches have gathered of one part.
func entries(values func(*[]byte) bool, take func(entry []byte)) error {
	var some []byte
	for values(&some) {
		for rest := some; len(rest) > 0; {
			size, n := binary.Uvarint(rest)
			if n <= 0 || size > uint64(len(rest)-n) {
				return errPacket
			}
			take(rest[n : n+int(size)])
			rest = rest[n+int(size):]
		}
	}
	return nil
}
