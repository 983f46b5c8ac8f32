package warc

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// unpack undoes one content encoding. Many crawlers unpack a body and leave the
// head as it was: what does not look packed is taken as it is.
func (c *coded) unpack(name string) *BodyError {
	in := bytes.NewReader(c.body)
	var src io.Reader
	var err error
	switch name {
	case "gzip", "x-gzip":
		if !isGzip(c.body) {
			return c.asIs(name)
		}
		src = &members{in: in}
	case "zstd":
		if !isZstd(c.body) {
			return c.asIs(name)
		}
		var d *zstd.Decoder
		if d, err = zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(mostWindow)); err == nil {
			defer d.Close()
			src = d
		}
	case "br":
		src = brotli.NewReader(in)
	case "deflate":
		// Meant is zlib, and sent is often what zlib wraps.
		if len(c.body) >= 2 && c.body[0]&0xF == 8 && (int(c.body[0])<<8|int(c.body[1]))%31 == 0 {
			src, err = zlib.NewReader(in)
		} else {
			src = flate.NewReader(in)
		}
	default:
		return &BodyError{What: fmt.Sprintf("the body is encoded in %.40q, which readout does not know", name)}
	}
	var out bytes.Buffer
	if err == nil {
		_, err = out.ReadFrom(io.LimitReader(src, c.limit+1))
	}
	switch {
	case int64(out.Len()) > c.limit:
		return &BodyError{TooLarge: true, What: fmt.Sprintf("its body unpacks to more than the limit of %d bytes", c.limit)}
	case err == nil:
		c.body = out.Bytes()
		return nil
	case looksPlain(c.body):
		return nil
	case errors.Is(err, io.ErrUnexpectedEOF) && out.Len() > 0:
		c.body, c.cut = out.Bytes(), cutOff
		return nil
	}
	return broken(name)
}

// asIs takes a body that is not packed as its head says.
func (c *coded) asIs(name string) *BodyError {
	if len(c.body) > 0 && !looksPlain(c.body) {
		return broken(name)
	}
	return nil
}

func broken(name string) *BodyError {
	return &BodyError{What: fmt.Sprintf("the body cannot be unpacked from %q", name)}
}

// looksPlain holds for what has no control character near its start, which
// packed data have.
func looksPlain(b []byte) bool {
	for _, c := range b[:min(len(b), 256)] {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			return false
		}
	}
	return true
}

// members reads gzip members one behind the other and leaves out what stands
// behind the last one.
type members struct {
	in   *bytes.Reader
	z    gzip.Reader
	open bool
	some bool // one has been read
}

func (m *members) Read(p []byte) (int, error) {
	for {
		if !m.open {
			err := m.z.Reset(m.in)
			if err != nil && m.some {
				return 0, io.EOF
			}
			if err != nil {
				return 0, noEnd(err)
			}
			m.z.Multistream(false)
			m.open = true
		}
		n, err := m.z.Read(p)
		if errors.Is(err, io.EOF) {
			m.open, m.some = false, true
			err = nil
		}
		if n > 0 || err != nil {
			return n, err
		}
	}
}
