package warc

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// codec unpacks members: the parts of a compressed file that can be unpacked
// alone, of which a WARC has one a record.
type codec interface {
	// magic is what every member begins with.
	magic() []byte
	// between passes over what may stand between members; io.EOF is the end of
	// the file.
	between(t *tape) error
	// open unpacks the member that begins where t stands. At its end t stands
	// behind it. The reader is good until the next call.
	open(t *tape) (io.Reader, error)
}

var gzipMagic = []byte{0x1f, 0x8b, 8}

type gzipCodec struct{ z gzip.Reader }

func (*gzipCodec) magic() []byte { return gzipMagic }

// between passes over zeros, with which tapes are filled up.
func (*gzipCodec) between(t *tape) error {
	for {
		c, err := t.ReadByte()
		if err != nil {
			return err
		}
		if c != 0 {
			return t.UnreadByte()
		}
	}
}

func (c *gzipCodec) open(t *tape) (io.Reader, error) {
	if err := c.z.Reset(t.Reader); err != nil {
		return nil, err
	}
	c.z.Multistream(false)
	return &c.z, nil
}

// Magic numbers of Zstandard frames (RFC 8878). A dictionary stands in a
// skippable frame of its own number, at the start of the file.
const (
	frameMagic      = 0xFD2FB528
	skippableMagic  = 0x184D2A50 // to 0x184D2A5F
	dictionaryMagic = 0x184D2A5D
)

// Bounds of what a Zstandard file may ask for.
const (
	mostDictionary = 32 << 20
	mostWindow     = 128 << 20
)

var zstdMagic = binary.LittleEndian.AppendUint32(nil, frameMagic)

type zstdCodec struct {
	d     *zstd.Decoder
	frame frame
}

// newZstdCodec reads the dictionary where t begins with one.
func newZstdCodec(t *tape) (*zstdCodec, error) {
	options := []zstd.DOption{zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(mostWindow)}
	head, _ := t.Peek(8)
	if len(head) == 8 && binary.LittleEndian.Uint32(head) == dictionaryMagic {
		dictionary, err := readDictionary(t, int(binary.LittleEndian.Uint32(head[4:])))
		if err != nil {
			return nil, fmt.Errorf("its dictionary cannot be read: %w", err)
		}
		options = append(options, zstd.WithDecoderDicts(dictionary))
	}
	d, err := zstd.NewReader(nil, options...)
	if err != nil {
		return nil, fmt.Errorf("its dictionary cannot be read: %w", err)
	}
	return &zstdCodec{d: d}, nil
}

// readDictionary reads the frame of a dictionary, which may be compressed
// itself.
func readDictionary(t *tape, size int) ([]byte, error) {
	t.Discard(8)
	if size > mostDictionary {
		return nil, fmt.Errorf("it claims to have %d bytes", size)
	}
	raw, err := readBlock(t.Reader, int64(size))
	if err != nil || !bytes.HasPrefix(raw, zstdMagic) {
		return raw, err
	}
	d, err := zstd.NewReader(bytes.NewReader(raw), zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(mostWindow))
	if err != nil {
		return nil, err
	}
	defer d.Close()
	raw, err = io.ReadAll(io.LimitReader(d, mostDictionary+1))
	if err == nil && len(raw) > mostDictionary {
		err = errors.New("it is too large")
	}
	return raw, err
}

func (*zstdCodec) magic() []byte { return zstdMagic }

// between passes over skippable frames.
func (*zstdCodec) between(t *tape) error {
	for {
		head, err := t.Peek(8)
		if len(head) == 0 {
			return err
		}
		if len(head) < 8 || binary.LittleEndian.Uint32(head)&^0xF != skippableMagic {
			return nil
		}
		if t.pass(8+int64(binary.LittleEndian.Uint32(head[4:]))) != nil {
			return io.EOF // no record can be behind it
		}
	}
}

func (c *zstdCodec) open(t *tape) (io.Reader, error) {
	c.frame = frame{in: t.Reader}
	if err := c.d.Reset(&c.frame); err != nil {
		return nil, err
	}
	return c.d, nil
}

// frame gives the bytes of one Zstandard frame and ends where it ends, so that
// nothing of the next one is read.
type frame struct {
	in       *bufio.Reader
	begun    bool
	last     bool // the last block has been given
	checksum bool // one stands behind the last block
	left     int  // of the block
	ahead    []byte
	room     [18]byte
}

const errFrame flaw = "its Zstandard frame is broken"

func (f *frame) Read(p []byte) (int, error) {
	for {
		var err error
		switch {
		case len(f.ahead) > 0:
			n := copy(p, f.ahead)
			f.ahead = f.ahead[n:]
			return n, nil
		case f.left > 0:
			n, err := f.in.Read(p[:min(len(p), f.left)])
			f.left -= n
			return n, noEnd(err)
		case !f.begun:
			err = f.begin()
		case !f.last:
			err = f.block()
		case f.checksum:
			f.left, f.checksum = 4, false
		default:
			return 0, io.EOF
		}
		if err != nil {
			return 0, noEnd(err)
		}
	}
}

// begin reads the header of the frame.
func (f *frame) begin() error {
	if _, err := io.ReadFull(f.in, f.room[:5]); err != nil {
		return err
	}
	if !bytes.HasPrefix(f.room[:], zstdMagic) {
		return errFrame
	}
	about := f.room[4]
	single := about>>5&1 == 1
	size := [...]int{0, 2, 4, 8}[about>>6] + [...]int{0, 1, 2, 4}[about&3]
	if !single || about>>6 == 0 {
		size++ // the window, or a length of one byte
	}
	if _, err := io.ReadFull(f.in, f.room[5:5+size]); err != nil {
		return err
	}
	f.begun, f.checksum, f.ahead = true, about>>2&1 == 1, f.room[:5+size]
	return nil
}

// block reads the header of a block.
func (f *frame) block() error {
	if _, err := io.ReadFull(f.in, f.room[:3]); err != nil {
		return err
	}
	about := int(f.room[0]) | int(f.room[1])<<8 | int(f.room[2])<<16
	switch about >> 1 & 3 {
	case 1: // one byte, to be repeated
		f.left = 1
	case 3:
		return errFrame
	default:
		f.left = about >> 3
	}
	f.last, f.ahead = about&1 == 1, f.room[:3]
	return nil
}

// noEnd turns the end of the file where there must be more into an error.
func noEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
