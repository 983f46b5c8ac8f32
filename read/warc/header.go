package warc

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
)

// maxHeader is the longest header, of a record as of an HTTP response, in bytes.
const maxHeader = 64 << 10

// Field is one named field of a header.
type Field struct{ Name, Value string }

// Header is the named fields of a record or of an HTTP response, in order.
type Header []Field

// Get is the value of the first field of that name, in whatever case; "" where
// there is none.
func (h Header) Get(name string) string {
	for _, f := range h {
		if strings.EqualFold(f.Name, name) {
			return f.Value
		}
	}
	return ""
}

// all joins the values of every field of that name by commas.
func (h Header) all(name string) string {
	var values []string
	for _, f := range h {
		if strings.EqualFold(f.Name, name) {
			values = append(values, f.Value)
		}
	}
	return strings.Join(values, ",")
}

// flaw is what is wrong with a record, with "it" as subject.
type flaw string

func (f flaw) Error() string { return string(f) }

const (
	errNoRecord   flaw = "it does not begin like a record"
	errLongHeader flaw = "its header has more than 64 KiB"
	errNoField    flaw = "a line of its header is no field"
	errNoType     flaw = "its header has no WARC-Type"
	errNoLength   flaw = "its header gives no length that can be"
	errNoEnd      flaw = "it does not end where its header says"
)

// headEnd is the offset behind the empty line that ends a header, 0 where there
// is none.
func headEnd(b []byte) int {
	for at := 0; ; {
		i := bytes.IndexByte(b[at:], '\n')
		if i < 0 {
			return 0
		}
		at += i + 1
		switch rest := b[at:]; {
		case len(rest) > 0 && rest[0] == '\n':
			return at + 1
		case len(rest) > 1 && rest[0] == '\r' && rest[1] == '\n':
			return at + 2
		}
	}
}

// fields reads the lines of a header behind its first one. A line that begins
// with white space goes on with the one before it. strict fails where a line
// has no colon; otherwise it is left out.
func fields(b []byte, strict bool) (Header, error) {
	var h Header
	for line := range bytes.Lines(b) {
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			continue
		}
		if (line[0] == ' ' || line[0] == '\t') && len(h) > 0 {
			last := &h[len(h)-1]
			last.Value += " " + clean(line)
			continue
		}
		name, value, ok := bytes.Cut(line, []byte(":"))
		switch {
		case ok && len(name) > 0:
			h = append(h, Field{clean(name), clean(value)})
		case strict:
			return nil, errNoField
		}
	}
	return h, nil
}

func clean(b []byte) string {
	return strings.ToValidUTF8(string(bytes.TrimSpace(b)), "\uFFFD")
}

// readHeader reads the header of a record and leaves br at its block.
func readHeader(br *bufio.Reader) (*Record, error) {
	rec, n, err := peekHeader(br)
	if err != nil {
		return nil, err
	}
	br.Discard(n)
	return rec, nil
}

// peekHeader reads the header of a record without taking it. The second result
// is how much of it was looked at: all of it, where there is no error.
func peekHeader(br *bufio.Reader) (*Record, int, error) {
	for _, size := range []int{64, 4 << 10, maxHeader} {
		b, err := br.Peek(size)
		if _, ok := versionOf(b); !ok {
			switch {
			case err == nil, errors.Is(err, io.EOF) && !startsRecord(b):
				err = errNoRecord
			}
			return nil, 0, noEnd(err)
		}
		if n := headEnd(b); n > 0 {
			rec, err := parseHeader(b[:n])
			return rec, n, err
		}
		if err != nil {
			return nil, len(b), noEnd(err)
		}
	}
	return nil, maxHeader, errLongHeader
}

func startsRecord(b []byte) bool { return bytes.HasPrefix(b, []byte("WARC/")) }

// versionOf reads the first line of a record, "WARC/1.0".
func versionOf(b []byte) (string, bool) {
	line, _, ok := bytes.Cut(b[:min(len(b), 64)], []byte("\n"))
	if !ok || !startsRecord(line) {
		return "", false
	}
	version := string(bytes.TrimSpace(line[len("WARC/"):]))
	major, minor, ok := strings.Cut(version, ".")
	return version, ok && digits(major) && digits(minor)
}

// parseHeader reads a header with its version line and the empty line behind.
func parseHeader(b []byte) (*Record, error) {
	version, ok := versionOf(b)
	if !ok {
		return nil, errNoRecord
	}
	_, rest, _ := bytes.Cut(b, []byte("\n"))
	h, err := fields(rest, true)
	if err != nil {
		return nil, err
	}
	rec := &Record{Version: version, Header: h, Type: strings.ToLower(h.Get("WARC-Type")), ID: h.Get("WARC-Record-ID")}
	// An older wget writes the address in the brackets of an identifier.
	rec.URI = strings.TrimSuffix(strings.TrimPrefix(h.Get("WARC-Target-URI"), "<"), ">")
	if rec.Type == "" {
		return nil, errNoType
	}
	length := ""
	for _, f := range h {
		if !strings.EqualFold(f.Name, "Content-Length") {
			continue
		}
		if length != "" && f.Value != length {
			return nil, errNoLength
		}
		length = f.Value
	}
	if rec.Size, err = strconv.ParseInt(length, 10, 64); err != nil || rec.Size < 0 || !digits(length) {
		return nil, errNoLength
	}
	return rec, nil
}

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
