// Package pack makes entries ready to be kept: records as JSON of their schema,
// the layers that the schema leaves out, the bytes of sources, each in one zstd
// frame with a checksum. Every backend keeps the same bytes.
package pack

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store/annotation"
)

// maxUnpacked bounds what a packed value may unfold to: the largest document
// that read takes is far below it.
const maxUnpacked = 4 << 30

// The coder and decoder keep no state between calls and are used from many
// goroutines.
var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderConcurrency(2))
	unpacker, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(2), zstd.WithDecoderMaxMemory(maxUnpacked))
)

// Bytes gives raw as one zstd frame with its checksum.
func Bytes(raw []byte) []byte { return packer.EncodeAll(raw, nil) }

// Unpack gives back what Bytes was given; damage is an error, since the frame
// has a checksum.
func Unpack(packed []byte) ([]byte, error) {
	raw, err := unpacker.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("unpack: %w", err)
	}
	return raw, nil
}

// Hash is what tells two texts apart: the first half of SHA-256, in hex digits.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:16])
}

// Engine spells an engine: the same one is the same string.
func Engine(e readout.Engine) (string, error) {
	raw, err := json.Marshal(e) // keys of maps in order
	return string(raw), err
}

// Record is a record made ready.
type Record struct {
	JSON       []byte // readout/record/1, packed
	Layers     []byte // what the schema leaves out, packed
	Quotations []byte // those among them by themselves, as they are
	Engine     string
}

// NewRecord makes a record ready.
func NewRecord(r *readout.Record) (p Record, err error) {
	raw, err := record.Encode(r)
	if err != nil {
		return p, err
	}
	p.JSON, p.Layers, p.Quotations = Bytes(raw), Bytes(annotation.Encode(r)), annotation.EncodeQuotations(r)
	p.Engine, err = Engine(r.Engine)
	return p, err
}

// Light unpacks the Engine, the Document and the Quotations of a record and
// nothing else, which is some five times quicker than the whole.
func (p *Record) Light() (*readout.Record, error) {
	raw, err := Unpack(p.JSON)
	if err != nil {
		return nil, err
	}
	if raw, err = head(raw); err != nil {
		return nil, err
	}
	r, err := record.Decode(raw)
	if err != nil {
		return nil, err
	}
	if r.Quotations, err = annotation.DecodeQuotations(r.Document.Text, p.Quotations); errors.Is(err, annotation.ErrVersion) {
		err = nil
	}
	return r, err
}

// head cuts a record of the schema off behind its document, which stands before
// everything that was read from it.
func head(raw []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, err
		}
		if key == "document" {
			return append(bytes.Clone(raw[:d.InputOffset()]), '}'), nil
		}
	}
	return nil, io.ErrUnexpectedEOF
}

// Open gives the record back, without Layers as far as the schema has it.
// Layers of another version are left out: the record is whole without them.
func (p *Record) Open() (*readout.Record, error) {
	raw, err := Unpack(p.JSON)
	if err != nil {
		return nil, err
	}
	r, err := record.Decode(raw)
	if err != nil || p.Layers == nil {
		return r, err
	}
	if raw, err = Unpack(p.Layers); err == nil {
		err = annotation.Decode(r, raw)
	}
	if err != nil && !errors.Is(err, annotation.ErrVersion) {
		return nil, err
	}
	return r, nil
}
