package read

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/feed"
)

// sniffed is an input whose first bytes have been looked at.
type sniffed struct {
	*bufio.Reader
	source io.Reader
}

// stream reads an input of format f; an unknown format is told by content.
func (r *reader) stream(uri string, src io.Reader, f format) bool {
	if src == nil {
		return r.yield(skip(uri, 0, readout.SkipUnreadable, "there is no standard input", "name a file or a folder"))
	}
	in := &sniffed{bufio.NewReaderSize(src, sniffSize), src}
	head, err := in.Peek(sniffSize)
	complete := errors.Is(err, io.EOF)
	if err != nil && !complete {
		return r.yield(unread(uri, err))
	}
	if complete && len(bytes.TrimSpace(head)) == 0 {
		return r.yield(isEmpty(uri, 0))
	}
	if f == unknown || f == foreign {
		f = byContent(head, complete)
	}
	switch {
	case f == plainText && startsPage(head):
		f = webPage // a page that was saved under another name
	case f == webPage && bytes.IndexByte(head, '<') < 0 && complete:
		f = plainText
	}
	if f == jsonWhole && byContent(head, complete) == jsonLines && !oneObject(head, complete) {
		f = jsonLines
	}
	if feed.Sniff(head) != feed.None {
		return r.feed(uri, in)
	}
	switch f {
	case webArchive:
		return r.records(uri, in)
	case webPage:
		return r.whole(uri, in, HTML)
	case jsonLines:
		return r.lines(uri, utf8Reader(in))
	case jsonWhole:
		// An array is taken apart; one object is one document.
		if size, ok := sizeOf(in); ok && size > r.opt.limit() && !startsArray(head) {
			return r.yield(tooLarge(uri, 0, size, r.opt.limit()))
		}
		return r.objects(uri, utf8Reader(in))
	}
	return r.whole(uri, in, Text)
}

func startsArray(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n")
	return len(head) > 0 && head[0] == '['
}

// oneObject reports whether an input is a single JSON object on one line.
func oneObject(head []byte, complete bool) bool {
	return complete && json.Valid(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")))
}

// utf8Reader drops a byte order mark and turns UTF-16 that has one into UTF-8.
func utf8Reader(src io.Reader) io.Reader {
	return transform.NewReader(src, unicode.BOMOverride(transform.Nop))
}

// lines reads JSON lines. A line may be as long as a document may be; a longer
// one is passed over without being held.
func (r *reader) lines(uri string, src io.Reader) bool {
	in := bufio.NewReaderSize(src, sniffSize)
	var line []byte
	for number := 1; ; number++ {
		line = line[:0]
		long := false
		var err error
		for {
			var piece []byte
			piece, err = in.ReadSlice('\n')
			if int64(len(line)+len(piece)) > r.opt.limit()+1 {
				long, line = true, line[:0]
			}
			if !long {
				line = append(line, piece...)
			}
			if !errors.Is(err, bufio.ErrBufferFull) {
				break
			}
		}
		on := true
		switch {
		case long:
			on = r.yield(tooLarge(uri, number, 0, r.opt.limit()))
		case len(bytes.TrimSpace(line)) > 0:
			// A copy: the next line is read into the same buffer, and the Source of
			// this one outlives it.
			on = r.yield(JSONLine(uri, number, bytes.Clone(bytes.TrimSpace(line)), r.opt))
		}
		switch {
		case !on:
			return false
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return r.yield(unread(uri, err))
		}
	}
}

// objects reads one JSON object or an array of objects.
func (r *reader) objects(uri string, src io.Reader) bool {
	budget := &metered{src: src, left: r.opt.limit() + sniffSize}
	in := bufio.NewReader(budget)
	first, err := firstByte(in)
	if err != nil {
		return r.yield(isEmpty(uri, 0))
	}
	dec := json.NewDecoder(in)
	array := first == '['
	if array {
		dec.Token()
	}
	for n := 1; !array || dec.More(); n++ {
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			switch {
			case errors.Is(err, errBudget):
				return r.yield(tooLarge(uri, n, 0, r.opt.limit()))
			case errors.Is(err, io.EOF) && n > 1 && !array:
				return true
			}
			return r.yield(broken(uri, 0, fmt.Sprintf("the JSON breaks near byte %d: %v", dec.InputOffset(), err), "correct it, or write one object a line so that others can still be read"))
		}
		budget.left = r.opt.limit() + sniffSize
		at := n
		if !array && n == 1 {
			at = 0
		}
		if !r.yield(JSONLine(uri, at, raw, r.opt)) {
			return false
		}
	}
	if _, err := dec.Token(); err != nil {
		return r.yield(broken(uri, 0, fmt.Sprintf("the JSON breaks near byte %d: %v", dec.InputOffset(), err), "correct it, or write one object a line so that others can still be read"))
	}
	return true
}

func firstByte(in *bufio.Reader) (byte, error) {
	for {
		c, err := in.ReadByte()
		if err != nil {
			return 0, err
		}
		if c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			return c, in.UnreadByte()
		}
	}
}

var errBudget = errors.New("value above the size limit")

// metered fails where more is read than is left, so that one huge value is not
// taken into memory.
type metered struct {
	src  io.Reader
	left int64
}

func (m *metered) Read(p []byte) (int, error) {
	if m.left <= 0 {
		return 0, errBudget
	}
	n, err := m.src.Read(p[:min(int64(len(p)), m.left)])
	m.left -= int64(n)
	return n, err
}
