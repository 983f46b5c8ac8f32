package beam

import (
	"encoding/binary"
	"errors"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store/annotation"
	"github.com/readout-news/readout/store/pack"
)

// join puts parts behind one another, each behind its length.
func join(parts ...[]byte) []byte {
	n := 0
	for _, p := range parts {
		n += len(p) + binary.MaxVarintLen32
	}
	out := make([]byte, 0, n)
	for _, p := range parts {
		out = binary.AppendUvarint(out, uint64(len(p)))
		out = append(out, p...)
	}
	return out
}

var errPacket = errors.New("what was carried between two steps is damaged")

// split takes apart what join made of n parts.
func split(b []byte, n int) ([][]byte, error) {
	parts := make([][]byte, 0, n)
	for range n {
		size, head := binary.Uvarint(b)
		if head <= 0 || size > uint64(len(b)-head) {
			return nil, errPacket
		}
		parts = append(parts, b[head:head+int(size)])
		b = b[head+int(size):]
	}
	if len(b) > 0 {
		return nil, errPacket
	}
	return parts, nil
}

// packed is a Record in full: the object of schema readout/record/1 and the
// layers that it leaves out, as an archive keeps them.
func packed(r *readout.Record) ([]byte, error) {
	object, err := record.Encode(r)
	if err != nil {
		return nil, err
	}
	return pack.Bytes(join(object, annotation.Encode(r))), nil
}

// unpacked gives back what packed was given, and the object.
func unpacked(b []byte) (r *readout.Record, object []byte, err error) {
	raw, err := pack.Unpack(b)
	if err != nil {
		return nil, nil, err
	}
	parts, err := split(raw, 2)
	if err != nil {
		return nil, nil, err
	}
	if r, err = record.Decode(parts[0]); err != nil {
		return nil, nil, err
	}
	return r, parts[0], annotation.Decode(r, parts[1])
}

// light is a Record with what stories and copies are made of alone.
func light(r *readout.Record) *readout.Record {
	return &readout.Record{Engine: r.Engine, Document: r.Document, Quotations: r.Quotations}
}
