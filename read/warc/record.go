package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"time"
)

// Record is one record of a WARC.
type Record struct {
	// Offset is where the record begins and Next where the one behind it does.
	// See [NewReader] on what they count.
	Offset, Next int64
	Version      string // "1.0", "1.1"
	Type         string // WARC-Type in lower case: "response", "resource", "revisit"
	ID           string // WARC-Record-ID as it stands there
	URI          string // WARC-Target-URI, "" where there is none
	Header       Header
	Size         int64  // Content-Length of the block, in bytes
	Block        []byte // the caller's own
}

// Date is when the capture was made (WARC-Date), the zero Time where the header
// does not tell. It is not when the page was published.
func (r *Record) Date() time.Time {
	t, err := time.Parse(time.RFC3339Nano, r.Header.Get("WARC-Date"))
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}

// Lost is the error for a record that could not be read. Reading can go on.
type Lost struct {
	Offset, Next int64  // as in Record; Next is where reading goes on
	URI          string // as in Record, "" where the header could not be read
	TooLarge     bool   // it is sound as far as was seen, but above the limit
	What         string // what is wrong with the record, with "it" as subject
}

func (l *Lost) Error() string { return fmt.Sprintf("warc: record at byte %d: %s", l.Offset, l.What) }

// readBlock reads n bytes. It takes no more memory than there are bytes,
// whatever n claims.
func readBlock(br *bufio.Reader, n int64) ([]byte, error) {
	block := bytes.NewBuffer(make([]byte, 0, min(n, 256<<10)+bytes.MinRead))
	got, err := block.ReadFrom(io.LimitReader(br, n))
	switch {
	case err != nil:
		return nil, err
	case got < n:
		return nil, &short{got, n}
	}
	return block.Bytes(), nil
}

// short is the error for a block that is shorter than its record says.
type short struct{ got, want int64 }

func (s *short) Error() string {
	return fmt.Sprintf("its header promises %d bytes, but %d follow", s.want, s.got)
}

// closes reads the two line ends behind a block. Where they are not there, only
// the end or a further record may follow, behind any number of line ends;
// otherwise the length in the header is wrong.
func closes(br *bufio.Reader) error {
	const end = "\r\n\r\n"
	b, err := br.Peek(len(end))
	if string(b) == end {
		br.Discard(len(end))
		return nil
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if err := lineEnds(br); err != nil {
		if errors.Is(err, io.EOF) {
			return nil
		}
		return err
	}
	b, err = br.Peek(5)
	switch {
	case startsRecord(b):
		return nil
	case err != nil && !errors.Is(err, io.EOF):
		return err
	}
	return errNoEnd
}

// lineEnds passes over line ends and gives io.EOF where nothing follows.
func lineEnds(br *bufio.Reader) error {
	for {
		c, err := br.ReadByte()
		if err != nil {
			return err
		}
		if c != '\r' && c != '\n' {
			return br.UnreadByte()
		}
	}
}
