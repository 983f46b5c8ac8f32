package sqlite

import (
	"fmt"

	"github.com/klauspost/compress/zstd"
)

// maxUnpacked bounds what a packed value may unfold to: the largest document
// that read takes is far below it.
const maxUnpacked = 4 << 30

// The coder and decoder keep no state between calls and are used from many
// goroutines.
var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(2))
	unpacker, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(2), zstd.WithDecoderMaxMemory(maxUnpacked))
)

// pack gives raw as one zstd frame with its checksum.
func pack(raw []byte) []byte { return packer.EncodeAll(raw, nil) }

// unpack gives back what pack was given; damage is an error, since the frame
// has a checksum.
func unpack(packed []byte) ([]byte, error) {
	raw, err := unpacker.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("unpack: %w", err)
	}
	return raw, nil
}
